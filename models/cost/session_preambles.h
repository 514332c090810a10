// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/protocol/json_reader.h"

#include <string>
#include <vector>

namespace turnscope {

/// What stands before every answer of a session, as its settings say at an event: the instructions, and the tools as JSON.
/// What the fold does not keep is read from the frames of the settings' events, once. A value.
class SessionPreambles
{
public:
    struct Preamble
    {
        EventIndex event{}; ///< from here on
        std::string instructions;
        std::string tools; ///< JSON, minified; empty: none
    };

    SessionPreambles(const Conversation &conversation, const EventStore &events);

    /// Each change of either, in order.
    const std::vector<Preamble> &changes() const { return m_changes; }

    /// In force at `event`; null before the first settings were told.
    const Preamble *at(EventIndex event) const;

private:
    std::vector<Preamble> m_changes;
};

/// The instructions and tools that stand in `object` of a frame: a session, or a response that is asked for.
struct OwnPrompt
{
    std::optional<std::string> instructions;
    std::optional<std::string> tools; ///< JSON, minified

    static OwnPrompt of(QByteArrayView frame, std::string_view object, JsonReader &reader);
};

} // namespace turnscope
