#!/usr/bin/env bash
# Everything a change must pass, from a bare machine: packages, build with warnings as errors, tests.
# The last lines are the summary of ctest; its exit code is the exit code.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# timed "what" command...: says how long it took and stops everything where it failed.
timed() {
    local title=$1 began=$SECONDS code=0
    shift
    "$@" || code=$?
    if [ $code -ne 0 ]; then
        printf -- '-- %s failed after %s s\n' "$title" $((SECONDS - began)) >&2
        exit $code
    fi
    printf -- '-- %s: %s s\n' "$title" $((SECONDS - began))
}

# Only the compiler's complaints are worth reading; the whole log stays beside the build.
build() {
    local log=build/dev/build.log code=0
    cmake --build --preset dev >"$log" 2>&1 || code=$?
    [ $code -eq 0 ] || { grep -E '(error|Error)[: ]' "$log" || tail -n 40 "$log"; } | head -n 60 >&2
    [ $code -eq 0 ] || echo "All of it: $log" >&2
    return $code
}

timed Packages bash packaging/install-deps.sh build run tests
timed Configuring cmake --preset dev
timed Building build
ctest --preset dev
