// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_reader.h"
#include "models/runs/followed_events.h"
#include "models/runs/run_source.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace turnscope {

/// One event of the parent's client, and what had happened when it was sent.
struct ClientStep
{
    EventIndex event{};
    EventKind kind = EventKind::Unknown;
    SessionTime at;         ///< in the parent; where that has no times, by the length of the audio before it
    quint32 answers = 0;    ///< that were done by then
    SessionTime answered;   ///< when the last of them was
    bool answering = false; ///< another was being made
    microseconds audio{0};  ///< of an append
};

/// What becomes of a step in a run.
struct StepInRun
{
    enum class What : quint8 {
        Send,
        Wait,     ///< what it answers to is not there yet
        LeaveOut, ///< it belongs to the old session
    };

    What what = What::Send;
    QByteArray frame;  ///< of Send, when nothing had to be changed: as it was, to the byte
    QJsonObject event; ///< of Send, otherwise
    QString why;       ///< of Wait and LeaveOut, a sentence
};

/// The client's side of a recording, event by event in order, made fit for another session. Reads along the file; keeps the
/// fold, no frames. One thread.
class ClientSide
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ClientSide)

public:
    explicit ClientSide(RunSource source);

    /// The step that is next; nothing at the end. Stays the same until take().
    const std::optional<ClientStep> &next() const { return m_next; }

    /// Goes on to the one behind it.
    void take();

    /// What is to be sent for next() in the session `run`. Ids of the old session's items and calls are those of the
    /// ones at their place in the run.
    StepInRun inRun(const FollowedEvents &run);

    const RunSource &source() const { return m_source; }
    AudioFormat format() const { return m_parent.conversation().settings().inputFormat; } ///< of next(), an append

    /// How many answers the parent had at its end. After the last step.
    quint32 answersInAll();

private:
    StepInRun itemCreate(QJsonObject event, const FollowedEvents &run) const;
    StepInRun functionOutput(QJsonObject event, const FollowedEvents &run) const;
    StepInRun truncate(QJsonObject event, const FollowedEvents &run) const;
    StepInRun ofItem(QJsonObject event, const FollowedEvents &run) const;
    StepInRun cancel(QJsonObject event, const FollowedEvents &run) const;
    StepInRun create(QJsonObject event, const FollowedEvents &run) const;
    QString nowCalled(const QString &id, const FollowedEvents &run) const;
    microseconds audioOf(EventIndex event);

    RunSource m_source;
    FollowedEvents m_parent;
    JsonReader m_reader;
    std::optional<ClientStep> m_next;
    quint32 m_at;            ///< where to look for the next one
    microseconds m_paced{0}; ///< of a parent without times: the audio so far
};

} // namespace turnscope
