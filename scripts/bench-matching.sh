#!/bin/sh
# How long suggestions take with a million intentions: p50, p95, p99 and the longest of REQUESTS (400) in each direction, one after the
# other, each for another record, by an account that sees all of it; then the database's own part for the slowest field.
#   DATA is kept in backend/target/bench-matching and used again      needs psql and curl
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
. scripts/background.sh
command -v psql >/dev/null || fail "psql is missing. Debian: apt install postgresql-client"
need_curl

folder=$PWD/backend/target/bench-matching
trap stop_service EXIT
start_service "$folder" TONGXIN_LIMITS_PERSON_PER_MINUTE=100000000
export PGHOST=127.0.0.1 PGUSER=tongxin PGDATABASE=tongxin
PGPORT=$(sed -n 4p "$folder/postgres/cluster/postmaster.pid")
PGPASSWORD=$(cat "$folder/postgres/tongxin.password")
export PGPORT PGPASSWORD
if [ "$(psql -At -c "select count(*) from account where username = 'bench-matching'")" = 0 ]; then
    psql -q -v ON_ERROR_STOP=1 -f scripts/bench/matching.sql
    psql -q -v ON_ERROR_STOP=1 <<SQL
insert into account (id, username, display_name, password_hash) values ('01920000-0000-7000-8000-000000000001', 'bench-matching', 'bench', 'none');
insert into account_grant (id, account_id, role, division_code)
values (gen_random_uuid(), '01920000-0000-7000-8000-000000000001', 'DEPARTMENT_OFFICER', '100000');
insert into session (token_hash, account_id, expires_at)
values (sha256(convert_to(repeat('B', 43), 'UTF8')), '01920000-0000-7000-8000-000000000001', now() + interval '30 days');
SQL
fi
psql -At -c "select format('%s intentions, %s terms, %s organizations', (select count(*) from intention), (select count(*) from intention_term), (select count(*) from organization))"

requests=${REQUESTS:-400}
measure() { # path-of-a-record query-of-ids
    psql -At -c "$2" >"$folder/ids"
    for run in warm measured; do
        sed "s|.*|url = \"$BASE$1/&/suggestions\"\noutput = /dev/null|" "$folder/ids" |
            curl -s -K - -H "Authorization: Bearer $(printf 'B%.0s' $(seq 43))" -w '%{http_code} %{time_starttransfer}\n' >"$folder/$run"
    done
    sort -k2 -n "$folder/measured" | awk -v what="$1" '{t[NR] = $2 * 1000; if ($1 != 200) bad++}
        END {printf "%-15s %d requests  p50 %.1f ms  p95 %.1f ms  p99 %.1f ms  longest %.1f ms  failed %d\n", what, NR,
             t[int(NR * .5)], t[int(NR * .95)], t[int(NR * .99)], t[NR], bad}'
}
measure /api/v1/intentions "select id from intention where title like '对接意向%' and status = 'ACCEPTED' order by md5(id::text) limit $requests"
measure /api/v1/organizations "select id from organization where name like '示例对接协会%' order by md5(id::text) limit $requests"
