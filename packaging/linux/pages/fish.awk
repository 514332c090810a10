# Completion for fish.

function quoted(text) {
  gsub(/\\/, "\\\\", text)
  gsub(/'/, "\\'", text)
  return "'" text "'"
}

function print_option(o, condition,    parts, count, i) {
  count = split(names[o], parts, ",")
  printf "complete -c %s%s", program, condition
  for (i = 1; i <= count; i++) printf " %s %s", length(parts[i]) == 1 ? "-s" : "-l", parts[i]
  if (value[o] != "") printf " %s", kind(value[o]) == "other" ? "-x" : "-r"
  print " -d " quoted(sentence(text[o]))
}

END {
  print "# Completion of " program " for fish. Made by packaging/linux/make-pages."
  for (i = 1; i <= commands; i++) {
    list = list " " command[i]
    printf "complete -c %s -n __fish_use_subcommand -a %s -d %s\n", program, command[i], quoted(sentence(summary[command[i]]))
  }
  list = substr(list, 2)
  for (i = 1; i <= options[""]; i++)
    print_option("" SUBSEP i, commands ? " -n 'not __fish_seen_subcommand_from " list "'" : "")
  for (i = 1; i <= commands; i++) {
    for (j = 1; j <= options[command[i]]; j++)
      print_option(command[i] SUBSEP j, " -n '__fish_seen_subcommand_from " command[i] "'")
  }
}
