#!/usr/bin/env bash
# install-deps.sh [build] [run] [tests]: installs what is missing of these sets (build and run by default).
# One query first, so that a second run is instant and needs no rights.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sets=("$@")
[ ${#sets[@]} -gt 0 ] || sets=(build run)

# Names listed in FILE under the headings of the wanted sets.
wanted() {
    awk -v sets=" ${sets[*]} " '
        /^\[/ { gsub(/[][]/, ""); on = index(sets, " " $0 " ") > 0; next }
        on && NF && $0 !~ /^#/ { print }' "$1"
}

die() {
    printf '%s\n' "$@" >&2
    exit 1
}

install_debian() {
    local package missing=() present
    # shellcheck disable=SC2016 # dpkg-query fills the fields in, not the shell
    present=$(wanted "$here/packages-debian.txt" | xargs dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' 2>/dev/null |
        awk '$2 == "ii" { print $1 }' || true)
    while read -r package; do
        grep -qxF "$package" <<<"$present" || missing+=("$package")
    done < <(wanted "$here/packages-debian.txt")
    if [ ${#missing[@]} -eq 0 ]; then
        echo "Packages: all there."
        return
    fi

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die \
            "These packages are missing, and installing them needs administrator rights, which neither this account nor sudo gives:" \
            "  ${missing[*]}" \
            "Ask an administrator to run: apt-get install --no-install-recommends ${missing[*]}"
        echo "Administrator rights are needed once, to install with apt-get: ${missing[*]}"
        as_root=(sudo)
    fi
    echo "Packages: installing ${#missing[@]} (${missing[*]})"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=120 update &&
           "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends \
               "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        die "apt-get could not install the packages; its last words stand above, all of them in $log."
    fi
    rm -f "$log"
}

install_macos() {
    command -v brew >/dev/null || die \
        "Homebrew (https://brew.sh) is needed to install: $(wanted "$here/packages-homebrew.txt" | xargs)"
    local formula missing=() present
    present=$(brew list --formula -1)
    while read -r formula; do
        grep -qxF "$formula" <<<"$present" || missing+=("$formula")
    done < <(wanted "$here/packages-homebrew.txt")
    if [ ${#missing[@]} -eq 0 ]; then
        echo "Formulae: all there."
        return
    fi
    echo "Formulae: installing ${missing[*]}"
    brew install "${missing[@]}"
}

case "$(uname -s)" in
Darwin) install_macos ;;
Linux)
    if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
        install_debian
    else
        echo "This system has no apt-get, so nothing was installed. Needed, under their Debian names:"
        wanted "$here/packages-debian.txt" | xargs | fold -s -w 100 | sed 's/^/  /'
    fi ;;
*) die "This script knows Debian and macOS. On Windows, vcpkg brings the libraries: see README.md." ;;
esac
