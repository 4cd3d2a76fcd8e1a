// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <optional>

#include "core/base/result.h"
#include "core/model/vocabulary.h"
#include "services/practice.h"

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace greenroom::services {
class StorageThread;
}

namespace greenroom::ui {

class AnswerBox;
class ItemTimer;

/// One item on the table: confidence, answer, reveal, grade; everything by keys.
class CardView final : public QWidget {
    Q_OBJECT

public:
    CardView(services::StorageThread &storage, const Vocabulary &vocabulary, QWidget *parent = nullptr);

    /// Puts a card on the table. `askConfidence`: how sure are you, before anything else.
    void show(const services::PracticeCard &card, bool askConfidence, bool showTimer);
    /// The grade was not stored: the card is as it was before it, ready to be graded again.
    void takeGradeBack();
    /// False until the first card.
    [[nodiscard]] bool hasCard() const { return m_box != nullptr; }
    /// Where keys belong: the field being typed in, else the card itself.
    void takeFocus();
    /// True between reveal and grade.
    [[nodiscard]] bool isRevealed() const { return m_stage == Stage::Revealed; }
    [[nodiscard]] std::optional<int> confidence() const { return m_confidence; }

signals:
    void graded(const greenroom::services::GradeRequest &request);
    void typed(int position, const QString &text);
    void undoRequested();
    void endRequested();
    /// Asks the window for another page.
    void goTo(const QString &page, const QString &what);
    void failed(const greenroom::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Stage { Empty, Confidence, Answering, Revealed };

    void buildHeader(QBoxLayout *column);
    void buildBottom(QBoxLayout *column);
    void addKeys();
    void connectBox();
    void orderTabs();
    void setStage(Stage stage);
    void showStep();
    void setConfidence(int level);
    void revealAnswer();
    void grade(Rating rating);
    void digitPressed(int digit);
    void spacePressed();
    void enterPressed();
    void showGrades();
    void scrollTo(QWidget *widget);
    void followTarget();

    services::StorageThread &m_storage;
    const Vocabulary &m_vocabulary;
    services::PracticeCard m_card;
    Stage m_stage = Stage::Empty;
    std::optional<int> m_confidence;
    QProgressBar *m_bar;
    QLabel *m_count;
    QLabel *m_area;
    QLabel *m_kind;
    ItemTimer *m_timer;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    AnswerBox *m_box = nullptr;
    QPointer<QWidget> m_target; ///< what was shown last and should be in view
    QLabel *m_hint;
    QWidget *m_confidenceRow;
    QWidget *m_gradeRow;
    QPushButton *m_reveal;
    QPushButton *m_undo;
    QPushButton *m_endSession;
    std::vector<QPushButton *> m_grades;
};

} // namespace greenroom::ui
