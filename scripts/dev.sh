#!/bin/sh
# The service with live reload on $PORT (8080) and the client with hot reload on 5173, which passes /api on. Ctrl-C ends both.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
need_jdk
need_maven
need_node
PORT=${PORT:-8080}
export TONGXIN_DATA="$PWD/${DATA:-data}" QUARKUS_HTTP_PORT="$PORT" TONGXIN_API="http://localhost:$PORT"
case "${DATA:-}" in /*) TONGXIN_DATA=$DATA ;; esac
mvn -B -ntp -q -f backend/pom.xml quarkus:dev &
service=$!
trap 'kill $service 2>/dev/null; wait $service' EXIT INT TERM
npm --prefix frontend run dev
