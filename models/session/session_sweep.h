// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_tuning.h"
#include "models/tuning/tuning_sweep.h"

#include <QStringList>

#include <functional>

namespace turnscope {

/// Many settings tried on the window's session, or on it and other recordings, so that a setting is not tuned to one voice.
/// GUI thread; a worker reads what is not open, and tries. What was swept stays until something else is.
class SessionSweep : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRecordings = 200; ///< of a folder

    /// `tuning` must outlive this.
    explicit SessionSweep(const SessionTuning &tuning, QObject *parent = nullptr);

    /// Files that are swept besides the session; those that cannot be read, or have no input audio, are told by notes().
    void setOthers(const QStringList &files);
    const QStringList &others() const { return m_others; }

    /// Who reads the marks that are kept beside those; called by a worker.
    using KeptReader = std::function<QList<QByteArray>(const RecordingInfo &info)>;
    void setKeptReader(KeptReader reader) { m_keptReader = std::move(reader); }

    /// Tries the grid around A and B. In place of what runs.
    void start();
    void stop();
    bool isRunning() const { return m_worker.isRunning(); }
    double share() const { return m_share; } ///< of what runs, 0 to 1

    /// Null: nothing was swept yet.
    const TuningSweep *result() const { return m_result ? &*m_result : nullptr; }

    /// Grows with each result, and when there is none any more.
    quint64 generation() const { return m_generation; }

    /// The session, its marks, its curve, or what of B the grid does not vary, have changed since.
    bool isStale() const { return m_stale; }

    const QStringList &notes() const { return m_notes; } ///< what was left out and why, a sentence each

Q_SIGNALS:
    void changed(); ///< any of it

private:
    struct Swept
    {
        std::optional<TuningSweep> sweep;
        QStringList notes;
    };

    void noteTuning();
    bool isAnother() const;
    void take(Swept swept);

    const SessionTuning &m_tuning;
    std::weak_ptr<const Session> m_session; ///< that was swept
    std::shared_ptr<const SpeechCurve> m_curve;
    std::vector<HandMark> m_marks; ///< by hand, then
    WhatIf m_whatIf;               ///< likewise
    QStringList m_others;
    KeptReader m_keptReader;
    std::optional<TuningSweep> m_result;
    QStringList m_notes;
    double m_share = 0;
    bool m_stale = false;
    quint64 m_generation = 0;
    Worker m_worker{WorkPool::Asked, this};
};

} // namespace turnscope
