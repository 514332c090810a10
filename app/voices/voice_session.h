// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runs/run_session.h"
#include "models/runs/followed_events.h"
#include "models/voices/voice_clip.h"

#include <QTimer>

namespace turnscope {

/// One sentence in one voice: a session that is begun, told the voice, asked, and closed when the answer is whole. Lives on the
/// thread that makes it, which has an event loop; the session on its own.
class VoiceSession : public QObject
{
    Q_OBJECT

public:
    /// Without any event for so long, it is given up.
    static constexpr milliseconds kPatience{30'000};

    /// An answer may not take longer than this: a sentence does not.
    static constexpr milliseconds kLongest{120'000};

    /// Begins the recording at `path`, a new file. `clip` says what is to be spoken, and how. `endpoint` is prepared, and must
    /// outlive it.
    static Result<std::unique_ptr<VoiceSession>> begin(const VoiceClip &clip, const RunEndpoint &endpoint,
                                                       const QString &path);

    void start();
    void stop(); ///< finished() comes all the same

    bool wasOpened() const { return m_opened; } ///< a connection came about

    /// What it spoke, once it is finished: the clip with what the session told of it, and its samples.
    struct Spoken
    {
        VoiceClip clip;
        std::vector<qint16> samples;
        int rate = 24000;
    };
    Spoken spoken() const;

Q_SIGNALS:
    void finished(); ///< once; the recording is closed

private:
    enum class State : quint8 { Connecting, Setting, Waiting, Closing };

    VoiceSession(const VoiceClip &clip, const RunEndpoint &endpoint, std::unique_ptr<SessionThread> thread);

    void look();
    void advance();
    void setVoice();
    void ask();
    void await();
    void close(const Error &error);
    void end(const SocketEnd &end);
    std::optional<Error> refusal() const;

    /// What the session has otherwise than it was asked, as sentences.
    QString otherwise(const Conversation &conversation) const;

    /// The session's own where the endpoint told it. A stand-in's says nothing of who thinks.
    QString modelIn(const Conversation &conversation) const;

    /// Why the last answer is none; empty when it is one.
    static Error failureOf(const Conversation &conversation, bool sounds);

    SessionTime now() const { return m_thread->live()->now(); }

    VoiceClip m_clip;
    const RunEndpoint &m_endpoint;
    std::unique_ptr<SessionThread> m_thread;
    FollowedEvents m_run;
    QTimer m_tick;
    State m_state = State::Connecting;
    quint32 m_seen = 0;
    quint32 m_before = 0; ///< answers that were done when it was asked
    SessionTime m_heard;  ///< the last event
    SessionTime m_since;  ///< in this state; connecting: connected
    bool m_opened = false;
    bool m_updated = false; ///< the server answered to the update
    bool m_over = false;
};

} // namespace turnscope
