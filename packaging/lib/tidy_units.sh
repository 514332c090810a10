# shellcheck shell=bash
# What packaging/tidy reads, in which order, and how: many sources as one unit.
#
# Reading Qt's and the standard library's headers, and looking through them, is nearly all of the work: eight sources of a room
# take 14 s, 29 take 16, 160 take 39. So those that are compiled alike are read together, as many as may share the loss when
# time is over.
readonly at_once=60

all_sources() {
  (cd "$source" && { git ls-files -- 'app/*.cpp' 'models/*.cpp' 'ui/*.cpp' 2>/dev/null || find app models ui -name '*.cpp'; })
}

changed_sources() {
  local tag
  if ! tag=$(git -C "$source" describe --tags --abbrev=0 2>/dev/null); then
    all_sources
    return
  fi
  {
    git -C "$source" diff --name-only --diff-filter=d "$tag" -- 'app/*.cpp' 'models/*.cpp' 'ui/*.cpp'
    git -C "$source" diff --name-only --diff-filter=d "$tag" -- 'app/*.h' 'models/*.h' 'ui/*.h' | sed 's/\.h$/.cpp/'
  } | sort -u | (cd "$source" && while read -r file; do [[ -f $file ]] && printf '%s\n' "$file"; done)
}

# newest_first <SOURCES: what is not committed, then by the last commit that changed it or the header of its name. An archive
# without git has no order.
newest_first() {
  awk 'NR == FNR { wanted[$0]; order[++count] = $0; next }
    { sub(/\.h$/, ".cpp") }
    $0 in wanted && !said[$0]++
    END { for (i = 1; i <= count; ++i) if (!said[order[i]]++) print order[i] }' - <(
    git -C "$source" diff --name-only HEAD 2>/dev/null
    git -C "$source" log --format= --name-only 2>/dev/null
  )
}

# "SOURCE<TAB>COMMAND" of all that this build compiles; the command as a shell reads it, without what it writes and reads.
compilations() {
  awk -v root="$source/" '
    /"command":/ { command = $0; sub(/^ *"command": "/, "", command); sub(/ -o .*/, "", command); gsub(/\\\\/, "\\", command)
                   gsub(/\\"/, "\"", command) }
    /"file":/ {
      file = $0
      sub(/^ *"file": "/, "", file)
      sub(/".*/, "", file)
      if (index(file, root) == 1) printf "%s\t%s\n", substr(file, length(root) + 1), command
    }' "$build/compile_commands.json"
}

# units <SOURCES: those that are compiled alike together, so many a line; a unit stands where its first source stood.
units() {
  awk -F '\t' -v most="$at_once" '
    NR == FNR { command[$1] = $2; next }
    $0 in command {
      alike = command[$0]
      if (!(alike in open) || size[open[alike]] == most) open[alike] = ++count
      unit = open[alike]
      line[unit] = line[unit] (size[unit]++ ? " " : "") $0
    }
    END { for (i = 1; i <= count; ++i) print line[i] }' "$work/compilations" -
}

# clashing FOLDER: the sources of its unit that cannot stand behind the others, by their place in it: a name that each has for itself.
clashing() {
  local command
  command=$(<"$1/command")
  (eval "$command -w -ferror-limit=0 -fdiagnostics-show-note-include-stack -fsyntax-only $1/unit.cpp" 2>&1 || true) |
    awk -v unit="$1/unit.cpp:" '
      (at = index($0, unit)) && /^In file included from / { place = int(substr($0, at + length(unit))) }
      / error: / && place { bad[place] }
      END { for (place in bad) print place - 1 }'
}

# judge SOURCE…: as one unit; those that clash with others apart, in a unit of their own. One line of output when some are read:
# how many, or when it is too late to begin.
judge() {
  if ((until && $(date +%s) >= until)); then
    printf '%s\n' "$@" >>"$work/late"
    return
  fi
  local folder place command options sources=("$@") apart=() bad
  folder=$(mktemp -d "$work/XXXXXX")
  awk -F '\t' -v file="$1" '$1 == file { print $2; exit }' "$work/compilations" >"$folder/command"
  while :; do
    printf "#include \"$source/%s\"\n" "${sources[@]}" >"$folder/unit.cpp"
    ((${#sources[@]} > 1)) || break
    mapfile -t bad < <(clashing "$folder")
    ((${#bad[@]})) || break
    # The first clashes with nothing: if it is at fault, it is so alone.
    ((${#bad[@]} < ${#sources[@]})) || mapfile -t bad < <(seq $((${#sources[@]} - 1)))
    for place in "${bad[@]}"; do
      apart+=("${sources[place]}")
      unset "sources[place]"
    done
    sources=("${sources[@]}")
  done
  command=$(<"$folder/command")
  eval "options=(${command#* })"
  if ! "$tidy" --quiet --config-file="$source/.clang-tidy" --checks=-bugprone-suspicious-include "$folder/unit.cpp" -- \
    "${options[@]}" >"$folder/said" 2>"$folder/errors" </dev/null; then
    [[ -s $folder/said ]] || printf 'error: %s\n' "$(tail -n 5 "$folder/errors")" >"$folder/said"
    # What is said of a unit that does not compile is not to be believed: a source has changed, or clashes after all.
    if grep -q clang-diagnostic-error "$folder/said" && ((${#sources[@]} > 1)); then
      judge "${sources[@]:0:${#sources[@]}/2}"
      judge "${sources[@]:${#sources[@]}/2}" "${apart[@]}"
      return
    fi
    cp "$folder/said" "$folder/objections"
  fi
  printf '%s\n' "${sources[@]}" >>"$work/read"
  printf '%d\n' "${#sources[@]}"
  ((${#apart[@]} == 0)) || judge "${apart[@]}"
}

# show_progress ALL <COUNTS: a terminal has a line that goes on, anything else one at every fifth. Not awk: Debian's waits
# until it has 4 KiB to read.
show_progress() {
  local all=$1 count read=0 last=0
  while read -r count; do
    ((read += count))
    if [[ -t 2 ]]; then
      printf '\r      %d of %d sources read' "$read" "$all" >&2
    elif ((5 * read / all > last)); then
      ((last = 5 * read / all))
      say "      $read of $all sources read"
    fi
  done
  [[ ! -t 2 ]] || printf '\r\033[K' >&2
}
