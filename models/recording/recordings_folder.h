// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace turnscope {

/// Where the recordings of live sessions lie: in the folder that the user chose, else "recordings" in the user's data folder
/// of Turnscope.
class RecordingsFolder
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingsFolder)

public:
    static constexpr QLatin1StringView kKeptUnder{
        "recordings/folder"}; ///< among the preferences, as storedPath() has it

    static QString path();
    static QString standardPath(); ///< without a choice

    /// A name for a recording that starts now, in local time: 2026-11-21T09-14-03.jsonl, or with -2, -3, …
    /// where that exists. Makes the folder, for its owner only.
    static Result<QString> newRecording(const QDateTime &start, const QString &folder = path());

    /// The names in `folder` that match `patterns`, the latest recording first: by the second in the name, and of those
    /// of one second by its number. Other people's names lie between them as their letters say.
    static QStringList newestFirst(const QStringList &patterns, const QString &folder = path());

    /// Has `begin` create a file under such a name, and again under the next one where another process was quicker: what
    /// `begin` answers, a Result, or why there is no name.
    template<typename Begin>
    static auto beginRecording(const QDateTime &start, Begin begin, const QString &folder = path())
        -> decltype(begin(QString()))
    {
        constexpr int most = 100;
        for (int attempt = 1;; ++attempt) {
            const Result<QString> name = newRecording(start, folder);
            if (!name)
                return tl::unexpected(name.error());
            if (auto begun = begin(*name); begun || attempt == most || !QFileInfo::exists(*name))
                return begun;
        }
    }
};

} // namespace turnscope
