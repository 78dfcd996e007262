#!/bin/sh
# The service on $PORT (8080), built and started again when its sources change, and the client with hot reload on 5173, which
# passes /api on. Ctrl-C ends both. (Quarkus' own dev mode asks for a newer Maven than Debian has.)
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
need_jdk
need_maven
need_node
PORT=${PORT:-8080}
export PORT TONGXIN_API="http://localhost:$PORT"

service=
client=
stop_service() {
    if [ -n "$service" ]; then
        kill "$service" 2>/dev/null || true
        wait "$service" 2>/dev/null || true
        service=
    fi
}
end() {
    trap '' INT TERM
    [ -z "$client" ] || kill "$client" 2>/dev/null || true
    stop_service
    exit 0
}
trap end INT TERM
trap end EXIT

frontend/node_modules/.bin/vite frontend &
client=$!
while true; do
    mkdir -p backend/target && touch backend/target/dev.started
    if make -s service; then
        scripts/service.sh &
        service=$!
    fi
    # also when the build failed or the service has ended by itself: the next change tries again
    until [ -n "$(find backend/src/main backend/pom.xml -newer backend/target/dev.started)" ]; do
        sleep 1
    done
    stop_service
done
