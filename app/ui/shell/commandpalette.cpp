// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "core/text/fold.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"

namespace greenroom::ui {

namespace {

constexpr int commandRole = Qt::UserRole;
constexpr int itemRole = Qt::UserRole + 1;
constexpr int questionLimit = 8;

/// Every word typed begins or is inside the title, accents and case aside.
bool matches(const QString &title, const QString &typed)
{
    const QString folded = QString::fromStdString(greenroom::folded(title.toStdString()));
    for (const QString &word : QString::fromStdString(greenroom::folded(typed.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!folded.contains(word))
            return false;
    }
    return true;
}

} // namespace

CommandPalette::CommandPalette(services::StorageThread &storage, std::vector<Command> commands,
                               std::function<void(const QString &)> openItem, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_storage(storage), m_commands(std::move(commands)),
      m_openItem(std::move(openItem))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search or do"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("A page, an action, a story or words of a question"));
    m_field->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    const int width = std::min(620, parent->width() - 2 * space::xl);
    resize(width, std::min(420, parent->height() - 120));
    move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 64)));
    filter();
    m_field->setFocus();
}

void CommandPalette::filter()
{
    m_list->clear();
    const QString typed = m_field->text();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (!matches(command.title, typed) || (command.onlyWhenTyped && typed.simplified().size() < 2))
            continue;
        auto *row = new QListWidgetItem(command.keys.isEmpty() ? command.title : tr("%1   (%2)", "command and its keys").arg(command.title, command.keys), m_list);
        row->setData(commandRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
    if (typed.simplified().size() < 2)
        return;
    const services::QuestionQuery query{typed.toStdString(), {}};
    whenDone(m_storage.postNewest([query](services::Services &services) { return services.questions().first(query, questionLimit); }), this,
             [this, typed](const Result<services::QuestionPage> &page) {
                 if (page && typed == m_field->text())
                     addQuestions(*page);
             });
}

void CommandPalette::add(const std::vector<Command> &commands)
{
    m_commands.insert(m_commands.end(), commands.begin(), commands.end());
    if (!m_field->text().isEmpty())
        filter();
}

void CommandPalette::addQuestions(const services::QuestionPage &page)
{
    for (const storage::ItemSummary &row : page.rows) {
        auto *entry = new QListWidgetItem(tr("Question: %1").arg(QString::fromStdString(row.title)), m_list);
        entry->setData(itemRole, QString::fromStdString(row.id.value()));
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (row == nullptr)
        return;
    const QVariant command = row->data(commandRole);
    const QString item = row->data(itemRole).toString();
    accept();
    if (command.isValid())
        m_commands[static_cast<std::size_t>(command.toInt())].run();
    else if (!item.isEmpty())
        m_openItem(item);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the window has an Escape of its own
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace greenroom::ui
