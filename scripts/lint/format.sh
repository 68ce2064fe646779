#!/usr/bin/env bash
# Fails when a Swift file of the repository breaks a rule of .swift-format or is not laid out as the formatter would.
set -euo pipefail
cd "$(dirname "$0")/../.."

mapfile -d '' -t listed < <(git ls-files -z --cached --others --exclude-standard -- '*.swift')
files=()
for file in "${listed[@]}"; do
  if [[ -f $file && ! -L $file ]]; then files+=("$file"); fi
done
[[ ${#files[@]} -gt 0 ]] || exit 0

status=0
swift format lint --strict --parallel --configuration .swift-format "${files[@]}" || status=1

# The linter reports rules and most white space; comparing with formatted copies leaves no gap between them.
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp --parents "${files[@]}" "$copies"
(cd "$copies" && swift format --in-place --parallel --configuration "$OLDPWD/.swift-format" "${files[@]}" 2>/dev/null) ||
  status=1
for file in "${files[@]}"; do
  if ! cmp -s "$file" "$copies/$file"; then
    echo "$file: not formatted; run \`make format\`" >&2
    status=1
  fi
done
exit "$status"
