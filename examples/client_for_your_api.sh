#!/usr/bin/env bash
# A package for an API of your own: client_for_your_api.sh DOCUMENT
set -euo pipefail

aoai generate --spec "$1" --package shop --out src
PYTHONPATH=src python -c 'import shop; print(shop.Client.__name__, shop.AsyncClient.__name__)'
