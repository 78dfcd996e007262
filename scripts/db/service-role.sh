#!/bin/sh
# Run once by the database's container, before its first start: makes the role that the service signs in as. It owns nothing; what it
# may do is granted by the migrations.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set=ON_ERROR_STOP=1 --set=password="$SERVICE_PASSWORD" <<'SQL'
create role tongxin_service login password :'password';
SQL
