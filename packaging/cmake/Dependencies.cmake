# What Turnscope stands on beside Qt, as targets named deps::…, so that no other CMake file
# has to know where a part comes from or what it is called on this distribution.
#
#   targets    deps::SyntaxHighlighting deps::OnnxRuntime deps::simdjson deps::soxr deps::soundtouch deps::kissfft deps::zstd deps::zlib deps::sqlite deps::expected
#              deps::yamlcpp deps::sndfile deps::tomlplusplus deps::pocketsphinx deps::flite deps::QCustomPlot deps::QtKeychain deps::crypto deps::png deps::turbojpeg deps::xcb
#              deps::pulse (not on macOS and Windows)
#   variables  TURNSCOPE_SILERO_V6, TURNSCOPE_SILERO_V5   the voice activity models (.onnx)
#              TURNSCOPE_POCKETSPHINX_MODEL               the folder of the American English model
#              TURNSCOPE_PRIVATE_LIBRARIES                libraries of our own making, which have to be installed along
#              TURNSCOPE_PART_LIST                        a list for C++ of what the programs name with --version
#   input      TURNSCOPE_DEPS                             where packaging/dependencies puts its parts
#
# A part of the distribution is taken before one of our own.

include_guard()

if(DEFINED ENV{TURNSCOPE_DEPS} AND NOT "$ENV{TURNSCOPE_DEPS}" STREQUAL "")
    set(deps_default "$ENV{TURNSCOPE_DEPS}")
elseif(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
    set(deps_default "$ENV{XDG_CACHE_HOME}/turnscope/deps")
else()
    set(deps_default "$ENV{HOME}/.cache/turnscope/deps")
endif()
set(TURNSCOPE_DEPS "${deps_default}" CACHE PATH "Where packaging/dependencies puts the parts that the distribution lacks")

# The versions decide the folders' names (see packaging/lib/parts.sh).
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/../versions")
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/../versions" version_lines REGEX "^[A-Z0-9_]+=")
foreach(line IN LISTS version_lines)
    string(REGEX MATCH "^([A-Z0-9_]+)=(.*)$" matched "${line}")
    set(DEPS_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
endforeach()
set(deps_syntax_highlighting "${TURNSCOPE_DEPS}/syntax-highlighting-${DEPS_SYNTAX_HIGHLIGHTING_SERIES}-${CMAKE_SYSTEM_PROCESSOR}")
set(deps_onnxruntime "${TURNSCOPE_DEPS}/onnxruntime-${DEPS_ONNXRUNTIME_VERSION}-${CMAKE_SYSTEM_PROCESSOR}")
set(deps_silero "${TURNSCOPE_DEPS}/silero-vad-${DEPS_SILERO_VERSION}")

function(deps_missing what)
    message(FATAL_ERROR "${what} was not found: run packaging/dependencies, which installs it, and configure again.")
endfunction()

# deps_alias(NAME TARGET WHAT): deps::NAME stands for the imported TARGET of a CMake package.
function(deps_alias name target what)
    if(NOT TARGET ${target})
        deps_missing("${what}")
    endif()
    if(NOT TARGET deps::${name})
        add_library(deps::${name} INTERFACE IMPORTED GLOBAL)
        target_link_libraries(deps::${name} INTERFACE ${target})
    endif()
endfunction()

find_package(PkgConfig QUIET)
if(NOT PkgConfig_FOUND)
    deps_missing("pkg-config")
endif()

find_package(Qt6 6.4 QUIET COMPONENTS Core Gui Network PrintSupport Widgets)
if(NOT Qt6_FOUND)
    deps_missing("Qt 6.4 or newer")
endif()

# --- CMake packages of the distribution ---

find_package(simdjson QUIET)
deps_alias(simdjson simdjson::simdjson "simdjson")

find_package(tl-expected QUIET)
deps_alias(expected tl::expected "tl::expected (libexpected-dev)")

find_package(QCustomPlotQt6 QUIET)
deps_alias(QCustomPlot QCustomPlotQt6::QCustomPlotQt6 "QCustomPlot for Qt 6")

find_package(Qt6Keychain QUIET)
deps_alias(QtKeychain Qt6Keychain::Qt6Keychain "QtKeychain for Qt 6")

# --- pkg-config modules of the distribution ---

pkg_check_modules(deps_soxr QUIET IMPORTED_TARGET GLOBAL soxr)
deps_alias(soxr PkgConfig::deps_soxr "soxr")

# Speed with the pitch kept, for replay: it works in the time domain, which leaves speech crisp where Rubber Band's phase
# vocoder smears it, and costs a fraction.
pkg_check_modules(deps_soundtouch QUIET IMPORTED_TARGET GLOBAL soundtouch)
deps_alias(soundtouch PkgConfig::deps_soundtouch "SoundTouch (libsoundtouch-dev)")

# The spectrogram's Fourier transform, in single precision. FFTW would be faster where little time goes; it is 250 times as
# large, and its planner is of the whole process, one thread at a time.
pkg_check_modules(deps_kissfft QUIET IMPORTED_TARGET GLOBAL kissfft-float)
deps_alias(kissfft PkgConfig::deps_kissfft "KISS FFT (libkissfft-dev)")

pkg_check_modules(deps_zstd QUIET IMPORTED_TARGET GLOBAL libzstd)
deps_alias(zstd PkgConfig::deps_zstd "zstd")

# Unpacks logs that were compressed with gzip; Qt stands on it anyway.
pkg_check_modules(deps_zlib QUIET IMPORTED_TARGET GLOBAL zlib)
deps_alias(zlib PkgConfig::deps_zlib "zlib (zlib1g-dev)")

# A fleet's digests in one file, and the questions asked of it. Used as it is: Qt SQL is a plugin to be found at run time.
pkg_check_modules(deps_sqlite QUIET IMPORTED_TARGET GLOBAL sqlite3>=3.37)
deps_alias(sqlite PkgConfig::deps_sqlite "SQLite (libsqlite3-dev)")

# Sound files of every kind. Its pkg-config module is there on Debian 12, its CMake package is not.
pkg_check_modules(deps_sndfile QUIET IMPORTED_TARGET GLOBAL sndfile>=1.0.28)
deps_alias(sndfile PkgConfig::deps_sndfile "libsndfile (libsndfile1-dev)")

# Its parser refuses what is nested without end since 0.7.
pkg_check_modules(deps_yamlcpp QUIET IMPORTED_TARGET GLOBAL yaml-cpp>=0.7)
deps_alias(yamlcpp PkgConfig::deps_yamlcpp "yaml-cpp 0.7 or newer (libyaml-cpp-dev)")

# Makes the rehearsal endpoint's certificate, which Qt cannot; Qt's TLS runs on it anyway. 3.0 has EVP_EC_gen().
pkg_check_modules(deps_crypto QUIET IMPORTED_TARGET GLOBAL libcrypto>=3.0)
deps_alias(crypto PkgConfig::deps_crypto "OpenSSL's libcrypto 3.0 or newer (libssl-dev)")

# What the rehearsal endpoint looks at pictures with: Qt's own readers would bring a window system along.
pkg_check_modules(deps_png QUIET IMPORTED_TARGET GLOBAL libpng>=1.6)
deps_alias(png PkgConfig::deps_png "libpng 1.6 or newer (libpng-dev)")
pkg_check_modules(deps_turbojpeg QUIET IMPORTED_TARGET GLOBAL libturbojpeg)
deps_alias(turbojpeg PkgConfig::deps_turbojpeg "libjpeg-turbo (libturbojpeg0-dev)")

# Where the windows of an X11 desktop are, for screenshots; Qt's X11 platform stands on it anyway.
pkg_check_modules(deps_xcb QUIET IMPORTED_TARGET GLOBAL xcb)
deps_alias(xcb PkgConfig::deps_xcb "libxcb (libxcb1-dev)")

# Plays without a break, takes back what a cut-in silences and tells what has come out of the device: Qt 6.4's sound
# on PulseAudio can do none of it. PipeWire answers it too; systems that have neither play by way of Qt.
if(NOT APPLE AND NOT WIN32)
    pkg_check_modules(deps_pulse QUIET IMPORTED_TARGET GLOBAL libpulse)
    deps_alias(pulse PkgConfig::deps_pulse "libpulse (libpulse-dev)")
endif()

pkg_check_modules(deps_tomlplusplus QUIET IMPORTED_TARGET GLOBAL tomlplusplus)
deps_alias(tomlplusplus PkgConfig::deps_tomlplusplus "toml++")

pkg_check_modules(deps_pocketsphinx QUIET IMPORTED_TARGET GLOBAL pocketsphinx)
deps_alias(pocketsphinx PkgConfig::deps_pocketsphinx "pocketsphinx")
# Debian's pocketsphinx.pc names a folder that does not exist, which CMake takes for an error.
set(existing_folders "")
foreach(folder IN LISTS deps_pocketsphinx_INCLUDE_DIRS)
    if(IS_DIRECTORY "${folder}")
        list(APPEND existing_folders "${folder}")
    endif()
endforeach()
set_target_properties(PkgConfig::deps_pocketsphinx PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${existing_folders}")
if(deps_pocketsphinx_VERSION MATCHES "prealpha")
    # Settings are a cmd_ln_t there and a ps_config_t since 5.0.
    set_property(TARGET deps::pocketsphinx APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS POCKETSPHINX_PREALPHA)
endif()

pkg_get_variable(deps_pocketsphinx_models pocketsphinx modeldir)
find_path(TURNSCOPE_POCKETSPHINX_MODEL NAMES cmudict-en-us.dict
    HINTS "${deps_pocketsphinx_models}/en-us" PATHS /usr/share/pocketsphinx/model/en-us
    DOC "Folder of pocketsphinx's American English model")
if(NOT TURNSCOPE_POCKETSPHINX_MODEL)
    deps_missing("pocketsphinx's American English model (pocketsphinx-en-us)")
endif()

# --- Flite: neither CMake package nor pkg-config module ---

find_path(DEPS_FLITE_INCLUDE_DIR NAMES flite/flite.h)
mark_as_advanced(DEPS_FLITE_INCLUDE_DIR)
set(deps_flite_libraries "")
foreach(library IN ITEMS flite_cmu_us_slt flite_cmu_us_rms flite_cmu_us_awb flite_cmu_us_kal flite_usenglish flite_cmulex flite)
    find_library(DEPS_${library}_LIBRARY NAMES ${library})
    mark_as_advanced(DEPS_${library}_LIBRARY)
    if(NOT DEPS_FLITE_INCLUDE_DIR OR NOT DEPS_${library}_LIBRARY)
        deps_missing("Flite's lib${library}")
    endif()
    list(APPEND deps_flite_libraries "${DEPS_${library}_LIBRARY}")
endforeach()
if(NOT TARGET deps::flite)
    add_library(deps::flite INTERFACE IMPORTED GLOBAL)
    target_include_directories(deps::flite INTERFACE "${DEPS_FLITE_INCLUDE_DIR}")
    target_link_libraries(deps::flite INTERFACE ${deps_flite_libraries})
endif()

# --- Parts that Debian 12 lacks ---

find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    deps_alias(SyntaxHighlighting KF6::SyntaxHighlighting "KSyntaxHighlighting")
else()
    # A KF5SyntaxHighlighting of the system is one for Qt 5: look nowhere but in our own folder.
    find_package(KF5SyntaxHighlighting QUIET NO_DEFAULT_PATH PATHS "${deps_syntax_highlighting}")
    deps_alias(SyntaxHighlighting KF5::SyntaxHighlighting "KSyntaxHighlighting for Qt 6")
endif()

find_path(DEPS_ONNXRUNTIME_INCLUDE_DIR NAMES onnxruntime_cxx_api.h
    PATH_SUFFIXES onnxruntime PATHS "${deps_onnxruntime}/include")
find_library(DEPS_ONNXRUNTIME_LIBRARY NAMES onnxruntime PATHS "${deps_onnxruntime}/lib")
mark_as_advanced(DEPS_ONNXRUNTIME_INCLUDE_DIR DEPS_ONNXRUNTIME_LIBRARY)
if(NOT DEPS_ONNXRUNTIME_INCLUDE_DIR OR NOT DEPS_ONNXRUNTIME_LIBRARY)
    deps_missing("ONNX Runtime")
endif()
if(NOT TARGET deps::OnnxRuntime)
    add_library(deps::OnnxRuntime SHARED IMPORTED GLOBAL)
    set_target_properties(deps::OnnxRuntime PROPERTIES
        IMPORTED_LOCATION "${DEPS_ONNXRUNTIME_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${DEPS_ONNXRUNTIME_INCLUDE_DIR}")
endif()

# What the linker takes from our own folders has to travel along with an installed Turnscope.
set(TURNSCOPE_PRIVATE_LIBRARIES "")
if(NOT KF6SyntaxHighlighting_FOUND)
    file(GLOB deps_shared_objects "${deps_syntax_highlighting}/lib/libKF5SyntaxHighlighting.so.*")
    list(APPEND TURNSCOPE_PRIVATE_LIBRARIES ${deps_shared_objects})
endif()
if(DEPS_ONNXRUNTIME_LIBRARY MATCHES "^${deps_onnxruntime}/")
    list(APPEND TURNSCOPE_PRIVATE_LIBRARIES "${DEPS_ONNXRUNTIME_LIBRARY}")
endif()

set(TURNSCOPE_SILERO_V6 "${deps_silero}/silero_vad_v6.onnx")
set(TURNSCOPE_SILERO_V5 "${deps_silero}/silero_vad_v5.onnx")
if(NOT EXISTS "${TURNSCOPE_SILERO_V6}" OR NOT EXISTS "${TURNSCOPE_SILERO_V5}")
    deps_missing("Silero's voice activity model")
endif()

# What the programs name with --version, beside what a library tells of itself when it runs. console: of turnscope alone.
set(TURNSCOPE_PART_LIST "")
function(deps_part program name version)
    if(NOT version)
        message(FATAL_ERROR "the version of ${name} is not known, which --version is to name")
    endif()
    string(APPEND TURNSCOPE_PART_LIST "{\"${name}\", \"${version}\", PartOf::${program}},\n")
    set(TURNSCOPE_PART_LIST "${TURNSCOPE_PART_LIST}" PARENT_SCOPE)
endfunction()

# Two tell of their version in a header alone.
function(deps_version_in header name result)
    file(STRINGS "${header}" line REGEX "define ${name} ")
    string(REGEX REPLACE ".*\"([^\"]*)\".*" "\\1" version "${line}")
    set(${result} "${version}" PARENT_SCOPE)
endfunction()
deps_version_in("${DEPS_FLITE_INCLUDE_DIR}/flite/flite_version.h" FLITE_PROJECT_VERSION flite_version)
find_path(DEPS_QCUSTOMPLOT_INCLUDE_DIR NAMES qcustomplot.h)
mark_as_advanced(DEPS_QCUSTOMPLOT_INCLUDE_DIR)
deps_version_in("${DEPS_QCUSTOMPLOT_INCLUDE_DIR}/qcustomplot.h" QCUSTOMPLOT_VERSION_STR qcustomplot_version)
deps_part(Both "Silero VAD" "v6 and v5, as in ${DEPS_SILERO_PACKAGE}")
deps_part(Both pocketsphinx "${deps_pocketsphinx_VERSION}")
deps_part(Both Flite "${flite_version}")
deps_part(Both simdjson "${simdjson_VERSION}")
deps_part(Both soxr "${deps_soxr_VERSION}")
deps_part(Both libsndfile "${deps_sndfile_VERSION}")
deps_part(Both zstd "${deps_zstd_VERSION}")
deps_part(Both zlib "${deps_zlib_VERSION}")
deps_part(Both "KISS FFT" "${deps_kissfft_VERSION}")
deps_part(Both yaml-cpp "${deps_yamlcpp_VERSION}")
deps_part(Both toml++ "${deps_tomlplusplus_VERSION}")
deps_part(Both tl-expected "${tl-expected_VERSION}")
deps_part(Both libpng "${deps_png_VERSION}")
deps_part(Both libjpeg-turbo "${deps_turbojpeg_VERSION}")
deps_part(Console SoundTouch "${deps_soundtouch_VERSION}")
deps_part(Console SQLite "${deps_sqlite_VERSION}")
if(TARGET deps::pulse)
    deps_part(Console libpulse "${deps_pulse_VERSION}")
endif()
if(KF6SyntaxHighlighting_FOUND)
    deps_part(Console KSyntaxHighlighting "${KF6SyntaxHighlighting_VERSION}")
else()
    deps_part(Console KSyntaxHighlighting "${KF5SyntaxHighlighting_VERSION}")
endif()
deps_part(Console QCustomPlot "${qcustomplot_version}")
deps_part(Console QtKeychain "${Qt6Keychain_VERSION}")
