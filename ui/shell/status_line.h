// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_control.h"

#include <QStatusBar>

class QLabel;

namespace turnscope {

/// The line at the bottom: endpoint, microphone, speaker, recording.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(const ConnectionStatus &status);
    void setSound(const SoundStatus &sound);
    void setSession(const Session *session);

private:
    QLabel *add(const QString &name, bool permanent = false);

    QLabel *m_endpoint;
    QLabel *m_microphone;
    QLabel *m_speaker;
    QLabel *m_recording;
};

} // namespace turnscope
