// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/storybank.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/answers/storydelegate.h"
#include "ui/pages/answers/storylistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

namespace greenroom::ui {

StoryBank::StoryBank(const Vocabulary &vocabulary, QWidget *parent) : QWidget(parent), m_model(new StoryListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("storySearch"));
    m_search->setPlaceholderText(tr("Search stories"));
    m_search->setAccessibleName(tr("Search stories"));
    m_search->setClearButtonEnabled(true);
    m_menu = plainButton(tr("More"), this);
    m_menu->setObjectName(QStringLiteral("bankMenu"));
    row->addWidget(m_search, 1);
    row->addWidget(m_menu);
    column->addLayout(row);
    m_competency = new QComboBox(this);
    m_competency->setAccessibleName(tr("Told for"));
    m_competency->addItem(tr("For anything"), QString());
    for (const Competency &one : vocabulary.competencies)
        m_competency->addItem(QString::fromStdString(one.title), QString::fromStdString(one.id));
    m_state = new QComboBox(this);
    m_state->setAccessibleName(tr("State"));
    m_state->addItems({tr("In any state"), tr("Unfinished"), tr("Complete"), tr("Without a number"), tr("Not told yet")});
    for (QComboBox *box : {m_competency, m_state}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, &StoryBank::filter);
    }
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_competency, 1);
    filters->addWidget(m_state, 1);
    column->addLayout(filters);
    m_count = captionLabel({}, this);
    m_count->setObjectName(QStringLiteral("storyCount"));
    column->addWidget(m_count);

    m_stack = new QStackedWidget(this);
    m_list = new QListView(m_stack);
    m_list->setObjectName(QStringLiteral("storyList"));
    m_list->setAccessibleName(tr("Stories"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StoryDelegate(vocabulary, m_list));
    prepareLongList(m_list);
    m_empty = new EmptyState(QStringLiteral("answers"), {}, {}, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, &StoryBank::filter);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet && now.isValid())
            emit storyChosen(StoryId(now.data(StoryListModel::IdRole).toLongLong()));
    });
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_model->total() == 0) {
            emit newStoryRequested();
            return;
        }
        m_search->clear();
        m_competency->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
    });
    showCount();
}

void StoryBank::filter()
{
    const qlonglong current = m_list->currentIndex().data(StoryListModel::IdRole).toLongLong();
    m_model->setFilter({m_search->text(), m_competency->currentData().toString().toStdString(),
                        static_cast<StoryFilter::State>(m_state->currentIndex())});
    m_quiet = true;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(StoryId(current))));
    m_quiet = false;
    showCount();
}

void StoryBank::showCount()
{
    const bool filtered = m_model->rowCount() != m_model->total();
    m_count->setText(filtered ? tr("%1 of %n story(ies)", "", m_model->total()).arg(m_model->rowCount()) : tr("%n story(ies)", "", m_model->total()));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_model->total() == 0) {
        m_empty->setTexts(tr("No stories yet"), tr("Eight to twelve true stories, each with what you did and what came of it, carry most interviews."));
        m_empty->setAction({}); // the editor beside it offers to write one
    } else {
        m_empty->setTexts(tr("Nothing found"), tr("No story fits the search and the filters."));
        m_empty->setAction(tr("Show all"));
    }
}

void StoryBank::setStories(std::vector<services::StorySummary> stories)
{
    const qlonglong current = m_list->currentIndex().data(StoryListModel::IdRole).toLongLong();
    m_model->setStories(std::move(stories));
    m_quiet = true;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(StoryId(current))));
    m_quiet = false;
    showCount();
}

void StoryBank::put(const services::StorySummary &story)
{
    m_model->put(story);
    showCount();
}

void StoryBank::choose(StoryId id)
{
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_competency->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
    }
    m_quiet = true;
    const QModelIndex row = m_model->index(m_model->rowOf(id));
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
    m_quiet = false;
}

std::vector<services::StorySummary> StoryBank::selected() const
{
    std::vector<services::StorySummary> stories;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        if (const services::StorySummary *story = m_model->at(row.row()))
            stories.push_back(*story);
    }
    return stories;
}

const std::vector<services::StorySummary> &StoryBank::stories() const { return m_model->stories(); }

void StoryBank::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace greenroom::ui
