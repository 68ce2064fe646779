#!/usr/bin/env bash
# Holds the NEON steps of the JSON scanner against the plain ones, under emulation.
# Needs gcc-aarch64-linux-gnu and qemu-user (Debian packages); says so and stops when they are missing.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in aarch64-linux-gnu-gcc qemu-aarch64; do
  command -v "$tool" >/dev/null || { echo "check-neon: $tool is missing (apt-get install gcc-aarch64-linux-gnu qemu-user)"; exit 1; }
done
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
aarch64-linux-gnu-gcc -O2 -static -I Sources/CJSONScan/include -o "$out/steps" Tests/Neon/steps.c
qemu-aarch64 "$out/steps"
