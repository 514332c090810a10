# shellcheck shell=bash
# The distribution's packages: which ones Turnscope needs, which are missing, and how they come.
#
# "a|b" is one package under two names (the first that the distribution knows is taken);
# "package:command" is not needed where the command is there already, wherever it came from.

packages_build=(
  cmake ninja-build g++ ccache:ccache pkg-config git:git
  # Qt
  qt6-base-dev qt6-websockets-dev qt6-multimedia-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
  # the libraries beside it
  libqcustomplot-dev qtkeychain-qt6-dev libsimdjson-dev libsoxr-dev libzstd-dev zlib1g-dev libsqlite3-dev libexpected-dev
  libyaml-cpp-dev libsndfile1-dev libsoundtouch-dev libkissfft-dev
  libtomlplusplus-dev libssl-dev libpng-dev libturbojpeg0-dev libxcb1-dev libpulse-dev
  libpocketsphinx-dev libsphinxbase-dev pocketsphinx-en-us flite1-dev
  # for the parts that are made here: KSyntaxHighlighting generates definitions with perl
  ca-certificates npm:npm perl xz-utils
)

packages_run=(
  # an X11 session, letters to show, Qt's own texts, a spoken question, SVG icons, sound, and a keychain to ask
  libxcb-cursor0 fonts-dejavu-core qt6-translations-l10n flite 'qt6-svg-plugins|libqt6svg6' libpulse0 libsecret-1-0
)

packages_test=(
  libbenchmark-dev 'clang-format-14|clang-format:clang-format-14' 'clang-tidy-14|clang-tidy:clang-tidy-14'
  # Chinese letters, as wide as they are
  fonts-wqy-microhei
  # a desktop and its sound, without a screen or a sound card
  xvfb openbox xdotool imagemagick x11-utils x11-xserver-utils pulseaudio pulseaudio-utils
  # what full-text search is measured against
  ripgrep:rg
  # independent ears, and clients written by others
  pocketsphinx nodejs:node npm:npm
  # a keychain to keep keys in
  gnome-keyring dbus
  # hostile logs, made and tried; the sanitizers' build
  clang:clang++ 'libclang-rt-dev|libclang-rt-18-dev|libclang-rt-14-dev'
  # the checks of these scripts, and the desktop's own of what we install
  shellcheck desktop-file-utils appstream shared-mime-info mandoc:mandoc python3-yaml
)

packages_deb=(
  dpkg-dev:dpkg-shlibdeps file:file binutils:strip lintian:lintian
)

# wanted_packages PURPOSE…: the entries of these lists, one a line.
wanted_packages() {
  local purpose
  for purpose in "$@"; do
    local -n list=packages_$purpose
    printf '%s\n' "${list[@]}"
  done | sort -u
}

# Asks dpkg once; 2,000 single questions would take seconds.
read_installed_packages() {
  declare -gA installed_packages=()
  local status name
  while read -r status name; do
    [[ $status == ii ]] && installed_packages[$name]=1
  done < <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null)
}

is_installed() { [[ -n ${installed_packages[$1]:-} ]]; }

# entry_is_there ENTRY: one of its names is installed, or its command is there.
entry_is_there() {
  local names=${1%%:*} command='' name
  [[ $1 == *:* ]] && command=${1#*:}
  [[ -n $command ]] && command -v "$command" >/dev/null && return 0
  for name in ${names//|/ }; do
    is_installed "$name" && return 0
  done
  return 1
}

# missing_entries PURPOSE…: what has to be installed, one entry a line.
missing_entries() {
  local entry
  while read -r entry; do
    entry_is_there "$entry" || printf '%s\n' "$entry"
  done < <(wanted_packages "$@")
}

# read_offered_packages NAME…: which of these apt could install; asked once, for the same reason.
read_offered_packages() {
  declare -gA offered_packages=()
  local name
  while read -r name; do
    offered_packages[$name]=1
  done < <(apt-cache --no-all-versions show "$@" 2>/dev/null | sed -n 's/^Package: //p')
}

apt_offers() { [[ -n ${offered_packages[$1]:-} ]]; }

# package_for ENTRY: the name that this distribution knows it by; nothing when it knows none.
package_for() {
  local name names=${1%%:*}
  for name in ${names//|/ }; do
    if apt_offers "$name"; then
      printf '%s\n' "$name"
      return
    fi
  done
}

refresh_package_lists() {
  quietly as_root apt-get -qq -o DPkg::Lock::Timeout=300 update ||
    fail "apt-get update failed; see above. Turnscope needs the package lists of $system_name."
}

# install_packages NAME…: with a word about how far it is.
install_packages() {
  apt_install "$@" && return
  # Lists that are some days old name versions which the mirror has replaced.
  say "      Trying again with fresh package lists"
  refresh_package_lists
  apt_install "$@" || fail "apt could not install: $*"
}

# apt's progress and its talk need a channel each: apt makes the one for progress non-blocking, on which
# a package's script that printed to it would fail. sudo closes all but the three usual ones, so the third
# is opened beyond it.
apt_install() {
  local log
  log=$(mktemp)
  # shellcheck disable=SC2016  # expanded by the inner shell
  if as_root env DEBIAN_FRONTEND=noninteractive sh -c 'exec "$@" 3>&1 >&2 </dev/null' - \
    apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o APT::Status-Fd=3 \
    install "$@" 2>"$log" | show_apt_progress; then
    rm -f "$log"
    return 0
  fi
  say "apt said:"
  { grep -m 3 -i error "$log" || true; tail -n 10 "$log"; } >&2
  rm -f "$log"
  return 1
}

# Turns apt's status lines ("dlstatus:3:41.5:…") into a percentage at every tenth.
show_apt_progress() {
  awk -F: '
    $1 == "dlstatus" || $1 == "pmstatus" {
      doing = $1 == "dlstatus" ? "downloaded" : "installed"
      tenth = int($3 / 10)
      if (doing != last_doing) { last_doing = doing; last_tenth = 0 }
      if (tenth > last_tenth) {
        last_tenth = tenth
        printf "      %d %% %s\n", tenth * 10, doing > "/dev/stderr"
        fflush()
      }
    }'
}
