#!/bin/sh
# Asks the packaged service the whole authorization matrix: every caller, every operation of the contract, records of every state,
# here and elsewhere, and the path tricks. What is expected stands in backend/src/test/resources/access, written by hand.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
. scripts/background.sh
need_jdk
need_maven

AUTHZ_DATA=$PWD/backend/target/authz
export AUTHZ_DATA
rm -rf "$AUTHZ_DATA"
trap stop_service EXIT
# the limits of callers are not what is asked here
start_service "$AUTHZ_DATA" TONGXIN_LIMITS_ANONYMOUS_PER_MINUTE=1000000 TONGXIN_LIMITS_PERSON_PER_MINUTE=1000000
mvn -q -B -ntp -f backend/pom.xml test -Dtest=WholeAccessMatrix -Dsurefire.failIfNoSpecifiedTests=true
