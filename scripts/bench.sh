#!/usr/bin/env bash
# Builds ourselves and our peers in release mode, makes the inputs, measures all of it in one run, and writes the table in
# docs/benchmarks.md.
#
# Smaller runs, which leave the table alone: MEGABYTES=20 RESOURCES=10000 OBSERVATIONS=100000 ATTRIBUTES=100000 ROUNDS=3 make bench
set -euo pipefail
cd "$(dirname "$0")/.."

out=Benchmarks/out
mkdir -p "$out/bin"

swift build --configuration release --product plan-summary
swift build --configuration release --product driftwise
swift build --configuration release --package-path Benchmarks --product bench
cp "$(swift build --configuration release --show-bin-path)"/{plan-summary,driftwise} "$out/bin/"
cp "$(swift build --configuration release --package-path Benchmarks --show-bin-path)/bench" "$out/bin/"

g++ -O3 -DNDEBUG -std=c++17 Benchmarks/peers/simdjson_dom.cpp -lsimdjson -o "$out/bin/simdjson_dom"
(cd Benchmarks/peers/go_typed && go build -o "$OLDPWD/$out/bin/go_typed" .)

python3 Benchmarks/measure.py "$@"
