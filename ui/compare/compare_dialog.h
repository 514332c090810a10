// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison_models.h"
#include "models/recording/recording_info.h"
#include "models/work/worker.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QTabWidget;
class QTextBrowser;

namespace turnscope {

class RowTable;
class ThemeSwitch;

/// The session that is shown beside another recording, or beside repeats of one: the result in a sentence, then turns,
/// figures, settings and instructions. A window of its own; a worker reads and compares. GUI thread.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// A, as the window has it.
    struct Shown
    {
        std::shared_ptr<const EventStore> events;
        RecordingInfo info;
    };

    /// `others`: the files of B, repeats of one thing where there are several. `theme` must outlive it.
    CompareDialog(Shown shown, const QStringList &others, const ThemeSwitch &theme, QWidget *parent = nullptr);

private:
    void begin(Shown shown, const QStringList &others);
    void take(const Result<std::shared_ptr<const Comparison>> &comparison);
    void showSettings(const Comparison &comparison);
    QString runsText(const Comparison &comparison) const;
    RowTable *table(const QString &name, const QString &title, QAbstractItemModel &model, const ThemeSwitch &theme);

    ComparedTurnsModel m_turns;
    ComparedTotalsModel m_totals;
    QLabel *m_sentence;
    QLabel *m_facts;
    QProgressBar *m_progress;
    QTabWidget *m_tabs;
    QTextBrowser *m_settings;
    Worker m_worker{WorkPool::Asked, this};
};

} // namespace turnscope
