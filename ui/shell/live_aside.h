// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/sound_control.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace turnscope {

class Session;

/// What the live session does while another one is looked at: how long it has lasted, and whether the microphone is open,
/// which must never be out of sight; with a way to close it, and one to the session.
class LiveAside : public QWidget
{
    Q_OBJECT

public:
    explicit LiveAside(QWidget *parent = nullptr);

    /// Null: there is none, or it is the one that is looked at.
    void setSession(const Session *live);
    void setSound(const SoundStatus &sound);

Q_SIGNALS:
    void silenceWanted(); ///< the microphone closed
    void goWanted();

private:
    void tell();

    QLabel *m_text;
    QToolButton *m_silence;
    QString m_time;
    QString m_path;
    SoundStatus m_sound;
};

} // namespace turnscope
