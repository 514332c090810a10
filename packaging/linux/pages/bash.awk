# Completion for bash, which needs nothing beside it.

function words_of(name,    i, out) {
  for (i = 1; i <= options[name]; i++) out = out " " dashed(names[name SUBSEP i], " ")
  return substr(out, 2)
}

# Behind an option whose value is of this kind, that is what is offered.
function print_valued(name, wanted,    i, o, out) {
  for (i = 1; i <= options[name]; i++) {
    o = name SUBSEP i
    if (value[o] != "" && kind(value[o]) == wanted) out = out "|" dashed(names[o], "|")
  }
  if (out != "") printf "        %s) takes=%s options= commands= ;;\n", substr(out, 2), wanted
}

function print_case(name,    takes) {
  takes = positionals[name] ? kind(positional[name SUBSEP 1]) : "other"
  printf "    %s)\n", name == "" ? "*" : name
  printf "      options='%s' takes=%s\n", words_of(name), takes
  printf "      case $previous in\n"
  print_valued(name, "file")
  print_valued(name, "folder")
  print_valued(name, "other")
  print "      esac"
  print "      ;;"
}

END {
  fn = "_" program
  gsub(/-/, "_", fn)
  print "# Completion of " program " for bash. Made by packaging/linux/make-pages."
  print ""
  print fn "() {"
  print "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options= takes=other commands="
  print "  ((COMP_CWORD > 1)) || command="
  print "  case $command in"
  for (i = 1; i <= commands; i++) print_case(command[i])
  print_case("")
  print "  esac"
  if (commands) {
    for (i = 1; i <= commands; i++) list = list " " command[i]
    print "  ((COMP_CWORD > 1)) || commands='" substr(list, 2) "'"
  }
  print "  COMPREPLY=()"
  print "  if [[ $current == -* ]]; then"
  print "    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")"
  print "    return"
  print "  fi"
  print "  [[ -z $commands ]] || mapfile -t COMPREPLY < <(compgen -W \"$commands\" -- \"$current\")"
  print "  case $takes in"
  print "    file) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- \"$current\") ;;"
  print "    folder) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -d -- \"$current\") ;;"
  print "  esac"
  print "  [[ $takes == other ]] || compopt -o filenames 2>/dev/null || true"
  print "}"
  print "complete -F " fn " " program
}
