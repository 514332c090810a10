# shellcheck shell=bash
# Configuring and building the Release tree in build/release, or that of another preset, with a word about how far it is.

build=$source/build/release

# use_preset NAME: configures it, and compile() builds it from now on.
use_preset() {
  local arguments
  build=$source/build/$1
  mapfile -t arguments < <("$packaging/dependencies" --cmake-arguments)
  [[ -z ${TURNSCOPE_WERROR:-} ]] || arguments+=("-DTURNSCOPE_WERROR=$TURNSCOPE_WERROR")
  quietly cmake -S "$source" --preset "$1" "${arguments[@]}" || fail "CMake could not configure $build; see above."
}

# compile TARGET…: a terminal gets ninja's own line, anything else a line at every tenth,
# and both get warnings and errors in full.
compile() {
  local jobs
  jobs=$(nproc)
  if [[ -t 2 ]]; then
    NINJA_STATUS='[%f/%t, %e s] ' cmake --build "$build" --parallel "$jobs" --target "$@" >&2
  else
    NINJA_STATUS='[%f/%t] ' cmake --build "$build" --parallel "$jobs" --target "$@" 2>&1 | condense_ninja >&2
  fi || fail "the build failed; see above."
}

condense_ninja() {
  awk '
    match($0, /^\[[0-9]+\/[0-9]+\] /) {
      split(substr($0, 2, RLENGTH - 3), step, "/")
      tenth = int(10 * step[1] / step[2])
      if (tenth > last) { last = tenth; printf "      %d %% built (%d of %d)\n", tenth * 10, step[1], step[2]; fflush() }
      next
    }
    /^ninja: no work to do/ { next }
    { print; fflush() }'
}
