# An apt of our own: it reads another suite of the same mirror into a private folder,
# and leaves the machine's sources, lists, caches and installed packages alone.
# shellcheck shell=bash

# The mirror this machine already uses for its main archive, whatever the form of its
# sources (one-line or deb822).
machine_mirror() {
  apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Identifier: Packages' |
    awk -v codename="$1" '
      $2 == "main" && ($1 == codename || $1 == "stable" || $1 == "oldstable") && !found { print $3; found = 1 }'
}

# private_apt_open FOLDER SUITE: prepares FOLDER and reads the lists of SUITE.
private_apt_open() {
  local folder=$1 suite=$2 mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  mirror=$(machine_mirror "$system_codename")
  [[ -n $mirror ]] ||
    fail "apt has no source for $system_name's main archive: add one, run apt-get update, and start again."
  [[ -r $keyring ]] || fail "$keyring is missing: install debian-archive-keyring."

  mkdir -p "$folder"/{lists/partial,cache/archives/partial,files}
  printf '%s [signed-by=%s] %s %s main\n' \
    deb "$keyring" "$mirror" "$suite" deb-src "$keyring" "$mirror" "$suite" >"$folder/sources.list"
  # As root, apt downloads as the user _apt, who must be able to reach and write these folders.
  if ((EUID == 0)) && id -u _apt >/dev/null 2>&1; then
    chmod 755 "$folder"
    chown -R _apt "$folder"/{lists,cache,files}
  fi
  quietly private_apt "$folder" update ||
    fail "could not read Debian $suite's package lists from $mirror"
}

# private_apt FOLDER ARGUMENTS…: apt-get with everything it writes inside FOLDER.
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

# private_apt_fetch FOLDER ARGUMENTS…: as private_apt, with what is downloaded in FOLDER/files.
private_apt_fetch() (
  cd "$1/files"
  quietly private_apt "$@"
)
