// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix_runner.h"
#include "models/matrix/matrix_store.h"
#include "ui/theme/theme_switch.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace turnscope {

class KeyDesk;
class MatrixBoard;
class MatrixCases;
class MatrixOrder;
class MatrixPromptTree;
class Preferences;
class PromptLibrary;

/// Prompts against cases: at the left what is to be run, at the right how it went, a cell a prompt and case, and below the
/// chosen cell beside its neighbour. Stays open beside the window; closed while runs are at work, it asks, and ends them.
class MatrixDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it; `runs` is its alone. `folder`: where matrices are kept.
    MatrixDialog(RunControl &runs, KeyDesk &keys, PromptLibrary &library, Preferences &preferences,
                 const QList<Profile> &profiles, const ThemeSwitch &themes, const QString &folder,
                 QWidget *over = nullptr);
    ~MatrixDialog() override;

    /// Ticks the newest texts of a prompt.
    void offer(const QString &prompt);

    MatrixCases &cases() { return *m_cases; }

    void reject() override;

    /// Whether it may close now; else it asks, and calls `then` once it may.
    bool mayEnd(const std::function<void()> &then);

Q_SIGNALS:
    void sessionWanted(const QString &path);                    ///< a run's recording is to be opened
    void compareWanted(const QString &a, const QStringList &b); ///< recordings, in the Compare workspace
    void kept();                                                ///< a matrix is over, and on the disk

private:
    using Rows = std::vector<Result<MatrixPrompt>>;

    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeFoot();
    void join();
    void plan(bool run);
    Matrix planned() const;
    QString objection() const;
    void showPlan();
    void ask();
    void start(const MatrixRunner::Order &order);
    void begin(MatrixRunner::Order order);
    PriceTable pricesFor(const Profile &profile) const;
    void showRunning();
    void say(const QString &text);
    void sayTrouble(const QString &text);
    void end(const QString &why);
    void lookForEarlier();
    void load(const QString &folder);

    KeyDesk &m_keys;
    PromptLibrary &m_library;
    QString m_folder;
    MatrixRunner m_runner;
    Matrix m_earlier;    ///< one that was read back
    PriceTable m_prices; ///< all; in force for a profile: pricesFor()
    Rows m_rows;         ///< what is ticked, as it was when it was looked at last
    QStringList m_notes;
    MatrixPromptTree *m_prompts;
    MatrixCases *m_cases;
    MatrixOrder *m_order;
    QComboBox *m_kept;
    MatrixBoard *m_board;
    QProgressBar *m_progress;
    QLabel *m_state;
    QLabel *m_noted;
    QLabel *m_trouble; ///< what went wrong with the disk: it stays until something else is begun
    QPushButton *m_run;
    QPushButton *m_stop;
    QTimer m_soon;           ///< of m_rows
    bool m_wantsRun = false; ///< once they are read
    Worker m_planner;
    Worker m_maker; ///< of the folder
    Worker m_reader;
};

} // namespace turnscope
