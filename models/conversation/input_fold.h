// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that keeps the input buffer: the input clock, and the speech spans on it.
class InputFold
{
public:
    explicit InputFold(FoldState &state);

    /// Audio was appended; `bytes` decoded, in the format in force.
    void appended(SessionTime at, qint64 bytes);

    /// Opens a span. A span that is still open stays so: its end was never told.
    SpanIndex started(const FoldEvent &event);

    /// Closes the span of the event's item, else the last one when it is open; nothing when there is none.
    std::optional<SpanIndex> stopped(const FoldEvent &event);

    /// The audio that became the item's: its span's, else all that was appended since the buffer was last
    /// emptied. Empties the buffer.
    microseconds committed(const FoldEvent &event);

    void cleared();

    /// Another session: the server counts its audio from 0 again.
    void sessionBegan(SessionTime at);

private:
    InputTime inputTime(simdjson::dom::object json, std::string_view key) const;

    FoldState &m_state;
    InputTime m_bufferBegin;
    microseconds m_base{0}; ///< of the input clock, where the session's own begins
};

} // namespace turnscope
