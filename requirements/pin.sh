#!/usr/bin/env bash
# Compiles the pinned lists, with hashes for Linux, Windows and macOS at once, from the *.in files beside it. Needs uv.
# `bash requirements/pin.sh --upgrade` takes the newest versions.
set -euo pipefail
cd "$(dirname "$0")"

pin() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
        --no-emit-index-url --no-emit-find-links "$@"
}

pin "$@" run.in --output-file run.txt
for list in test bench; do
    pin "$@" --constraint run.txt "$list.in" --output-file "$list.txt"
done
