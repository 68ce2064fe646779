#!/usr/bin/env bash
# What the GitHub Action runs: its inputs, which stand in INPUT_… variables, as arguments of plan_review.py.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
analysis=${RUNNER_TEMP:-${TMPDIR:-/tmp}}/driftwise-${INPUT_ID:-plan}.json

arguments=(
  --program "${INPUT_PROGRAM:-$here/../.build/release/driftwise}"
  --fail-on "${INPUT_FAIL_ON:-high}"
  --id "${INPUT_ID:-plan}"
  --json "$analysis"
)
[[ -z ${INPUT_POLICY:-} ]] || arguments+=(--policy "$INPUT_POLICY")
[[ -z ${INPUT_NAME:-} ]] || arguments+=(--name "$INPUT_NAME")
[[ -z ${INPUT_SARIF:-} ]] || arguments+=(--sarif "$INPUT_SARIF")
[[ ${INPUT_STRICT:-false} != true ]] || arguments+=(--strict)
[[ ${INPUT_COMMENT:-true} == true ]] || arguments+=(--no-comment)

[[ -z ${GITHUB_OUTPUT:-} ]] || echo "analysis=$analysis" >>"$GITHUB_OUTPUT"
exec python3 "$here/plan_review.py" "${arguments[@]}" -- "${INPUT_PLAN:?the input plan is missing}"
