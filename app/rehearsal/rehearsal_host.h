// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/rehearsal_server.h"

#include <QThread>
#include <QUrl>

namespace turnscope {

/// Runs a rehearsal endpoint on a thread of its own, as long as the object lives. Usable from one thread.
class RehearsalHost
{
public:
    RehearsalHost() = default;
    ~RehearsalHost();
    Q_DISABLE_COPY_MOVE(RehearsalHost)

    /// Has every session play resources/scenes/demo.toml: the demo dialogue, with a tool in it.
    static Result<void> playDemo(RehearsalOptions &options);

    /// Has every session be played the server side of this recording, `speed` times as fast. Reads the file: not for the GUI
    /// thread.
    static Result<void> playRecording(RehearsalOptions &options, const QString &path, double speed = 1);

    /// Starts it on `port`, any free one when it is 0, and answers with the URL to connect to. Fails with a sentence, see
    /// RehearsalServer::listen(). Once.
    Result<QUrl> start(quint16 port = 0, const RehearsalOptions &options = {});

    /// To connect to its signals; null before start(). It lives on a thread of its own.
    const RehearsalServer *server() const { return m_server; }

private:
    const RehearsalServer *m_server = nullptr; ///< deleted when the thread ends
    QThread m_thread;
};

} // namespace turnscope
