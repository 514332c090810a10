// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/recording/recording_info.h"
#include "models/result.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>
#include <optional>

namespace turnscope {

/// Saves a session as a case: its events as a recording, keys replaced, and beside it what holds of it now. Any thread.
class CaseSaver
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CaseSaver)

public:
    /// `path` is the recording's, with or without a suffix; the case is beside it, with .toml in its place. Both by way of
    /// files beside them: what was there stays until the new ones are whole. Answers with the case's path; nothing: it was
    /// cancelled. An error: a sentence; also when `path` is the log's own, and
    /// of a log without times, which a recording cannot be.
    static Result<std::optional<QString>> save(const EventStore &events, const RecordingInfo &info, const QString &path,
                                               const std::atomic<bool> &cancelled);

    /// The case's file beside a recording.
    static QString casePath(const QString &recording);

private:
    static Result<bool> saveRecording(const EventStore &events, const RecordingInfo &info, const QString &path,
                                      const std::atomic<bool> &cancelled);
};

} // namespace turnscope
