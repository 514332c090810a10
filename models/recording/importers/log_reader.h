// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/recording/log_growth.h"
#include "models/recording/recording_info.h"
#include "models/recording/session_frames.h"
#include "models/recording/unpacking.h"

#include <functional>
#include <memory>

namespace turnscope {

/// Opens a log: a recording of ours, or any other format that has a LogImporter; also compressed (zstd,
/// gzip) or in UTF-16 or UTF-32.
///
///     auto reader = LogReader::open(path);      // any thread, quick
///     show(reader->events());                   // grows while it is read
///     auto info = reader->read(progress);       // a worker thread
///
/// Whatever can be read is read; what cannot is told in RecordingInfo. Where a limit (log_limits.h) or the memory
/// ends it, what was read until then stays, and RecordingInfo::cutShort says so.
///
/// A log of lines that another process goes on writing is followed: after read(), readOn() appends what came since
/// to the same events. It takes whole lines only; of one that is being written nothing is kept and nothing read twice.
/// What it does not take: compressed logs, logs that are one document, and those whose newest event stands first.
class LogReader
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::LogReader)

public:
    /// Told the share that is done, 0 to 1; answers whether to go on.
    using Progress = std::function<bool(double share)>;

    LogReader(LogReader &&other) noexcept;
    ~LogReader();

    /// An error when there is no such file, it is empty, it may not be read, or it is a folder other than a run's.
    static Result<LogReader> open(const QString &path);

    /// Rows appear while read() runs. Outlives the reader.
    std::shared_ptr<const EventStore> events() const { return m_events; }

    /// Reads everything, once. An error when the file is not a log that we know.
    Result<RecordingInfo> read(const Progress &progress = {});

    /// RecordingInfo::format, while read() runs: known, and on any thread, as soon as events() has one.
    const QString &format() const;

    /// Whether readOn() has a meaning. After read(), on its thread; false for good once the log was rewritten.
    bool goesOn() const;

    /// Nothing more is expected of the log: what is known of a torn last line is taken as an event, and told. After read(), on
    /// its thread, for who judges the log as it is; readOn() has no meaning then.
    void endHere();

    struct Growth
    {
        bool grew = false; ///< events() or info() changed
        bool more = false; ///< the file has more than was looked at: come again at once
        LogFate fate = LogFate::Same;
    };

    /// Looks at the file and takes the lines that were appended, of some megabytes at once. By one thread at a time, as read().
    Growth readOn();

    /// As read() told it, and what has changed since. By one thread at a time, as read().
    const RecordingInfo &info() const;

private:
    struct Reading;

    LogReader();

    Result<void> unpack(const Progress &progress, RecordingInfo &info);
    Error unknown(const QString &damage) const;
    void noteRefused();
    void detectDialect(RecordingInfo &info) const;
    void tellMemory();
    void tellLimits();
    bool import(const QByteArray &head);

    QString m_path;
    FileHandle m_packed;   ///< the file as it is, where it is wrapped
    Unpacking m_unpacking; ///< of it
    std::shared_ptr<SessionFrames> m_frames;
    std::shared_ptr<EventStore> m_events;
    std::unique_ptr<Reading> m_reading; ///< from read() on
    QString m_refused;                  ///< what the first importer that took it for its own could not read
};

} // namespace turnscope
