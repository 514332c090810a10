# shellcheck shell=bash
# Bare systems of a Debian release, to install packages in: made by debootstrap from the machine's own mirror, kept packed,
# unpacked for every use.

systems=${TURNSCOPE_SYSTEMS:-${XDG_CACHE_HOME:-$HOME/.cache}/turnscope/systems}

can_mount() { unshare --mount --pid --fork true 2>/dev/null; }

# in_system SYSTEM COMMAND…: as root in it, with processes of its own, which end with the command; the network is shared.
in_system() {
  local system=$1
  shift
  # shellcheck disable=SC2016  # expanded by the inner shell
  unshare --mount --pid --fork --kill-child bash -c '
    system=$1
    shift
    mount -t proc proc "$system/proc"
    mount -t tmpfs tmpfs "$system/dev/shm" 2>/dev/null || true
    exec chroot "$system" "$@"' - "$system" env -u LD_PRELOAD LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# make_system SUITE FOLDER
make_system() {
  local suite=$1 folder=$2 mirror
  mirror=$(machine_mirror)
  [[ -n $mirror ]] || fail "apt has no source for the main archive of $system_name."
  quietly debootstrap --variant=minbase "$suite" "$folder" "$mirror" || fail "debootstrap could not make a bare $suite."
  # Reaches the mirror as this machine does.
  apt-config dump --format '%f "%v";%n' Acquire >"$folder/etc/apt/apt.conf.d/90machine"
  cp /etc/resolv.conf /etc/hosts "$folder/etc/" 2>/dev/null || true
  # No service is started by being installed.
  printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
  chmod 755 "$folder/usr/sbin/policy-rc.d"
  in_system "$folder" useradd --create-home somebody
}

# unpack_system SUITE FOLDER: a bare system of that release, with fresh package lists.
unpack_system() {
  local suite=$1 folder=$2 packed=$systems/$1.tar made
  if [[ ! -s $packed ]]; then
    say "      making a bare $suite, once"
    mkdir -p "$systems"
    made=$(mktemp -d "$systems/.making-XXXXXX")
    make_system "$suite" "$made/system"
    tar --numeric-owner --one-file-system -C "$made/system" -cf "$made/packed" .
    mv "$made/packed" "$packed"
    rm -rf --one-file-system "$made"
  fi
  mkdir -p "$folder"
  tar --numeric-owner -C "$folder" -xf "$packed"
  quietly in_system "$folder" apt-get -qq update || fail "the bare $suite could not read its package lists."
}

# install_in SYSTEM PACKAGE…: a package's name, or the path of a .deb of this machine; with what it depends on, and no more.
install_in() {
  local system=$1 package names=()
  shift
  for package in "$@"; do
    if [[ -f $package ]]; then
      cp "$package" "$system/tmp/"
      package=/tmp/$(basename "$package")
    fi
    names+=("$package")
  done
  quietly in_system "$system" apt-get -qq -y --no-install-recommends install "${names[@]}" ||
    fail "could not be installed in a clean system: $*"
}
