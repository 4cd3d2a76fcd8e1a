// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <optional>

#include "core/model/vocabulary.h"
#include "services/storagethread.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace greenroom::ui {

class CardView;
class EmptyState;
class Preferences;
class SessionEndView;

/// Practice sessions: start or resume, one item after the other, the end screen.
class PractisePage final : public Page {
    Q_OBJECT

public:
    PractisePage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                 QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<ShortcutRow> shortcuts() const override;
    bool undo() override;
    /// "start", "diagnostic", "item:ID" or "numbers:1,2,…" of items.
    void open(const QString &what) override;
    [[nodiscard]] QWidget *preferredFocus() override;

protected:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Typed {
        SessionId session;
        int position = 0;
        QString text;

        friend bool operator==(const Typed &, const Typed &) = default;
    };

    void startSession(const services::SessionRequest &request);
    void resumeOrOffer();
    void showNextCard();
    void showEnd();
    void grade(const services::GradeRequest &request);
    void undoGrade();
    void endSession();
    void keepTyped(int position, const QString &text);
    void flushTyped();
    void tellLeftOut(const std::vector<std::string> &ids);
    void offerStart(const storage::WorkCounts &counts);

    services::StorageThread &m_storage;
    Preferences &m_preferences;
    QStackedWidget *m_stack;
    EmptyState *m_start;
    CardView *m_card;
    SessionEndView *m_end;
    std::optional<SessionId> m_session;
    bool m_ended = false;
    QTimer m_typedTimer;
    std::optional<Typed> m_typed; ///< not yet known to be stored
};

} // namespace greenroom::ui
