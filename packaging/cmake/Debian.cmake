# The two Debian packages, which packaging/deb has CPack make: turnscope and turnscope-rehearsal.
# What they need of libraries dpkg-shlibdeps finds out; here stands only what is asked for at run time.

include_guard()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME turnscope)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "${TURNSCOPE_MAINTAINER}")
# The components describe themselves, a synopsis and what follows, which CPack indents; it would put this above each of them.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL console rehearsal)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME turnscope)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS
    "pocketsphinx-en-us, qt6-qpa-plugins, qt6-svg-plugins | libqt6svg6, libxcb-cursor0, hicolor-icon-theme")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "fonts-dejavu-core | fonts-noto-core, libsecret-1-0, qt6-translations-l10n, shared-mime-info, desktop-file-utils")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "qt6-wayland, turnscope-rehearsal")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "oscilloscope for voice turns
Turnscope is a console for people who build realtime voice applications:
connect to a Realtime voice API, talk, and see every client and server
event on one live timeline with both waveforms and the boundaries of
speech; find out why a turn was late, cut off, false or expensive.

An endpoint that hears, answers and speaks on this machine is built in, so
that no key is needed to try it.")

set(CPACK_DEBIAN_REHEARSAL_PACKAGE_NAME turnscope-rehearsal)
set(CPACK_DEBIAN_REHEARSAL_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_REHEARSAL_PACKAGE_DEPENDS "pocketsphinx-en-us")
set(CPACK_COMPONENT_REHEARSAL_DESCRIPTION "endpoint for realtime voice applications under test
A server that speaks the protocol of the Realtime API on this machine and
without a key: it hears, answers and speaks. For continuous integration of
voice applications; it needs neither a window system nor sound.")

include(CPack)
