# Finds the tools that the other scripts need; sourced by them. Each need_* says in one line what is missing and how to get it.

fail() {
    echo "tongxin: $*" >&2
    exit 1
}

jdk_version() { # the feature release of the JDK in folder $1; 0 where there is none
    if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        echo 0
    fi
}

need_jdk() { # sets JAVA_HOME; the default java may be older
    on_path=$(command -v javac || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    fi
    for home in "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.jdks/*25* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$(/usr/libexec/java_home -v 25 2>/dev/null || true)"; do
        if [ -n "$home" ] && [ "$(jdk_version "$home")" -ge 25 ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return
        fi
    done
    fail "JDK 25 is missing. Install temurin-25-jdk (adoptium.net) or openjdk-25-jdk, or: sdk install java 25-tem; if it lies in an unusual place, set JAVA_HOME."
}

need_maven() {
    command -v mvn >/dev/null || fail "Maven is missing. Debian, Ubuntu: apt install maven; macOS: brew install maven."
    # Maven's own libraries use what newer JDKs warn of; the warnings say nothing of this project
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    export MAVEN_OPTS
}

need_node() {
    command -v node >/dev/null && command -v npm >/dev/null ||
        fail "Node.js 20.19 or newer with npm is missing. Debian, Ubuntu: apt install nodejs npm, or nodejs.org; macOS: brew install node."
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
        fail "Node.js $(node --version) is too old: 20.19 or newer is needed (nodejs.org)."
}

need_curl() { # for the lines of docs/api-guide.md, which a journey runs
    command -v curl >/dev/null || fail "curl is missing. Debian, Ubuntu: apt install curl."
}

# Sets CHROMIUM to a browser that starts; installs one where it may. Left empty where the test tool has its own download.
need_chromium() {
    if find_chromium; then
        return
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "No Chromium found: installing Debian's chromium and fonts-noto-cjk"
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk; } >/dev/null 2>&1 || true
        if find_chromium; then
            return
        fi
    fi
    echo "No Chromium found: asking the test tool for its own"
    if (cd frontend && npx --no-install playwright-core install chromium); then
        CHROMIUM=
        export CHROMIUM
        return
    fi
    fail "no browser for the journeys. Debian: apt install chromium fonts-noto-cjk; elsewhere install Chrome or Chromium; or set CHROMIUM=/path/to/it."
}

find_chromium() {
    for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        found=$(command -v "${browser:-/nonexistent}" || true)
        if [ -n "$found" ] && "$found" --version >/dev/null 2>&1; then
            CHROMIUM=$found
            export CHROMIUM
            return 0
        fi
    done
    return 1
}
