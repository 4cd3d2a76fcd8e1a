// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <map>
#include <optional>
#include <vector>

#include "core/model/vocabulary.h"
#include "services/storagethread.h"
#include "ui/pages/answers/storysaver.h"
#include "ui/shell/page.h"

class QFrame;
class QLabel;
class QStackedWidget;

namespace greenroom::ui {

class CoachPane;
class MatrixView;
class Preferences;
class Prompt;
class SegmentedControl;
class StoryBank;
class StoryEditor;
class ThreePanes;

/// The story bank, the editor and the coach.
class AnswersPage final : public Page {
    Q_OBJECT

public:
    AnswersPage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                const Clock &clock, Prompt &prompt, bool readOnly, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_add; }
    [[nodiscard]] std::vector<ShortcutRow> shortcuts() const override;
    /// Takes stories back from the trash first, then goes back in the open story.
    bool undo() override;
    /// "new", "new-for:ITEM", "story:NUMBER" or "matrix".
    void open(const QString &what) override;
    [[nodiscard]] bool mayClose() override;

protected:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildEditor();
    void buildMenus();
    void addKeys();
    void readList();
    void readMatrix();
    void readQuestions();

    void newStory(const Story &story);
    void openStory(StoryId id);
    void showStory(const services::OpenStory &story);
    void closeStory();
    void keepNow();
    void step(bool isUndo);
    void showSaveState();
    void showQuestionTitles();
    void saveElsewhere();

    void judgeSoon();
    void judge();
    void dismiss(const Remark &remark, const QString &reason);
    void bringBack(int dismissal);

    void linkQuestions();
    void openVersions();
    void openTrash();
    void trashSelected();
    void copySelected();
    void exportStories(const std::vector<services::StorySummary> &stories);
    void print(const std::vector<services::StorySummary> &stories);
    /// With what is typed and not yet saved.
    [[nodiscard]] std::vector<services::StorySummary> asWritten(std::vector<services::StorySummary> stories) const;
    [[nodiscard]] std::vector<services::StorySummary> openOrSelected() const;

    services::StorageThread &m_storage;
    Preferences &m_preferences;
    const Vocabulary &m_vocabulary;
    const Clock &m_clock;
    Prompt &m_prompt;
    bool m_readOnly;
    QAction *m_add;
    SegmentedControl *m_views;
    QStackedWidget *m_stack;
    ThreePanes *m_panes;
    QWidget *m_paneButtons;
    StoryBank *m_bank;
    QStackedWidget *m_centre;
    QFrame *m_notSaved;
    QLabel *m_notSavedText;
    StoryEditor *m_editor;
    CoachPane *m_coach;
    MatrixView *m_matrix;
    StorySaver m_saver;
    QTimer m_judgeTimer;
    bool m_judging = false;
    bool m_judgeAgain = false;
    std::optional<StoryId> m_open;
    std::optional<StoryId> m_wanted; ///< asked for, not yet read
    Instant m_savedAt{};
    std::vector<services::StoryQuestion> m_questions;
    std::vector<std::vector<StoryId>> m_trashed; ///< what undo takes back, newest last
};

} // namespace greenroom::ui
