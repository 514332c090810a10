// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/recording/log_growth.h"
#include "models/recording/recording_info.h"
#include "models/recording/session_frames.h"

#include <functional>
#include <memory>

namespace turnscope {

/// Opens a log: a recording of ours, or any other format that has a LogImporter; also compressed (.zst).
///
///     auto reader = LogReader::open(path);      // any thread, quick
///     show(reader->events());                   // grows while it is read
///     auto info = reader->read(progress);       // a worker thread
///
/// Whatever can be read is read; what cannot is told in RecordingInfo.
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

    /// An error when there is no such file, it is a folder, it is empty, or it may not be read.
    static Result<LogReader> open(const QString &path);

    /// Rows appear while read() runs. Outlives the reader.
    std::shared_ptr<const EventStore> events() const { return m_events; }

    /// Reads everything, once. An error when the file is not a log that we know.
    Result<RecordingInfo> read(const Progress &progress = {});

    /// Whether readOn() has a meaning. After read(), on its thread; false for good once the log was rewritten.
    bool goesOn() const;

    struct Growth
    {
        bool grew = false; ///< events() or info() changed
        bool more = false; ///< the file has more than was looked at: come again at once
        LogFate fate = LogFate::Same;
    };

    /// Looks at the file and takes the lines that were appended, of some megabytes at once. On read()'s thread.
    Growth readOn();

    /// As read() told it, and what has changed since. On read()'s thread.
    const RecordingInfo &info() const;

private:
    struct Reading;

    LogReader();

    Result<void> unpack(const Progress &progress, RecordingInfo &info);
    void detectDialect(RecordingInfo &info) const;
    bool import(const QByteArray &head);

    QString m_path;
    FileHandle m_packed; ///< the compressed file
    bool m_isPacked = false;
    std::shared_ptr<SessionFrames> m_frames;
    std::shared_ptr<EventStore> m_events;
    std::unique_ptr<Reading> m_reading; ///< from read() on
};

} // namespace turnscope
