#!/usr/bin/env bash
# Compares risk-check with Checkov, which is installed into an environment of its own: its requirements contradict
# those of the other peers.
#
# Usage: Tests/Peers/checkov/run.sh [--corpus FOLDER] [--list]
#
# RISK_CHECK names the program; without it the one of the debug build is built and taken.
set -euo pipefail
cd "$(dirname "$0")/../../.."

here=Tests/Peers/checkov
environment=.venv/checkov
if ! cmp -s "$here/requirements.txt" "$environment/installed.txt"; then
  rm -rf "$environment"
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$environment/installed.txt"
fi
if [[ -z ${RISK_CHECK:-} ]]; then
  swift build --product risk-check >&2
  RISK_CHECK=$(swift build --show-bin-path)/risk-check
fi
exec "$environment/bin/python" "$here" --risk-check "$RISK_CHECK" "$@"
