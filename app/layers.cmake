# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The allow-table of the architecture: which layer may see which. It drives the targets (app/CMakeLists.txt)
# and the ctest `house_layers` (tests/house/checklayers.cmake).
set(GREENROOM_LAYERS core sqlite storage content drills documents services ui cli)
set(GREENROOM_SEES_core)
set(GREENROOM_SEES_sqlite)
set(GREENROOM_SEES_storage core sqlite)
set(GREENROOM_SEES_content core)
set(GREENROOM_SEES_drills core sqlite)
set(GREENROOM_SEES_documents core)
set(GREENROOM_SEES_services core sqlite storage content drills documents)
set(GREENROOM_SEES_ui core documents services)
set(GREENROOM_SEES_cli core services)
