// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/client_requests.h"
#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that makes turns of what the other parts found. It is told after them, with the
/// things that an event concerned.
///
/// A turn begins with the user's speech or text, or with a response.create out of nothing; input that
/// comes before its answer joins it. It ends with the first response that asks for no tool: until then
/// follow-up responses belong to it. Items that a client seeds as history make no turns.
class TurnBuilder
{
public:
    explicit TurnBuilder(FoldState &state);

    void speechStarted(const FoldEvent &event, SpanIndex span, std::optional<ItemIndex> item);
    void speechStopped(const FoldEvent &event, SpanIndex span, std::optional<ItemIndex> item);
    void committed(const FoldEvent &event, ItemIndex item, std::optional<EventIndex> request);
    void itemAdded(const FoldEvent &event, ItemIndex item, std::optional<EventIndex> request);
    void toolAnswered(const FoldEvent &event,
                      std::optional<ItemIndex> call); ///< its output joined; `call` is the call's item

    void responseCreated(const FoldEvent &event, ResponseIndex response,
                         const std::optional<ClientRequests::ResponseCreate> &asked);

    /// A log that lacks response.created tells of a response; nothing when it has a turn.
    void responseFound(const FoldEvent &event, ResponseIndex response);

    void responseDone(const FoldEvent &event, ResponseIndex response);
    void audioArrived(const FoldEvent &event, ResponseIndex response);
    void toolAsked(const FoldEvent &event, ItemIndex item);

    /// Any other event of an item or response: the turn reaches at least so far.
    void itemTouched(const FoldEvent &event, ItemIndex item);
    void responseTouched(const FoldEvent &event, std::optional<ResponseIndex> response);

    void transcribed(const FoldEvent &event, ItemIndex item);
    void soundBegan(const FoldEvent &event, ItemIndex item);
    void soundChanged(const FoldEvent &event, ItemIndex item, bool cut);
    void requestRefused(const FoldEvent &event); ///< the response.create that the last input waits for
    void disconnected(const FoldEvent &event);
    void sessionEnded(const FoldEvent &event); ///< another begins

    /// When the user last began to speak over the answer, if that may be why it was cut.
    std::optional<SessionTime> speechOver(std::optional<ResponseIndex> response) const;

private:
    std::optional<TurnIndex> turnOfItem(std::optional<ItemIndex> item) const;
    std::optional<TurnIndex> turnOfResponse(std::optional<ResponseIndex> response) const;
    TurnIndex open(const FoldEvent &event, std::optional<EventIndex> earlier);
    std::optional<TurnIndex> waitingTurn() const; ///< open and without a response yet
    bool isSpoken(TurnIndex turn) const;          ///< its user audio is committed
    void close(TurnIndex turn, Turn::Status status);
    void assign(ItemIndex item, TurnIndex turn);
    void touch(TurnIndex turn, const FoldEvent &event);
    void cut(TurnIndex turn, SessionTime at);
    void dropSeeded();
    void attach(const FoldEvent &event, ResponseIndex response,
                const std::optional<ClientRequests::ResponseCreate> &asked);
    bool asksForTools(const Response &response) const;

    FoldState &m_state;
    IndexedVector<ItemIndex, TurnIndex> m_itemTurns;
    IndexedVector<ResponseIndex, TurnIndex> m_responseTurns;
    std::vector<TurnIndex> m_open;        ///< that may get a response yet
    std::vector<ItemIndex> m_inputs;      ///< of the last turn, while it waits
    std::optional<TurnIndex> m_trigger;   ///< the turn whose input was the last to come
    std::optional<TurnIndex> m_answering; ///< the turn that got the latest response
    std::optional<SessionTime> m_speechOver;
};

} // namespace turnscope
