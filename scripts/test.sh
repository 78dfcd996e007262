#!/bin/sh
# Runs every test: backend, contract, client units and checks, journeys in a real browser. Ends with the runners' own totals.
# A part that fails does not hide the others; the browser is never skipped.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
. scripts/background.sh
need_jdk
need_maven
need_node

reports=backend/target/test-run
rm -rf "$reports"
mkdir -p "$reports"
failed=

part() { # name command...
    name=$1
    shift
    echo
    echo "=== $name"
    started=$(date +%s)
    status=0
    { ("$@") 2>&1 || echo $? >"$reports/$name.status"; } | tee "$reports/$name.log"
    [ ! -f "$reports/$name.status" ] || status=1
    echo "=== $name: $([ $status = 0 ] && echo passed || echo FAILED) after $(($(date +%s) - started)) s" | tee "$reports/$name.result"
    [ $status = 0 ] || failed="$failed $name"
}

backend() {
    mvn -B -ntp -f backend/pom.xml verify
}

client() {
    npm --prefix frontend run lint && npm --prefix frontend run lint:contract && npm --prefix frontend run typecheck && npm --prefix frontend test
}

journeys() {
    trap stop_service EXIT
    start_service "$PWD/$reports/journeys" TONGXIN_SAMPLE_LOAD=true
    echo "service at $BASE"
    npm --prefix frontend run e2e
}

make -s client-tools frontend/src/api/schema.d.ts
need_chromium
need_curl
part backend backend
part client client
part build make -s build
part journeys journeys

echo
echo "=== totals, as the runners print them"
for name in backend client build journeys; do
    cat "$reports/$name.result"
    sed "s/$(printf '\033')\[[0-9;]*m//g" "$reports/$name.log" |
        grep -E '^(\[(INFO|WARNING|ERROR)\] )?Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$|^ *(Test Files|Tests) +[0-9]|^ *[0-9]+ (passed|failed|flaky|skipped)|^(#|ℹ) (tests|pass|fail|cancelled|skipped) ' || true
done
[ -z "$failed" ] || fail "failed:$failed"
