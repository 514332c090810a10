// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/session_figures.h"

#include <algorithm>
#include <vector>

namespace turnscope {

std::optional<microseconds> voiceToVoice(const Turn &turn)
{
    const std::optional<SessionTime> answer = turn.firstSound ? turn.firstSound : turn.firstAudio;
    if (!turn.voiceEnd || !answer || *answer < *turn.voiceEnd)
        return std::nullopt;
    return *answer - *turn.voiceEnd;
}

VoiceToVoice voiceToVoice(const Conversation &conversation)
{
    VoiceToVoice figure;
    std::vector<microseconds> lengths;
    for (const Turn &turn : conversation.turns()) {
        if (const auto length = voiceToVoice(turn)) {
            lengths.push_back(*length);
            figure.arrivalOnly = figure.arrivalOnly || !turn.firstSound;
        }
    }
    figure.turns = int(lengths.size());
    if (lengths.empty())
        return figure;
    const auto middle = lengths.begin() + std::ptrdiff_t(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    figure.median = *middle;
    return figure;
}

} // namespace turnscope
