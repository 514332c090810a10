// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/log_reader.h"
#include "models/session/session.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace turnscope {

/// Opens one log in the background: its rows appear in session() while they are read, then the fold, made
/// by the worker, is adopted. Lives on the thread of its owner; its end cancels.
class RecordingOpener : public QObject
{
    Q_OBJECT

public:
    explicit RecordingOpener(QObject *parent = nullptr);
    ~RecordingOpener() override;

    /// Opens the file and starts the worker. Once. What cannot be opened at all is an error here.
    Result<void> start(const QString &path);

    /// Ends reading; what was read stays, and is folded.
    void cancel() { m_cancelled = true; }

    std::shared_ptr<Session> session() const { return m_session; }

Q_SIGNALS:
    void progressed(double share);
    void finished();
    void failed(const turnscope::Error &error);

private:
    void read(LogReader &reader);

    std::atomic<bool> m_cancelled = false; ///< no more is to be read
    std::atomic<bool> m_abandoned = false; ///< nobody waits for the fold any more
    std::shared_ptr<Session> m_session;
    std::unique_ptr<QThread> m_worker;
};

} // namespace turnscope
