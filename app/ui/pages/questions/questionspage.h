// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/model/vocabulary.h"
#include "services/storagethread.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace greenroom::ui {

class DetailPane;
class EmptyState;
class FilterPanel;
class Preferences;
class Prompt;
class QuestionListModel;

/// Every question: instant search, facets, detail, own questions, tags and suspension.
class QuestionsPage final : public Page {
    Q_OBJECT

public:
    QuestionsPage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                  const Clock &clock, Prompt &prompt, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_add; }
    [[nodiscard]] std::vector<ShortcutRow> shortcuts() const override;
    bool undo() override;
    /// "item:ID" chooses it, "search:TEXT" searches.
    void open(const QString &what) override;
    [[nodiscard]] QWidget *preferredFocus() override;

signals:
    /// The whole ranked list is shown; for tests and the benchmark.
    void listed();

protected:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Vocabulary &vocabulary, const Clock &clock);
    [[nodiscard]] QWidget *buildList(const Vocabulary &vocabulary, const Clock &clock);
    void addKeys();
    void search();
    void showPage(const services::QuestionPage &page, bool whole);
    void suggest();
    void showCurrent();
    void showDetail(const services::QuestionDetail &detail);
    void edit(bool fresh);
    void storeEdited(const Item &item, const std::function<void(const Result<void> &)> &stored);
    void storeNew(const Item &item, const std::function<void(const Result<void> &)> &stored);
    void toggleSuspended();
    void askForTag();
    void removeCurrent();
    void revertCurrent();
    void practiseSelected();
    void finish(QFuture<Result<void>> change, const QString &message);
    [[nodiscard]] std::vector<std::int64_t> selectedNumbers() const;

    services::StorageThread &m_storage;
    Preferences &m_preferences;
    const Vocabulary &m_vocabulary;
    Prompt &m_prompt;
    QAction *m_add;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    QPushButton *m_filterButton;
    FilterPanel *m_filters;
    QLabel *m_count;
    QStackedWidget *m_listStack;
    QListView *m_list;
    EmptyState *m_none;
    DetailPane *m_detail;
    QuestionListModel *m_model;
    std::optional<services::QuestionDetail> m_shown;
    int m_searches = 0; ///< answers to older searches are not shown
    std::int64_t m_wanted = 0; ///< to be chosen once the list has it
    QString m_suggestion;
};

} // namespace greenroom::ui
