// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/vocabulary.h"
#include "services/storagethread.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompt.h"

namespace greenroom::ui {

/// What main builds and pageregistry.cpp takes apart: no page sees more than its constructor names.
struct AppContext {
    services::StorageThread &storage;
    Preferences &preferences;
    const Vocabulary &vocabulary;
    const Clock &clock;
    Prompt &prompt;
    QString profileFolder;
    bool readOnly = false;
};

} // namespace greenroom::ui
