// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_appender.h"
#include "models/recording/importers/log_tail.h"
#include "models/recording/recording_info.h"
#include "models/recording/session_frames.h"

#include <functional>
#include <memory>
#include <vector>

namespace turnscope {

/// What an importer, and the LogTail that it leaves, read from and fill. All belong to the LogReader.
struct LogImport
{
    SessionFrames &frames; ///< the log itself is frames.file()
    EventAppender &events;
    RecordingInfo &info;

    /// Told how many bytes of the log have been read; false: stop, what was read stays.
    std::function<bool(quint64 position)> proceed;
};

/// One family of log formats. An importer takes what it can read and tells the rest as unread; it never
/// fails as a whole, and it does not trust a byte. Stateless: one object serves any number of logs.
class LogImporter
{
public:
    virtual ~LogImporter() = default;

    /// For people: what kind of log it is.
    virtual QString name() const = 0;

    /// Whether a log that begins with `head` (64 KiB, or less when it is all) is of this family.
    virtual bool recognises(QByteArrayView head) const = 0;

    /// Runs on a worker thread. Answers with what reads on where this ended, for a log of lines that was read to its
    /// end; null for any other.
    virtual std::unique_ptr<LogTail> import(const LogImport &log) const = 0;
};

/// Where families are listed, in the order in which they are asked: a line here, and a file of models/recording/importers
/// that defines importers::NAME().
#define TURNSCOPE_IMPORTERS(X)                                                                                         \
    X(recording)                                                                                                       \
    X(runFolder)                                                                                                       \
    X(jsonLines)                                                                                                       \
    X(jsonDocument)                                                                                                    \
    X(cassette)                                                                                                        \
    X(textLog)

namespace importers {
#define TURNSCOPE_DECLARE(importer) std::unique_ptr<LogImporter> importer();
TURNSCOPE_IMPORTERS(TURNSCOPE_DECLARE)
#undef TURNSCOPE_DECLARE
} // namespace importers

/// One of each.
std::vector<std::unique_ptr<LogImporter>> logImporters();

} // namespace turnscope
