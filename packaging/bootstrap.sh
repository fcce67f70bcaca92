#!/usr/bin/env bash
# Installs the system libraries that Counterhand needs on Debian and its kin; quick where all is there.
# Usage: bootstrap.sh [tablet|service|development]   (development: both, and what the tests need)
set -euo pipefail

role=${1:-development}
common=(ca-certificates python3 python3-venv)
# Qt, OpenCV, the second barcode decoder, scripts on paper, sound, USB; then what a real window (xcb) needs beside them.
tablet=(libzbar0 libfribidi0 libgl1 libegl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libdbus-1-3
        libasound2 libusb-1.0-0 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0
        libxcb-render-util0 libxcb-shape0 libxcb-xkb1)
case $role in
  tablet) wanted=("${common[@]}" "${tablet[@]}") ;;
  service) wanted=("${common[@]}") ;;
  development) wanted=("${common[@]}" "${tablet[@]}" pgbouncer nginx-light chromium cups
               dbus-daemon gnome-keyring) ;;
  *) echo "bootstrap.sh: '$role' is not one of tablet, service, development." >&2; exit 2 ;;
esac

say() { printf '%s\n' "$*" >&2; }

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  say "This system has no apt-get, so nothing was installed. Counterhand needs Python 3.11 or newer with venv,"
  say "and for the staff app these libraries (Debian's names): ${tablet[*]}."
  exit 0
fi

installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package} ${Provides}\n' 2>/dev/null | grep '^ii' || true)
has() { grep -Eq "(^ii  ?| |,)$1( |,|$)" <<<"$installed"; }
missing=()
for package in "${wanted[@]}"; do
  # Newer Debian and Ubuntu releases call some of these PACKAGEt64.
  has "$package" || has "${package}t64" || missing+=("$package")
done
# A Python of one's own, new enough and with venv, is as good as Debian's.
if "${PYTHON:-python3}" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  kept=()
  for package in "${missing[@]}"; do [[ $package == python3* ]] || kept+=("$package"); done
  missing=("${kept[@]}")
fi
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    say "These system packages are missing: ${missing[*]}."
    say "You are neither root nor is sudo here: ask an administrator to install them, then run this again."
    exit 1
  fi
  as_root=(sudo)
fi

say "Installing system packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
run() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" </dev/null >"$log" 2>&1; }
if ! { run update && run install -y --no-install-recommends "${missing[@]}"; }; then
  tail -n 5 "$log" >&2
  say "The packages above could not be installed. Check the network and the package sources, then run this again."
  exit 1
fi
# The tests start a pooler, an nginx and a CUPS of their own; the packages' stay off unless they were here before.
off() {
  [[ " ${missing[*]} " == *" $1 "* ]] && [ -d /run/systemd/system ] || return 0
  "${as_root[@]}" systemctl --quiet disable --now "${@:2}" >&2 || say "Stop the service $1 if you do not want it."
}
off pgbouncer pgbouncer
off nginx-light nginx
off cups cups.path cups.socket cups.service
