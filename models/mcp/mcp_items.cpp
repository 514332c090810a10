// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_items.h"

#include "models/text/qt_text.h"

#include <algorithm>

namespace turnscope {

bool McpItems::follow(const Conversation &conversation, const StringTable &strings)
{
    if (conversation.revision() == m_revision)
        return false;
    bool found = false;
    for (const ItemIndex index : conversation.itemsChangedSince(m_revision)) {
        const Item &item = conversation.items()[index];
        found = found || item.kind == ItemKind::McpListTools || item.kind == ItemKind::McpApprovalRequest
                || item.kind == ItemKind::McpApprovalResponse;
        if (item.kind == ItemKind::McpListTools)
            takeListing(item);
        else if (item.kind == ItemKind::McpApprovalRequest)
            takeRequest(index, item, strings);
        else if (item.kind == ItemKind::McpApprovalResponse)
            m_answered.push_back(utf8Text(item.callId));
    }
    m_revision = conversation.revision();
    return found;
}

void McpItems::takeListing(const Item &item)
{
    McpListing listing;
    listing.server = utf8Text(item.serverLabel);
    listing.event = item.lastEvent;
    if (item.status == ItemStatus::Incomplete) {
        listing.state = McpListing::State::Failed;
        listing.reason = utf8Text(item.output);
    } else if (item.status == ItemStatus::Completed) {
        listing.state = McpListing::State::Listed;
        listing.names = utf8Text(item.output);
        listing.tools = listing.names.isEmpty() ? 0 : int(listing.names.count(QLatin1StringView(", "))) + 1;
    }
    const auto known = std::ranges::find(m_listings, listing.server, &McpListing::server);
    if (known == m_listings.end())
        m_listings.push_back(std::move(listing));
    else if (known->event <= listing.event)
        *known = std::move(listing);
}

void McpItems::takeRequest(ItemIndex index, const Item &item, const StringTable &strings)
{
    if (item.deleted) {
        m_requests.erase(index);
        return;
    }
    if (item.status == ItemStatus::InProgress)
        return; // its arguments may still be coming
    m_requests.insert_or_assign(index, McpApproval{strings.text(item.id), utf8Text(item.serverLabel),
                                                   utf8Text(item.name), utf8Text(item.arguments), item.firstEvent});
}

std::vector<McpApproval> McpItems::waiting() const
{
    std::vector<McpApproval> waiting;
    for (const auto &[index, request] : m_requests) {
        if (std::ranges::find(m_answered, request.request) == m_answered.end())
            waiting.push_back(request);
    }
    return waiting;
}

} // namespace turnscope
