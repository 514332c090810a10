// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_sweep.h"
#include "ui/tuning/tuning_desk.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace turnscope {

class AgreementBox;
class OutcomeRows;
class ThemeSwitch;
class WrappedLabel;

/// The right side of Tune: B's numbers beside A's, how far our detector is to be believed, what B would have meant, and what to
/// do with it. GUI thread.
class TurnTakingPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    TurnTakingPanel(TuningDesk &desk, SessionSweep &sweep, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Whether B can be applied to the session now; else `why` stands beside the button.
    void setApplicable(bool on, const QString &why);

    /// Whether the session can be run again; else why not.
    void setRunnable(bool on, const QString &why);

    /// Where the menu of presets belongs, on the screen.
    QPoint presetsPlace() const;

Q_SIGNALS:
    void runWanted();
    void copyWanted();
    void applyWanted();
    void presetWanted(); ///< B is to be kept under a name, or one of those taken

private:
    QWidget *makeMeaning();
    QWidget *makeEnd();
    void showTuning();
    void showBest();
    void showEnabled();

    TuningDesk &m_desk;
    SessionSweep &m_sweep;
    AgreementBox *m_agreement;
    QLabel *m_count = nullptr;
    OutcomeRows *m_rows = nullptr;
    WrappedLabel *m_basis = nullptr;
    QFrame *m_bestCard = nullptr;
    WrappedLabel *m_best = nullptr;
    QPushButton *m_makeBest = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_presets = nullptr;
    WrappedLabel *m_why = nullptr;
    bool m_applicable = false;
    bool m_runnable = false;
    QString m_notApplicable; ///< why not
    QString m_notRunnable;   ///< likewise
};

} // namespace turnscope
