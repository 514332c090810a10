// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/model_side.h"

#include <algorithm>
#include <unordered_map>

namespace turnscope {

ModelSide modelSideOf(const SessionFold &fold, const EventStore &events, bool timed)
{
    const Conversation &conversation = fold.conversation();
    const double rate = fold.model().rate();
    ModelSide side;
    side.end = conversation.now();
    side.timed = timed;
    if (!timed)
        return side;
    side.sessionEnds = sessionEnds(conversation, events);
    std::unordered_map<StringId, SessionTime> heardUntil; // by item
    for (const ModelStretch &stretch : fold.modelStretches()) {
        const auto length = microseconds(qint64(double(stretch.sampleCount) * 1e6 / rate));
        const SessionRange range{stretch.begin, stretch.begin + length};
        if (stretch.heard || stretch.cut)
            side.sounding.push_back(range);
        if (stretch.heard) {
            SessionTime &until = heardUntil[stretch.item];
            until = std::max(until, range.end);
        }
    }
    std::ranges::sort(side.sounding, {}, &SessionRange::begin);
    for (const Response &response : conversation.responses()) {
        SessionTime end = response.done.value_or(response.created);
        for (const StringId item : response.items) {
            if (const auto found = heardUntil.find(item); found != heardUntil.end())
                end = std::max(end, found->second);
        }
        side.answers.push_back({response.created, end});
    }
    return side;
}

} // namespace turnscope
