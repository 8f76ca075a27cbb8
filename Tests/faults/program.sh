#!/bin/sh
# Lets system calls of the real program fail, or kills it there, one call after the other, while
# two answers are given; and looks after each run whether the plan is whole, with the old answer
# or a new one, and whether no answer stands where errors are told.
#
#   Tests/faults/program.sh [short]     short: every eleventh call only
#
# Needs strace, and the program: the one that `swift build` makes, or AARSPLAN_PROGRAM.
set -eu

step=1
[ "${1:-}" = short ] && step=11
cd "$(dirname "$0")/../.."
program="${AARSPLAN_PROGRAM:-$(swift build --show-bin-path)/aarsplan}"
sample="$PWD/Samples/planer/solstraalen.yaml"
[ -x "$program" ] || { echo "no program; run: swift build" >&2; exit 2; }
if ! strace -o /dev/null true 2>/dev/null; then
  echo "strace is not there, or may not look at a process; skipped" >&2
  exit 0
fi
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
XDG_STATE_HOME="$folder/state"
LANG=C.UTF-8
export XDG_STATE_HOME LANG
printf ':gå samspil-1\nHemmeligt svar et\n:gå samspil-1\nHemmeligt svar to\n:slut\n:slut\n' \
  >"$folder/lines"

runs=0
failed=0

complain() {
  echo "$1" >&2
  failed=$((failed + 1))
}

prepare() {
  rm -rf "$folder/plan" "$folder/state"
  mkdir "$folder/plan"
  cp "$sample" "$folder/plan/plan.yaml"
}

write_plan() {
  (cd "$folder/plan" && strace -f -qq -o "$folder/trace" "$@" \
    "$program" skriv plan.yaml --enkel <"$folder/lines" >"$folder/said" 2>"$folder/errors")
}

# Which answer stands in a file; nothing where the plan is not whole.
answer_in() {
  if "$program" tjek "$1" --kort 2>/dev/null | grep -q '\[ulæselig-fil\]'; then return; fi
  [ "$(grep -c '^  - id: M' "$1")" = 3 ] || return 0
  if grep -q 'Hemmeligt svar to' "$1"; then echo to
  elif grep -q 'Hemmeligt svar et' "$1"; then echo et
  elif grep -q 'Onsdag stod to fædre' "$1"; then echo gammelt
  fi
}

try() {
  prepare
  status=0
  write_plan -e trace="$1" -e inject="$1:$2:when=$3" || status=$?
  answer=$(answer_in "$folder/plan/plan.yaml")
  # A plan that could not be saved is printed whole, and only that may hold an answer.
  sed '/^format: /,$d' "$folder/errors" >"$folder/told"
  if [ -z "$answer" ]; then
    complain "$1:$2:when=$3: the plan is broken"
  elif [ "$status" -eq 0 ] && [ "$answer" != to ] && ! grep -q 'kan ikke læses længere' \
    "$folder/said"; then
    complain "$1:$2:when=$3: it ended well, but the answer is $answer"
  fi
  if grep -q 'Hemmeligt' "$folder/told"; then
    complain "$1:$2:when=$3: an answer stands in an error"
  fi
  runs=$((runs + 1))
}

# How often a call is made in a run without faults.
count() {
  prepare
  write_plan -e trace="$1" || true
  grep -c "$1(" "$folder/trace" || true
}

for call in ${CALLS:-openat read write fsync fchmod rename renameat2 flock link unlink mkdir rmdir close}; do
  most=$(count "$call")
  stride=$step
  # Most of these are the start of any program, long before there is a plan.
  case $call in read | openat | close) stride=$((step * 5)) ;; esac
  for fault in error=EIO error=ENOSPC error=EACCES signal=KILL; do
    when=1
    while [ "$when" -le "$most" ]; do
      try "$call" "$fault" "$when"
      when=$((when + stride))
    done
  done
  echo "$call: $most calls" >&2
done

echo "$runs runs of the program with a fault, $failed with something lost"
[ "$failed" -eq 0 ]
