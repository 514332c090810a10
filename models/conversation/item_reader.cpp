// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_reader.h"

#include "models/protocol/json_reader.h"

#include <array>
#include <utility>

namespace turnscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

template<typename T, size_t N>
T named(std::string_view text, const std::array<std::pair<std::string_view, T>, N> &names, T fallback)
{
    for (const auto &[name, value] : names) {
        if (name == text)
            return value;
    }
    return fallback;
}

constexpr std::array<std::pair<std::string_view, ItemKind>, 8> kKinds{{
    {"message", ItemKind::Message},
    {"function_call", ItemKind::FunctionCall},
    {"function_call_output", ItemKind::FunctionCallOutput},
    {"mcp_list_tools", ItemKind::McpListTools},
    {"mcp_call", ItemKind::McpCall},
    {"mcp_tool_call", ItemKind::McpCall},
    {"mcp_approval_request", ItemKind::McpApprovalRequest},
    {"mcp_approval_response", ItemKind::McpApprovalResponse},
}};

constexpr std::array<std::pair<std::string_view, Role>, 4> kRoles{{
    {"system", Role::System},
    {"user", Role::User},
    {"assistant", Role::Assistant},
    {"tool", Role::Tool},
}};

constexpr std::array<std::pair<std::string_view, ItemStatus>, 3> kStatuses{{
    {"in_progress", ItemStatus::InProgress},
    {"completed", ItemStatus::Completed},
    {"incomplete", ItemStatus::Incomplete},
}};

void readText(object json, std::string_view key, RareText &to)
{
    std::string_view text;
    if (!json.at_key(key).get(text))
        to = text;
}

/// Text that has already come stays when the object has none: an item is announced empty.
void readLongerText(object json, std::string_view key, RareText &to)
{
    const std::string_view text = json::text(json, key);
    if (!text.empty())
        to = text;
}

std::string toolNames(simdjson::dom::array tools)
{
    std::string names;
    for (const element tool : tools) {
        if (object json; !tool.get(json)) {
            if (!names.empty())
                names += ", ";
            names += json::text(json, "name");
        }
    }
    return names;
}

void readCall(object json, Item &item)
{
    readText(json, "call_id", item.callId);
    readText(json, "approval_request_id", item.callId);
    readText(json, "name", item.name);
    readLongerText(json, "arguments", item.arguments);
    readText(json, "server_label", item.serverLabel);
    readText(json, "output", item.output);
    if (const auto tools = json::array(json, "tools"))
        item.output = toolNames(*tools);
    if (const auto error = json::object(json, "error"))
        item.output = json::text(*error, "message");
    if (item.kind == ItemKind::McpApprovalResponse && json::has(json, "approve"))
        item.output = json::flag(json, "approve") ? "approved" : "refused";
}

/// An SDK's: the text without an object around it.
void readPlainPart(std::string_view text, bool final, ContentPart &part)
{
    part.kind = PartKind::Text;
    if (!part.forgotten)
        part.text = text;
    part.textDone = final;
}

} // namespace

ItemKind readItemKind(object item)
{
    return named(json::text(item, "type"), kKinds, ItemKind::Unknown);
}

ContentPart *partAt(Item &item, qint64 index)
{
    constexpr qint64 most = 256;
    if (index < 0 || index >= most)
        return nullptr;
    if (size_t(index) >= item.parts.size())
        item.parts.resize(size_t(index) + 1);
    return &item.parts[size_t(index)];
}

void readPart(object json, EventIndex event, bool final, ContentPart &part)
{
    const std::string_view type = json::text(json, "type");
    if (type.ends_with("audio")) {
        part.kind = PartKind::Audio;
    } else if (type.ends_with("image")) {
        part.kind = PartKind::Image;
        if (!part.image) // the first to hold it: the server's echo may leave the image out
            part.image = event;
    } else if (type.ends_with("text")) {
        part.kind = PartKind::Text;
    }
    std::string_view text = json::text(json, "transcript");
    if (text.empty())
        text = json::text(json, "text");
    if (!text.empty() && !part.forgotten)
        part.text = text;
    if (final && (!text.empty() || part.kind == PartKind::Text))
        part.textDone = true;
}

void readItem(object json, EventIndex event, bool final, Item &item)
{
    if (const ItemKind kind = readItemKind(json); kind != ItemKind::Unknown)
        item.kind = kind;
    item.role = named(json::text(json, "role"), kRoles, item.role);
    item.status = named(json::text(json, "status"), kStatuses, final ? ItemStatus::Completed : item.status);
    if (item.kind != ItemKind::Message)
        readCall(json, item);
    if (const auto content = json::array(json, "content")) {
        qint64 index = 0;
        for (const element value : *content) {
            ContentPart *part = partAt(item, index++);
            if (!part)
                break;
            if (object partJson; !value.get(partJson))
                readPart(partJson, event, final || item.role == Role::User || item.role == Role::System, *part);
            else if (std::string_view text; !value.get(text))
                readPlainPart(text, final, *part);
        }
    }
}

} // namespace turnscope
