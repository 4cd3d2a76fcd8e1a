// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/questions/detailpane.h"
#include "ui/pages/questions/filterpanel.h"
#include "ui/pages/questions/questiondelegate.h"
#include "ui/pages/questions/questionlistmodel.h"
#include "ui/shell/preferences.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

namespace greenroom::ui {

namespace {

using services::Change;
using services::Services;
using Urgency = services::StorageThread::Urgency;

constexpr int firstRows = 40;

} // namespace

QuestionsPage::QuestionsPage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                             const Clock &clock, Prompt &prompt, QWidget *parent)
    : Page(Change::Items | Change::Packs | Change::Reviews, parent), m_storage(storage), m_preferences(preferences),
      m_vocabulary(vocabulary), m_prompt(prompt)
{
    m_add = new QAction(tr("New question"), this);
    m_add->setToolTip(keyText(Qt::CTRL | Qt::Key_N));
    connect(m_add, &QAction::triggered, this, [this] { edit(true); });
    m_model = new QuestionListModel(storage, this);
    build(vocabulary, clock);
    addKeys();
}

void QuestionsPage::build(const Vocabulary &vocabulary, const Clock &clock)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(space::pageMargin, space::l, space::pageMargin, space::l);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::l);
    m_splitter->addWidget(buildList(vocabulary, clock));
    m_detail = new DetailPane(vocabulary, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->restoreState(QByteArray::fromBase64(m_preferences.text("questions_splitter").toLatin1()));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_preferences.set("questions_splitter", QString::fromLatin1(m_splitter->saveState().toBase64()));
    });
    outer->addWidget(m_splitter);

    connect(m_detail, &DetailPane::practiseRequested, this, &QuestionsPage::practiseSelected);
    connect(m_detail, &DetailPane::editRequested, this, [this] { edit(false); });
    connect(m_detail, &DetailPane::suspendRequested, this, &QuestionsPage::toggleSuspended);
    connect(m_detail, &DetailPane::tagRequested, this, &QuestionsPage::askForTag);
    connect(m_detail, &DetailPane::removeRequested, this, &QuestionsPage::removeCurrent);
    connect(m_detail, &DetailPane::revertRequested, this, &QuestionsPage::revertCurrent);
}

QWidget *QuestionsPage::buildList(const Vocabulary &vocabulary, const Clock &clock)
{
    auto *left = new QWidget(m_splitter);
    left->setMinimumWidth(320);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    m_search = new QLineEdit(left);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setPlaceholderText(tr("Search questions and answers"));
    m_search->setAccessibleName(tr("Search questions and answers"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionsPage::search);
    m_filterButton = plainButton(tr("Filters"), left);
    m_filterButton->setCheckable(true);
    row->addWidget(m_search, 1);
    row->addWidget(m_filterButton);
    column->addLayout(row);

    m_filters = new FilterPanel(vocabulary, left);
    m_filters->hide();
    connect(m_filterButton, &QPushButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &FilterPanel::changed, this, &QuestionsPage::search);
    column->addWidget(m_filters);
    m_count = captionLabel({}, left);
    m_count->setObjectName(QStringLiteral("hitCount"));
    column->addWidget(m_count);

    m_listStack = new QStackedWidget(left);
    m_list = new QListView(m_listStack);
    m_list->setObjectName(QStringLiteral("questionList"));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuestionDelegate(vocabulary, clock, m_list));
    prepareLongList(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuestionsPage::showCurrent);
    m_none = new EmptyState(QStringLiteral("search"), {}, {}, m_listStack);
    connect(m_none, &EmptyState::actionChosen, this, [this] {
        if (!m_suggestion.isEmpty()) {
            m_search->setText(m_suggestion);
        } else {
            m_search->clear();
            m_filters->clear();
        }
    });
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_none);
    column->addWidget(m_listStack, 1);
    return left;
}

void QuestionsPage::addKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_list->addAction(action);
    };
    add(tr("Practise"), QKeySequence(Qt::Key_P), &QuestionsPage::practiseSelected);
    add(tr("Edit"), QKeySequence(Qt::Key_E), [this] { edit(false); });
    add(tr("Suspend or unsuspend"), QKeySequence(Qt::Key_S), &QuestionsPage::toggleSuspended);
    add(tr("Tag"), QKeySequence(Qt::Key_T), &QuestionsPage::askForTag);
    add(tr("Delete own question"), QKeySequence::Delete, &QuestionsPage::removeCurrent);
    const auto on = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { edit(true); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
}

QString QuestionsPage::title() const { return tr("Questions"); }

std::vector<ShortcutRow> QuestionsPage::shortcuts() const
{
    return {{keyText(Qt::CTRL | Qt::Key_F), tr("Search")},
            {tr("Down"), tr("From the search field into the list")},
            {QStringLiteral("P"), tr("Practise the chosen questions")},
            {QStringLiteral("E"), tr("Edit the question")},
            {QStringLiteral("S"), tr("Suspend or unsuspend the chosen questions")},
            {QStringLiteral("T"), tr("Tag the chosen questions")},
            {keyText(Qt::CTRL | Qt::Key_N), tr("New question of your own")},
            {keyText(Qt::CTRL | Qt::Key_Z), tr("Undo the last change to questions")}};
}

void QuestionsPage::refresh()
{
    search();
    whenDone(m_storage.post(Urgency::Background, [](Services &services) { return services.questions().tags(); }), this,
             [this](const Result<std::vector<std::string>> &tags) {
                 QStringList names;
                 if (tags) {
                     for (const std::string &tag : *tags)
                         names << QString::fromStdString(tag);
                 }
                 m_filters->setTags(names);
             });
}

void QuestionsPage::search()
{
    services::QuestionQuery query{m_search->text().toStdString(), m_filters->filter()};
    const int set = m_filters->count();
    const int search = ++m_searches;
    m_filterButton->setText(set > 0 ? tr("Filters (%1)").arg(set) : tr("Filters"));
    // First what is found at once, then the whole list in its order; a newer key press stops both.
    whenDone(m_storage.postNewest([query](Services &services) {
                 return query.text.empty() ? Result<services::QuestionPage>(Error{ErrorCode::Interrupted, {}, {}})
                                           : services.questions().first(query, firstRows);
             }),
             this, [this, query, search](const Result<services::QuestionPage> &first) {
                 if (search != m_searches)
                     return;
                 if (first)
                     showPage(*first, false);
                 whenDone(m_storage.postNewest([query](Services &services) { return services.questions().all(query, firstRows); }),
                          this, [this, search](const Result<services::QuestionPage> &all) {
                              if (search != m_searches)
                                  return;
                              if (all)
                                  showPage(*all, true);
                              else if (all.error().code != ErrorCode::Interrupted)
                                  emit failed(all.error());
                          });
             });
}

void QuestionsPage::showPage(const services::QuestionPage &page, bool whole)
{
    const std::int64_t current = m_wanted != 0 ? m_wanted : m_model->numberAt(m_list->currentIndex().row());
    if (!whole && page.numbers.empty())
        return; // the whole list decides whether there is nothing
    m_model->setPage(page);
    const int row = m_model->rowOf(current);
    if (row >= 0) {
        m_wanted = 0;
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    } else if (whole && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    if (!whole)
        return;
    m_wanted = 0; // what the whole list does not have is not waited for
    m_count->setText(tr("%n question(s)", "", m_model->rowCount()));
    m_listStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() == 0) {
        m_detail->clear();
        m_shown.reset();
        suggest();
    }
    emit listed();
}

void QuestionsPage::suggest()
{
    const QString text = m_search->text();
    m_suggestion.clear();
    m_none->setTexts(tr("Nothing found"), text.isEmpty() ? tr("No question fits these filters.")
                                                         : tr("No question has all these words."));
    m_none->setAction(tr("Clear all"));
    if (text.isEmpty())
        return;
    whenDone(m_storage.post(Urgency::Read,
                            [typed = text.toStdString()](Services &services) { return services.questions().suggestion(typed); }),
             this, [this, text](const Result<std::string> &word) {
                 if (!word || word->empty() || text != m_search->text())
                     return;
                 m_suggestion = QString::fromStdString(*word);
                 m_none->setAction(tr("Search for “%1”").arg(m_suggestion));
             });
}

void QuestionsPage::showCurrent()
{
    const std::int64_t number = m_model->numberAt(m_list->currentIndex().row());
    if (m_shown && m_shown->number != number) {
        // Keys must not act on the question before while the next one is read.
        m_shown.reset();
        m_detail->clear();
    }
    if (number == 0)
        return;
    whenDone(m_storage.post(Urgency::Read, [number](Services &services) { return services.questions().detail(number); }),
             this, [this, number](const Result<services::QuestionDetail> &detail) {
                 if (number != m_model->numberAt(m_list->currentIndex().row()))
                     return;
                 if (detail)
                     showDetail(*detail);
                 else
                     emit failed(detail.error());
             });
}

void QuestionsPage::showDetail(const services::QuestionDetail &detail)
{
    m_shown = detail;
    m_detail->show(detail);
}

std::vector<std::int64_t> QuestionsPage::selectedNumbers() const
{
    std::vector<std::int64_t> numbers;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        numbers.push_back(m_model->numberAt(index.row()));
    if (numbers.empty() && m_shown)
        numbers.push_back(m_shown->number);
    return numbers;
}

void QuestionsPage::finish(QFuture<Result<void>> change, const QString &message)
{
    whenDone(std::move(change), this, [this, message](const Result<void> &done) {
        if (done)
            emit toast(message, true);
        else
            emit failed(done.error());
    });
}

bool QuestionsPage::undo()
{
    whenDone(m_storage.post(Urgency::Write, [](Services &services) { return services.questions().undo(); }), this,
             [this](const Result<void> &undone) {
                 if (undone)
                     emit toast(tr("Taken back."), false);
                 else if (undone.error().code == ErrorCode::NothingToUndo)
                     emit toast(tr("There is nothing left to undo here."), false);
                 else
                     emit failed(undone.error());
             });
    return true;
}

QWidget *QuestionsPage::preferredFocus()
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_search;
}

void QuestionsPage::open(const QString &what)
{
    if (what.startsWith(QLatin1String("search:"))) {
        m_search->setText(what.mid(7));
        m_search->setFocus();
    } else if (what.startsWith(QLatin1String("item:"))) {
        const ItemId id(what.mid(5).toStdString());
        whenDone(m_storage.post(Urgency::Read, [id](Services &services) { return services.questions().detail(id); }), this,
                 [this](const Result<services::QuestionDetail> &detail) {
                     if (!detail) {
                         emit failed(detail.error());
                         return;
                     }
                     m_wanted = detail->number;
                     m_search->clear();
                     m_filters->clear();
                     search();
                     m_list->setFocus();
                 });
    } else {
        m_search->setFocus();
    }
}

bool QuestionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void QuestionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int margin = width() < 900 ? space::narrowPageMargin : space::pageMargin;
    layout()->setContentsMargins(margin, space::l, margin, space::l);
}

} // namespace greenroom::ui
