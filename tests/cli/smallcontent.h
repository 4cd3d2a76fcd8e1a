// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "support/files.h"

namespace greenroom::test {

inline constexpr auto smallPack = R"(schema = 1
id = "demo"
title = "A small pack"
version = "1.2.3"
licence = "CC-BY-SA-4.0"
language = "en"
summary = "Two questions for tests."
)";

inline constexpr auto smallNumeric = R"(schema = 1
kind = "numeric"
title = "Two bells"
area = "maths"
topics = ["bayes"]
roles = ["generic-bank-mle"]
stages = ["screen-mcq"]
difficulty = 2
minutes = 4
facts = ["1"]
status = "checked"
revision = 1
prompt = "One bell rings on {{a}} % of days, another on {{b}} %, independently. On how many percent of days do both ring?"
formula = "a * b / 100"
tolerance = { abs = 0.05 }
unit = "percent"
worked = "Independent probabilities multiply: {{= a * b / 100 | .2f}} %."
family = "P02"
[[var]]
name = "a"
min = 10
max = 60
step = 1
[[var]]
name = "b"
min = 10
max = 60
step = 1
[[wrong]]
formula = "a + b"
teaches = "Adding gives the days with either bell, some of them counted twice."
)";

inline constexpr auto smallChoice = R"(schema = 1
kind = "mcq"
title = "Rising error"
area = "core-ml"
topics = ["overfitting"]
roles = ["generic-bank-mle"]
stages = ["screen-mcq"]
difficulty = 2
minutes = 2
facts = ["2"]
status = "checked"
revision = 1
prompt = "Training loss falls and validation loss rises. What is it?"
select = "one"
explain = "The model fits noise."
[[option]]
id = "over"
text = "Overfitting"
correct = true
why = "It learns the noise of the training set."
[[option]]
id = "under"
text = "Underfitting of the training set"
correct = false
why = "Then the training loss would be high."
[[option]]
id = "leak"
text = "Leakage of the target into features"
correct = false
why = "Then both losses would be low."
[[option]]
id = "slow"
text = "A learning rate that is too small"
correct = false
why = "Then both losses would fall slowly."
)";

inline constexpr auto bells = "demo/maths/two-bells";
inline constexpr auto rising = "demo/core-ml/rising-error";

/// A content folder with the real vocabularies and a pack of two items.
class SmallContent {
public:
    SmallContent()
    {
        for (const char *area : {"maths", "core-ml"})
            QDir(path()).mkpath(QStringLiteral("packs/demo/") + QLatin1String(area));
        for (const char *name : {"areas.toml", "topics.toml", "roles.toml", "stages.toml"})
            QFile::copy(QStringLiteral(GREENROOM_CONTENT_DIR "/") + QLatin1String(name), file(name));
        writeFile(file("packs/demo/pack.toml"), smallPack);
        writeFile(file("packs/demo/maths/two-bells.toml"), smallNumeric);
        writeFile(file("packs/demo/core-ml/rising-error.toml"), smallChoice);
    }

    [[nodiscard]] QString path() const { return m_place.path(); }
    [[nodiscard]] QString file(const char *name) const { return m_place.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_place;
};

} // namespace greenroom::test
