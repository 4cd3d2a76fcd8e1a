# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Included last from the root: what `cmake --install` copies and what `cpack` makes of it.
set(GREENROOM_ID io.github.greenroom.Greenroom)

install(TARGETS greenroom greenroom-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# The programs look for ../share/greenroom/content, so the two folders move together.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/content DESTINATION ${CMAKE_INSTALL_DATADIR}/greenroom)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${GREENROOM_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${GREENROOM_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/${GREENROOM_ID}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/greenroom RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME greenroom)
set(CPACK_PACKAGE_VENDOR "The Greenroom authors")
set(CPACK_PACKAGE_CONTACT "The Greenroom authors <authors@greenroom.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline study companion for machine learning interviews")
set(CPACK_PACKAGE_DESCRIPTION
    "Greenroom asks the questions of a machine learning engineer's interviews: concepts, figures, SQL, coding, design \
and behaviour. It grades drills, and brings each question back shortly before it would be forgotten.
.
It needs no account and no network: everything stays in one folder.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Finds the libraries, and with Qt6::Svg the icon plugins that come in its package.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core | fonts-noto-core, python3, qt6-wayland")
include(CPack)
