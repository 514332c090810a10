# shellcheck shell=bash
# Which system this is, and how to act as root on it.

# Sets system_id, system_name, system_codename, and where the parts that the system itself
# lacks are taken from: other suites of the mirror that it already uses.
read_system() {
  local ID='' VERSION_ID='' VERSION_CODENAME='' PRETTY_NAME=''
  # shellcheck source=/dev/null
  [[ -r /etc/os-release ]] && . /etc/os-release
  system_id=${ID:-unknown}
  system_name=${PRETTY_NAME:-an unknown system}
  system_codename=$VERSION_CODENAME
  case $system_id in
    debian)
      archive_keyring=/usr/share/keyrings/debian-archive-keyring.gpg
      archive_components=main
      header_suite=trixie
      source_suite=trixie
      # Testing and unstable have no VERSION_ID; their packages are named as in Debian 13.
      [[ -z $VERSION_ID || ${VERSION_ID%%.*} -ge 12 ]]
      ;;
    ubuntu)
      archive_keyring=/usr/share/keyrings/ubuntu-archive-keyring.gpg
      archive_components='main universe'
      header_suite=resolute
      source_suite=$VERSION_CODENAME
      [[ ${VERSION_ID%%.*} -ge 24 ]]
      ;;
    *) return 1 ;;
  esac
}

# as_root COMMAND…: runs it as it is for root, through sudo for anybody else.
as_root() {
  if ((EUID == 0)); then
    "$@"
  else
    sudo "$@"
  fi
}

# Asks for the password now, when somebody may be there, and not in the middle of the work.
can_become_root() {
  ((EUID == 0)) || { command -v sudo >/dev/null && sudo -v; }
}
