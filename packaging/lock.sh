#!/usr/bin/env bash
# Resolves pyproject.toml anew into packaging/locks/: one file per program and one for development.
# The two programs' locks are constrained by the development lock, so that what is tested is what is shipped.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
  local out=packaging/locks/$1.txt
  shift
  .venv/bin/uv pip compile --quiet pyproject.toml --universal --python-version 3.11 --generate-hashes \
    --no-header --no-emit-index-url "$@" --output-file "$out"
}
lock development --extra staff --extra central --group dev
lock staff --extra staff --constraint packaging/locks/development.txt
lock central --extra central --constraint packaging/locks/development.txt
