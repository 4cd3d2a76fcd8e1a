// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/matrixview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/pages/answers/matrixmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

namespace greenroom::ui {

namespace {

constexpr int cellWidth = 32;
constexpr int dot = 5;

/// Column titles that read upwards, so that many fit. A gap is told by word and colour.
class UprightHeader final : public QHeaderView {
public:
    explicit UprightHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int longest = 0;
        for (int section = MatrixModel::firstCompetency; model() != nullptr && section < count(); ++section)
            longest = std::max(longest, fontMetrics().horizontalAdvance(textOf(section)));
        return {QHeaderView::sizeHint().width(), longest + 2 * space::s};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = tokensOf(palette());
        painter->save();
        painter->fillRect(rect, tokens.surface);
        painter->setPen(tokens.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(model()->headerData(section, Qt::Horizontal, MatrixModel::GapRole).toBool() ? tokens.warning : tokens.text);
        if (section < MatrixModel::firstCompetency) {
            painter->drawText(rect.adjusted(space::m, 0, -space::s, -space::s), Qt::AlignBottom | Qt::AlignLeft, textOf(section));
        } else {
            painter->translate(rect.left() + rect.width() / 2, rect.bottom() - space::s);
            painter->rotate(-90);
            painter->drawText(QRect(0, -rect.width() / 2, rect.height() - space::s, rect.width()), Qt::AlignLeft | Qt::AlignVCenter, textOf(section));
        }
        painter->restore();
    }

private:
    [[nodiscard]] QString textOf(int section) const { return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(); }
};

/// A story's title above what is wrong with it, and a dot for what it can be told for.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == 0) {
            ListRow row(painter, option);
            row.title(index.data(Qt::DisplayRole).toString(), tokensOf(option.palette).text);
            row.caption(index.data(MatrixModel::FlagsRole).toString(), tokensOf(option.palette).warning);
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(tokensOf(option.palette).border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (!index.data(MatrixModel::CoversRole).toBool())
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokensOf(option.palette).accent);
        painter->drawEllipse(option.rect.center(), dot, dot);
        painter->restore();
    }
};

} // namespace

MatrixView::MatrixView(const Vocabulary &vocabulary, QWidget *parent)
    : QWidget(parent), m_vocabulary(vocabulary), m_model(new MatrixModel(vocabulary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_summary = bodyLabel({}, this);
    m_summary->setObjectName(QStringLiteral("matrixSummary"));
    m_repeats = mutedLabel({}, this);
    m_repeats->setObjectName(QStringLiteral("repeatWarnings"));
    column->addWidget(m_summary);
    column->addWidget(m_repeats);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("storyMatrix"));
    m_table->setAccessibleName(tr("Stories by what they can be told for"));
    m_table->setHorizontalHeader(new UprightHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableView::activated, this, &MatrixView::open);
    connect(m_table, &QTableView::clicked, this, &MatrixView::open);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(QStringLiteral("answers"), tr("No stories yet"),
                             tr("Here you will see which questions your stories answer, and where one is missing."), this);
    m_empty->setAction(tr("Write the first story"));
    connect(m_empty, &EmptyState::actionChosen, this, &MatrixView::newStoryRequested);
    column->addWidget(m_empty, 1);
}

void MatrixView::showMatrix(const StoryMatrix &matrix, const std::vector<services::RepeatedStory> &repeats)
{
    m_model->setMatrix(matrix);
    m_empty->setVisible(matrix.rows.empty());
    m_table->setVisible(!matrix.rows.empty());
    m_summary->setVisible(!matrix.rows.empty());
    m_summary->setText(sentence(matrix));
    QStringList warnings;
    for (const services::RepeatedStory &repeat : repeats)
        warnings << sentence(matrix, repeat);
    m_repeats->setVisible(!warnings.isEmpty());
    m_repeats->setText(warnings.join(QLatin1Char('\n')));
    fitColumns();
}

void MatrixView::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    m_table->verticalHeader()->setDefaultSectionSize(ListRow::height(font(), 1));
    if (header->count() < MatrixModel::firstCompetency)
        return;
    header->setMinimumSectionSize(space::xl);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int section = 1; section < header->count(); ++section) {
        header->setSectionResizeMode(section, QHeaderView::Fixed);
        header->resizeSection(section, section == 1 ? fontMetrics().horizontalAdvance(tr("Coach")) + 2 * space::m : cellWidth);
    }
}

void MatrixView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void MatrixView::open(const QModelIndex &index)
{
    if (index.isValid())
        emit storyChosen(m_model->matrix().rows[static_cast<std::size_t>(index.row())].id);
}

QString MatrixView::sentence(const StoryMatrix &matrix) const
{
    QStringList gaps;
    for (const MatrixColumn &column : matrix.columns) {
        if (column.stories == 0)
            gaps << competencyTitle(m_vocabulary, column.competency);
    }
    QStringList parts;
    parts << (gaps.isEmpty() ? tr("There is a story for everything.") : tr("No story yet for: %1.").arg(gaps.join(QStringLiteral(", "))));
    if (matrix.overUsed() > 0)
        parts << tr("%n story(ies) would have to carry too much of an interview.", "", matrix.overUsed());
    if (matrix.withoutNumber() > 0)
        parts << tr("%n story(ies) have no number in the result.", "", matrix.withoutNumber());
    return parts.join(QLatin1Char(' '));
}

QString MatrixView::sentence(const StoryMatrix &matrix, const services::RepeatedStory &repeat) const
{
    QString title;
    for (const MatrixRow &row : matrix.rows) {
        if (row.id == repeat.story)
            title = QString::fromStdString(row.title);
    }
    return tr("“%1” would be told %n time(s) at one stage: %2.", "", static_cast<int>(repeat.questions.size()))
        .arg(title, stageTitle(m_vocabulary, repeat.stage));
}

} // namespace greenroom::ui
