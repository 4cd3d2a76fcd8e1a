// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/optionrow.h"

#include <QCheckBox>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

OptionRow::OptionRow(int index, const McqOption &option, bool many, QWidget *parent) : QFrame(parent), m_option(option)
{
    setProperty("look", QStringLiteral("card"));
    const QString letter(QChar(u'A' + index));
    setObjectName(QStringLiteral("option") + letter);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::m, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    if (many)
        m_button = new QCheckBox(letter, this);
    else
        m_button = new QRadioButton(letter, this);
    m_button->setAutoExclusive(false); // the box decides, so that a key and a click mean the same
    m_button->setAccessibleName(tr("Option %1: %2").arg(letter, QString::fromStdString(option.text)));
    connect(m_button, &QAbstractButton::clicked, this, [this](bool checked) {
        m_button->setChecked(!checked);
        emit chosen();
    });
    m_text = new PackTextView(this);
    m_text->setFitsContent(true);
    m_text->setPackText(QString::fromStdString(option.text));
    m_text->viewport()->installEventFilter(this);
    m_verdict = new QLabel(this);
    m_verdict->hide();
    m_why = new PackTextView(this);
    m_why->setFitsContent(true);
    m_why->hide();
    grid->addWidget(m_button, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_verdict, 1, 1);
    grid->addWidget(m_why, 2, 1);
    grid->setColumnStretch(1, 1);
}

bool OptionRow::isChosen() const { return m_button->isChecked(); }

void OptionRow::setChosen(bool chosen)
{
    m_button->setChecked(chosen);
    if (chosen)
        m_struck = false;
    showState();
}

void OptionRow::toggleStruck()
{
    m_struck = !m_struck;
    if (m_struck)
        m_button->setChecked(false);
    showState();
}

void OptionRow::showState()
{
    QFont font = m_text->font();
    font.setStrikeOut(m_struck);
    m_text->setFont(font);
    if (m_struck) {
        auto *effect = new QGraphicsOpacityEffect(m_text);
        effect->setOpacity(0.55);
        m_text->setGraphicsEffect(effect);
    } else {
        m_text->setGraphicsEffect(nullptr);
    }
    m_button->setAccessibleDescription(m_struck ? tr("struck out") : QString());
}

void OptionRow::reveal()
{
    m_revealed = true;
    m_button->setEnabled(false);
    m_text->setGraphicsEffect(nullptr);
    const bool chosen = m_button->isChecked();
    m_verdict->setText(m_option.correct ? (chosen ? tr("✓ Right, and you chose it") : tr("✓ Right, and you left it out"))
                                        : (chosen ? tr("✗ Not right, and you chose it") : tr("✗ Not right")));
    setLook(m_verdict, m_option.correct ? "success" : (chosen ? "danger" : "muted"));
    m_verdict->show();
    m_why->setPackText(QString::fromStdString(m_option.why));
    m_why->show();
}

void OptionRow::mousePressEvent(QMouseEvent *event)
{
    if (m_revealed)
        return;
    if (event->button() == Qt::RightButton)
        toggleStruck();
    else if (event->button() == Qt::LeftButton)
        emit chosen();
}

bool OptionRow::eventFilter(QObject *watched, QEvent *event)
{
    // A click on the words is a click on the option, until there is something worth selecting.
    if (event->type() == QEvent::MouseButtonPress && !m_revealed) {
        mousePressEvent(static_cast<QMouseEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::ContextMenu && !m_revealed)
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace greenroom::ui
