// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"
#include "app/net/trace_collector.h"
#include "models/export/export_run.h"

#include <QCoreApplication>

namespace turnscope {

/// `turnscope export FILE --to URL`: the traces of a log, sent to a collector.
class TraceSending
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TraceSending)

public:
    /// Whether what stands behind --to is an address.
    static bool isAddress(const QString &to);

    /// `headers`: each NAME=VARIABLE, the value of which is in the environment, where no list of processes shows it.
    static Checked<QList<TraceCollector::Header>> headersOf(const QStringList &headers);

    /// Seconds, as typed.
    static Checked<std::chrono::milliseconds> patienceOf(const QString &seconds);

    /// Sends the lines of a file that OtlpExport made, one request after the other, and tells what became of them.
    static ExitCode send(const QString &path, TraceCollector &collector, const std::function<bool()> &goOn);
};

} // namespace turnscope
