# Reads the lines of make-pages into tables, which the forms print in END.
#
#   about[COMMAND]              what it is for; COMMAND is "" for the program itself
#   commands, command[i]        their names, and summary[NAME]
#   options[COMMAND]            how many; o = COMMAND SUBSEP i:
#     names[o] value[o] preset[o] text[o]
#   positionals[COMMAND]        how many; positional[o], text of it in positional_text[o]

# Fields are written with \\ and \n.
function plain(field,    out, at, next_one) {
  out = ""
  while ((at = index(field, "\\")) > 0) {
    next_one = substr(field, at + 1, 1)
    out = out substr(field, 1, at - 1) (next_one == "n" ? "\n" : next_one)
    field = substr(field, at + 2)
  }
  return out field
}

# "h,help" as "-h --help"
function dashed(list, glue,    parts, count, i, out) {
  count = split(list, parts, ",")
  for (i = 1; i <= count; i++)
    out = out (i > 1 ? glue : "") (length(parts[i]) == 1 ? "-" : "--") parts[i]
  return out
}

# What stands behind an option or an argument of this name: "file", "folder" or "other".
function kind(name) {
  if (name ~ /FOLDER/) return "folder"
  if (name ~ /(^|[^A-Z])(FILE|OUT|LIST|CASE|ASSUMPTIONS|RECORDING)([^A-Z]|$)|^A$|^B(…)?$/) return "file"
  return "other"
}

function sentence(text) {
  sub(/\n.*/, "", text)
  if (match(text, /[.;:] /)) text = substr(text, 1, RSTART - 1)
  sub(/\.$/, "", text)
  return text
}

$2 == "about" { about[$1] = plain($3) }
$2 == "command" { command[++commands] = $3; summary[$3] = plain($4) }
$2 == "positional" {
  o = $1 SUBSEP (++positionals[$1])
  positional[o] = plain($3)
  positional_text[o] = plain($4)
}
$2 == "option" {
  o = $1 SUBSEP (++options[$1])
  names[o] = $3
  value[o] = plain($4)
  preset[o] = plain($5)
  text[o] = plain($6)
}
