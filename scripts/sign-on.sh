#!/bin/sh
# Tries single sign-on against a real Keycloak: fetches it through Maven (180 MB, once), starts it and the packaged service on this
# machine, sends the service what somebody might try with tokens, walks to Keycloak and back in a real browser, then looks at what
# holds while Keycloak is down. Every secret is drawn at random; all that was started is stopped. Ends with the totals.
#   WAIT_SECONDS (300)   the longest that Keycloak may take to start
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
. scripts/background.sh
need_jdk
need_maven
need_node
need_chromium
[ -f frontend/dist/index.html ] || make -s build

work=$PWD/backend/target/sign-on
rm -rf "$work"
mkdir -p "$work"
draw() { node -e 'process.stdout.write(require("node:crypto").randomBytes(24).toString("base64url"))'; }
free_port() { node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }

SERVICE=
keycloak=
stop_keycloak() {
    if [ -n "$keycloak" ]; then
        kill "$keycloak" 2>/dev/null || true
        wait "$keycloak" 2>/dev/null || true
        keycloak=
    fi
}
stop_all() {
    trap '' INT TERM
    [ -z "$SERVICE" ] || stop_service
    stop_keycloak
}
trap stop_all EXIT
trap 'exit 130' INT TERM

echo "=== Keycloak"
version=$(sed -n 's|.*<keycloak.version>\(.*\)</keycloak.version>.*|\1|p' scripts/sign-on/pom.xml)
home=backend/target/keycloak/keycloak-$version
[ -x "$home/bin/kc.sh" ] || mvn -B -ntp -q -f scripts/sign-on/pom.xml generate-resources
rm -rf "$home/data"
node scripts/sign-on/realms.mjs "$home/data/import"

port=$(free_port)
keycloak_port=$(free_port)
management_port=$(free_port)
KEYCLOAK=http://localhost:$keycloak_port
TEST_PASSWORD=$(draw)
KEYCLOAK_ADMIN_PASSWORD=$(draw)
secret=$(draw)
address=http://localhost:$port
KEPT_TOKEN=$work/token
export KEYCLOAK TEST_PASSWORD KEYCLOAK_ADMIN_PASSWORD KEPT_TOKEN

KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$KEYCLOAK_ADMIN_PASSWORD \
    TONGXIN_SIGN_ON_SECRET=$secret TONGXIN_ADDRESS=$address TONGXIN_BACK_CHANNEL=$address TONGXIN_TEST_PASSWORD=$TEST_PASSWORD \
    "$home/bin/kc.sh" start-dev --import-realm --http-host=127.0.0.1 --http-port="$keycloak_port" --hostname="$KEYCLOAK" \
    --http-management-port="$management_port" >"$work/keycloak.log" 2>&1 &
keycloak=$!
waited=0
until node -e 'fetch(process.argv[1]).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))' \
    "$KEYCLOAK/realms/tongxin/.well-known/openid-configuration"; do
    if ! kill -0 "$keycloak" 2>/dev/null || [ "$waited" -ge "${WAIT_SECONDS:-300}" ]; then
        tail -30 "$work/keycloak.log" >&2
        fail "Keycloak did not start"
    fi
    sleep 1
    waited=$((waited + 1))
done
echo "Keycloak $version at $KEYCLOAK"

start() {
    start_service "$work/service" PORT="$port" TONGXIN_SAMPLE_LOAD=true \
        TONGXIN_SIGN_ON_ADDRESS="$address" \
        TONGXIN_SIGN_ON_CREATE_ACCOUNTS=true \
        TONGXIN_SIGN_ON_GRANTS_FROM=CLAIMS \
        TONGXIN_SIGN_ON_GRANTS_0__VALUE=tongxin-reviewer TONGXIN_SIGN_ON_GRANTS_0__ROLE=DEPARTMENT_REVIEWER \
        TONGXIN_SIGN_ON_GRANTS_1__VALUE=tongxin-manager TONGXIN_SIGN_ON_GRANTS_1__ROLE=DEPARTMENT_MANAGER \
        TONGXIN_SIGN_ON_PROVIDER_ISSUER="$KEYCLOAK/realms/tongxin" \
        TONGXIN_SIGN_ON_PROVIDER_AUDIENCE=tongxin-api \
        TONGXIN_SIGN_ON_PROVIDER_CLIENT_ID=tongxin-web \
        TONGXIN_SIGN_ON_PROVIDER_CLIENT_SECRET="$secret" \
        TONGXIN_SIGN_ON_PROVIDER_REQUIRED_CLAIMS=typ,sid
}
start
echo "service at $BASE"

status=0
part() { # name command...
    name=$1
    shift
    echo
    echo "=== $name"
    "$@" 2>&1 | tee "$work/$name.log"
    grep -q '^0 failed$' "$work/$name.log" || status=1
}
part tokens node scripts/sign-on/attacks.mjs
part browser sh -c 'cd frontend && node --test --test-concurrency=1 --test-reporter=./e2e/reporter.mjs e2e/sign-on/keycloak.mjs'
stop_keycloak
part outage node scripts/sign-on/attacks.mjs outage
stop_service
start
part cold-start node scripts/sign-on/attacks.mjs cold

echo
echo "=== totals"
for name in tokens browser outage cold-start; do
    echo "$name: $(grep -E '^[0-9]+ (passed|failed)$' "$work/$name.log" | tr '\n' ' ')"
done
[ "$status" = 0 ] || fail "something failed: $work"
