// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/session_tool.h"

#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kLargestTold = 4 << 20;    // bytes of a frame that lists tools
constexpr quint32 kMostLookedThrough = 4096; // events from the last of a listing back to the one that holds it
constexpr size_t kMostTools = 2000;

/// The tools that a server was found to have; the item's last event may be one that tells only that it is complete.
QJsonArray listedTools(const Item &listing, const EventStore &events)
{
    const quint32 last = number(listing.lastEvent);
    for (quint32 back = 0; back <= last - number(listing.firstEvent) && back < kMostLookedThrough; ++back) {
        const EventIndex index{last - back};
        const EventRow row = events.row(index);
        if (row.item != listing.id || row.length > kLargestTold)
            continue;
        const QJsonValue tools = QJsonDocument::fromJson(events.frame(index))["item"_L1]["tools"_L1];
        if (tools.isArray() && !tools.toArray().isEmpty())
            return tools.toArray();
    }
    return {};
}

void addListed(std::vector<SessionTool> &tools, const Item &listing, const EventStore &events)
{
    const QString server = QString::fromStdString(listing.serverLabel);
    for (const QJsonValue &told : listedTools(listing, events)) {
        SessionTool tool{
            SessionTool::Kind::Mcp, told["name"_L1].toString(), server, told["description"_L1].toString(), {}, true};
        if (const QJsonValue schema = told["input_schema"_L1]; schema.isObject())
            tool.schema = schema.toObject();
        if (!tool.name.isEmpty() && tools.size() < kMostTools)
            tools.push_back(std::move(tool));
    }
}

const Item *latestListing(const Conversation &conversation, const QString &server)
{
    const auto items = conversation.items();
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        if (item->kind == ItemKind::McpListTools && QString::fromStdString(item->serverLabel) == server)
            return &*item;
    }
    return nullptr;
}

/// What was called and stands in no list.
void addCalled(std::vector<SessionTool> &tools, const Conversation &conversation)
{
    for (const ToolCall &call : conversation.toolCalls()) {
        const Item *item = conversation.item(call.item);
        if (!item || toolOf(tools, *item) || item->name.empty() || tools.size() >= kMostTools)
            continue;
        const bool mcp = item->kind == ItemKind::McpCall;
        tools.push_back({mcp ? SessionTool::Kind::Mcp : SessionTool::Kind::Function,
                         QString::fromStdString(item->name),
                         QString::fromStdString(item->serverLabel),
                         {},
                         {},
                         false});
    }
}

} // namespace

QString SessionTool::shownName() const
{
    return server.isEmpty() ? name : u"%1 / %2"_s.arg(server, name);
}

std::vector<SessionTool> sessionTools(const QJsonArray &told, const Conversation &conversation,
                                      const EventStore &events)
{
    std::vector<SessionTool> tools;
    for (const QJsonValue &each : told) {
        const QJsonObject own = each.toObject();
        if (own.value("type"_L1) == "mcp"_L1) {
            if (const Item *listing = latestListing(conversation, own.value("server_label"_L1).toString()))
                addListed(tools, *listing, events);
            continue;
        }
        // The chat API's form, which some endpoints echo, has all of it one level down.
        const QJsonObject function = own.value("function"_L1).isObject() ? own.value("function"_L1).toObject() : own;
        SessionTool tool;
        tool.name = function.value("name"_L1).toString();
        tool.description = function.value("description"_L1).toString();
        if (const QJsonValue schema = function.value("parameters"_L1); schema.isObject())
            tool.schema = schema.toObject();
        tool.offered = true;
        if (!tool.name.isEmpty() && tools.size() < kMostTools)
            tools.push_back(std::move(tool));
    }
    addCalled(tools, conversation);
    return tools;
}

std::optional<size_t> toolOf(const std::vector<SessionTool> &tools, const Item &call)
{
    const bool mcp = call.kind == ItemKind::McpCall;
    if (!mcp && call.kind != ItemKind::FunctionCall)
        return std::nullopt;
    const QString name = QString::fromStdString(call.name);
    const QString server = QString::fromStdString(call.serverLabel);
    const auto found = std::ranges::find_if(tools, [&](const SessionTool &tool) {
        return (tool.kind == SessionTool::Kind::Mcp) == mcp && tool.name == name && (!mcp || tool.server == server);
    });
    return found == tools.end() ? std::nullopt : std::optional(size_t(found - tools.begin()));
}

std::vector<ToolFigures> toolFigures(const std::vector<SessionTool> &tools, const Conversation &conversation)
{
    std::vector<ToolFigures> figures(tools.size());
    std::vector<std::vector<microseconds>> took(tools.size());
    const auto calls = conversation.toolCalls();
    for (size_t i = 0; i < calls.size(); ++i) {
        const CallIndex index{quint32(i)};
        const ToolCall &call = calls[index];
        const Item *item = conversation.item(call.item);
        const auto of = item ? toolOf(tools, *item) : std::nullopt;
        if (!of)
            continue;
        ToolFigures &figure = figures[*of];
        ++figure.calls;
        figure.last = index;
        if (call.answered)
            took[*of].push_back(*call.answered - call.asked);
        else
            ++figure.waiting;
    }
    for (size_t i = 0; i < tools.size(); ++i) {
        if (took[i].empty())
            continue;
        const auto middle = took[i].begin() + std::ptrdiff_t((took[i].size() - 1) / 2);
        std::ranges::nth_element(took[i], middle);
        figures[i].median = *middle;
    }
    return figures;
}

} // namespace turnscope
