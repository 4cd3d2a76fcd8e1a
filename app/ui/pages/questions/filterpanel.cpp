// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/filterpanel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "core/model/itemnames.h"
#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

std::optional<std::string> chosen(const QComboBox *box)
{
    const QString value = box->currentData().toString();
    return value.isEmpty() ? std::nullopt : std::optional(value.toStdString());
}

QString fromView(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace

FilterPanel::FilterPanel(const Vocabulary &vocabulary, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_area = add(tr("Area"), tr("All areas"));
    for (const Area &area : vocabulary.areas)
        m_area->addItem(QString::fromStdString(area.title), QString::fromStdString(area.id));
    m_kind = add(tr("Kind"), tr("All kinds"));
    for (int kind = 0; kind < itemKindCount; ++kind)
        m_kind->addItem(kindTitle(static_cast<ItemKind>(kind)), fromView(nameOf(static_cast<ItemKind>(kind))));
    m_state = add(tr("State"), tr("Any state"));
    m_state->addItem(tr("Not practised yet"), 1);
    m_state->addItem(tr("Due"), 2);
    m_state->addItem(tr("Practised"), 3);
    m_state->addItem(tr("Suspended"), 4);
    m_difficulty = add(tr("Difficulty"), tr("Any difficulty"));
    for (int difficulty = 1; difficulty <= 5; ++difficulty)
        m_difficulty->addItem(tr("Difficulty %1 of 5").arg(difficulty), difficulty);
    m_topic = add(tr("Topic"), tr("All topics"));
    for (const Topic &topic : vocabulary.topics)
        m_topic->addItem(QString::fromStdString(topic.title), QString::fromStdString(topic.id));
    m_role = add(tr("Role"), tr("All roles"));
    for (const Role &role : vocabulary.roles)
        m_role->addItem(QString::fromStdString(role.title), QString::fromStdString(role.id));
    m_source = add(tr("Source"), tr("Packs and own"));
    m_source->addItem(tr("My own and edited"), QStringLiteral("own"));
    m_source->addItem(tr("Packs only"), QStringLiteral("packs"));
    m_tag = add(tr("Tag"), tr("All tags"));
    m_sort = add(tr("Order"), tr("Best match"));
    m_sort->addItem(tr("By title"), static_cast<int>(storage::ItemSort::Title));
    m_sort->addItem(tr("Due first"), static_cast<int>(storage::ItemSort::Due));
    m_sort->addItem(tr("Easy first"), static_cast<int>(storage::ItemSort::Difficulty));
    m_sort->addItem(tr("Newest first"), static_cast<int>(storage::ItemSort::Newest));
}

QComboBox *FilterPanel::add(const QString &label, const QString &all)
{
    auto *box = new QComboBox(this);
    box->addItem(all, QVariant());
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int position = grid->count();
    grid->addWidget(box, position / 2, position % 2);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterPanel::changed);
    return box;
}

storage::ItemFilter FilterPanel::filter() const
{
    storage::ItemFilter filter;
    filter.area = chosen(m_area);
    filter.topic = chosen(m_topic);
    filter.kind = chosen(m_kind);
    filter.role = chosen(m_role);
    filter.tag = chosen(m_tag);
    if (m_difficulty->currentIndex() > 0)
        filter.difficulty = m_difficulty->currentData().toInt();
    if (m_source->currentIndex() > 0)
        filter.own = m_source->currentData().toString() == QLatin1String("own");
    filter.state = static_cast<storage::ItemState>(m_state->currentData().toInt());
    filter.sort = static_cast<storage::ItemSort>(m_sort->currentData().toInt());
    return filter;
}

int FilterPanel::count() const
{
    int set = 0;
    for (const QComboBox *box : {m_area, m_topic, m_kind, m_state, m_difficulty, m_role, m_source, m_tag})
        set += box->currentIndex() > 0 ? 1 : 0;
    return set;
}

void FilterPanel::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *box : {m_area, m_topic, m_kind, m_state, m_difficulty, m_role, m_source, m_tag})
            box->setCurrentIndex(0);
    }
    emit changed();
}

void FilterPanel::setTags(const QStringList &tags)
{
    const QString before = m_tag->currentData().toString();
    {
        const QSignalBlocker quiet(m_tag);
        while (m_tag->count() > 1)
            m_tag->removeItem(1);
        for (const QString &tag : tags)
            m_tag->addItem(tag, tag);
        m_tag->setCurrentIndex(std::max(0, m_tag->findData(before)));
    }
    if (m_tag->currentData().toString() != before)
        emit changed(); // the chosen tag is gone, and so is its filter
}

} // namespace greenroom::ui
