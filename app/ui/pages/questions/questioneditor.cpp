// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questioneditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/model/itemtext.h"
#include "services/itemdraft.h"
#include "ui/errortext.h"
#include "ui/pages/questions/optionlines.h"
#include "ui/shell/prompt.h"
#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

namespace {

bool fitsForm(const Item &item)
{
    if (const auto *mcq = std::get_if<McqBody>(&item.body))
        return fitsLines(*mcq);
    return item.header.kind == ItemKind::Concept || item.header.kind == ItemKind::Derivation;
}

} // namespace

QuestionEditor::QuestionEditor(const Item &start, bool fresh, const Vocabulary &vocabulary, Prompt &prompt,
                               Store store, QWidget *parent)
    : QDialog(parent), m_vocabulary(vocabulary), m_ask(prompt), m_store(std::move(store)), m_item(start), m_fresh(fresh)
{
    setWindowTitle(fresh ? tr("New question") : tr("Edit question"));
    resize(980, 640);
    if (fresh) {
        m_item.header.id = ItemId("own/" + m_item.header.area + "/new");
        m_item.header.status = ItemStatus::Checked;
        m_item.header.minutes = 5;
        m_item.header.difficulty = 3;
        m_item.body = ExplainBody{};
    }
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(space::m);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    m_tabs = new QTabWidget(this);
    buildForm();
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setFont(codeFont(font()));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tabs->addTab(m_form, tr("Form"));
    m_tabs->addTab(m_text, tr("Text"));
    columns->addWidget(m_tabs, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(sectionLabel(tr("Preview"), this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview = new PackTextView;
    m_preview->setFitsContent(true);
    scroll->setWidget(m_preview);
    right->addWidget(scroll, 1);
    columns->addLayout(right, 1);
    outer->addLayout(columns, 1);
    m_problem = bodyLabel({}, this);
    m_problem->setObjectName(QStringLiteral("editorProblem"));
    setLook(m_problem, "danger");
    outer->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_save = primaryButton(fresh ? tr("Add question") : tr("Save question"), this);
    m_save->setObjectName(QStringLiteral("saveQuestion"));
    m_save->setDefault(false);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuestionEditor::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QuestionEditor::reject);
    outer->addWidget(buttons);

    fillForm();
    m_tabs->setTabEnabled(0, fitsForm(m_item));
    m_tabs->setCurrentIndex(fitsForm(m_item) ? 0 : 1);
    tabChanged(m_tabs->currentIndex());
    connect(m_tabs, &QTabWidget::currentChanged, this, &QuestionEditor::tabChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuestionEditor::textChanged);
    m_title->setFocus();
}

void QuestionEditor::buildForm()
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(space::s);
    m_title = new QLineEdit(m_form);
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_title->setMaxLength(200);
    m_kind = new QComboBox(m_form);
    for (const ItemKind kind : {ItemKind::Concept, ItemKind::Derivation, ItemKind::Mcq})
        m_kind->addItem(kindTitle(kind), static_cast<int>(kind));
    m_kind->setEnabled(m_fresh);
    m_area = new QComboBox(m_form);
    for (const Area &area : m_vocabulary.areas)
        m_area->addItem(QString::fromStdString(area.title), QString::fromStdString(area.id));
    m_difficulty = new QSpinBox(m_form);
    m_difficulty->setRange(1, 5);
    m_minutes = new QSpinBox(m_form);
    m_minutes->setRange(1, 240);
    m_prompt = new QPlainTextEdit(m_form);
    m_prompt->setObjectName(QStringLiteral("questionPrompt"));
    m_prompt->setTabChangesFocus(true);
    m_answer = new QPlainTextEdit(m_form);
    m_answer->setObjectName(QStringLiteral("questionAnswer"));
    m_answer->setTabChangesFocus(true);
    m_answerLabel = new QLabel(m_form);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Area"), m_area);
    form->addRow(tr("Difficulty"), m_difficulty);
    form->addRow(tr("Minutes"), m_minutes);
    form->addRow(tr("Question"), m_prompt);
    form->addRow(m_answerLabel, m_answer);
    form->addRow(mutedLabel(tr("Markdown, with mathematics between dollar signs: $\\frac{a}{b}$. In multiple choice each "
                               "line is an option; begin the right ones with * and put the reason after |."),
                            m_form));
    connect(m_title, &QLineEdit::textChanged, this, &QuestionEditor::formChanged);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &QuestionEditor::formChanged);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &QuestionEditor::formChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionEditor::formChanged);
    connect(m_area, &QComboBox::currentIndexChanged, this, &QuestionEditor::formChanged);
    connect(m_difficulty, &QSpinBox::valueChanged, this, &QuestionEditor::formChanged);
    connect(m_minutes, &QSpinBox::valueChanged, this, &QuestionEditor::formChanged);
}

void QuestionEditor::fillForm()
{
    m_filling = true;
    const ItemHeader &header = m_item.header;
    m_title->setText(QString::fromStdString(header.title));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(header.kind))));
    m_area->setCurrentIndex(std::max(0, m_area->findData(QString::fromStdString(header.area))));
    m_difficulty->setValue(header.difficulty);
    m_minutes->setValue(header.minutes);
    m_prompt->setPlainText(QString::fromStdString(promptOf(m_item)));
    if (const auto *mcq = std::get_if<McqBody>(&m_item.body))
        m_answer->setPlainText(linesFromOptions(*mcq));
    else if (const auto *explain = std::get_if<ExplainBody>(&m_item.body))
        m_answer->setPlainText(QString::fromStdString(explain->outline));
    m_filling = false;
    show(m_item);
}

Item QuestionEditor::itemFromForm() const
{
    Item item = m_item;
    item.header.title = m_title->text().simplified().toStdString();
    item.header.kind = static_cast<ItemKind>(m_kind->currentData().toInt());
    item.header.area = m_area->currentData().toString().toStdString();
    item.header.difficulty = m_difficulty->value();
    item.header.minutes = m_minutes->value();
    const std::string prompt = m_prompt->toPlainText().trimmed().toStdString();
    if (item.header.kind == ItemKind::Mcq) {
        McqBody body = std::holds_alternative<McqBody>(item.body) ? std::get<McqBody>(item.body) : McqBody{};
        body.prompt = prompt;
        setOptionsFromLines(body, m_answer->toPlainText());
        item.body = body;
    } else {
        ExplainBody body = std::holds_alternative<ExplainBody>(item.body) ? std::get<ExplainBody>(item.body) : ExplainBody{};
        body.prompt = prompt;
        body.outline = m_answer->toPlainText().trimmed().toStdString();
        item.body = body;
    }
    return item;
}

void QuestionEditor::show(const Item &item)
{
    m_answerLabel->setText(item.header.kind == ItemKind::Mcq ? tr("Options") : tr("Answer"));
    m_preview->setPackText(QString::fromStdString("**" + item.header.title + "**\n\n" + promptOf(item) + "\n\n" + answerOf(item)));
}

void QuestionEditor::formChanged()
{
    if (m_filling)
        return;
    m_changed = true;
    m_problem->clear();
    show(itemFromForm());
}

void QuestionEditor::textChanged()
{
    if (m_filling || m_tabs->currentIndex() != 1)
        return;
    m_changed = true;
    QString why;
    if (const auto item = readText(m_text->toPlainText(), why))
        show(*item);
    m_problem->setText(why);
}

std::optional<Item> QuestionEditor::readText(const QString &text, QString &why) const
{
    const services::ItemDraft draft = services::readDraft(text.toStdString(), m_item.header.id);
    why.clear();
    if (!draft.item) {
        const services::DraftProblem &first = draft.problems.front();
        const QString message = QString::fromStdString(first.message);
        why = first.line > 0 ? tr("Line %1, column %2: %3").arg(first.line).arg(first.column).arg(message) : message;
        return std::nullopt;
    }
    if (!m_fresh && draft.item->header.kind != m_item.header.kind) {
        why = tr("A question keeps its kind, because its history belongs to it. For another kind, add a new question.");
        return std::nullopt;
    }
    return draft.item;
}

void QuestionEditor::tabChanged(int tab)
{
    if (tab == 1) {
        m_filling = true;
        m_text->setPlainText(QString::fromStdString(services::draftText(fitsForm(m_item) ? itemFromForm() : m_item)));
        m_filling = false;
        return;
    }
    if (m_text->toPlainText().isEmpty())
        return; // the form comes first
    QString why;
    const auto item = readText(m_text->toPlainText(), why);
    if (!item || !fitsForm(*item)) {
        // What does not read, or has more to it than the form shows, would be lost there.
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(1);
        m_problem->setText(item ? tr("The form cannot hold all of this question. It can be edited here.") : why);
        return;
    }
    m_item = *item;
    m_problem->clear();
    fillForm();
}

void QuestionEditor::tryAccept()
{
    if (m_storing)
        return;
    const bool fromText = m_tabs->currentIndex() == 1;
    QString why;
    const auto item = readText(fromText ? m_text->toPlainText() : QString::fromStdString(services::draftText(itemFromForm())), why);
    m_problem->setText(why);
    if (!item)
        return;
    m_storing = true;
    m_save->setEnabled(false);
    m_tabs->setEnabled(false);
    m_store(*item, [self = QPointer(this)](const Result<void> &stored) {
        if (self != nullptr)
            self->storeEnded(stored);
    });
}

void QuestionEditor::storeEnded(const Result<void> &stored)
{
    m_storing = false;
    m_save->setEnabled(true);
    m_tabs->setEnabled(true);
    if (stored)
        accept();
    else
        m_problem->setText(errorText(stored.error()));
}

void QuestionEditor::reject()
{
    if (m_storing)
        return;
    if (m_changed
        && !m_ask.confirm(tr("Discard the changes?"), tr("What you typed here has not been saved."), tr("Discard")))
        return;
    QDialog::reject();
}

} // namespace greenroom::ui
