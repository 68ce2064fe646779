#!/usr/bin/env bash
# Installs what a step needs and this machine lacks; says nothing and does nothing when all is there.
#
# Usage: scripts/setup.sh build|test|bench
#
#   build  libraries to compile and run with, and Python for the checks
#   test   the same, and the Python environment .venv of the stand-ins and schema validators the tests start
#   bench  the same as build, and the programs we measure ourselves against
set -euo pipefail
cd "$(dirname "$0")/.."

step=${1:?usage: scripts/setup.sh build|test|bench}

packages=(make libsqlite3-dev zlib1g-dev python3)
case $step in
  build) ;;
  test) packages+=(python3-venv) ;;
  bench) packages+=(g++ golang-go hyperfine jq libsimdjson-dev) ;;
  *)
    echo "setup: no step called $step" >&2
    exit 2
    ;;
esac

if ! command -v swift >/dev/null; then
  echo "setup: Swift 6.2 or newer is needed; see https://www.swift.org/install" >&2
  exit 1
fi

as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "setup: run this as root, or install sudo: $*" >&2
    exit 1
  fi
}

install_missing_packages() {
  local missing=()
  local package
  for package in "${packages[@]}"; do
    if [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
      missing+=("$package")
    fi
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  echo "setup: installing ${missing[*]}"
  local log
  log=$(mktemp)
  if ! {
    as_root apt-get update -q &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
  } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    exit 1
  fi
  rm -f "$log"
}

make_python_environment() {
  local wanted=Tests/Peers/requirements.txt
  [[ -s $wanted ]] || return 0
  cmp -s "$wanted" .venv/installed.txt && return 0
  echo "setup: making the Python environment .venv"
  # Debian's own interpreter: the one that python3-venv belongs to.
  local python=python3
  [[ -x /usr/bin/python3 ]] && python=/usr/bin/python3
  rm -rf .venv
  "$python" -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" .venv/installed.txt
}

if command -v apt-get >/dev/null; then
  install_missing_packages
elif [[ $(uname) == Linux ]]; then
  echo "setup: no apt-get here; please provide the like of: ${packages[*]}" >&2
fi
[[ $step != test ]] || make_python_environment
