# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Embeds :/icons/NAME.svg, :/icons/app.svg and :/i18n/greenroom_LANGUAGE.qm. On a static library qt_add_resources makes
# object files that every program linking greenroom_ui takes up whole, so no Q_INIT_RESOURCE is needed anywhere.
set(resources ${PROJECT_SOURCE_DIR}/resources)
set(translations ${PROJECT_SOURCE_DIR}/translations)

file(GLOB icons CONFIGURE_DEPENDS ${resources}/icons/*.svg)
set(app_icon ${resources}/io.github.greenroom.Greenroom.svg)
set_source_files_properties(${app_icon} PROPERTIES QT_RESOURCE_ALIAS icons/app.svg)
qt_add_resources(greenroom_ui greenroom_icons PREFIX / BASE ${resources} FILES ${icons} ${app_icon})

# The sources are English already: the English file holds plural forms only.
qt_add_lrelease(greenroom_ui
    TS_FILES ${translations}/greenroom_de.ts ${translations}/greenroom_en.ts
    OPTIONS -silent
    QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(greenroom_ui greenroom_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

# Without line numbers, so that a diff of a translation shows nothing but words.
file(GLOB mains CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
set(lupdate Qt6::lupdate -no-obsolete -locations none
    -I ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/ui ${mains})
add_custom_target(update_translations
    COMMAND ${lupdate} -source-language en -target-language de -ts ${translations}/greenroom_de.ts
    COMMAND ${lupdate} -source-language en -target-language en -pluralonly -ts ${translations}/greenroom_en.ts
    VERBATIM)

# The pseudo-language of the tests. Linking greenroom_pseudolanguage gives a test the path as GREENROOM_PSEUDO_QM.
find_package(Python3 QUIET COMPONENTS Interpreter)
if(GREENROOM_TESTS AND Python3_FOUND)
    set(pseudo_ts ${CMAKE_CURRENT_BINARY_DIR}/greenroom_qps.ts)
    set(pseudo_qm ${CMAKE_CURRENT_BINARY_DIR}/greenroom_qps.qm)
    add_custom_command(
        OUTPUT ${pseudo_qm}
        COMMAND ${Python3_EXECUTABLE} ${translations}/pseudo.py ${translations}/greenroom_de.ts ${pseudo_ts}
        COMMAND Qt6::lrelease -silent ${pseudo_ts} -qm ${pseudo_qm}
        DEPENDS ${translations}/pseudo.py ${translations}/greenroom_de.ts
        VERBATIM)
    add_custom_target(greenroom_pseudo DEPENDS ${pseudo_qm})
    add_library(greenroom_pseudolanguage INTERFACE)
    target_compile_definitions(greenroom_pseudolanguage INTERFACE GREENROOM_PSEUDO_QM="${pseudo_qm}")
    add_dependencies(greenroom_pseudolanguage greenroom_pseudo)
    set(GREENROOM_PSEUDO_QM ${pseudo_qm} PARENT_SCOPE)
endif()
