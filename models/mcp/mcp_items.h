// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QString>

#include <map>
#include <vector>

namespace turnscope {

/// The tools of one MCP server as its session was told them.
struct McpListing
{
    enum class State : quint8 { Listing, Listed, Failed };

    QString server;
    State state = State::Listing;
    int tools = 0;      ///< when listed
    QString names;      ///< of them
    QString reason;     ///< why it failed; the protocol seldom tells
    EventIndex event{}; ///< the last one about it
};

/// A call that waits for the user's word.
struct McpApproval
{
    QString request; ///< id of the item that asks
    QString server;
    QString tool;
    QString arguments; ///< a JSON text
    EventIndex event{};
};

/// What of a conversation is about MCP servers, as it goes on: which tools were listed, and which calls wait for approval. A
/// value type; looks only at what changed.
class McpItems
{
public:
    /// Looks at what has changed; whether anything here did. Of another conversation than before: clear() first.
    bool follow(const Conversation &conversation, const StringTable &strings);

    void clear() { *this = McpItems(); }

    /// The latest of each server, in the order in which servers appeared.
    const std::vector<McpListing> &listings() const { return m_listings; }

    /// Those that nobody has answered, oldest first.
    std::vector<McpApproval> waiting() const;

private:
    void takeListing(const Item &item);
    void takeRequest(ItemIndex index, const Item &item, const StringTable &strings);

    quint64 m_revision = 0;
    std::vector<McpListing> m_listings;
    std::map<ItemIndex, McpApproval> m_requests; ///< all that were made whole
    std::vector<QString> m_answered;             ///< ids of requests
};

} // namespace turnscope
