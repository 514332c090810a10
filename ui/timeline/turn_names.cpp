// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/turn_names.h"

#include <algorithm>

namespace turnscope {

namespace {

microseconds shared(const TuningSpan &own, const DetectedSpan &other)
{
    constexpr InputTime never = InputTime::max();
    return std::min(own.end.value_or(never), other.end.value_or(never)) - std::max(own.start, other.start);
}

} // namespace

QString turnName(const Conversation &conversation, const TuningSpan &span)
{
    if (!span.server)
        return {};
    const StringId item = conversation.speech()[*span.server].item;
    const auto turns = conversation.turns();
    // A turn that was made of several spans tells the first one.
    const auto after = std::ranges::partition_point(turns, [&](const Turn &turn) {
        return turn.speech ? *turn.speech <= *span.server
                           : turn.range.begin <= conversation.speech()[*span.server].startedAt;
    });
    for (auto turn = after; turn != turns.begin();) {
        --turn;
        if (turn->speech == span.server || (item != StringId::None && turn->userItem == item))
            return QString::number(turn - turns.begin() + 1);
        if (after - turn > 3)
            break;
    }
    return {};
}

std::vector<QString> turnNames(const Conversation &conversation, std::span<const TuningSpan> own,
                               std::span<const DetectedSpan> others)
{
    std::vector<std::optional<size_t>> partners(others.size());
    std::vector<int> parts(own.size());
    size_t first = 0;
    for (size_t i = 0; i < others.size(); ++i) {
        while (first < own.size() && own[first].end && *own[first].end <= others[i].start)
            ++first;
        microseconds most{0};
        for (size_t j = first; j < own.size() && (!others[i].end || own[j].start < *others[i].end); ++j) {
            if (const microseconds common = shared(own[j], others[i]); common > most) {
                most = common;
                partners[i] = j;
            }
        }
        if (partners[i])
            ++parts[*partners[i]];
    }
    std::vector<QString> names(others.size());
    std::vector<int> given(own.size());
    for (size_t i = 0; i < others.size(); ++i) {
        if (!partners[i])
            continue;
        names[i] = turnName(conversation, own[*partners[i]]);
        const int part = given[*partners[i]]++;
        if (!names[i].isEmpty() && parts[*partners[i]] > 1 && part < 26)
            names[i] += QChar(u'a' + part);
    }
    return names;
}

} // namespace turnscope
