// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_changes.h"

#include "models/protocol/event_catalogue.h"
#include "ui/inspector/json_path.h"

#include <unordered_map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kReach = 20'000;         // events
constexpr qsizetype kComparable = 200'000; // bytes of a frame
constexpr qsizetype kShown = 80;           // characters of a value

bool isId(const QString &path)
{
    const QString key = path.mid(path.lastIndexOf(u'.') + 1);
    return key == u"id"_s || key.endsWith(u"_id"_s) || key.startsWith(u"id["_s) || key == u"obfuscation"_s
           || key == u"expires_at"_s;
}

bool holds(const JsonNode &node)
{
    return (node.kind == JsonNode::Kind::Object || node.kind == JsonNode::Kind::Array) && node.children > 0;
}

/// Whether an ancestor of it has no earlier value either: then that one says it.
bool isWithinNew(const FormattedJson &json, int node, const std::map<int, std::optional<QString>> &was)
{
    for (int above = json.nodes[size_t(node)].parent; above >= 0; above = json.nodes[size_t(above)].parent) {
        if (const auto found = was.find(above); found != was.end() && !found->second)
            return true;
    }
    return false;
}

} // namespace

JsonChanges JsonChanges::between(QByteArrayView before, QByteArrayView now, const FormattedJson &json)
{
    JsonChanges changes;
    if (!json.valid || json.cut || before.size() > kComparable || now.size() > kComparable)
        return changes;
    const FormattedJson old = JsonFormatter::format(before);
    if (!old.valid || old.cut)
        return changes;
    std::unordered_map<std::string, int> earlier;
    for (size_t i = 0; i < old.nodes.size(); ++i)
        earlier.emplace(json_path::plain(before, old, int(i)).toStdString(), int(i));
    for (size_t i = 0; i < json.nodes.size(); ++i) {
        const JsonNode &node = json.nodes[i];
        const QString path = json_path::plain(now, json, int(i));
        const auto found = earlier.find(path.toStdString());
        if (found == earlier.end()) {
            if (!isId(path) && !isWithinNew(json, int(i), changes.was))
                changes.was.emplace(int(i), std::nullopt);
            continue;
        }
        const JsonNode was = old.nodes[size_t(found->second)];
        earlier.erase(found);
        if (isId(path) || path == u"type"_s || (holds(node) && holds(was) && node.kind == was.kind))
            continue;
        if (before.sliced(was.sourceBegin, was.sourceLength) != now.sliced(node.sourceBegin, node.sourceLength))
            changes.was.emplace(int(i), json_path::value(before, was).simplified().left(kShown));
    }
    for (size_t i = 0; i < old.nodes.size();
         ++i) { // in the earlier one's order, and of what is gone only the outermost
        const QString path = json_path::plain(before, old, int(i));
        const int above = old.nodes[i].parent;
        const bool aboveIsGone = above > 0 && earlier.contains(json_path::plain(before, old, above).toStdString());
        if (earlier.contains(path.toStdString()) && !isId(path) && !aboveIsGone)
            changes.gone << path;
    }
    return changes;
}

std::optional<EventIndex> JsonChanges::earlier(const EventStore &events, EventIndex event)
{
    const EventRow row = events.row(event);
    const EventSpec *spec = EventCatalogue::find(events.strings().view(row.type));
    if (row.kind != FrameKind::Json || (spec && (spec->join != DeltaJoin::None || !spec->audioField.empty())))
        return std::nullopt;
    const auto isEcho = [&events](StringId type) {
        const EventKind kind = EventCatalogue::kind(events.strings().view(type));
        return kind == EventKind::SessionCreated || kind == EventKind::SessionUpdated;
    };
    const bool echo = isEcho(row.type);
    std::unordered_map<quint32, bool> known; // types that were asked about
    const quint32 at = number(event);
    for (quint32 back = 1; back <= std::min(at, kReach); ++back) {
        const EventRow other = events.row(EventIndex{at - back});
        if (other.from != row.from || other.kind != FrameKind::Json)
            continue;
        bool same = other.type == row.type;
        if (!same && echo) {
            const auto [entry, fresh] = known.try_emplace(number(other.type), false);
            if (fresh)
                entry->second = isEcho(other.type);
            same = entry->second;
        }
        if (same)
            return EventIndex{at - back};
    }
    return std::nullopt;
}

} // namespace turnscope
