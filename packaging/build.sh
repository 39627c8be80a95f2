# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The Headway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packaging/run and packaging/test, inside the toolchain: configures and builds, and says little.
#   source      the source tree, set by who sources this
#   toolchain   where the compiler is, host or folder

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

toolchain=$HEADWAY_TOOLCHAIN
unset HEADWAY_TOOLCHAIN # it is no business of what is run from here

configure() { # PRESET
    local folder=$source/build/$1 before fresh=()
    before=$(cat "$folder/toolchain" 2>/dev/null || true)
    # Ninja itself configures again when a CMakeLists.txt changes, but does not know of the presets or the toolchain.
    if [ -f "$folder/build.ninja" ] && [ "$before" = "$toolchain" ] &&
        [ ! "$source/CMakePresets.json" -nt "$folder/toolchain" ]; then
        return
    fi
    # What CMake found in another place is of no use in this one.
    [ "${before:-$toolchain}" = "$toolchain" ] || fresh=(--fresh)
    cmake ${fresh[@]+"${fresh[@]}"} -S "$source" --preset "$1" >"$folder/configure.log" 2>&1 || {
        cat "$folder/configure.log" >&2
        fail "Headway could not be configured."
    }
    printf '%s\n' "$toolchain" >"$folder/toolchain"
}

build() { # PRESET TARGET
    local folder=$source/build/$1
    mkdir -p "$folder"
    # Two builds in one folder would destroy each other's work.
    if command -v flock >/dev/null; then
        exec 8>"$folder/lock"
        flock -n 8 || { say "Another command is building: waiting for it…"; flock 8; }
    fi
    [ -d "$folder/bin" ] || say "Building Headway: the first time takes some minutes…"
    configure "$1"
    # On a terminal Ninja's one line of progress; elsewhere only what goes wrong.
    if [ -t 2 ]; then
        cmake --build "$folder" --target "$2" >&2 || fail "Headway could not be built."
    elif ! cmake --build "$folder" --target "$2" -- --quiet >"$folder/build.log" 2>&1; then
        cat "$folder/build.log" >&2
        fail "Headway could not be built."
    fi
    exec 8>&-
}
