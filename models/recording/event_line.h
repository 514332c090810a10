// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/frame_head.h"
#include "models/recording/recording_info.h"

namespace turnscope {

/// Composes the lines of a recording (FORMAT.md beside this file), using its memory again and again.
class EventLine
{
public:
    /// A recording's first line. `info` gives session, started, profile and app, as they will stand there.
    static QByteArray header(const RecordingInfo &info);

    /// The line of one event. `head` is what FrameHeadReader says of this frame. The views are valid until the next call,
    /// and as long as `frame`.
    void compose(SessionTime at, Direction from, const FrameHead &head, QByteArrayView frame);

    QByteArrayView begin() const { return m_begin; }
    QByteArrayView payload() const { return m_payload; } ///< the frame as it stands in the line
    QByteArrayView end() const { return m_end; }
    FrameKind kind() const { return m_kind; } ///< Binary, too, for text that would make too long a line
    FrameEncoding encoding() const { return m_encoding; }

    QByteArray whole() const;
    qsizetype size() const { return m_begin.size() + m_payload.size() + m_end.size(); }

private:
    QByteArray m_begin;
    QByteArray m_escaped;
    QByteArrayView m_payload;
    QByteArrayView m_end;
    FrameKind m_kind = FrameKind::Json;
    FrameEncoding m_encoding = FrameEncoding::Verbatim;
};

} // namespace turnscope
