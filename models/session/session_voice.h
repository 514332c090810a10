// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/kept_results.h"
#include "models/session/session.h"
#include "models/tuning/voice_spans.h"
#include "models/work/worker.h"

#include <QTimer>

#include <span>
#include <vector>

namespace turnscope {

/// What our own detector hears of the user in the window's session. GUI thread; a worker listens, and what
/// is stale when it comes back is dropped. Live, it listens on every second while audio comes. Where the
/// detector's network is not there, it hears nothing, and problem() says so. What was heard in a session that is over is kept
/// while others are in front (KeptResults), and where it was long, for the next time that it is opened (CurveCache). Of a long
/// session parts of what is heard come while it listens.
class SessionVoice : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kCalm{1000}; ///< between two looks at a live session

    explicit SessionVoice(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    std::span<const VoiceSpan> spans() const { return m_heard.spans; }

    /// How probable speech is in each frame, as far as it was listened to; null: not at all yet.
    const std::shared_ptr<const SpeechCurve> &curve() const { return m_heard.curve; }

    /// Of what there is, 0 to 1.
    double share() const;

    /// Why nothing is heard; empty where that works.
    const QString &problem() const { return m_heard.problem; }

    /// There is audio that it has not listened to yet.
    bool isListening() const;

Q_SIGNALS:
    /// spans() did, or all was listened to.
    void changed();
    /// curve() and share() did: of a long recording, while it is listened to.
    void progressed();

private:
    /// How much is listened to before it is told of.
    static constexpr std::chrono::seconds kAtOnce{60};

    /// Shorter audio is listened to sooner than it is looked for.
    static constexpr std::chrono::seconds kWorthKeeping{60};

    struct Work;
    struct Piece;

    struct Heard
    {
        std::vector<VoiceSpan> spans;
        std::shared_ptr<const SpeechCurve> curve;
        size_t clips = 0; ///< that were listened to
        QString problem;
    };

    void schedule();
    void start();
    static Heard listen(Work &work, const Piece &piece, const Task &task);
    void takePart(const Heard &heard);
    void take(Heard heard);
    void cancel();

    std::shared_ptr<const Session> m_session;
    KeptResults<Heard> m_kept; ///< of sessions that were listened to as far as they go
    Heard m_heard;
    std::shared_ptr<Work> m_work; ///< the worker's alone while it runs
    QTimer m_later;
    size_t m_given = 0;   ///< clips that the worker got
    bool m_ended = false; ///< it was told that no more would come
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
