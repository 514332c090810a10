# Completion for zsh.

function quoted(text) {
  gsub(/[\[\]:\\]/, "\\\\&", text)
  gsub(/'/, "'\\\\''", text)
  return text
}

function action(name) {
  return kind(name) == "file" ? "_files" : kind(name) == "folder" ? "_files -/" : ""
}

function print_arguments(name, indent,    i, o, parts, count, j, spec) {
  printf "%s_arguments -s", indent
  for (i = 1; i <= options[name]; i++) {
    o = name SUBSEP i
    count = split(names[o], parts, ",")
    for (j = 1; j <= count; j++) {
      spec = "*" (length(parts[j]) == 1 ? "-" : "--") parts[j] "[" quoted(sentence(text[o])) "]"
      if (value[o] != "") spec = spec ":" quoted(value[o]) ":" action(value[o])
      printf " \\\n%s  '%s'", indent, spec
    }
  }
  for (i = 1; i <= positionals[name]; i++) {
    o = name SUBSEP i
    if (action(positional[o]) != "") {
      printf " \\\n%s  '*:%s:%s'", indent, quoted(positional[o]), action(positional[o])
      break
    }
  }
  print ""
}

END {
  fn = "_" program
  print "#compdef " program
  print "# Completion of " program " for zsh. Made by packaging/linux/make-pages."
  print ""
  print fn "() {"
  if (commands) {
    print "  if ((CURRENT == 2)) && [[ $PREFIX != -* ]]; then"
    print "    local -a commands=("
    for (i = 1; i <= commands; i++) printf "      '%s:%s'\n", command[i], quoted(sentence(summary[command[i]]))
    print "    )"
    print "    _describe -t commands command commands"
    print "    _files"
    print "    return"
    print "  fi"
    print "  local command=$words[2]"
    print "  case $command in"
    for (i = 1; i <= commands; i++) {
      print "    " command[i] ")"
      print "      shift words"
      print "      ((CURRENT--))"
      print_arguments(command[i], "      ")
      print "      ;;"
    }
    print "    *)"
    print_arguments("", "      ")
    print "      ;;"
    print "  esac"
  } else {
    print_arguments("", "  ")
  }
  print "}"
  print fn " \"$@\""
}
