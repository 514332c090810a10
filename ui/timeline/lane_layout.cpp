// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_layout.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr double kLeast = 0.5;
constexpr double kMost = 10000;

} // namespace

LaneLayout::LaneLayout(const std::vector<double> &shares)
{
    for (const double share : shares)
        m_places.push_back({static_cast<int>(m_places.size()), share, false});
    m_defaults = m_places;
}

std::vector<LaneLayout::Place>::iterator LaneLayout::find(int lane)
{
    return std::ranges::find(m_places, lane, &Place::lane);
}

const LaneLayout::Place &LaneLayout::place(int lane) const
{
    return *std::ranges::find(m_places, lane, &Place::lane);
}

void LaneLayout::setHidden(int lane, bool on)
{
    if (on && std::ranges::count(m_places, false, &Place::hidden) == 1)
        return;
    find(lane)->hidden = on;
}

void LaneLayout::setShare(int lane, double share)
{
    find(lane)->share = std::clamp(share, kLeast, kMost);
}

/// The index that a lane goes to, or -1 when there is nothing to go past.
int LaneLayout::target(int lane, int by) const
{
    auto index = std::ranges::find(m_places, lane, &Place::lane) - m_places.begin();
    const std::ptrdiff_t step = by < 0 ? -1 : 1;
    for (int left = std::abs(by); left > 0; --left) {
        do {
            index += step;
        } while (index >= 0 && index < std::ssize(m_places) && m_places[static_cast<size_t>(index)].hidden);
        if (index < 0 || index >= std::ssize(m_places))
            return -1;
    }
    return static_cast<int>(index);
}

bool LaneLayout::canMove(int lane, int by) const
{
    return target(lane, by) >= 0;
}

void LaneLayout::move(int lane, int by)
{
    const int to = target(lane, by);
    if (to < 0)
        return;
    const Place moved = place(lane);
    m_places.erase(find(lane));
    m_places.insert(m_places.begin() + to, moved);
}

QString LaneLayout::toText() const
{
    QStringList parts;
    for (const Place &place : m_places)
        parts << u"%1:%2:%3"_s.arg(place.lane).arg(place.share, 0, 'f', 1).arg(place.hidden ? 1 : 0);
    return parts.join(u' ');
}

bool LaneLayout::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<Place> read;
    for (const QString &part : parts) {
        const QStringList fields = part.split(u':');
        bool isLane = false;
        bool isShare = false;
        if (fields.size() != 3)
            return false;
        const Place place{fields[0].toInt(&isLane), fields[1].toDouble(&isShare), fields[2] == u"1"_s};
        const bool known = std::ranges::find(m_defaults, place.lane, &Place::lane) != m_defaults.end();
        const bool again = std::ranges::find(read, place.lane, &Place::lane) != read.end();
        if (!isLane || !isShare || !known || again || !(place.share >= kLeast && place.share <= kMost))
            return false;
        read.push_back(place);
    }
    if (read.size() != m_defaults.size() || std::ranges::count(read, false, &Place::hidden) == 0)
        return false;
    m_places = std::move(read);
    return true;
}

} // namespace turnscope
