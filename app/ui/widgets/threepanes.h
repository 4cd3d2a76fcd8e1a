// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QPushButton;
class QSplitter;

namespace greenroom::ui {

class SidePanel;

/// A main pane with one on either side. Where the width does not suffice for three, the right one and then the left one
/// hide behind buttons and open over the main pane. Widths are remembered.
class ThreePanes final : public QWidget {
    Q_OBJECT

public:
    enum Edge { Left, Right };

    /// In a window narrower than this, in device-independent pixels, the pane hides.
    static constexpr int rightNeeds = 1100;
    static constexpr int leftNeeds = 900;

    /// Takes the three over. The titles name the buttons and the overlays.
    ThreePanes(const QString &leftTitle, QWidget *left, QWidget *centre, const QString &rightTitle, QWidget *right,
               QWidget *parent = nullptr);

    [[nodiscard]] bool isCollapsed(Edge edge) const { return m_sides[edge].collapsed; }
    /// The button that opens a collapsed pane. It stands above the panes until a page puts it somewhere else.
    [[nodiscard]] QPushButton *button(Edge edge) const { return m_sides[edge].button; }
    /// True while a collapsed pane lies over the main one.
    [[nodiscard]] bool isOpen(Edge edge) const;
    /// Opens a collapsed pane and puts the focus into it.
    void open(Edge edge);
    void close(Edge edge);

    /// The widths of the side panes, for a setting.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing changes, when the state was not written by saveState().
    bool restoreState(const QByteArray &state);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        SidePanel *panel = nullptr;
        QPushButton *button = nullptr;
        bool collapsed = false;
        int width = 0; ///< 0: as its content likes
    };

    void addSide(Edge edge, const QString &title, QWidget *content);
    void fit();
    void collapse(Side &side);
    void dock(Edge edge);
    void applyWidths();
    void rememberWidths();
    void placeOverlays();
    void focusMoved(QWidget *now);

    QSplitter *m_splitter;
    QWidget *m_centre;
    QWidget *m_bar;
    QWidget *m_cover; ///< over the main pane while a side pane is open: a click on it closes
    std::array<Side, 2> m_sides;
};

} // namespace greenroom::ui
