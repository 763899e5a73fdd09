#!/usr/bin/env bash
# A pipeline that stops a change which breaks callers: gate.sh OLD NEW, documents or commits'
# documents such as origin/main:openapi.yaml
set -euo pipefail

aoai diff "$1" "$2" --format github --fail-on breaking
