#!/usr/bin/env bash
# Runs every check, also after one has failed, and names those that did. Needs a debug build for the public listings.
set -uo pipefail
cd "$(dirname "$0")"

failed=()
run() {
  local name=$1
  shift
  if "$@"; then
    echo "lint: $name: fine"
  else
    failed+=("$name")
    echo "lint: $name: FAILED" >&2
  fi
}

run format bash format.sh
run imports python3 imports.py
run public-api python3 public_api.py
run constructs python3 constructs.py
run links python3 links.py
run mappings python3 ../make-mappings.py --check

[[ ${#failed[@]} -eq 0 ]]
