// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/connection_control.h"
#include "models/control/sound_control.h"
#include "models/recording/recording_state.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace turnscope {

class Session;

/// The line at the bottom: endpoint, microphone, speaker, recording and whether its file is followed; and how far long work has come, with a way to
/// stop it.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(const ConnectionStatus &status);
    void setSound(const SoundStatus &sound);
    void setSession(const Session *shown, const Session *live);

    /// How what is being recorded stands to its file.
    void setRecording(const RecordingState &state) { m_state = state; }

    /// From 0 to 1; at 1 it goes away.
    void showProgress(const QString &what, double share);

Q_SIGNALS:
    void cancelWanted();

private:
    void showWatch(const Session *session);
    QLabel *add(const QString &name, bool permanent = false);

    QLabel *m_endpoint;
    QLabel *m_microphone;
    QLabel *m_speaker;
    QWidget *m_work;
    QLabel *m_what;
    QProgressBar *m_progress;
    QLabel *m_follow;
    QLabel *m_recording;
    RecordingState m_state;
    int m_inputRate = 0; ///< Hz, of what is sent; 0: unknown
};

} // namespace turnscope
