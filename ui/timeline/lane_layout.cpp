// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_layout.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr double kLeast = 0.5;
constexpr double kMost = 10000;

// A place's third field in the text.
constexpr int kHidden = 1;
constexpr int kSpectrogram = 2;

} // namespace

LaneLayout::LaneLayout(const std::vector<Default> &defaults)
    : m_defaults(defaults)
{
    reset();
}

void LaneLayout::reset()
{
    m_places.clear();
    for (const Default &lane : m_defaults)
        m_places.push_back({lane.lane, lane.share});
}

bool LaneLayout::isDefault() const
{
    LaneLayout fresh = *this;
    fresh.reset();
    return *this == fresh;
}

std::vector<LaneLayout::Place>::iterator LaneLayout::find(const QString &lane)
{
    return std::ranges::find(m_places, lane, &Place::lane);
}

const LaneLayout::Place &LaneLayout::place(const QString &lane) const
{
    return *std::ranges::find(m_places, lane, &Place::lane);
}

void LaneLayout::setHidden(const QString &lane, bool on)
{
    if (on && std::ranges::count(m_places, false, &Place::hidden) == 1)
        return;
    find(lane)->hidden = on;
}

void LaneLayout::setSpectrogram(const QString &lane, bool on)
{
    find(lane)->spectrogram = on;
}

void LaneLayout::setShare(const QString &lane, double share)
{
    find(lane)->share = std::clamp(share, kLeast, kMost);
}

/// The index that a lane goes to, or -1 when there is nothing to go past.
int LaneLayout::target(const QString &lane, int by, const QStringList &absent) const
{
    auto index = std::ranges::find(m_places, lane, &Place::lane) - m_places.begin();
    const std::ptrdiff_t step = by < 0 ? -1 : 1;
    const auto isUnseen = [&](const Place &place) { return place.hidden || absent.contains(place.lane); };
    for (int left = std::abs(by); left > 0; --left) {
        do {
            index += step;
        } while (index >= 0 && index < std::ssize(m_places) && isUnseen(m_places[static_cast<size_t>(index)]));
        if (index < 0 || index >= std::ssize(m_places))
            return -1;
    }
    return static_cast<int>(index);
}

bool LaneLayout::canMove(const QString &lane, int by, const QStringList &absent) const
{
    return target(lane, by, absent) >= 0;
}

void LaneLayout::move(const QString &lane, int by, const QStringList &absent)
{
    const int to = target(lane, by, absent);
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
        parts << u"%1:%2:%3"_s.arg(place.lane)
                     .arg(place.share, 0, 'f', 1)
                     .arg((place.hidden ? kHidden : 0) | (place.spectrogram ? kSpectrogram : 0));
    return parts.join(u' ');
}

/// The lane that a text means; empty: none that there is.
QString LaneLayout::nameOf(const QString &written) const
{
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    const auto meant = std::ranges::find_if(m_defaults, [&](const Default &lane) {
        return isNumber ? number >= 0 && lane.formerNumber == number : lane.lane == written;
    });
    return meant == m_defaults.end() ? QString() : meant->lane;
}

/// Each lane that is missing comes behind the one that it follows at first, as tall as it is against those at first.
void LaneLayout::addMissing(std::vector<Place> &places) const
{
    double now = 0;
    double atFirst = 0;
    for (const Default &lane : m_defaults) {
        const auto found = std::ranges::find(places, lane.lane, &Place::lane);
        if (found == places.end())
            continue;
        now += found->share;
        atFirst += lane.share;
    }
    auto before = places.end();
    for (const Default &lane : m_defaults) {
        const auto found = std::ranges::find(places, lane.lane, &Place::lane);
        if (found != places.end()) {
            before = found;
            continue;
        }
        const double share = std::clamp(lane.share * now / atFirst, kLeast, kMost);
        before = places.insert(before == places.end() ? places.begin() : before + 1, {lane.lane, share});
    }
}

bool LaneLayout::fromText(const QString &text)
{
    std::vector<Place> read;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList fields = part.split(u':');
        if (fields.size() != 3)
            return false;
        bool isShare = false;
        const int kinds = fields[2].toInt();
        const Place place{nameOf(fields[0]), fields[1].toDouble(&isShare), (kinds & kHidden) != 0,
                          (kinds & kSpectrogram) != 0};
        if (!isShare || !(place.share >= kLeast && place.share <= kMost))
            return false;
        if (place.lane.isEmpty())
            continue;
        if (std::ranges::find(read, place.lane, &Place::lane) != read.end())
            return false;
        read.push_back(place);
    }
    if (std::ranges::count(read, false, &Place::hidden) == 0)
        return false;
    addMissing(read);
    m_places = std::move(read);
    return true;
}

} // namespace turnscope
