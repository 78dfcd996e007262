# Starts the packaged service in the background on a free port with a database of its own; sourced by other scripts.
# Sets SERVICE (its process), BASE (its address), HEALTH (the address of its health), ADMIN_PASSWORD, SECURITY_PASSWORD, AUDIT_PASSWORD and, with
# TONGXIN_SAMPLE_LOAD=true, SAMPLE_ACCOUNTS (one line each: user name, password, role). What it prints goes to service.log in the folder.

start_service() { # folder [further environment as NAME=value ...]
    folder=$1
    shift
    mkdir -p "$folder"
    rm -f "$folder/service.log" # an earlier start in this folder was ready
    # never on a database that the operator has named; all that asks comes from one address
    env -u QUARKUS_DATASOURCE_JDBC_URL -u QUARKUS_DATASOURCE_USERNAME -u QUARKUS_DATASOURCE_PASSWORD \
        TONGXIN_LIMITS_ANONYMOUS_PER_MINUTE=1000000000 TONGXIN_LIMITS_PERSON_PER_MINUTE=1000000000 TONGXIN_LIMITS_SIGN_IN_PER_MINUTE=1000000 TONGXIN_LIMITS_SIGNING_LINK_PER_MINUTE=1000000 \
        PORT=0 HOST=localhost DATA="$folder" "$@" scripts/service.sh >"$folder/service.log" 2>&1 &
    SERVICE=$!
    waited=0
    until grep -qs '^  Stop ' "$folder/service.log"; do
        if ! kill -0 "$SERVICE" 2>/dev/null || [ "$waited" -ge 600 ]; then
            cat "$folder/service.log" >&2
            fail "the service did not start"
        fi
        sleep 0.2
        waited=$((waited + 1))
    done
    BASE=$(sed -n 's|^ *API *\(http://[^/]*\)/.*|\1|p' "$folder/service.log")
    HEALTH=$(sed -n 's|^ *Health *\(http://[^ ]*\).*|\1|p' "$folder/service.log")
    ADMIN_PASSWORD=$(sed -n 's|^ *Sign in .*one-time password \([^ ]*\).*|\1|p' "$folder/service.log")
    SECURITY_PASSWORD=$(sed -n 's|^ *security *one-time password \([^ ]*\).*|\1|p' "$folder/service.log")
    AUDIT_PASSWORD=$(sed -n 's|^ *audit *one-time password \([^ ]*\).*|\1|p' "$folder/service.log")
    SAMPLE_ACCOUNTS=$(sed -n '/^ *Sample data: /,/^ *Tongxin /s/^  *\([a-z0-9._-][a-z0-9._-]*\)  *\([^ ]*\)  *\([A-Z_,]*\)$/\1 \2 \3/p' "$folder/service.log")
    export BASE HEALTH ADMIN_PASSWORD SECURITY_PASSWORD AUDIT_PASSWORD SAMPLE_ACCOUNTS
}

stop_service() {
    kill "$SERVICE" 2>/dev/null || true
    wait "$SERVICE" 2>/dev/null || true
}
