// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/run_control.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace turnscope {

class KeyDesk;
class RunChanges;
class Session;

/// Runs the session again that is shown: where to, with what changed, how often; then how far it is, and what came of it.
/// Stays open beside the window; closed while a run is at work, it ends it.
class RunDialog : public QDialog
{
    Q_OBJECT

public:
    /// `control` and `keys` must outlive it. `profiles`: of which one is chosen.
    RunDialog(RunControl &control, KeyDesk &keys, const QList<Profile> &profiles, std::shared_ptr<const Session> parent,
              QWidget *over = nullptr);
    ~RunDialog() override;

    RunChanges &changes() { return *m_changes; }

    /// Runs it with what a prompt changes, too; what is changed by hand goes before that. `model`: that it is written for.
    void setPrompt(const QString &name, const SettingChanges &changes, const QString &model);

    void reject() override;

Q_SIGNALS:
    void noiseWanted(); ///< a sound file is to be chosen, for setNoise()

public Q_SLOTS:
    void setNoise(const QString &path);

private:
    void addChoices(QFormLayout *form);
    void addNoise(QFormLayout *form);
    void run();
    void start(const Profile &profile, const QByteArray &key);
    void showRunning();
    void end(const RunResult &result);

    RunControl &m_control;
    KeyDesk &m_keys;
    QList<Profile> m_profiles;
    std::shared_ptr<const Session> m_parent;
    bool m_ours = false; ///< what runs was begun here
    QWidget *m_choices;
    QComboBox *m_profile;
    QLineEdit *m_model;
    RunChanges *m_changes;
    QFormLayout *m_form = nullptr;
    SettingChanges m_prompt; ///< what it changes
    QLineEdit *m_noise;
    QDoubleSpinBox *m_snr;
    QSpinBox *m_repeats;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPlainTextEdit *m_notes;
    QPushButton *m_run;
    QPushButton *m_stop;
};

} // namespace turnscope
