// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace greenroom::ui {

/// A stretch of text that the coach remarks on, in positions of the document.
struct MarkedSpan {
    int start = 0;
    int end = 0;
    bool chosen = false;
};

/// A plain text field that grows with what is written, up to a height from which it scrolls inside.
class AnswerEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit AnswerEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    void setMarks(const std::vector<MarkedSpan> &marks);
    /// Marks by code points of the text, as the core counts.
    [[nodiscard]] static int positionOf(const QString &text, int codePoints);

signals:
    /// Undo or redo was asked for and this field has no step left.
    void stepBeyond(bool isUndo);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int writtenLines() const;
    void grow();
    void drawMarks();

    std::vector<MarkedSpan> m_marks;
};

} // namespace greenroom::ui
