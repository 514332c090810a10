// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/called_function.h"
#include "app/session/turn_policy.h"
#include "models/protocol/event_kind.h"

#include <QSet>

#include <simdjson.h>

#include <optional>
#include <vector>

namespace turnscope {

/// The function calls of one live session, and when the answer that is made of their outputs has to be asked for. Decides,
/// and does nothing; lives on the session thread.
///
/// The service makes no response of an output by itself (PROTOCOL 2.7.5): the client asks for it, and does so
/// * once for a response's calls, when the last of their outputs is sent and the response is done: one that is active
///   refuses another (conversation_already_has_active_response);
/// * not while the user speaks, nor while the answer to what was said is about to be made: that answer knows the outputs,
///   and is the one, if they were taken before it began. If they came later it is waited for, and then asked: what was
///   called for is still to be said, as the Agents SDKs do;
/// * not at all when the response that called was cancelled, or the user asked for silence since: the output is for the
///   record, and whoever cut in gets an answer of their own, as with MCP (TurnPolicy).
/// One that was refused because another was active all the same is asked for again after that one, or, where nothing is seen of
/// it, after a while.
class FunctionCalls
{
public:
    static constexpr milliseconds kAnswerPatience{3000}; ///< for the response that the server makes of speech by itself
    static constexpr milliseconds kBeginPatience{5000};  ///< for the response that was asked for
    static constexpr milliseconds kRefusedPatience{500}; ///< for the end of one that is active, and is not known here

    /// A server event, in order; the calls that it completes, each once.
    std::vector<CalledFunction> apply(EventKind kind, simdjson::dom::object event, const TurnSituation &situation);

    /// Its output has not been sent.
    bool isAwaited(const QByteArray &callId) const { return m_open.contains(callId); }

    /// Calls of the latest response that made any wait for outputs, and somebody may still want its answer.
    bool isLatestOpen() const;

    /// `shown`: the server tells when it has taken an item.
    void outputSent(const QByteArray &callId, bool shown);

    /// A response.create with this event_id was sent, for whatever reason.
    void answerAsked(const QByteArray &eventId, SessionTime now);

    /// All that was said has left, with the silence that the detector needs.
    void spoken(const TurnSituation &situation);

    /// The user asked for silence: nobody waits for what is being called.
    void silenced();

    /// A response is to be asked for now. `held`: the user holds the talk button, or MCP calls run.
    bool wantsAnswer(const TurnSituation &situation, bool held) const;

private:
    struct Group
    {
        QByteArray response;
        QSet<QByteArray> open;    ///< calls without an output
        QSet<QByteArray> untaken; ///< outputs that were sent, and that the server has not shown
        bool done = false;        ///< the response

        bool isAnswered() const { return done && open.isEmpty(); }
        bool isTaken() const { return isAnswered() && untaken.isEmpty(); }
    };

    struct Asked
    {
        QByteArray eventId;
        SessionTime at;
        std::vector<Group> groups;
        bool begun = false; ///< a response has, since: it may still be another one, and this one be refused
    };

    void add(const CalledFunction &call, std::vector<CalledFunction> &found);
    void noteBegin(simdjson::dom::object event);
    void noteDone(simdjson::dom::object event, std::vector<CalledFunction> &found);
    void noteTaken(simdjson::dom::object event);
    void noteError(simdjson::dom::object event, SessionTime now);
    void awaitAnswer(const TurnSituation &situation);

    std::vector<Group> m_groups;            ///< whose answer is still to be asked for, by their responses' begin
    std::optional<Asked> m_asked;           ///< and not begun yet
    QSet<QByteArray> m_seen;                ///< ids of all calls
    QSet<QByteArray> m_open;                ///< of those without an output
    bool m_speaking = false;                ///< the user, as the server hears it
    std::optional<SessionTime> m_answerDue; ///< until when the server's own answer to that is waited for
    std::optional<SessionTime> m_refused; ///< until when the end of another response is waited for, which refused ours
};

} // namespace turnscope
