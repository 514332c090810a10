// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_appender.h"
#include "models/recording/recording_writer.h"
#include "models/recording/session_frames.h"

#include <memory>

namespace turnscope {

/// The only way in for live events: each goes to the recording on disk and into the session's EventStore,
/// classified once. Lives on the session thread, which alone calls record(); others read events().
class Recorder
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Recorder)

public:
    /// Creates the recording file at `path`, whose folder must exist.
    static Result<std::unique_ptr<Recorder>> start(const QString &path, const RecordingInfo &info);

    /// Records one frame of the wire, or a console.* event. `binary`: it came as a binary frame. Times that go
    /// backwards are raised to the last one.
    ///
    /// An error says that the frame did not reach the disk. It is in events() all the same, its bytes kept
    /// in memory, and the session goes on; the next frame tries the disk again.
    Result<void> record(SessionTime at, Direction from, QByteArrayView frame, bool binary = false);

    /// See RecordingWriter::sync(). Any thread.
    Result<void> sync() const { return m_writer.sync(); }

    std::shared_ptr<const EventStore> events() const { return m_events; }
    const RecordingInfo &info() const { return m_info; }
    const QString &path() const { return m_writer.path(); }

private:
    Recorder(RecordingWriter writer, std::shared_ptr<SessionFrames> frames, RecordingInfo info);

    RecordingWriter m_writer;
    RecordingInfo m_info;
    std::shared_ptr<SessionFrames> m_frames;
    std::shared_ptr<EventStore> m_events;
    EventAppender m_appender;
    FrameHeadReader m_heads;
    SessionTime m_last;
};

} // namespace turnscope
