// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/fleet_control.h"
#include "ui/theme/theme_switch.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QToolButton;

namespace turnscope {

class FleetPane;
class FleetSourceRow;
class FleetTools;
class Preferences;

/// Where in a recording something of a fleet's answer is, as far as it is told. Numbers are from 1.
struct FleetPlace
{
    std::optional<qint64> turn;
    std::optional<qint64> event;
    std::optional<qint64> at; ///< µs from the recording's begin
};

/// A window of its own beside the main one: questions to many recordings at once, their answers as tables, and what a
/// row was made of, from where a recording is opened. GUI thread.
class FleetWindow : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it. `recordings`: the folder that is read the first time.
    FleetWindow(FleetControl &control, Preferences &preferences, const ThemeSwitch &themes, const QString &recordings,
                QWidget *parent = nullptr);
    ~FleetWindow() override;

    FleetPane &answer() { return *m_answer; }
    FleetPane &behind() { return *m_behind; }

Q_SIGNALS:
    void recordingWanted(const QString &path, const turnscope::FleetPlace &place);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeQuestions();
    QWidget *makeAnswers();
    QWidget *makeFoot();
    void join();
    void open();
    void forget();
    void take(const Result<FleetReading> &reading);
    void takeAnswer(quint64 question, const Result<FleetAnswer> &answer);
    void askQuestion();
    void giveUp();
    void stop();
    void askBehind(int row);
    void openBehind(int row);
    void showState();
    void showAnswerHint();
    void tell(const QString &problem);
    QString readingText() const;
    const FleetQuery &query() const;

    FleetControl &m_control;
    bool m_seen = false;
    bool m_isOpen = false;     ///< the source can be asked
    FleetSource m_source;      ///< that is
    FleetReading m_reading;    ///< of it
    quint64 m_asked = 0;       ///< the question whose answer is waited for; 0: none
    quint64 m_askedBehind = 0; ///< likewise
    quint64 m_askedTools = 0;  ///< likewise
    QTimer m_slow;             ///< an answer takes long enough to be told
    FleetSourceRow *m_sourceRow;
    QLabel *m_problem;
    QListWidget *m_questions;
    QLabel *m_meaning;
    FleetTools *m_tools;
    FleetPane *m_answer;
    FleetPane *m_behind;
    QProgressBar *m_progress;
    QLabel *m_state;
    QToolButton *m_unread;
};

} // namespace turnscope
