#!/usr/bin/env bash
# Feeds mutated inputs to the parsers: scripts/fuzz.sh [SECONDS] [TARGET…]
#
# Targets are the files of Fuzz/Targets; without a name, all of them run, SECONDS each (default 600). Inputs that
# crash are kept in Fuzz/out/TARGET/crashes: put them, together with the fix, under Fixtures/Fuzz/TARGET of the tests of
# the library that is to blame, which replay them.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=600
if [[ "${1:-}" =~ ^[0-9]+$ ]]; then
  seconds=$1
  shift
fi
targets=("$@")
if [[ ${#targets[@]} -eq 0 ]]; then
  for file in Fuzz/Targets/*.swift; do targets+=("$(basename "$file" .swift)"); done
fi

out=Fuzz/out
flags=(-swift-version 6 -package-name driftwise -O -g -parse-as-library -sanitize=fuzzer,address
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I "$out/modules" -I "$out/modules/CJSONScan")

# Compiles one library into an instrumented object: build_library NAME
build_library() {
  local name=$1 sources
  mapfile -t sources < <(find "Sources/$name" -name '*.swift' | LC_ALL=C sort)
  swiftc "${flags[@]}" -wmo -module-name "$name" -emit-module -emit-module-path "$out/modules/$name.swiftmodule" \
    -c "${sources[@]}" -o "$out/$name.o"
}

# The libraries that a target links, in order: libraries_of TARGET
libraries_of() {
  case $1 in
    json | embedded | address) echo DriftModels ;;
    plan | state) echo DriftModels PlanParser ;;
    *)
      echo "error: no fuzz target $1" >&2
      return 1
      ;;
  esac
}

# Puts the inputs to start from into a folder: collect_seeds TARGET FOLDER
collect_seeds() {
  local target=$1 folder=$2 kinds
  case $target in
    json) kinds='-path */test_parsing/* -o -path */broken/* -o -path */handmade__modern/*' ;;
    plan) kinds='-path */plan/* -o -path */broken/*' ;;
    state) kinds='-path */state3/* -o -path */state4/* -o -path */show_state/* -o -path */broken/*' ;;
    embedded)
      # Each body with pieces of three lengths.
      local length
      for length in 0 7 31; do
        printf "\\x$(printf %02x $length)%s" '{"a":[1,"p"],"p":"{\"x\":\"\u00e9\ud83d\ude00\n\\\\\"}","b":null}' \
          >"$folder/body-$length"
      done
      return
      ;;
    address)
      # One address a file.
      local number=0 line
      while IFS= read -r line; do
        printf '%s' "$line" >"$folder/address-$((number += 1))"
      done <Fuzz/addresses.txt
      return
      ;;
  esac
  local roots=(Tests)
  [[ -d ../shared/corpus ]] && roots+=(../shared/corpus)
  # Small files only: mutation of large ones finds nothing that their small kin does not.
  set -f
  # shellcheck disable=SC2086
  find "${roots[@]}" -type f -size -17k \( $kinds \) -print0 |
    while IFS= read -r -d '' file; do cp "$file" "$folder/$(sha1sum "$file" | cut -c1-16)"; done
  set +f
}

mkdir -p "$out/modules/CJSONScan"
printf 'module CJSONScan {\n  header "%s/Sources/CJSONScan/include/cjsonscan.h"\n  export *\n}\n' "$PWD" \
  >"$out/modules/CJSONScan/module.modulemap"

built=" "
for target in "${targets[@]}"; do
  for library in $(libraries_of "$target"); do
    [[ $built == *" $library "* ]] && continue
    build_library "$library"
    built+="$library "
  done
done

for target in "${targets[@]}"; do
  folder=$out/$target
  rm -rf "$folder/seeds"
  mkdir -p "$folder/seeds" "$folder/found" "$folder/crashes"
  objects=()
  for library in $(libraries_of "$target"); do objects+=("$out/$library.o"); done
  swiftc "${flags[@]}" -module-name "Fuzz_$target" "Fuzz/Targets/$target.swift" "${objects[@]}" -o "$folder/run"
  collect_seeds "$target" "$folder/seeds"
  for kept in Tests/*/Fixtures/Fuzz/"$target"; do
    if [[ -d $kept ]]; then cp -r "$kept/." "$folder/seeds/"; fi
  done
  dictionary=()
  [[ -f Fuzz/$target.dict ]] && dictionary=(-dict="Fuzz/$target.dict")
  echo "fuzzing $target for $seconds s"
  SWIFT_BACKTRACE=enable=no "$folder/run" "$folder/found" "$folder/seeds" "${dictionary[@]}" \
    -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=4096 -print_final_stats=1 \
    -artifact_prefix="$folder/crashes/"
done
