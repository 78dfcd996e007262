#!/bin/sh
# Proves the journal, or names the first broken row: scripts/verify/VerifyJournal.java with the PostgreSQL driver beside it.
#   FILE, or DATABASE with QUARKUS_DATASOURCE_USERNAME and _PASSWORD, or DATA (data)      what to read
#   FROM, TO      the stretch (all)
#   ANCHOR        what is known from before: position:hash, or a file, to which what is proved is added ($DATA/journal.anchors)
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
need_jdk

DATA=${DATA:-data}
if [ -z "${ANCHOR:-}${FILE:-}${DATABASE:-}${QUARKUS_DATASOURCE_JDBC_URL:-}" ]; then
    ANCHOR=$DATA/journal.anchors
fi
driver=$(ls backend/target/quarkus-app/lib/main/org.postgresql.postgresql-*.jar \
    "$HOME"/.m2/repository/org/postgresql/postgresql/*/postgresql-*.jar 2>/dev/null | head -1 || true)
[ -n "$driver" ] || [ -n "${FILE:-}" ] || fail "no PostgreSQL driver here: make build first, or verify an exported FILE"

exec "$JAVA_HOME/bin/java" -cp "${driver:-.}" scripts/verify/VerifyJournal.java \
    "FILE=${FILE:-}" "DATABASE=${DATABASE:-}" "DATA=$DATA" "FROM=${FROM:-}" "TO=${TO:-}" "ANCHOR=${ANCHOR:-}"
