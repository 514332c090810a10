// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/client_requests.h"
#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that keeps the items: their place, their content as it streams, what was cut and
/// removed. Each function takes one kind of event and returns the number of its item, or FoldState::npos.
class ItemFold
{
public:
    ItemFold(FoldState &state, ClientRequests &requests);

    /// `request` is set to the client's conversation.item.create that it answers.
    quint32 added(const FoldEvent &event, std::optional<EventIndex> &request);
    quint32 done(const FoldEvent &event);
    quint32 retrieved(const FoldEvent &event);
    quint32 truncated(const FoldEvent &event);
    quint32 deleted(const FoldEvent &event);

    /// An item id that is told before the item is there: speech_started, committed.
    quint32 announced(const FoldEvent &event);

    /// The item got audio of that length from the input buffer.
    void commit(quint32 item, microseconds audio);

    quint32 outputItem(const FoldEvent &event, bool final);
    quint32 partAdded(const FoldEvent &event);
    quint32 partDone(const FoldEvent &event);
    quint32 textDelta(const FoldEvent &event, PartKind kind);
    quint32 textDone(const FoldEvent &event, PartKind kind);
    quint32 argumentsDelta(const FoldEvent &event, ItemKind kind);
    quint32 argumentsDone(const FoldEvent &event, ItemKind kind);

    /// `audio` arrived for the part; the frame is not parsed.
    quint32 audioDelta(const FoldEvent &event, qint64 part, microseconds audio);

    quint32 transcription(const FoldEvent &event); ///< delta, updated, completed, failed, segment

    quint32 mcpListing(const FoldEvent &event);
    quint32 mcpCall(const FoldEvent &event);

    /// What response.done says of its items, for logs that hold no more of them.
    void outputOf(const FoldEvent &event, simdjson::dom::object response);

private:
    ContentPart *part(quint32 item, const FoldEvent &event, PartKind kind);
    void place(quint32 item, const FoldEvent &event, bool atRoot);

    FoldState &m_state;
    ClientRequests &m_requests;
};

} // namespace turnscope
