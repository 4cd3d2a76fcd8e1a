# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run and packaging/test share. Sourced, never run.

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
tree=$(dirname "$here")
# shellcheck disable=SC2034 # used by packaging/run
programs=$tree/build/release/bin

say() { printf '%s\n' "$*" >&2; }

# packages_of SECTION…: the packages listed under these headings, one a line.
packages_of() {
    awk -v wanted=" $* " '
        /^# (build|run|tests|package)$/ { inside = index(wanted, " " $2 " "); next }
        /^#/ || NF == 0 { next }
        inside { print $1 }' "$here/debian-packages.txt"
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_missing SECTION…: touches nothing, and needs no network, when everything is there.
install_missing() {
    local package missing=() as_root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not a Debian system: please see that the packages of packaging/debian-packages.txt are there."
        return
    fi
    while read -r package; do
        is_installed "$package" || missing+=("$package")
    done < <(packages_of "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and only root can install them: ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    say "Installing${as_root[*]:+ with sudo}: ${missing[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq)
    "${as_root[@]}" update >&2
    "${as_root[@]}" install -y --no-install-recommends "${missing[@]}" >&2
}

# build [TARGET…]: configures and builds the release preset with all cores; everything when no target is named.
build() {
    local chosen=()
    [ $# -eq 0 ] || chosen=(--target "$@")
    # ccache, which CMakeLists.txt takes when it is there, keeps to its default folder. A precompiled header holds
    # times that it would otherwise take for a difference.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
    say "Building in $tree/build/release"
    (
        cd "$tree" || exit
        cmake --preset release --log-level=WARNING
        cmake --build --preset release --parallel "$(nproc)" "${chosen[@]}"
    ) >&2
}
