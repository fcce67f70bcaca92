#!/usr/bin/env bash
# Installs staff-app and central-service into one folder each, with their own locked dependencies only.
# Usage: install.sh PREFIX BINDIR      (PROGRAMS="staff central" chooses; default both)
set -euo pipefail
cd "$(dirname "$0")/.."

prefix=$1
bindir=$2
programs=${PROGRAMS:-staff central}
say() { printf '%s\n' "$*" >&2; }

if ! mkdir -p "$prefix" "$bindir" 2>/dev/null || [ ! -w "$prefix" ] || [ ! -w "$bindir" ]; then
  say "You may not write to $prefix and $bindir. Use sudo, or choose other folders: make install PREFIX=~/counterhand BINDIR=~/.local/bin"
  exit 1
fi

install_program() {
  local name=$1 role=$2 command=$3
  packaging/bootstrap.sh "$role"
  packaging/venv.sh "$prefix/$name" "packaging/locks/$name.txt"
  "$prefix/$name/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --force-reinstall .
  ln -sf "$prefix/$name/bin/$command" "$bindir/$command"
  say "Installed $bindir/$command"
}

allow_devices() {
  [ -w /etc/udev/rules.d ] || return 0
  install -m 644 packaging/70-counterhand-devices.rules /etc/udev/rules.d/
  say "Installed /etc/udev/rules.d/70-counterhand-devices.rules: plug USB and serial devices in again."
  if command -v udevadm >/dev/null; then udevadm control --reload || true; fi
}

for program in $programs; do
  case $program in
    staff) install_program staff tablet staff-app; allow_devices ;;
    central) install_program central service central-service ;;
    *) say "PROGRAMS takes staff and central, not '$program'."; exit 2 ;;
  esac
done
