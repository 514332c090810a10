// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/kept_results.h"
#include "models/session/session.h"
#include "models/session/voice_scan.h"
#include "models/work/worker.h"

#include <QTimer>

#include <span>
#include <vector>

namespace turnscope {

/// What our own detector hears of the user in the window's session. GUI thread; a worker listens, and what
/// is stale when it comes back is dropped. Live, it listens on every second while audio comes. Where the
/// detector's network is not there, it hears nothing. What was heard in a session that is over is kept while others are in
/// front (KeptResults).
class SessionVoice : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kCalm{1000}; ///< between two looks at a live session

    explicit SessionVoice(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    std::span<const VoiceSpan> spans() const { return m_spans; }

    /// There is audio that it has not listened to yet.
    bool isListening() const;

Q_SIGNALS:
    void changed();

private:
    struct Work;

    /// Of a session that was listened to as far as it goes.
    struct Whole
    {
        std::vector<VoiceSpan> spans;
        size_t given = 0;
    };

    void schedule();
    void start();
    void take(std::vector<VoiceSpan> spans);
    void cancel();

    std::shared_ptr<const Session> m_session;
    KeptResults<Whole> m_kept;
    std::vector<VoiceSpan> m_spans;
    std::shared_ptr<Work> m_work; ///< the worker's alone while it runs
    QTimer m_later;
    size_t m_given = 0; ///< clips that the worker got
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
