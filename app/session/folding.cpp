// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/folding.h"

#include "models/recording/frame_cursor.h"
#include "models/within_memory.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 kFoldAtOnce = 20000; // events, between two looks at whether to go on

} // namespace

Result<std::unique_ptr<SessionFold>> foldOf(const EventStore &events, const std::function<bool(double)> &goOn)
{
    return withinMemory([&] {
        auto fold = std::make_unique<SessionFold>();
        FrameCursor frames(events);
        const quint32 size = events.size();
        for (quint32 done = 0; done < size;) {
            done = std::min(done + kFoldAtOnce, size);
            fold->advance(frames, done);
            if (!goOn(double(done) / size))
                break;
        }
        return fold;
    });
}

} // namespace turnscope
