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

/// The one of the session's that a span shares most with.
std::optional<size_t> partnerOf(std::span<const TuningSpan> own, const DetectedSpan &other)
{
    auto at = std::ranges::partition_point(own, [&](const TuningSpan &span) { return span.start <= other.start; });
    if (at != own.begin())
        --at; // may reach into it
    std::optional<size_t> partner;
    microseconds most{0};
    for (; at != own.end() && (!other.end || at->start < *other.end); ++at) {
        if (const microseconds common = shared(*at, other); common > most) {
            most = common;
            partner = size_t(at - own.begin());
        }
    }
    return partner;
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

QString turnName(const Conversation &conversation, std::span<const TuningSpan> own,
                 std::span<const DetectedSpan> others, size_t index)
{
    const auto partner = partnerOf(own, others[index]);
    const QString name = partner ? turnName(conversation, own[*partner]) : QString();
    if (name.isEmpty())
        return name;
    // Those that share it lie beside each other.
    int before = 0;
    for (size_t i = index; i > 0 && partnerOf(own, others[i - 1]) == partner; --i)
        ++before;
    const bool isAlone = before == 0 && (index + 1 == others.size() || partnerOf(own, others[index + 1]) != partner);
    constexpr int letters = 26;
    return isAlone || before >= letters ? name : name + QChar(u'a' + before);
}

} // namespace turnscope
