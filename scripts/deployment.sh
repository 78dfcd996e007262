#!/bin/sh
# Checks docker-compose.yml and frontend/nginx.conf for form, without building an image: that they are read, and that nothing starts
# without a password. Needs docker compose (or docker-compose) and nginx; Debian: apt install docker-compose nginx
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
if docker compose version >/dev/null 2>&1; then
    compose="docker compose"
elif command -v docker-compose >/dev/null; then
    compose=docker-compose
else
    fail "docker compose is missing. Debian: apt install docker-compose"
fi
command -v nginx >/dev/null || fail "nginx is missing. Debian: apt install nginx"

# what the file says must be set; $${...} is for the shell inside a container
required=$(grep -oE '(^|[^$])\$\{[A-Z_]+:\?' docker-compose.yml | grep -oE '[A-Z_]+' | sort -u)
[ -n "$required" ] || fail "docker-compose.yml requires no password"
for name in $required; do
    export "$name=any"
done
$compose config -q
echo "docker-compose.yml is read by $($compose version | head -1)"
for name in $required; do
    if (export "$name=" && $compose config -q 2>/dev/null); then
        fail "docker-compose.yml starts without $name"
    fi
    echo "docker-compose.yml refuses to start without $name"
done

configuration=$(mktemp)
trap 'rm -f "$configuration"' EXIT
sed 's/\bbackend:/127.0.0.1:/' frontend/nginx.conf >"$configuration" # the service's name is known to compose only
nginx -t -q -c "$configuration"
echo "frontend/nginx.conf is read by $(nginx -v 2>&1)"
