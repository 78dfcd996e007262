#!/bin/sh
# Lets the packaged service start on a database of its own, read what a newcomer reads first, and stop, so that the JVM writes
# down its loaded classes and profiles beside the jar (JEP 483, 514, 515). Tied to this build and this JDK. The first start, which
# makes the database and loads the facts, is left out: what is hot there would be compiled at every start.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
. scripts/background.sh

cache=backend/target/quarkus-app/tongxin.aot
folder=backend/target/warm
rm -rf "$cache" "$folder"
start_service "$folder"
stop_service
start_service "$folder" JAVA_OPTIONS="-Xms64m -Xmx256m -XX:AOTCacheOutput=$PWD/$cache.unfinished"
for path in / /api/v1/zones /api/v1/organizations /api/v1/intentions /api/v1/signings /api/v1/figures \
    /api/v1/metrics /api/v1/changes; do
    node -e 'fetch(process.argv[1]).then((answer) => answer.text(), () => {})' "$BASE$path"
done
node -e 'fetch(process.argv[1]).then((answer) => answer.text(), () => {})' "$HEALTH/ready"
stop_service
if [ -f "$cache.unfinished" ]; then # without it the service starts too, only slower
    mv "$cache.unfinished" "$cache"
fi
rm -rf "$folder"
