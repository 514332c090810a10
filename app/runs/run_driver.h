// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/beta_dialect.h"
#include "app/runs/run_audio.h"
#include "app/session/session_thread.h"
#include "models/runs/client_side.h"

#include <QHash>
#include <QTimer>

namespace turnscope {

/// Drives an endpoint with a recording's client side: sends each event at the recorded pace, but none before as many
/// answers are done as were then, and after an answer no sooner than in the recording. While the server's
/// detector waits for a voice to end and the recording has no more of it yet, silence goes on. Lives on the thread that makes it, which has an
/// event loop; the session on its own.
class RunDriver : public QObject
{
    Q_OBJECT

public:
    /// Without any event of the server for so long, what it is waited for is given up.
    static constexpr milliseconds kPatience{10'000};

    /// A run may take twice as long as its parent, and this.
    static constexpr milliseconds kMargin{60'000};

    /// `thread` must outlive this.
    RunDriver(RunPlan plan, SessionThread &thread, QObject *parent = nullptr);

    void start(const KeyMemory &key);
    void stop(); ///< ends it early; the recording is whole as far as it came

    const RunOutcome &outcome() const { return m_outcome; } ///< so far

Q_SIGNALS:
    void noted(const turnscope::RunOutcome::Note &note);
    void progressed(double share);                       ///< of the parent's events, 0 to 1
    void finished(const turnscope::RunOutcome &outcome); ///< once; the recording is closed

private:
    enum class State : quint8 { Connecting, Driving, Waiting, Closing };

    void advance();
    void begin();
    void drive();
    void awaitEnd();
    void close(const Error &error);
    void end(const SocketEnd &end);

    bool isDue(const ClientStep &step);
    bool isAnswered(const ClientStep &step) const;
    bool hasWaitedEnough();
    void giveUpAnswers(const ClientStep &step);
    std::optional<SessionTime> answeredAt(quint32 answers) const;
    bool send(const ClientStep &step); ///< false: it still has to wait
    QByteArray fit(const ClientStep &step, const StepInRun &made);
    void post(const QByteArray &frame);
    void fillSilence();
    void lookAtRun();
    void tellRefusals();
    void note(RunOutcome::Note::What what, std::optional<EventIndex> event, const QString &why);
    SessionTime now() const { return m_thread.live()->now(); }

    RunPlan m_plan;
    SessionThread &m_thread;
    ClientSide m_client;
    FollowedEvents m_run; ///< what comes of it
    RunAudio m_audio;
    BetaDialect m_translator;
    QTimer m_tick;
    State m_state = State::Connecting;
    bool m_opened = false;
    bool m_over = false;
    bool m_warned = false;             ///< settings that cannot be changed here were told
    std::vector<SessionTime> m_done;   ///< in the run: when each answer was
    quint32 m_forgone = 0;             ///< answers of the parent that did not come
    quint32 m_wanted = 0;              ///< answers at the end
    SessionTime m_due;                 ///< of the step that was due last, in the run
    SessionTime m_anchor;              ///< in the run, at which …
    SessionTime m_anchorAt;            ///< … the parent was there
    std::optional<SessionTime> m_held; ///< since when the next step waits for something
    SessionTime m_heard;               ///< the server's last event
    quint32 m_serverSeen = 0;
    size_t m_errorsSeen = 0;
    std::optional<SessionTime> m_audioEnd; ///< of what was appended last, when it is the user who waits
    QHash<QByteArray, EventIndex> m_named; ///< the parent's events, by the event_id they were sent with
    SessionTime m_quietSince;
    RunOutcome m_outcome;
};

} // namespace turnscope
