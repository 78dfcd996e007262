#!/bin/sh
# Starts the packaged service with the built client, in the foreground, in place of this shell.
#   PORT   where it listens (8080)      DATA   folder of the embedded database (data)
#   HOST   the interface it listens on (0.0.0.0: all)
#   MANAGEMENT   where health is answered, on this machine only (PORT + 1000)
#   LOG_FORMAT   plain: text for a person, json: one object per line; by default plain on a terminal, else json
#   JAVA_OPTIONS   for the JVM, in place of the default -Xms64m -Xmx256m
# Everything else is configuration of the service: docs/operations.md.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
need_jdk

app=backend/target/quarkus-app
[ -f "$app/quarkus-run.jar" ] || fail "the service is not built yet: make run"
[ -z "${PORT:-}" ] || export QUARKUS_HTTP_PORT="$PORT"
[ -z "${HOST:-}" ] || export QUARKUS_HTTP_HOST="$HOST"
[ -z "${MANAGEMENT:-}" ] || export QUARKUS_MANAGEMENT_PORT="$MANAGEMENT"
[ -n "${LOG_FORMAT:-}" ] || LOG_FORMAT=$([ -t 1 ] && echo plain || echo json)
[ "$LOG_FORMAT" = json ] || export QUARKUS_LOG_CONSOLE_JSON_ENABLED=false
[ -z "${DATA:-}" ] || export TONGXIN_DATA="$DATA"
if [ -z "${TONGXIN_WEB_ROOT:-}" ] && [ -f frontend/dist/index.html ]; then
    export TONGXIN_WEB_ROOT="$PWD/frontend/dist"
fi

# The serial collector keeps the resident size of a small heap down. The cache of loaded classes and profiles (scripts/warm.sh)
# more than halves the time to start; one that was made by another JDK is passed over in silence.
cache=
if [ -f "$app/tongxin.aot" ]; then
    cache="-XX:AOTCache=$app/tongxin.aot -Xlog:aot*=off -Xlog:cds=off"
fi
exec "$JAVA_HOME/bin/java" ${JAVA_OPTIONS:--Xms64m -Xmx256m} -XX:+UseSerialGC $cache -jar "$app/quarkus-run.jar" "$@"
