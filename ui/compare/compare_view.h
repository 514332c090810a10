// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison_models.h"
#include "models/recording/recording_info.h"
#include "models/work/worker.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace turnscope {

class ComparedTimelines;
class EmptyHint;
class RowTable;
class StagedPane;
class ThemeSwitch;
class TurnBars;

/// What stands in the Compare workspace: a session beside another recording, or beside repeats of one. At the left the
/// result in a sentence and what differs of settings, instructions and tools; at the right the timelines turn by turn, and
/// the tables. A worker reads and compares. GUI thread.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// A, as the window has it.
    struct Shown
    {
        std::shared_ptr<const EventStore> events;
        RecordingInfo info;
    };

    /// `theme` must outlive it.
    explicit CompareView(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// `others`: the files of B, repeats of one thing where there are several. In place of what was compared before, once
    /// it is there.
    void compare(Shown shown, const QStringList &others);

    void setComparable(bool on); ///< there is a session that could be compared

Q_SIGNALS:
    /// The shown session is to be compared with another recording.
    void otherWanted();

private:
    using Made = Result<std::shared_ptr<const Comparison>>;

    QWidget *makeHead();
    QWidget *makeFacts();
    QWidget *makeTables(const ThemeSwitch &theme);
    void begin(const QString &told);
    Made read(const Shown &shown, const QStringList &others, const PipelineModels &as, const Task &task);
    void take(const Made &made);
    void showComparison(std::shared_ptr<const Comparison> comparison);
    void showSettings(const Comparison &comparison);
    void swapSides();
    void priceAnew();
    void chooseRow(int row);
    void makeRoom(); ///< for the tab in front
    void updateParts();
    RowTable *table(const QString &name, const QString &title, QAbstractItemModel &model, const ThemeSwitch &theme);

    std::shared_ptr<const Comparison> m_comparison; ///< null: none yet
    ComparedTurnsModel m_turns;
    ComparedTotalsModel m_totals;
    QLabel *m_a;
    QLabel *m_b;
    QPushButton *m_swap;
    QPushButton *m_choose;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_message; ///< what is read, or why it could not be
    QWidget *m_body;
    EmptyHint *m_hint;
    QLabel *m_sentence;
    QLabel *m_facts;
    ComparedTimelines *m_timelines;
    QTabWidget *m_tabs;
    TurnBars *m_bars;
    StagedPane *m_staged;
    RowTable *m_turnTable = nullptr;
    QTextBrowser *m_settings;
    bool m_comparable = false;
    Worker m_worker{WorkPool::Asked, this};
};

} // namespace turnscope
