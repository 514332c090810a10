// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/folded_audio.h"

#include <algorithm>

namespace turnscope {

bool lacksInputAudio(const SessionFold &fold, const RecordingInfo &info)
{
    const AudioTrack &you = fold.you();
    const auto missing = you.runs().of(SampleRun::Kind::Missing);
    return info.audioCut || std::ranges::any_of(missing, [&](const SampleRun &run) {
               return run.count == 0 && run.first < you.sampleCount();
           });
}

} // namespace turnscope
