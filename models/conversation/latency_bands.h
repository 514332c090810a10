// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace turnscope {

/// How a wait for an answer feels, by limits that the user may move. A value.
struct LatencyBands
{
    enum class Band : quint8 { Fast, Fair, Slow, Bad };

    milliseconds fast{800};  ///< up to here: as between people, or nearly
    milliseconds fair{1500}; ///< up to here: a conversation still
    milliseconds slow{3000}; ///< up to here: one waits; beyond: one gives up

    Band of(microseconds wait) const
    {
        return wait <= fast ? Band::Fast : wait <= fair ? Band::Fair : wait <= slow ? Band::Slow : Band::Bad;
    }

    /// Ascending and above 0, whatever was asked for.
    LatencyBands sane() const
    {
        LatencyBands bands = *this;
        bands.fast = std::clamp(bands.fast, milliseconds(1), milliseconds(60'000));
        bands.fair = std::clamp(bands.fair, bands.fast, milliseconds(60'000));
        bands.slow = std::clamp(bands.slow, bands.fair, milliseconds(60'000));
        return bands;
    }

    /// The mark that stands beside the colour: a bar that grows.
    static QChar sign(Band band)
    {
        constexpr std::array<char16_t, 4> signs{u'▂', u'▄', u'▆', u'█'};
        return signs[size_t(band)];
    }

    friend bool operator==(const LatencyBands &, const LatencyBands &) = default;
};

} // namespace turnscope
