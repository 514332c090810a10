// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_run.h"

#include <QCoreApplication>

#include <atomic>
#include <optional>

namespace turnscope {

/// Saves a session as a case: its events as a recording, keys replaced, and beside it what holds of that recording. Any
/// thread.
class CaseSaver
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CaseSaver)

public:
    /// What becomes of a recording that is there already. A case's own file is never replaced: people write in it.
    enum class IfThere : quint8 { Refuse, Replace };

    /// `path` is the recording's, with or without a suffix; the case is beside it, with .toml in its place. The recording
    /// is whole before it takes its place. Answers with the case's path; nothing: it was cancelled, or is. An error: a
    /// sentence; also when `path` is the log's own.
    static Result<std::optional<QString>> save(const ExportRun::Source &source, const QString &path, IfThere ifThere,
                                               const std::atomic<bool> &cancelled);

    /// The case's file beside a recording.
    static QString casePath(const QString &recording);

private:
    static Result<void> checkPlaces(const ExportRun::Source &source, const QString &path, IfThere ifThere);
    static Result<std::optional<QByteArray>> caseOf(const QString &recording, const QString &name,
                                                    const std::atomic<bool> &cancelled);
};

} // namespace turnscope
