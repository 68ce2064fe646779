#!/usr/bin/env bash
# Shows that lint catches what it is there for: adds a forbidden import, an unlisted public symbol and an unformatted file to
# a copy of the last commit, one after the other, and fails when a check lets its fault through.
#
# Usage: scripts/lint/prove.sh [LIBRARY]     (a library that builds quickly; DriftModels unless named)
set -euo pipefail
cd "$(dirname "$0")/../.."

library=${1:-DriftModels}
copy=$(mktemp -d)/copy
git worktree add --quiet --detach "$copy" HEAD
trap 'git worktree remove --force "$copy"' EXIT
cd "$copy"
fault=Sources/$library/Fault.swift

check() {
  case $1 in
    format) bash scripts/lint/format.sh ;;
    imports) python3 scripts/lint/imports.py ;;
    public-api)
      swift build --quiet --target "$library" && python3 scripts/lint/public_api.py "$library"
      ;;
  esac
}

# must_fail CHECK WORDS: the check fails and its message has the words.
must_fail() {
  local output
  if output=$(check "$1" 2>&1); then
    echo "prove: $1 let this through:" >&2
    cat "$fault" >&2
    exit 1
  fi
  if ! grep -qF "$2" <<<"$output"; then
    printf 'prove: %s failed for another reason:\n%s\n' "$1" "$output" >&2
    exit 1
  fi
  echo "prove: $1 fails as it should: $(grep -m1 -F "$2" <<<"$output")"
  rm "$fault"
}

for name in format imports public-api; do
  if ! output=$(check "$name" 2>&1); then
    printf 'prove: %s fails before any fault was added:\n%s\n' "$name" "$output" >&2
    exit 1
  fi
done

printf 'import Foundation\n' >"$fault"
must_fail imports "$fault:1: $library may not import Foundation"

printf 'struct Fault{ let number:Int }\n' >"$fault"
must_fail format "$fault"

printf '/// A symbol that no listing has.\npublic struct Fault {}\n' >"$fault"
must_fail public-api "+Fault | struct Fault"
