// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/expectations.h"
#include "models/clocks/clocks.h"
#include "models/cost/usage_pattern.h"

#include <QCoreApplication>
#include <QStringList>

#include <atomic>

namespace turnscope {

/// A column of a matrix: a recording whose client side is run, and what is expected of what comes of it. A value.
struct MatrixCase
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MatrixCase)

public:
    QString name;      ///< the case's own, else the recording's file's
    QString recording; ///< its path
    QByteArray toml;   ///< the case's file beside it; empty: there is none, and nothing is judged
    Expectations expected;
    std::optional<microseconds> length; ///< what one run takes at least; nothing: the log has no times
    std::optional<UsagePattern>
        use;                ///< the recording's own; nothing: not all of it was told, or the log was not read whole
    double transcripts = 0; ///< US dollars for transcribing the user in it, by models that stay what they are
    bool lacksTranscripts = false; ///< it has transcripts whose usage was not told: they are not in that
    Error problem;                 ///< why it cannot be run, or judged; empty: it can

    bool isJudged() const { return !expected.isEmpty(); }
    bool isRunnable() const { return problem.text.isEmpty(); }

    /// US dollars at list prices that the recording would have cost, had `model` answered. Nothing, not zero, where its usage
    /// or a price is not known.
    std::optional<double> costWith(const PriceTable &prices, std::string_view model) const;

    /// Reads a recording and the case beside it; `path` may be either's. Never fails: see `problem`. Waits for the disk; any
    /// thread.
    static MatrixCase read(const QString &path, const std::atomic<bool> *cancelled = nullptr);

    /// The recordings of a folder, by name: what Turnscope writes, not what other tools may have put there.
    static QStringList recordingsIn(const QString &folder);

    /// Of a case's file the recording beside it; of anything else itself.
    static QString recordingOf(const QString &path);
};

} // namespace turnscope
