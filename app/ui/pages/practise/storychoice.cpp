// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/storychoice.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyleOption>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

constexpr std::size_t mostOffered = 4;

/// One story to choose. The arrow keys are the list's.
class StoryRow final : public QAbstractButton {
public:
    explicit StoryRow(QWidget *parent) : QAbstractButton(parent)
    {
        setProperty("look", QStringLiteral("tile"));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::m, space::s, space::m, space::s);
        column->setSpacing(space::xs);
    }

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_Widget, option);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

} // namespace

StoryChoice::StoryChoice(const Vocabulary &vocabulary, QWidget *parent) : QWidget(parent), m_vocabulary(vocabulary)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(sectionLabel(tr("Which story would you tell?"), this));
    m_lead = mutedLabel({}, this);
    m_lead->setObjectName(QStringLiteral("storyLead"));
    column->addWidget(m_lead);
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    column->addWidget(m_list);
    auto *actions = new FlowLayout;
    m_more = quietButton({}, this);
    m_more->setObjectName(QStringLiteral("allStories"));
    m_more->setFocusPolicy(Qt::TabFocus); // after a click the keys go on with the list
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        addRows();
        focusCurrent();
    });
    auto *write = quietButton(tr("Write one in Answers"), this);
    write->setObjectName(QStringLiteral("writeStory"));
    write->setFocusPolicy(Qt::TabFocus);
    connect(write, &QPushButton::clicked, this, &StoryChoice::writeRequested);
    actions->addWidget(m_more);
    actions->addWidget(write);
    column->addLayout(actions);
}

void StoryChoice::setOffers(const StoryOffers &offers)
{
    const bool any = !m_offers.stories.empty() && m_current < static_cast<int>(shownCount());
    const StoryId before = any ? m_offers.stories[static_cast<std::size_t>(m_current)].id : StoryId();
    m_offers = offers;
    m_current = 0;
    for (std::size_t i = 0; any && i < shownCount(); ++i) {
        if (m_offers.stories[i].id == before)
            m_current = static_cast<int>(i);
    }
    m_lead->setText(offers.fitting > 0 ? tr("Those that fit this question, the best first.")
                                       : tr("None of your stories speaks of this question. These are your newest."));
    addRows();
}

std::size_t StoryChoice::shownCount() const
{
    const std::size_t best = m_offers.fitting > 0 ? std::min(m_offers.fitting, mostOffered) : mostOffered;
    return m_all ? m_offers.stories.size() : std::min(best, m_offers.stories.size());
}

void StoryChoice::addRows()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (std::size_t i = 0; i < shownCount(); ++i) {
        const StoryOffer &offer = m_offers.stories[i];
        m_rows.push_back(addRow(static_cast<int>(i), headlineOf(offer), reasonsOf(offer, m_vocabulary), offer.told));
    }
    m_rows.push_back(addRow(-1, tr("Without a story"), tr("Tell what comes to mind; it is not counted for a story."), false));
    m_rows.back()->setObjectName(QStringLiteral("withoutStory"));
    m_more->setText(tr("Show the other %n", "", static_cast<int>(m_offers.stories.size() - shownCount())));
    m_more->setVisible(shownCount() < m_offers.stories.size());
    m_current = std::min(m_current, static_cast<int>(m_rows.size()) - 1);
}

QAbstractButton *StoryChoice::addRow(int index, const QString &headline, const QString &why, bool told)
{
    auto *row = new StoryRow(m_list);
    row->setObjectName(QStringLiteral("story%1").arg(index + 1));
    QStringList spoken{headline, why};
    for (QLabel *label : {bodyLabel(headline, row), mutedLabel(why, row)})
        row->layout()->addWidget(label);
    if (told) {
        auto *warning = bodyLabel(tr("Already told in this session"), row);
        setLook(warning, "warning");
        row->layout()->addWidget(warning);
        spoken << warning->text();
    }
    row->setAccessibleName(spoken.join(QStringLiteral(". ")));
    connect(row, &QAbstractButton::clicked, this, [this, index] { emit taken(index); });
    m_list->layout()->addWidget(row);
    row->show();
    return row;
}

void StoryChoice::move(int step)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) { // Tab may have gone elsewhere
        if (m_rows[i]->hasFocus())
            m_current = static_cast<int>(i);
    }
    m_current = std::clamp(m_current + step, 0, static_cast<int>(m_rows.size()) - 1);
    focusCurrent();
    emit shown(m_rows[static_cast<std::size_t>(m_current)]);
}

void StoryChoice::takeCurrent()
{
    if (!m_rows.empty())
        m_rows[static_cast<std::size_t>(m_current)]->click();
}

void StoryChoice::focusCurrent()
{
    if (!m_rows.empty())
        m_rows[static_cast<std::size_t>(m_current)]->setFocus(Qt::TabFocusReason);
}

} // namespace greenroom::ui
