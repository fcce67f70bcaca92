#!/usr/bin/env bash
# Makes a virtual environment with exactly the locked dependencies, each checked against its hash.
# Usage: venv.sh FOLDER LOCK-FILE      (PYTHON names the interpreter; default python3)
set -euo pipefail

folder=$1
lock=$2
stamp=$folder/.locked
python=${PYTHON:-python3}

say() { printf '%s\n' "$*" >&2; }

wanted=$(sha256sum <"$lock")
if [ -x "$folder/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then exit 0; fi

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  say "Counterhand needs Python 3.11 or newer; '$python' is $("$python" --version 2>&1 || echo missing)."
  say "Install it, or name another one: make PYTHON=/path/to/python3.12 ..."
  exit 1
fi
say "Making $folder from $lock (a minute or two the first time)"
rm -f "$stamp"
if [ ! -x "$folder/bin/python" ]; then
  if ! "$python" -m venv "$folder"; then
    say "The virtual environment could not be made. On Debian: apt-get install python3-venv."
    exit 1
  fi
fi
if ! "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes --requirement "$lock"; then
  say "The dependencies could not be installed. Check that a Python package index can be reached, then run this again."
  exit 1
fi
printf '%s\n' "$wanted" >"$stamp"
