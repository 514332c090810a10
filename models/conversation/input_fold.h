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

    /// Opens a span, and returns its number. A span that is still open stays so: its end was never told.
    quint32 started(const FoldEvent &event);

    /// Closes the span of the event's item, else the last one when it is open; npos when there is none.
    quint32 stopped(const FoldEvent &event);

    /// The audio that became the item's: its span's, else all that was appended since the buffer was last
    /// emptied. Empties the buffer.
    microseconds committed(const FoldEvent &event);

    void cleared();

private:
    FoldState &m_state;
    InputTime m_bufferBegin;
};

} // namespace turnscope
