// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/redactor.h"
#include "models/recording/event_appender.h"
#include "models/recording/recording_writer.h"
#include "models/recording/redaction_note.h"
#include "models/recording/session_frames.h"

#include <memory>

namespace turnscope {

/// The only way in for live events: each goes to the recording on disk and into the session's EventStore,
/// classified once. Lives on the session thread, which alone calls it, but for sync(); others read events().
///
/// Each frame, whoever gives it, passes the redactor first: no secret gets further than here. The first time that
/// something is replaced at a place (direction, type, keys) a console.note behind the frame tells so.
class Recorder
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Recorder)

public:
    /// Creates the recording file at `path`, whose folder must exist. `backlog`: as for RecordingWriter. `redactor` may
    /// know secrets that are in use.
    static Result<std::unique_ptr<Recorder>> start(const QString &path, const RecordingInfo &info,
                                                   qsizetype backlog = RecordingBacklog::kMost,
                                                   const Redactor &redactor = {});

    /// To tell it secrets, and to forget them when no frame can hold them any more.
    Redactor &redactor() { return m_redactor; }

    /// Records one frame of the wire, or a console.* event. `binary`: it came as a binary frame. Times that go
    /// backwards are raised to the last one.
    ///
    /// An error says that the frame did not reach the disk yet, or never will. It is in events() all the same, its bytes
    /// kept in memory, and the session goes on; state() tells how it stands.
    Result<void> record(SessionTime at, Direction from, QByteArrayView frame, bool binary = false);

    struct Received
    {
        std::string_view type; ///< empty: none
        simdjson::dom::object event;
    };

    /// The server's last frame as it was recorded, without its secrets: it is parsed once, for the recording and for what
    /// is done about it. Nothing when it is no JSON object. Valid until the next of the server's, whatever else is recorded.
    std::optional<Received> received() const;

    /// See RecordingWriter.
    void look();
    bool isSaving() const { return m_writer.isSaving(); }
    void finish();
    int sync() const { return m_writer.sync(); } ///< any thread
    void noteUnsynced(int error) { m_writer.noteUnsynced(error); }
    const RecordingState &state() const { return m_writer.state(); }

    std::shared_ptr<const EventStore> events() const { return m_events; }
    const RecordingInfo &info() const { return m_info; }

private:
    Recorder(RecordingWriter writer, std::shared_ptr<SessionFrames> frames, RecordingInfo info);

    Result<void> recordClean(SessionTime at, Direction from, QByteArrayView frame, bool binary, std::string &type);

    void followFile();
    void takeTold();
    bool isDistrusted() const { return m_trusted != ~quint64(0); }
    EventRow inMemory(EventRow row, QByteArrayView frame) const;

    Redactor m_redactor;
    RedactedPlaces m_places;
    RecordingWriter m_writer;
    RecordingInfo m_info;
    std::shared_ptr<SessionFrames> m_frames;
    std::shared_ptr<EventStore> m_events;
    EventAppender m_appender;
    FrameHeadReader m_serverHeads;
    FrameHeadReader m_ownHeads; ///< of what we send and note
    FrameHeadReader m_toldHeads;
    SessionTime m_last;
    int m_copies = 0;                ///< of the file, that are read
    quint64 m_trusted = ~quint64(0); ///< how far what the file holds is where it was written
};

} // namespace turnscope
