#!/usr/bin/env bash
# with-keyring.sh KEYRING_DAEMON PROGRAM...: runs PROGRAM beside an unlocked keyring in a home that is thrown away.
# Meant to run inside dbus-run-session.
set -eu
daemon=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data
printf '\n' | "$daemon" --unlock --components=secrets >/dev/null
"$@"
