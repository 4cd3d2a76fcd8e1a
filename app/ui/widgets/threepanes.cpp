// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/threepanes.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

namespace greenroom::ui {

namespace {

constexpr quint8 stateVersion = 1;
constexpr int widestPane = 4096; // a state that says more is damaged

int leastWidth(const QWidget &widget)
{
    return widget.minimumWidth() > 0 ? widget.minimumWidth() : std::max(0, widget.minimumSizeHint().width());
}

} // namespace

ThreePanes::ThreePanes(const QString &leftTitle, QWidget *left, QWidget *centre, const QString &rightTitle,
                       QWidget *right, QWidget *parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal, this)), m_centre(centre), m_bar(new QWidget(this)),
      m_cover(new QWidget(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::cardGap);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    addSide(Left, leftTitle, left);
    row->addStretch();
    m_splitter->addWidget(centre);
    addSide(Right, rightTitle, right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_bar->hide();
    m_cover->hide();
    m_cover->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->setSizeConstraint(QLayout::SetNoConstraint); // what does not fit hides
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ThreePanes::rememberWidths);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void ThreePanes::addSide(Edge edge, const QString &title, QWidget *content)
{
    Side &side = m_sides[edge];
    side.panel = new SidePanel(title, content, this);
    side.button = plainButton(title, m_bar);
    side.button->setObjectName(edge == Left ? QStringLiteral("openLeft") : QStringLiteral("openRight"));
    side.button->setCheckable(true);
    side.button->hide();
    m_bar->layout()->addWidget(side.button);
    m_splitter->addWidget(side.panel);
    connect(side.button, &QPushButton::clicked, this, [this, edge](bool on) { on ? open(edge) : close(edge); });
    connect(side.panel, &SidePanel::closeRequested, this, [this, edge] { close(edge); });
}

bool ThreePanes::isOpen(Edge edge) const { return m_sides[edge].collapsed && !m_sides[edge].panel->isHidden(); }

void ThreePanes::open(Edge edge)
{
    Side &side = m_sides[edge];
    if (!side.collapsed || isOpen(edge))
        return;
    close(edge == Left ? Right : Left);
    m_cover->show();
    m_cover->raise();
    side.panel->show();
    side.panel->raise();
    side.button->setChecked(true);
    placeOverlays();
    side.panel->focusContent();
}

void ThreePanes::close(Edge edge)
{
    Side &side = m_sides[edge];
    side.button->setChecked(false);
    if (!isOpen(edge))
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && side.panel->isAncestorOf(focus);
    if (hadFocus)
        side.button->setFocus(Qt::OtherFocusReason);
    m_cover->hide();
    side.panel->hide();
}

void ThreePanes::focusMoved(QWidget *now)
{
    if (now == nullptr || !isAncestorOf(now)) // a dialog or a menu leaves the pane as it is
        return;
    for (const Edge edge : {Left, Right}) {
        if (isOpen(edge) && !m_sides[edge].panel->isAncestorOf(now) && now != m_sides[edge].button)
            close(edge);
    }
}

void ThreePanes::fit()
{
    const int gap = m_splitter->handleWidth();
    const int two = leastWidth(*m_sides[Left].panel->content()) + gap + leastWidth(*m_centre);
    const int three = two + gap + leastWidth(*m_sides[Right].panel->content());
    const bool fits[] = {window()->width() >= leftNeeds && width() >= two, window()->width() >= rightNeeds && width() >= three};
    bool changed = false;
    for (const Edge edge : {Left, Right}) {
        if (m_sides[edge].collapsed != fits[edge])
            continue;
        changed = true;
        if (fits[edge])
            dock(edge);
        else
            collapse(m_sides[edge]);
    }
    if (changed) {
        m_bar->setVisible(std::any_of(m_sides.begin(), m_sides.end(), [this](const Side &side) {
            return side.collapsed && side.button->parentWidget() == m_bar;
        }));
        applyWidths();
    }
    placeOverlays();
}

void ThreePanes::collapse(Side &side)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && side.panel->isAncestorOf(focus);
    side.collapsed = true;
    side.panel->setParent(this);
    side.panel->hide();
    side.panel->setOverlay(true);
    side.button->show();
    if (hadFocus)
        side.button->setFocus(Qt::OtherFocusReason);
}

void ThreePanes::dock(Edge edge)
{
    Side &side = m_sides[edge];
    QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && (side.panel->isAncestorOf(focus) || focus == side.button);
    m_cover->hide();
    side.collapsed = false;
    side.panel->setOverlay(false);
    m_splitter->insertWidget(edge == Left ? 0 : m_splitter->count(), side.panel);
    side.panel->show();
    side.button->setChecked(false);
    side.button->hide();
    if (hadFocus && focus != side.button)
        focus->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        side.panel->focusContent();
}

void ThreePanes::applyWidths()
{
    QList<int> widths;
    int room = m_splitter->width() - (m_splitter->count() - 1) * m_splitter->handleWidth();
    for (int i = 0; i < m_splitter->count(); ++i) {
        const auto found = std::find_if(m_sides.begin(), m_sides.end(),
                                        [&](const Side &side) { return side.panel == m_splitter->widget(i); });
        const bool isSide = found != m_sides.end();
        widths << (!isSide ? 0 : found->width > 0 ? found->width : found->panel->sizeHint().width());
        room -= widths.last();
    }
    widths[m_splitter->indexOf(m_centre)] = std::max(room, leastWidth(*m_centre));
    m_splitter->setSizes(widths);
}

void ThreePanes::rememberWidths()
{
    for (Side &side : m_sides) {
        if (!side.collapsed)
            side.width = side.panel->width();
    }
}

void ThreePanes::placeOverlays()
{
    const QRect area = m_splitter->geometry();
    m_cover->setGeometry(area);
    for (const Edge edge : {Left, Right}) {
        const Side &side = m_sides[edge];
        if (!side.collapsed)
            continue;
        const int wanted = std::max({side.width, side.panel->sizeHint().width(), side.panel->minimumSizeHint().width()});
        const int width = std::min(wanted, area.width() - space::huge);
        const int x = edge == Left ? area.left() : area.right() + 1 - width;
        side.panel->setGeometry(
            QStyle::visualRect(layoutDirection(), area, QRect(x, area.top(), width, area.height())));
    }
}

QByteArray ThreePanes::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << qint32{m_sides[Left].width} << qint32{m_sides[Right].width};
    return state;
}

bool ThreePanes::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    qint32 widths[2] = {-1, -1};
    stream >> version >> widths[0] >> widths[1];
    const auto sound = [](qint32 width) { return width >= 0 && width <= widestPane; };
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || version != stateVersion || !sound(widths[0])
        || !sound(widths[1]))
        return false;
    m_sides[Left].width = widths[0];
    m_sides[Right].width = widths[1];
    applyWidths();
    placeOverlays();
    return true;
}

QSize ThreePanes::minimumSizeHint() const
{
    // The side panes can hide, so they do not keep a window wide.
    QSize size = QWidget::minimumSizeHint();
    size.setWidth(std::max(leastWidth(*m_centre), m_bar->minimumSizeHint().width()));
    return size;
}

bool ThreePanes::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        fit();
    return done;
}

bool ThreePanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cover && event->type() == QEvent::MouseButtonPress) {
        close(Left);
        close(Right);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ThreePanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace greenroom::ui
