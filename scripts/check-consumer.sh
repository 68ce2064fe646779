#!/usr/bin/env bash
# Builds and runs Tests/Consumer, which links the product DriftDiff alone, and shows that no module of a server, a database
# or a network library was compiled for it.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=.build/consumer
unwanted='^(GRDB|Hummingbird|C?NIO|AsyncHTTPClient|JWTKit|Logging|Metrics|ServiceLifecycle|Storage|Workflows)'

swift build --package-path Tests/Consumer --scratch-path "$scratch"
products=$(swift build --package-path Tests/Consumer --scratch-path "$scratch" --show-bin-path)

# The build makes a folder for each target that it knows; only those that it compiled hold objects.
compiled=$({
  (cd "$products" && find . -path './*.build/*' -name '*.o' | sed -E 's/^\.\///; s/\.build\/.*//')
  find "$products/Modules" -name '*.swiftmodule' -printf '%f\n' | sed 's/\.swiftmodule$//'
} | sort -u)
for expected in Consumer DriftDiff DriftModels; do
  if ! grep -qx "$expected" <<<"$compiled"; then
    echo "check-consumer: $expected is not among the compiled modules; the check looks in the wrong place" >&2
    exit 1
  fi
done
if found=$(grep -E "$unwanted" <<<"$compiled"); then
  echo "check-consumer: linking DriftDiff alone compiled" $found >&2
  exit 1
fi

"$products/Consumer"
echo "check-consumer: DriftDiff alone compiled" $compiled
