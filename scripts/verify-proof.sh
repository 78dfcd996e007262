#!/bin/sh
# Verifies the proof of a signing without the service: scripts/verify/VerifyProof.java, which needs nothing but a JDK.
#   FILE    the proof, as GET /api/v1/signings/{id}/proof answered
#   KEYS    the keys of the service, as GET /api/v1/proof-keys answered; without them the proof is only shown to be whole
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh
need_jdk

exec "$JAVA_HOME/bin/java" scripts/verify/VerifyProof.java "FILE=${FILE:-}" "KEYS=${KEYS:-}"
