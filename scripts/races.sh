#!/bin/sh
# Many confirm one signing at once, twice, and after lost replies, over two instances of the packaged service on one database: each party is
# to confirm once and each signing to take effect once, without a 5xx.
#   CLIENTS (32), SIGNINGS (100)
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
. scripts/background.sh
need_jdk

races=$PWD/backend/target/races
rm -rf "$races"
both=
stop_both() {
    for SERVICE in $both; do stop_service; done
}
trap stop_both EXIT

start_service "$races/one"
both=$SERVICE
FIRST=$BASE
postgres=$races/one/postgres
port=$(sed -n 4p "$postgres/cluster/postmaster.pid" | tr -d ' ')
DATABASE=jdbc:postgresql://127.0.0.1:$port/tongxin
# the one that is stopped first stands first: the database is the other's
start_service "$races/two" QUARKUS_DATASOURCE_JDBC_URL="$DATABASE" \
    QUARKUS_DATASOURCE_USERNAME=tongxin_service QUARKUS_DATASOURCE_PASSWORD="$(cat "$postgres/tongxin_service.password")" \
    QUARKUS_FLYWAY_USERNAME=tongxin QUARKUS_FLYWAY_PASSWORD="$(cat "$postgres/tongxin.password")" \
    TONGXIN_VAULT_KEYS_FILE="$races/one/vault.keys"
both="$SERVICE $both"

driver=$(ls backend/target/quarkus-app/lib/main/org.postgresql.postgresql-*.jar)
OWNER_PASSWORD=$(cat "$postgres/tongxin.password")
export OWNER_PASSWORD
"$JAVA_HOME/bin/java" -cp "$driver" scripts/races/Races.java "$FIRST" "$BASE" "$DATABASE" "${CLIENTS:-32}" "${SIGNINGS:-100}"
