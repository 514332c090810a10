// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_line.h"
#include "models/recording/file_handle.h"
#include "models/recording/recording_backlog.h"
#include "models/recording/recording_copy.h"
#include "models/recording/recording_state.h"

#include <chrono>
#include <memory>
#include <vector>

namespace turnscope {

/// Writes a recording (FORMAT.md beside this file): JSON Lines, a header and then one event a line.
///
///     {"turnscope":1,"session":"<uuid>","started":"<ISO, ms, Z>","profile":{"name","url","model","dialect"},"app":"0.1.0"}
///     {"at":<µs>,"from":"server"|"client"|"console","event":<the frame's own bytes>}
///     {"at":<µs>,"from":…,"text":"<the frame as a JSON string>"}
///     {"at":<µs>,"from":…,"binary":"<the frame in base64>"}
///
/// An event is the frame itself, byte for byte, when that is one valid JSON object that begins and ends
/// with its braces and holds no line break. Any other text is "text", also a JSON object that was printed
/// over several lines: the line stays one line, and unescaping gives back the exact bytes. Binary frames, and text
/// that is not UTF-8, are "binary". So no frame can break the file, and every line is JSON.
///
/// Each append is one write to the end of the file: what append() has accepted survives the end of this process.
/// sync() makes it survive the end of the machine. While the disk takes nothing (it is full), lines wait in memory, in
/// their order, and nothing is written past them; so a disk that was full for a while leaves no hole. What does not fit
/// into that memory is a hole, and told in the file by a console.recording.gap (RecordingGap) as soon as it takes
/// anything, before what follows. For that, and for the last event of a session, some room is set aside on the disk.
///
/// look() sees what other programs do to the file. One that was deleted is saved anew beside it; one that was moved is
/// followed; of one that was shortened the hole is told. One thread, but for sync().
class RecordingWriter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingWriter)

public:
    static constexpr qsizetype kLargestFrame = 256 << 20;
    static constexpr std::chrono::milliseconds kRetry{100};     ///< between two attempts while the disk takes nothing
    static constexpr std::chrono::milliseconds kLookEvery{500}; ///< how often look() is to be called

    /// A new file, readable by its owner only; an existing one is not touched. `info` gives session,
    /// started, profile and app, as they will stand there: redacted by the caller. `backlog`: how many bytes of lines may
    /// wait.
    static Result<RecordingWriter> create(const QString &path, const RecordingInfo &info,
                                          qsizetype backlog = RecordingBacklog::kMost);

    /// Writes one event. `head` is what FrameHeadReader says of this frame. The answer has place, length,
    /// encoding and kind, but no ids yet. An error: it is not in the file; it waits, or is lost, as state() tells.
    Result<EventRow> append(SessionTime at, Direction from, const FrameHead &head, QByteArrayView frame);

    /// Writes what waits, when it is time for another attempt.
    void retry();

    /// Looks at what became of the file, goes on with saving it anew, and retries.
    void look();
    bool isSaving() const { return m_copy != nullptr; } ///< look() is to be called soon again

    /// The session is over: the last attempt to write what waits, at the end of which what does not fit is told as a hole,
    /// and the disk's word that all is there. What is appended afterwards wants another.
    void finish();

    /// To be called each second, also from another thread: puts on the disk what was appended. The system's error number,
    /// or 0; noteUnsynced() is to be told the former, on the writer's thread.
    int sync() const;
    void noteUnsynced(int error);

    /// How it stands now; `path` is of the file it goes to.
    const RecordingState &state() const { return m_state; }

    /// Where the file holds what was appended; what stands behind is another's, or not that. All of it, usually.
    quint64 trusted() const { return m_trusted; }

    /// How often the file was saved anew: who reads it must open it again then.
    int copies() const { return m_copies; }

    /// What the writer itself has recorded since the last call: holes.
    struct Told
    {
        EventRow row;
        QByteArray frame;
    };
    std::vector<Told> takeTold() { return std::exchange(m_told, {}); }

private:
    RecordingWriter(QString path, FileHandle file, qsizetype backlog);

    using Clock = std::chrono::steady_clock;

    bool flush(bool last);
    bool tellGap(bool last);
    int write(QByteArrayView begin, QByteArrayView payload, QByteArrayView end, bool last = false);
    int makeRoom(quint64 size);
    void hold(SessionTime at, Direction from, qsizetype frameBytes, int error);
    void noteRefused(int error);
    void count();
    void giveUp();
    void noteGrown(quint64 size);
    void noteShortened(quint64 cut);
    bool endsInLine(quint64 position) const;
    EventRow rowOf(const EventLine &line, Direction from) const;
    void noteMissing();
    void saveAnew(quint64 atMost);
    void note(const Error &incident);
    RecordingGap lostBehind(quint64 size) const;

    QByteArray m_header;
    FileHandle m_file;
    EventLine m_line;
    quint64 m_end = 0;                                              ///< of the last whole line
    quint64 m_reserved = 0;                                         ///< the disk has room for the file as far as here
    bool m_reserves = true;                                         ///< room can be set aside
    bool m_torn = false;                                            ///< a begun line could not be taken back
    SessionTime m_last;                                             ///< of what was appended
    RecordingBacklog m_backlog;                                     ///< what is to be written before anything else
    RecordingGap::Reason m_reason = RecordingGap::Reason::DiskFull; ///< why it waits
    Clock::time_point m_retryAt;
    RecordingGap m_written;     ///< counts what is in the file
    RecordingGap::Share m_lost; ///< in holes that are told
    std::unique_ptr<RecordingCopy> m_copy;
    quint64 m_trusted = ~quint64(0);
    int m_copies = 0;
    bool m_copyRefused = false; ///< that it cannot be saved anew was told
    bool m_unsynced = false;    ///< that the disk confirms nothing was told
    std::vector<Told> m_told;
    RecordingState m_state;
};

} // namespace turnscope
