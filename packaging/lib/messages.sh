# shellcheck shell=bash
# Messages for people. All of them go to stderr, so that stdout stays free for results.

say() { printf '%s\n' "$*" >&2; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Steps are numbered over the work that is really to be done, not over what might be:
# plan_steps 3; step "Building …" says "[1/3] Building …".
plan_steps() {
  steps_planned=$1
  steps_begun=0
}

step() {
  steps_begun=$((steps_begun + 1))
  say "[$steps_begun/$steps_planned] $*"
}

# Runs a talkative command silently; when it fails, shows the end of what it said.
quietly() {
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    rm -f "$log"
    return 0
  fi
  say "This command failed: $*" "— the end of what it said:"
  tail -n 25 "$log" >&2
  rm -f "$log"
  return 1
}

# seconds → "48 s" or "3 min 5 s"
duration() {
  if (($1 < 60)); then
    printf '%d s' "$1"
  else
    printf '%d min %d s' $(($1 / 60)) $(($1 % 60))
  fi
}
