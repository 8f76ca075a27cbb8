#!/bin/sh
# Lets system calls of a real process fail, or kills it there, one call after the other, and looks
# after each whether the plan is whole: the generation last said to be safe, or a later one.
#
#   Tests/faults/strace.sh [short]     short: every seventh call only
#
# Needs strace, and the probe, which `swift build --build-tests` makes.
set -eu

step=1
[ "${1:-}" = short ] && step=7
cd "$(dirname "$0")/../.."
probe="$(swift build --show-bin-path)/StoreProbe"
if ! command -v strace >/dev/null; then
  echo "strace is not installed; skipped" >&2
  exit 0
fi
[ -x "$probe" ] || { echo "no probe; run: swift build --build-tests" >&2; exit 2; }
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
if ! strace -o /dev/null true 2>/dev/null; then
  echo "this machine does not let strace look at a process; skipped" >&2
  exit 0
fi

runs=0
failed=0

# The plan as it was: generation 5 and a version of it, saved without a fault.
prepare() {
  rm -rf "$folder/plan"
  mkdir "$folder/plan"
  "$probe" save "$folder/plan/plan.yaml" 5 >/dev/null
}

# One run with one injection. Three saves, 6 to 8, over generation 5.
try() {
  prepare
  strace -f -qq -o "$folder/trace" -e trace="$1" -e inject="$1:$2:when=$3" \
    "$probe" save "$folder/plan/plan.yaml" 3 >"$folder/said" 2>"$folder/errors" || true
  said=$(tail -n 1 "$folder/said")
  if ! now=$("$probe" check "$folder/plan/plan.yaml" 2>&1); then
    complain "$1:$2:when=$3: the plan is broken: $now"
  elif [ -n "$said" ] && [ "$now" -lt "$said" ]; then
    complain "$1:$2:when=$3: said $said is safe, but $now stands there"
  elif [ -z "$said" ] && [ "$now" -ne 5 ] && [ "$now" -ne 6 ]; then
    complain "$1:$2:when=$3: nothing was said, but $now stands there"
  fi
  if grep -q 'svar nummer' "$folder/errors"; then
    complain "$1:$2:when=$3: an answer stands in an error"
  fi
  runs=$((runs + 1))
}

complain() {
  echo "$1" >&2
  failed=$((failed + 1))
}

# How often a call is made in a run without faults.
count() {
  prepare
  strace -f -qq -o "$folder/trace" -e trace="$1" \
    "$probe" save "$folder/plan/plan.yaml" 3 >/dev/null
  grep -c "$1(" "$folder/trace" || true
}

for call in openat read write fsync fchmod rename renameat2 flock link unlink rmdir close; do
  most=$(count "$call")
  stride=$step
  # Most reads are the start of any program, long before there is a plan.
  [ "$call" = read ] && stride=$((step * 20))
  for fault in error=EIO error=ENOSPC error=EACCES signal=KILL; do
    when=1
    while [ "$when" -le "$most" ]; do
      try "$call" "$fault" "$when"
      when=$((when + stride))
    done
  done
  echo "$call: $most calls" >&2
done

echo "$runs runs with a fault, $failed with something lost"
[ "$failed" -eq 0 ]
