// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/event_geometry.h"

#include <algorithm>
#include <array>
#include <optional>

namespace turnscope {

namespace {

constexpr quint32 kSampled = 16; ///< rows looked at in a column

int weight(EventFamily family, bool minor)
{
    if (family == EventFamily::Error)
        return 3;
    return minor ? 1 : 2;
}

/// One column's ticks, one for each direction.
class Column
{
public:
    explicit Column(int x)
        : m_x(x)
    {
    }

    void add(EventIndex event, Direction from, EventStyles::Style style)
    {
        auto &tick = m_ticks[static_cast<size_t>(from)];
        if (!tick || weight(style.family, style.minor) > weight(tick->family, tick->minor))
            tick = EventTick{m_x, from, style.family, style.minor, event};
    }

    void moveTo(std::vector<EventTick> &ticks) const
    {
        for (const auto &tick : m_ticks) {
            if (tick)
                ticks.push_back(*tick);
        }
    }

private:
    int m_x;
    std::array<std::optional<EventTick>, 3> m_ticks;
};

} // namespace

EventStyles::Style EventStyles::of(StringId type)
{
    constexpr quint32 kRemembered = 65536;
    const quint32 slot = number(type);
    if (slot < m_styles.size() && m_styles[slot].known)
        return m_styles[slot];
    Style style{.known = true};
    if (const EventSpec *spec = EventCatalogue::find(m_strings->view(type))) {
        style.family = spec->join == DeltaJoin::Audio ? EventFamily::OutputAudio : spec->family;
        style.minor = spec->join != DeltaJoin::None || spec->kind == EventKind::InputAudioAppend
                      || spec->kind == EventKind::ConsolePlaybackHeard;
    }
    if (slot < kRemembered) {
        m_styles.resize(std::max<size_t>(m_styles.size(), slot + 1));
        m_styles[slot] = style;
    }
    return style;
}

std::vector<EventTick> eventTicks(const TimeScale &scale, const EventStore &events, EventStyles &styles,
                                  const std::vector<EventIndex> &errors)
{
    const SessionRange range = scale.range();
    const quint32 size = events.size();
    std::vector<EventTick> ticks;
    quint32 row = number(events.firstAt(range.begin));
    auto error = std::ranges::lower_bound(errors, EventIndex{row});
    while (row < size) {
        const SessionTime at = events.at(EventIndex{row});
        if (at >= range.end)
            break;
        const int x = std::clamp(scale.column(at), scale.left(), scale.right() - 1);
        // A column is seldom empty of neighbours when there are many: try the near end first.
        const SessionTime columnEnd = std::max(scale.time(x + 1), at + microseconds(1));
        quint32 end = row + 1;
        while (end < size && end < row + kSampled && events.at(EventIndex{end}) < columnEnd)
            ++end;
        if (end == row + kSampled)
            end = std::clamp(number(events.firstAt(columnEnd)), end, std::max(end, size));

        Column column(x);
        // Not evenly: what alternates must not be met at one beat only.
        const quint32 step = std::max((end - row) / kSampled, 1U);
        for (quint32 i = row, n = 0; i < end; i += step, ++n) {
            const EventIndex event{std::min(i + n * 7 % step, end - 1)};
            column.add(event, events.from(event), styles.of(events.type(event)));
        }
        for (; error != errors.end() && number(*error) < end; ++error) {
            if (number(*error) >= row)
                column.add(*error, events.from(*error), {EventFamily::Error, false, true});
        }
        column.moveTo(ticks);
        row = end;
    }
    return ticks;
}

} // namespace turnscope
