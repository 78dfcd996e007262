#!/bin/sh
# Measures the packaged service against the limit: the best SQL for the same answer under pgbench, on the same PostgreSQL and rows, in
# turn, in one run. Prints requests/s, p50, p99, the ratio, CPU microseconds of service and PostgreSQL per request, PostgreSQL's for the
# limit, start and memory.
#   SECONDS_EACH (8)   SECONDS_WARM (20)   ROUNDS (3)   CONNECTIONS (8)        needs wrk, psql and pgbench (Debian: wrk, postgresql-client, postgresql-contrib)
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
. scripts/background.sh
for tool in wrk psql; do
    command -v "$tool" >/dev/null || fail "$tool is missing. Debian: apt install wrk postgresql-client postgresql-contrib"
done
PGBENCH=$(command -v pgbench || ls /usr/lib/postgresql/*/bin/pgbench 2>/dev/null | tail -1)
[ -n "$PGBENCH" ] || fail "pgbench is missing. Debian: apt install postgresql-contrib"

folder=$PWD/backend/target/bench
rm -rf "$folder"
trap stop_service EXIT
start() { # the load comes from one address and few accounts
    start_service "$folder" TONGXIN_LIMITS_ANONYMOUS_PER_MINUTE=100000000 TONGXIN_LIMITS_PERSON_PER_MINUTE=100000000
}
began=$(date +%s%N)
start
echo "first start until ready: $((($(date +%s%N) - began) / 1000000)) ms (database made, facts loaded)"
stop_service
began=$(date +%s%N)
start
echo "second start until ready: $((($(date +%s%N) - began) / 1000000)) ms, CPU of the service $(awk '{print ($14 + $15) * 10}' "/proc/$SERVICE/stat") ms"
echo "resident when idle: $(awk '/VmRSS/{print int($2 / 1024)}' "/proc/$SERVICE/status") MB"

POSTMASTER=$(head -1 "$folder/postgres/cluster/postmaster.pid")
export PGHOST=127.0.0.1 PGUSER=tongxin PGDATABASE=tongxin
PGPORT=$(sed -n 4p "$folder/postgres/cluster/postmaster.pid")
PGPASSWORD=$(cat "$folder/postgres/tongxin.password")
export PGPORT PGPASSWORD
psql -q -v ON_ERROR_STOP=1 -f scripts/bench/small.sql

# a hundred members, of as many organizations; token 7 is B...B007, of the organization 0190 0007
psql -q -v ON_ERROR_STOP=1 <<SQL
insert into account (id, username, display_name, password_hash)
select ('0192' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-000000000000')::uuid, 'bench-' || n, 'bench', 'none' from generate_series(1, 100) n;
insert into account_grant (id, account_id, role, organization_id)
select gen_random_uuid(), ('0192' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-000000000000')::uuid, 'ORGANIZATION_MEMBER',
       ('0190' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-000000000000')::uuid from generate_series(1, 100) n;
insert into session (token_hash, account_id, expires_at)
select sha256(convert_to(repeat('B', 40) || lpad(n::text, 3, '0'), 'UTF8')), ('0192' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-000000000000')::uuid,
       now() + interval '1 day' from generate_series(1, 100) n;
SQL

service_cpu() { awk '{print $14 + $15}' "/proc/$SERVICE/stat"; }
postgres_cpu() {
    { awk '{print $16 + $17}' "/proc/$POSTMASTER/stat"
      for child in $(pgrep -P "$POSTMASTER"); do awk '{print $14 + $15}' "/proc/$child/stat"; done; } 2>/dev/null | awk '{s += $1} END {print s + 0}'
}

connections=${CONNECTIONS:-8}
seconds=${SECONDS_EACH:-8}
for scenario in r1 r2 w1; do
    SCENARIO=$scenario wrk -t2 -c"$connections" -d"${SECONDS_WARM:-20}s" -s scripts/bench/requests.lua "$BASE" >/dev/null
    for round in $(seq "${ROUNDS:-3}"); do
        p0=$(postgres_cpu)
        "$PGBENCH" -n -M prepared -c "$connections" -j 2 -T "$seconds" -f "scripts/bench/$scenario.sql" >"$folder/pgbench.log" 2>/dev/null
        limit=$(awk '/^tps/{printf "%.0f", $3}' "$folder/pgbench.log")
        limit_cpu=$(awk -v p=$(($(postgres_cpu) - p0)) '/actually processed/{printf "%d", p * 10000 / $NF}' "$folder/pgbench.log")
        s0=$(service_cpu) p0=$(postgres_cpu)
        set -- $(SCENARIO=$scenario wrk -t2 -c"$connections" -d"${seconds}s" --latency -s scripts/bench/requests.lua "$BASE" | sed -n 's/^RESULT //p')
        s1=$(service_cpu) p1=$(postgres_cpu)
        awk -v n="$scenario" -v r="$1" -v p50="$2" -v p99="$3" -v bad="$4" -v all="$5" -v l="$limit" -v lc="$limit_cpu" -v s=$((s1 - s0)) -v p=$((p1 - p0)) 'BEGIN {
            printf "%s  %6d req/s  p50 %.2f ms  p99 %.2f ms  cpu %d + %d us  limit %6d tps, cpu %d us  ratio %.2f  failed %d\n",
                n, r, p50, p99, s * 10000 / all, p * 10000 / all, l, lc, r / l, bad }'
    done
done
echo "resident after load: $(awk '/VmRSS/{print int($2 / 1024)}' "/proc/$SERVICE/status") MB"
