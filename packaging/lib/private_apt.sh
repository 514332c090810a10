# shellcheck shell=bash
# An apt of our own: it reads another suite of the mirror that this machine uses anyway into a
# private folder, and leaves the machine's sources, lists, caches and installed packages alone.

# The mirror of the main archive, whatever the form of the machine's sources (one-line or deb822).
machine_mirror() {
  # shellcheck disable=SC2016  # apt's own variables
  apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Identifier: Packages' |
    awk -v codename="$system_codename" \
      '$2 == "main" && ($1 == codename || $1 ~ /stable$/) && !found { print $3; found = 1 }'
}

# private_apt_open FOLDER SUITE: prepares FOLDER and reads the lists of SUITE.
private_apt_open() {
  local folder=$1 suite=$2 mirror kind
  mirror=$(machine_mirror)
  [[ -n $mirror ]] ||
    fail "apt has no source for the main archive of $system_name: add one, run apt-get update, and start again."
  [[ -r $archive_keyring ]] ||
    fail "$archive_keyring is missing: install ${system_id}-archive-keyring (Ubuntu: ubuntu-keyring)."

  mkdir -p "$folder"/{lists/partial,cache/archives/partial,files}
  for kind in deb deb-src; do
    printf '%s [signed-by=%s] %s %s %s\n' "$kind" "$archive_keyring" "$mirror" "$suite" "$archive_components"
  done >"$folder/sources.list"
  # As root, apt downloads as the user _apt, who must be able to reach and write these folders.
  if ((EUID == 0)) && id -u _apt >/dev/null 2>&1; then
    chmod 755 "$folder"
    chown -R _apt "$folder"/{lists,cache,files}
  fi
  quietly private_apt "$folder" update ||
    fail "could not read the package lists of $suite from $mirror"
}

# private_apt FOLDER ARGUMENTS…: apt-get with everything it reads and writes inside FOLDER.
private_apt() {
  local folder=$1
  shift
  apt-get -qq \
    -o Dir::Etc::SourceList="$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null \
    -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" \
    -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false \
    -o Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false \
    "$@"
}

# private_apt_fetch FOLDER ARGUMENTS…: as private_apt; what it downloads lands in FOLDER/files.
private_apt_fetch() (
  cd "$1/files" || return
  quietly private_apt "$@"
)
