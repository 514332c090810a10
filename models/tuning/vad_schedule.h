// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <vector>

namespace turnscope {

/// Which turn detection a session had when: what its server echoed, by input time. A value.
struct VadSchedule
{
    using TurnTaking = SessionSettings::TurnTaking;

    struct Step
    {
        InputTime from;
        TurnTaking turnTaking = TurnTaking::ServerVad;
        TurnDetectorSettings vad; ///< of ServerVad
        bool known = false;       ///< the server told `vad`; false: they are our assumptions

        friend bool operator==(const Step &, const Step &) = default;
    };

    std::vector<Step>
        steps; ///< ascending, the first one from 0 on; never empty; no two that follow each other are the same

    const Step &at(InputTime t) const;

    /// Where the voice of a span that begins at `start` sets in, behind the padding.
    InputTime onset(InputTime start) const;

    /// The setting that most of the audio up to `end` was heard with: what "the session's setting" is in one word. Of
    /// server_vad, where there was any.
    const Step &longest(InputTime end) const;

    bool has(TurnTaking turnTaking) const;

    friend bool operator==(const VadSchedule &, const VadSchedule &) = default;
};

/// Of a conversation as far as it goes. An echo counts from when it came: the server had it in force some frames earlier.
VadSchedule vadSchedule(const Conversation &conversation, const EventStore &events);

} // namespace turnscope
