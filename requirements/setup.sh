#!/usr/bin/env bash
# Makes .venv with what is pinned in requirements/, installs the validator of Word files where npm is there, and sees to
# the Debian packages that Python packages stand on.
# Run it again at any time: it does what is left to do. `PYTHON=/path/to/python` chooses the interpreter.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.venv
pinned=("requirements/test.txt")
[[ ${1:-} == bench ]] && pinned+=("requirements/bench.txt")

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 126
    fi
}

# Install the Debian packages named, or say which command does; fails where they could not be installed.
install_debian() {
    echo "Missing Debian packages: $*"
    if ! command -v apt-get >/dev/null; then
        echo "This system has no apt-get: please install what matches them by its own means."
        return 1
    fi
    local install=(apt-get install --yes --no-install-recommends -o "DPkg::Lock::Timeout=300" "$@")
    echo "Installing them ..."
    if as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" >/dev/null; then
        return 0
    fi
    echo "They could not be installed from here. Please run:"
    echo "    sudo apt-get update && sudo apt-get install $*"
    return 1
}

is_debian() {
    command -v dpkg-query >/dev/null
}

is_installed() {
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Print the packages of requirements/debian.txt of which no alternative is installed.
missing_listed() {
    local line choice
    while read -r line; do
        [[ -z $line || $line == \#* ]] && continue
        for choice in ${line//|/ }; do
            is_installed "$choice" && continue 2
        done
        echo "${line%% *}"
    done <requirements/debian.txt
}

# Print the Debian packages of the shared libraries that Qt asks for and does not find. Debian names a library's
# package after the library: libxcb-icccm.so.4 is in libxcb-icccm4, libX11.so.6 in libx11-6; GLib keeps its own way.
missing_of_qt() {
    local qt
    qt=$(echo "$venv"/lib/python3*/site-packages/PySide6)
    ldd "$qt"/Qt{Core,DBus,Gui,PrintSupport,Svg,Test,Widgets}.abi3.so \
        "$qt"/Qt/plugins/platforms/libq{offscreen,wayland,xcb}.so 2>/dev/null |
        awk '/not found/ { print $1 }' | sort -u |
        sed -E -e '/^libg(lib|object|thread|module|io)-2\.0/ { s/.*/libglib2.0-0/; b' -e '}' \
            -e 's/([0-9])\.so\./\1-/; s/\.so\.//; s/.*/\L&/' | sort -u
}

find_python() {
    local candidate
    for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    echo "CyberBrief needs Python 3.11 or newer, and found none. Please install it, or name it: make setup PYTHON=..." >&2
    return 1
}

make_venv() {
    local python
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        local package
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        install_debian "$package" || exit 1
    fi
    echo "Making $venv with $("$python" --version) ..."
    "$python" -m venv --clear "$venv"
}

install_python() {
    local stamp="$venv/installed-${1##*/}"
    if ! cmp --silent "$1" "$stamp"; then
        echo "Installing what $1 pins ..."
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
            --require-hashes --only-binary :all: -r "$1"
        cp "$1" "$stamp"
    fi
}

"$venv/bin/python" -c 'import pip' 2>/dev/null || make_venv
for list in "${pinned[@]}"; do
    install_python "$list"
done

# Microsoft's own validator of Word files comes through npm; without npm the tests that ask it say so and are passed over.
install_validator() {
    local pinned="requirements/validator" folder=".validator"
    command -v npm >/dev/null || return 0
    cmp --silent "$pinned/package-lock.json" "$folder/installed" && return 0
    echo "Installing what $pinned pins ..."
    rm -rf "$folder"
    mkdir "$folder"
    cp "$pinned"/package*.json "$folder/"
    if npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error; then
        cp "$pinned/package-lock.json" "$folder/installed"
    else
        echo "It could not be installed; the tests that ask it will be passed over."
    fi
}
install_validator

if [[ ! -x $venv/bin/cyberbrief ]]; then
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
fi

wanting=0
if is_debian; then
    missing=$(missing_listed; missing_of_qt)
    # shellcheck disable=SC2086  # a list of names
    if [[ -n $missing ]]; then
        install_debian $missing || wanting=1
    fi
fi
if [[ $wanting -eq 1 ]]; then
    echo "$venv stands; without those packages the window or some tests will not work."
fi
