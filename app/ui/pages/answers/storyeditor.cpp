// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/storyeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/pages/answers/answeredit.h"
#include "ui/pages/answers/sectioneditor.h"
#include "ui/storytext.h"
#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

/// A line edit shows pasted line ends as spaces and still holds them.
std::string oneLine(QString text)
{
    text.remove(QChar::Null);
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
            letter = QLatin1Char(' ');
    }
    return text.toStdString();
}

} // namespace

StoryEditor::StoryEditor(const Vocabulary &vocabulary, QWidget *parent) : QWidget(parent), m_vocabulary(vocabulary)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    buildHeader(column);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    m_total = captionLabel({}, this);
    m_total->setObjectName(QStringLiteral("storyTotal"));
    m_total->setWordWrap(true);
    column->addWidget(m_total);
}

void StoryEditor::buildHeader(QVBoxLayout *column)
{
    auto *top = new QHBoxLayout;
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("storyTitle"));
    m_title->setPlaceholderText(tr("Title of the story"));
    m_title->setAccessibleName(tr("Title of the story"));
    m_title->setFont(sectionFont(m_title->font()));
    m_title->setMaxLength(200);
    connect(m_title, &QLineEdit::textEdited, this, &StoryEditor::edited);
    m_state = captionLabel({}, this);
    m_state->setObjectName(QStringLiteral("saveState"));
    m_menu = plainButton(tr("More"), this);
    m_menu->setObjectName(QStringLiteral("storyMenu"));
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    top->addWidget(m_menu);
    column->addLayout(top);

    m_question = new QLineEdit(this);
    m_question->setObjectName(QStringLiteral("storyQuestion"));
    m_question->setPlaceholderText(tr("The question it answers, in your words"));
    m_question->setAccessibleName(tr("The question it answers, in your words"));
    m_question->setMaxLength(2000);
    connect(m_question, &QLineEdit::textEdited, this, &StoryEditor::edited);
    column->addWidget(m_question);
    for (QLineEdit *field : {m_title, m_question})
        field->installEventFilter(this);

    m_tags = new QWidget(this);
    auto *flow = new FlowLayout(m_tags);
    flow->setSpacing(space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    m_template = new QComboBox(m_tags);
    m_template->setObjectName(QStringLiteral("storyTemplate"));
    m_template->setAccessibleName(tr("Template"));
    for (const AnswerTemplate &one : answerTemplates()) {
        m_template->addItem(templateTitle(one.id), QString::fromUtf8(one.id.data(), static_cast<qsizetype>(one.id.size())));
        m_template->setItemData(m_template->count() - 1, templateSummary(one.id), Qt::ToolTipRole);
    }
    connect(m_template, &QComboBox::activated, this,
            [this] { switchTemplate(m_template->currentData().toString().toStdString()); });
    m_competencies = quietButton(tr("Told for…"), m_tags);
    m_competencies->setObjectName(QStringLiteral("storyCompetencies"));
    connect(m_competencies, &QPushButton::clicked, this, &StoryEditor::chooseCompetencies);
    m_link = quietButton(tr("Link questions…"), m_tags);
    m_link->setObjectName(QStringLiteral("storyLinks"));
    connect(m_link, &QPushButton::clicked, this, &StoryEditor::linkRequested);
    flow->addWidget(m_template);
    flow->addWidget(m_competencies);
    flow->addWidget(m_link);
    column->addWidget(m_tags);
    m_purpose = captionLabel({}, this);
    m_purpose->setWordWrap(true);
    m_purpose->setObjectName(QStringLiteral("storyPurpose"));
    column->addWidget(m_purpose);
}

void StoryEditor::setStory(const Story &story)
{
    const bool sameTexts = !m_sections.empty() && m_story.templateId == story.templateId && this->story().sections == story.sections;
    m_story = story;
    for (const auto &[field, text] : {std::pair(m_title, &story.title), std::pair(m_question, &story.question)}) {
        field->setText(QString::fromStdString(*text));
        field->setCursorPosition(0);
    }
    m_template->setCurrentIndex(std::max(0, m_template->findData(QString::fromStdString(story.templateId))));
    showTags();
    if (!sameTexts) {
        replaceSections();
        return;
    }
    for (SectionEditor *section : m_sections)
        section->edit()->document()->clearUndoRedoStacks();
}

void StoryEditor::replaceSections()
{
    const auto old = std::find_if(m_sections.begin(), m_sections.end(), [](const SectionEditor *one) { return one->edit()->hasFocus(); });
    if (old == m_sections.end()) {
        buildSections();
        return;
    }
    // Who goes back a version while writing stays where the caret was.
    const std::string id = (*old)->id();
    const int caret = (*old)->edit()->textCursor().position();
    buildSections();
    for (SectionEditor *section : m_sections) {
        if (section->id() != id)
            continue;
        QTextCursor cursor = section->edit()->textCursor();
        cursor.setPosition(std::min(caret, section->edit()->document()->characterCount() - 1));
        section->edit()->setTextCursor(cursor);
        section->edit()->setFocus();
        m_scroll->ensureWidgetVisible(section);
    }
}

bool StoryEditor::eventFilter(QObject *watched, QEvent *event)
{
    // As in the sections: with no step left in the field itself, undo goes on through the versions.
    if (const auto *field = qobject_cast<QLineEdit *>(watched); field != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !field->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !field->isRedoAvailable();
        if (undo || redo) {
            emit stepBeyond(undo);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

Story StoryEditor::story() const
{
    Story story = m_story;
    story.title = oneLine(m_title->text());
    story.question = oneLine(m_question->text());
    for (const SectionEditor *section : m_sections)
        story.setText(section->id(), section->text());
    return story;
}

void StoryEditor::addSection(const std::string &id, bool ofTemplate)
{
    const AnswerTemplate &shape = answerTemplate(m_story.templateId);
    auto *section = new SectionEditor(m_story.templateId, id, ofTemplate ? shape.section(id) : nullptr, m_body);
    section->setText(std::string(m_story.textOf(id)));
    section->edit()->setReadOnly(m_readOnly);
    connect(section, &SectionEditor::edited, this, &StoryEditor::edited);
    connect(section->edit(), &AnswerEdit::stepBeyond, this, &StoryEditor::stepBeyond);
    m_body->layout()->addWidget(section);
    m_sections.push_back(section);
}

void StoryEditor::buildSections()
{
    m_sections.clear();
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::l);
    const AnswerTemplate &shape = answerTemplate(m_story.templateId);
    for (const TemplateSection &one : shape.sections)
        addSection(std::string(one.id), true);
    bool headed = false;
    for (const AnswerSection &one : m_story.sections) {
        if (shape.section(one.id) != nullptr)
            continue;
        if (!headed)
            column->addWidget(mutedLabel(tr("Kept from another template. These words are not part of this structure; nothing is lost when you switch."), m_body));
        headed = true;
        addSection(one.id, false);
    }
    column->addStretch();
    m_scroll->setWidget(m_body);
    setTabOrder(m_title, m_question);
    setTabOrder(m_question, m_template);
    setTabOrder(m_template, m_competencies);
    setTabOrder(m_competencies, m_link);
    QWidget *before = m_link;
    for (SectionEditor *section : m_sections) {
        setTabOrder(before, section->edit());
        before = section->edit();
    }
    setTabOrder(before, m_menu);
}

void StoryEditor::switchTemplate(const std::string &id)
{
    if (id == m_story.templateId)
        return;
    m_story = story();
    m_story.templateId = id;
    buildSections();
    emit changed();
}

void StoryEditor::showTags()
{
    QStringList lines;
    QStringList names;
    for (const std::string &id : m_story.competencies)
        names << competencyTitle(m_vocabulary, id);
    if (!names.isEmpty())
        lines << tr("Told for: %1").arg(names.join(QStringLiteral(", ")));
    if (!m_questionTitles.isEmpty())
        lines << tr("Answers: %1").arg(m_questionTitles.join(QStringLiteral("; ")));
    m_purpose->setVisible(!lines.isEmpty());
    m_purpose->setText(lines.join(QLatin1Char('\n')));
}

void StoryEditor::setQuestionTitles(const QStringList &titles)
{
    m_questionTitles = titles;
    showTags();
}

void StoryEditor::chooseCompetencies()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("competencyMenu"));
    for (const Competency &one : m_vocabulary.competencies) {
        QAction *action = menu.addAction(QString::fromStdString(one.title));
        action->setToolTip(QString::fromStdString(one.summary));
        action->setCheckable(true);
        action->setChecked(std::find(m_story.competencies.begin(), m_story.competencies.end(), one.id) != m_story.competencies.end());
        action->setData(QString::fromStdString(one.id));
    }
    menu.setToolTipsVisible(true);
    const QAction *chosen = menu.exec(m_competencies->mapToGlobal(QPoint(0, m_competencies->height())));
    if (chosen == nullptr)
        return;
    m_story = story();
    const std::string id = chosen->data().toString().toStdString();
    auto &own = m_story.competencies;
    if (chosen->isChecked())
        own.insert(std::upper_bound(own.begin(), own.end(), id), id);
    else
        own.erase(std::remove(own.begin(), own.end(), id), own.end());
    showTags();
    emit changed();
}

void StoryEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_title->setReadOnly(readOnly);
    m_question->setReadOnly(readOnly);
    m_template->setEnabled(!readOnly);
    m_competencies->setEnabled(!readOnly);
    m_link->setEnabled(!readOnly);
    for (SectionEditor *section : m_sections)
        section->edit()->setReadOnly(readOnly);
}

void StoryEditor::showState(const QString &text, const char *look)
{
    m_state->setText(text);
    setLook(m_state, look);
}

void StoryEditor::showMeasures(double wordsPerMinute, int shortestSeconds, int longestSeconds)
{
    const AnswerTemplate &shape = answerTemplate(m_story.templateId);
    std::vector<int> words;
    int all = 0;
    for (const SectionEditor *section : m_sections) {
        words.push_back(wordCount(section->text()));
        if (shape.section(section->id()) != nullptr)
            all += words.back();
    }
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->showMeasures(words[i], all, wordsPerMinute);
    const auto clock = [](int seconds) { return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')); };
    const QString length = tr("%n word(s) in all", "", all);
    m_total->setText(shape.story ? tr("%1, %2 spoken at your %3 words a minute. %4 to %5 is a good length for a story.")
                                       .arg(length, clock(static_cast<int>(std::lround(spokenSeconds(all, wordsPerMinute)))))
                                       .arg(wordsPerMinute)
                                       .arg(clock(shortestSeconds), clock(longestSeconds))
                                 : tr("%1, %2 spoken at your %3 words a minute.")
                                       .arg(length, clock(static_cast<int>(std::lround(spokenSeconds(all, wordsPerMinute)))))
                                       .arg(wordsPerMinute));
}

void StoryEditor::showRemarks(const std::vector<Remark> &remarks, const Remark *chosen)
{
    for (SectionEditor *section : m_sections)
        section->showRemarks(remarks, chosen);
}

void StoryEditor::reveal(const Remark &remark)
{
    for (SectionEditor *section : m_sections) {
        if (section->id() == remark.section) {
            m_scroll->ensureWidgetVisible(section);
            section->reveal(remark);
        }
    }
}

QString StoryEditor::quoteOf(const Remark &remark) const
{
    for (const SectionEditor *section : m_sections) {
        if (section->id() == remark.section)
            return section->quoteOf(remark);
    }
    return {};
}

void StoryEditor::focusFirst()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace greenroom::ui
