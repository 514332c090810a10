// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/related_events.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kReach = 20'000;

/// The nearest and the farthest event with an id, one way from `event`, within reach.
struct Reached
{
    std::optional<EventIndex> nearest;
    std::optional<EventIndex> farthest;
};

template<typename Same>
Reached reach(quint32 from, quint32 end, int step, Same same)
{
    Reached reached;
    for (quint32 i = from; i != end; i = quint32(int(i) + step)) {
        if (!same(EventIndex{i}))
            continue;
        if (!reached.nearest)
            reached.nearest = EventIndex{i};
        reached.farthest = EventIndex{i};
    }
    return reached;
}

} // namespace

std::vector<RelatedEvent> RelatedEvents::find(const Session &session, EventIndex event)
{
    const EventStore &events = session.events();
    std::vector<RelatedEvent> related;
    if (!events.contains(event))
        return related;
    const EventRow row = events.row(event);
    const quint32 at = number(event);
    const quint32 size = events.size();
    const auto add = [&](const QString &group, const QString &label, std::optional<EventIndex> to) {
        if (to && *to != event)
            related.push_back({group, label, *to});
    };

    const Conversation &conversation = session.conversation();
    for (const ErrorNote &error : conversation.errors()) {
        if (error.event == event && error.cause)
            add(tr("caused by"), events.strings().text(events.type(*error.cause)), error.cause);
        if (error.cause == event)
            add(tr("led to"), tr("error"), error.event);
    }
    if (const Response *response = conversation.response(row.response); response && response->askedBy)
        add(tr("caused by"), events.strings().text(events.type(*response->askedBy)), response->askedBy);

    const auto addSame = [&](const QString &group, auto same) {
        const Reached back = at == 0 ? Reached() : reach(at - 1, at > kReach ? at - kReach - 1 : ~quint32(0), -1, same);
        const Reached on = reach(at + 1, std::max(at + 1, std::min(size, at + kReach)), 1, same);
        if (back.farthest != back.nearest)
            add(group, tr("first"), back.farthest);
        add(group, tr("previous"), back.nearest);
        add(group, tr("next"), on.nearest);
        if (on.farthest != on.nearest)
            add(group, tr("last"), on.farthest);
    };
    if (row.item != StringId::None)
        addSame(tr("same item"), [&](EventIndex i) { return events.row(i).item == row.item; });
    if (row.response != StringId::None)
        addSame(tr("same response"), [&](EventIndex i) { return events.row(i).response == row.response; });
    return related;
}

} // namespace turnscope
