// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/probability_curve.h"

#include <algorithm>

namespace turnscope {

std::vector<CurveColumn> curveColumns(const TimeScale &scale, const SpeechCurve &curve, const AudioClock &clock)
{
    std::vector<CurveColumn> columns;
    if (curve.isEmpty())
        return columns;
    InputTime before = clock.toInput(scale.time(scale.left()));
    for (int x = scale.left(); x < scale.right(); ++x) {
        const InputTime begin = before;
        const InputTime end = clock.toInput(scale.time(x + 1));
        before = end;
        if (end <= begin) // nothing was appended meanwhile
            continue;
        if (begin >= curve.end())
            break;
        const size_t first = curve.frameAt(begin);
        const size_t last = std::max(curve.frameAt(end - microseconds(1)), first);
        const auto [least, most] = std::minmax_element(curve.probabilities.begin() + std::ptrdiff_t(first),
                                                       curve.probabilities.begin() + std::ptrdiff_t(last) + 1);
        columns.push_back({x, *least, *most, !columns.empty() && columns.back().x == x - 1});
    }
    return columns;
}

} // namespace turnscope
