// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/client_requests.h"
#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that keeps the items: their place, their content as it streams, what was cut and
/// removed. Each function takes one kind of event and returns its item, if it has one.
class ItemFold
{
public:
    ItemFold(FoldState &state, ClientRequests &requests);

    /// `request` is set to the client's conversation.item.create that it answers.
    std::optional<ItemIndex> added(const FoldEvent &event, std::optional<EventIndex> &request);
    std::optional<ItemIndex> done(const FoldEvent &event);
    std::optional<ItemIndex> retrieved(const FoldEvent &event);
    std::optional<ItemIndex> truncated(const FoldEvent &event);
    std::optional<ItemIndex> deleted(const FoldEvent &event);

    /// An item id that is told before the item is there: speech_started, committed.
    std::optional<ItemIndex> announced(const FoldEvent &event);

    /// The item got audio of that length from the input buffer.
    void commit(ItemIndex item, microseconds audio);

    std::optional<ItemIndex> outputItem(const FoldEvent &event, bool final);
    std::optional<ItemIndex> partAdded(const FoldEvent &event);
    std::optional<ItemIndex> partDone(const FoldEvent &event);
    std::optional<ItemIndex> textDelta(const FoldEvent &event, PartKind kind);
    std::optional<ItemIndex> textDone(const FoldEvent &event, PartKind kind);
    std::optional<ItemIndex> argumentsDelta(const FoldEvent &event, ItemKind kind);
    std::optional<ItemIndex> argumentsDone(const FoldEvent &event, ItemKind kind);

    /// `audio` arrived for the part; the frame is not parsed.
    std::optional<ItemIndex> audioDelta(const FoldEvent &event, qint64 part, microseconds audio);

    std::optional<ItemIndex> transcription(const FoldEvent &event); ///< delta, updated, completed, failed, segment

    std::optional<ItemIndex> mcpListing(const FoldEvent &event);
    std::optional<ItemIndex> mcpCall(const FoldEvent &event);

    /// What response.done says of its items, for logs that hold no more of them.
    void outputOf(const FoldEvent &event, simdjson::dom::object response);

private:
    std::optional<ItemIndex> answer(const FoldEvent &event, ItemKind kind);
    ContentPart *part(ItemIndex item, const FoldEvent &event, PartKind kind);
    void place(ItemIndex item, const FoldEvent &event, bool atRoot);

    FoldState &m_state;
    ClientRequests &m_requests;
};

} // namespace turnscope
