// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_limit.h"

#include <algorithm>

namespace turnscope {

std::optional<SessionTime> sessionLimit(const Conversation &conversation, const RecordingInfo &info)
{
    const std::optional<qint64> expires = conversation.settings().expiresAt;
    if (!expires || !info.started.isValid())
        return std::nullopt;
    const qint64 begun = info.started.toMSecsSinceEpoch();
    constexpr qint64 day = 86'400'000;
    if (*expires <= begun / 1000 || *expires > (begun + day) / 1000)
        return std::nullopt;
    return fromMilliseconds<SessionTime>(*expires * 1000 - begun);
}

bool isBetweenTurns(const Conversation &conversation)
{
    if (const auto speech = conversation.speech(); speech.size() > 0 && !speech.back().end)
        return false;
    if (const auto turns = conversation.turns(); turns.size() > 0 && turns.back().status == Turn::Status::Open)
        return false;
    const auto responses = conversation.responses();
    if (responses.size() == 0)
        return true;
    if (!responses.back().doneBy)
        return false;
    return std::ranges::none_of(responses.back().items, [&](StringId id) {
        const Item *item = conversation.item(id);
        return item && item->playback && !item->playback->ended && !item->playback->stopped;
    });
}

} // namespace turnscope
