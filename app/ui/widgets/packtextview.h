// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace greenroom::ui {

/// The one widget that shows text of packs and of imported items. It loads nothing, follows nothing and can be
/// selected with mouse and keyboard; what is copied from it has its formulas as LaTeX.
class PackTextView : public QTextBrowser {
    Q_OBJECT

public:
    explicit PackTextView(QWidget *parent = nullptr);

    void setPackText(const QString &markdown);
    [[nodiscard]] QString packText() const { return m_markdown; }

    /// With true the widget is as high as its text and has no scroll bars: for texts inside a page that scrolls.
    void setFitsContent(bool fits);
    [[nodiscard]] bool fitsContent() const { return m_fits; }

    // Every other way to fill a text browser could interpret HTML or open a file.
    void setHtml(const QString &) = delete;
    void setMarkdown(const QString &) = delete;
    void setText(const QString &) = delete;
    void setSource(const QUrl &) = delete;

    QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_fits; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void rebuild();
    void updateMeasure();
    /// The width of about 72 characters.
    [[nodiscard]] int measure() const;
    /// What the widget needs beside its text.
    [[nodiscard]] QSize surround() const;

    QString m_markdown;
    bool m_fits = false;
};

} // namespace greenroom::ui
