// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/folded_log.h"
#include "models/speech/speech_probability.h"
#include "models/tuning/speech_curve.h"

#include <QDateTime>

#include <list>
#include <map>
#include <memory>

namespace turnscope {

/// A log that was read and folded, and what was heard in it. Nothing of it is written anywhere.
class OpenedLog
{
public:
    OpenedLog(std::shared_ptr<const EventStore> events, const RecordingInfo &info)
        : m_log(std::move(events), info)
    {
        m_log.fold([](double) { return true; });
    }

    FoldedLog &log() { return m_log; }

    /// How probable speech is in the user's audio; listened to when it is asked for, which takes a two-hundredth of its length.
    Result<SpeechCurve> curve(SpeechProbability::Model model);

private:
    FoldedLog m_log;
    std::map<SpeechProbability::Model, SpeechCurve> m_curves;
};

/// The logs that were asked for last. One thread.
class OpenedLogs
{
public:
    static constexpr size_t kMost = 4;

    /// Reads it, or takes what was read when the file is as it was then. `path` was judged by RecordingFolders. Valid until
    /// kMost others were asked for.
    Result<std::shared_ptr<OpenedLog>> at(const QString &path);

private:
    struct Kept
    {
        QString path;
        qint64 bytes = 0;
        QDateTime modified;
        std::shared_ptr<OpenedLog> log;
    };

    std::list<Kept> m_kept; ///< asked for last, first
};

} // namespace turnscope
