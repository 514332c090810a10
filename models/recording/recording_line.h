// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/frame_head.h"
#include "models/recording/line_reader.h"

#include <optional>

namespace turnscope {

/// What one line of a recording holds.
struct RecordingLine
{
    std::optional<SessionTime> at;
    std::optional<Direction> from;
    FrameEncoding encoding = FrameEncoding::Verbatim;
    std::string_view payload; ///< the frame as it lies in the line
    FrameHead head;
};

/// Reads the lines of a recording, one at a time, reusing its memory: the envelope and the head of the event, with
/// everything else skipped at the speed of simdjson. One thread.
class RecordingLineReader
{
public:
    enum class Verdict : quint8 {
        Event,
        NotJson, ///< torn, or not JSON
        NoEvent, ///< JSON, but neither "event" nor "text" nor "binary" is in it
    };

    /// What read() finds is valid until the next read(), and as long as `line` is.
    Verdict read(std::string_view line, RecordingLine &found);

private:
    bool readEnvelope(std::string_view line, RecordingLine &found, bool &hasEvent);
    bool readEvent(simdjson::ondemand::value value, simdjson::ondemand::document &document, RecordingLine &found);

    simdjson::ondemand::parser m_parser;
    FrameHeadReader m_heads;
    QByteArray m_frame;
};

} // namespace turnscope
