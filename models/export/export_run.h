// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// Makes an export, from the fold to the file. Any thread; everything is computed in it.
class ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExportRun)

public:
    struct Source
    {
        std::shared_ptr<const EventStore> events;
        RecordingInfo info;
    };

    /// Into the file `to`, by a temporary one beside it: when it fails or is cancelled, what was there stays. Never over the
    /// log itself. A form that makes a folder makes a new one. Nothing in the result: it was cancelled.
    static Result<std::optional<ExportReport>> toFile(const Source &source, const ExportForm &form,
                                                      const ExportOptions &options, const QString &to,
                                                      const ExportLog::Progress &progress);

    /// To stdout, for a form whose choices allow it.
    static Result<std::optional<ExportReport>> toStdout(const Source &source, const ExportForm &form,
                                                        const ExportOptions &options,
                                                        const ExportLog::Progress &progress);

    /// Sentences on what will be missing, as far as the log's own head tells; the rest is told by the report.
    static QStringList expected(const RecordingInfo &info, const ExportForm &form, const ExportOptions &options);
};

} // namespace turnscope
