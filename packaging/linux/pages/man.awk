# A manual page. What is not about an option or a command stands in the file `words`, in roff.

function roff(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  gsub(/\n+/, "\n.PP\n", text)
  gsub(/\n[.'](PP)?/, "&", text)
  return text ~ /^[.']/ ? "\\&" text : text
}

# Whether the words of an option say by themselves what holds without it.
function tells(words_of_it, value_of_it) {
  return words_of_it ~ /default|[Ww]ithout it/ && index(words_of_it, value_of_it)
}

function print_option(o) {
  print ".TP"
  printf "\\fB%s\\fR", roff(dashed(names[o], ", "))
  if (value[o] != "") printf " \\fI%s\\fR", roff(value[o])
  print ""
  print roff(text[o]) (preset[o] == "" || preset[o] == "0" || tells(text[o], preset[o]) ? "" : "\nUsually " roff(preset[o]) ".")
}

function print_command(name, title,    i, o) {
  printf "%s %s", ".SS", roff(title)
  print ""
  print roff(about[name])
  for (i = 1; i <= positionals[name]; i++) {
    o = name SUBSEP i
    print ".TP\n\\fI" roff(positional[o]) "\\fR\n" roff(positional_text[o])
  }
  for (i = 1; i <= options[name]; i++) {
    o = name SUBSEP i
    if (name == "" || names[o] !~ /(^|,)(help|help-all|version)(,|$)/) print_option(o)
  }
}

# section NAME: prints it out of the words
function section(wanted,    line, inside) {
  while ((getline line < words) > 0) {
    if (line ~ /^\.SH /) inside = line == ".SH " wanted
    if (inside) print line
  }
  close(words)
}

END {
  printf ".TH %s 1 \"%s\" \"%s %s\" \"User Commands\"\n", toupper(program), date, program, version
  section("NAME")
  section("SYNOPSIS")
  section("DESCRIPTION")
  print ".SH OPTIONS"
  for (i = 1; i <= options[""]; i++) print_option("" SUBSEP i)
  if (commands) {
    print ".SH COMMANDS"
    print "Each has \\fB\\-\\-help\\fR and \\fB\\-\\-version\\fR beside what is named here."
    for (i = 1; i <= commands; i++) print_command(command[i], program " " command[i])
  }
  section("EXIT STATUS")
  section("ENVIRONMENT")
  section("FILES")
  section("EXAMPLES")
  section("SEE ALSO")
}
