# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds every include below app/ against the allow-table of app/layers.cmake.
#   cmake -P tests/house/checklayers.cmake                        checks the tree
#   cmake -DSELF_TEST=DIR -P tests/house/checklayers.cmake        also proves, on bad files made in DIR, that it fails
cmake_minimum_required(VERSION 3.25)
get_filename_component(tree ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
include(${tree}/app/layers.cmake)
set(no_qt core sqlite)

# Appends what is wrong with one file of a layer to the list `problems`.
function(check_file app path layer)
    set(found ${problems})
    file(STRINGS ${app}/${path} includes ENCODING UTF-8 REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS includes)
        if(line MATCHES "include[ \t]*<(Q[^>]*)>" AND layer IN_LIST no_qt)
            list(APPEND found "app/${path}: ${layer} must not include Qt (${CMAKE_MATCH_1})")
        elseif(line MATCHES "include[ \t]*\"([^\"/]+)/[^\"]*\"")
            set(seen ${CMAKE_MATCH_1})
            if(seen STREQUAL layer)
                continue()
            elseif(NOT seen IN_LIST GREENROOM_LAYERS)
                list(APPEND found "app/${path}: ${layer} includes ${seen}, which is no layer")
            elseif(NOT seen IN_LIST GREENROOM_SEES_${layer})
                list(APPEND found "app/${path}: ${layer} must not include ${seen}")
            endif()
        elseif(NOT line MATCHES "\\.moc\"" AND line MATCHES "include[ \t]*\"([^\"/]+)\"")
            list(APPEND found "app/${path}: includes are written from app/ on, unlike ${CMAKE_MATCH_1}")
        endif()
    endforeach()
    set(problems ${found} PARENT_SCOPE)
endfunction()

# Sets `problems` and `checked` for all layers below a folder.
function(check_tree app)
    set(problems)
    set(checked 0)
    file(GLOB folders RELATIVE ${app} ${app}/*)
    foreach(layer IN LISTS folders)
        if(NOT IS_DIRECTORY ${app}/${layer})
            continue()
        elseif(NOT layer IN_LIST GREENROOM_LAYERS)
            list(APPEND problems "app/${layer}: no layer of this name in app/layers.cmake")
            continue()
        endif()
        file(GLOB_RECURSE files RELATIVE ${app} ${app}/${layer}/*.h ${app}/${layer}/*.cpp)
        foreach(path IN LISTS files)
            check_file(${app} ${path} ${layer})
            math(EXPR checked "${checked} + 1")
        endforeach()
    endforeach()
    set(problems ${problems} PARENT_SCOPE)
    set(checked ${checked} PARENT_SCOPE)
endfunction()

# Each row: file, its include line, and the complaint that must follow (empty: none).
function(self_test folder)
    set(rows
        "core/a.h|#include \"storage/profile.h\"|core must not include storage"
        "core/b.cpp|  #  include <QString>|core must not include Qt (QString)"
        "core/c.h|#include <QtCore/qglobal.h>|core must not include Qt (QtCore/qglobal.h)"
        "sqlite/d.cpp|#include <QByteArray>|sqlite must not include Qt (QByteArray)"
        "sqlite/e.cpp|#include \"core/base/result.h\"|sqlite must not include core"
        "ui/f.cpp|#include \"sqlite/database.h\"|ui must not include sqlite"
        "ui/g.cpp|#include \"audio/take.h\"|ui includes audio, which is no layer"
        "cli/h.cpp|#include \"commandline.h\"|includes are written from app/ on, unlike commandline.h"
        "attic/i.cpp|#include <string>|no layer of this name"
        "core/base/j.h|#include \"core/base/result.h\"|"
        "services/k.cpp|#include \"storage/profile.h\"|"
        "ui/l.cpp|#include \"l.moc\"|"
        "ui/m.cpp|// see #include \"storage/profile.h\"|")
    foreach(row IN LISTS rows)
        string(REPLACE "|" ";" row "${row}")
        list(GET row 0 path)
        list(GET row 1 line)
        list(GET row 2 complaint)
        file(REMOVE_RECURSE ${folder}/app)
        file(WRITE ${folder}/app/${path} "#pragma once\n${line}\n")
        check_tree(${folder}/app)
        string(FIND "${problems}" "${complaint}" place)
        if((complaint STREQUAL "" AND problems) OR place EQUAL -1)
            message(FATAL_ERROR "self-test: in ${path} the line ${line}\ngave '${problems}', not '${complaint}'")
        endif()
    endforeach()
    file(REMOVE_RECURSE ${folder}/app)
    list(LENGTH rows count)
    message(STATUS "self-test: ${count} made-up files judged as they should be")
endfunction()

if(SELF_TEST)
    get_filename_component(folder ${SELF_TEST} ABSOLUTE)
    self_test(${folder})
endif()
check_tree(${tree}/app)
if(checked EQUAL 0)
    message(FATAL_ERROR "no source found below ${tree}/app")
endif()
foreach(problem IN LISTS problems)
    message(NOTICE "${problem}")
endforeach()
list(LENGTH problems count)
if(count GREATER 0)
    message(FATAL_ERROR "${count} includes against the table in app/layers.cmake")
endif()
message(STATUS "${checked} files keep to the table")
