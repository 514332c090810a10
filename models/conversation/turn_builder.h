// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/client_requests.h"
#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that makes turns of what the other parts found. It is told after them, with the
/// numbers of the things that an event concerned.
///
/// A turn begins with the user's speech or text, or with a response.create out of nothing; input that
/// comes before its answer joins it. It ends with the first response that asks for no tool: until then
/// follow-up responses belong to it. Items that a client seeds as history make no turns.
class TurnBuilder
{
public:
    explicit TurnBuilder(FoldState &state);

    void speechStarted(const FoldEvent &event, quint32 span, quint32 item);
    void speechStopped(const FoldEvent &event, quint32 span, quint32 item);
    void committed(const FoldEvent &event, quint32 item, std::optional<EventIndex> request);
    void itemAdded(const FoldEvent &event, quint32 item, std::optional<EventIndex> request);
    void toolAnswered(const FoldEvent &event, quint32 call); ///< its output joined; `call` is the call's item

    void responseCreated(const FoldEvent &event, quint32 response,
                         const std::optional<ClientRequests::ResponseCreate> &asked);

    /// A log that lacks response.created tells of a response; nothing when it has a turn.
    void responseFound(const FoldEvent &event, quint32 response);

    void responseDone(const FoldEvent &event, quint32 response);
    void audioArrived(const FoldEvent &event, quint32 response);
    void toolAsked(const FoldEvent &event, quint32 item);

    /// Any other event of an item or response: the turn reaches at least so far.
    void itemTouched(const FoldEvent &event, quint32 item);
    void responseTouched(const FoldEvent &event, quint32 response);

    void transcribed(const FoldEvent &event, quint32 item);
    void soundBegan(const FoldEvent &event, quint32 item);
    void soundChanged(const FoldEvent &event, quint32 item, bool cut);
    void requestRefused(const FoldEvent &event); ///< the response.create that the last input waits for
    void disconnected(const FoldEvent &event);

    /// When the user last began to speak over the answer, if that may be why it was cut.
    std::optional<SessionTime> speechOver(quint32 response) const;

private:
    static constexpr quint32 npos = FoldState::npos;

    quint32 turnOfItem(quint32 item) const;
    quint32 turnOfResponse(quint32 response) const;
    quint32 open(const FoldEvent &event, std::optional<EventIndex> earlier);
    quint32 waitingTurn() const;       ///< open and without a response yet, or npos
    bool isSpoken(quint32 turn) const; ///< its user audio is committed
    void close(quint32 turn, Turn::Status status);
    void assign(quint32 item, quint32 turn);
    void touch(quint32 turn, const FoldEvent &event);
    void cut(quint32 turn, SessionTime at);
    void dropSeeded();
    void attach(const FoldEvent &event, quint32 response, const std::optional<ClientRequests::ResponseCreate> &asked);
    bool asksForTools(const Response &response) const;

    FoldState &m_state;
    std::vector<quint32> m_itemTurns;     ///< turn by item
    std::vector<quint32> m_responseTurns; ///< turn by response
    std::vector<quint32> m_open;          ///< turns that may get a response yet
    std::vector<quint32> m_inputs;        ///< items of the last turn, while it waits
    quint32 m_trigger = npos;             ///< the turn whose input was the last to come
    quint32 m_answering = npos;           ///< the turn that got the latest response
    std::optional<SessionTime> m_speechOver;
};

} // namespace turnscope
