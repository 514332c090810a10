// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/log_reader.h"
#include "models/session/session.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace turnscope {

/// Opens one log in the background: its rows appear in session() while they are read, then the fold, made
/// by the worker, is adopted. Then the worker looks after the file several times a second, and appends what another
/// process has written to it; session()->watch() tells. Lives on the thread of its owner; its end cancels.
class RecordingOpener : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kLook{100};        ///< between two looks at a file that grows
    static constexpr milliseconds kQuietLook{400};   ///< at one that does not
    static constexpr milliseconds kQuietAfter{5000}; ///< without growth

    explicit RecordingOpener(QObject *parent = nullptr);
    ~RecordingOpener() override;

    /// Opens the file and starts the worker. Once. What cannot be opened at all is an error here.
    Result<void> start(const QString &path);

    /// Whether the file is looked after once it was read; it is, unless said otherwise. At any time.
    void setFollowing(bool on);

    /// Ends reading; what was read stays, and is folded. The file is not looked after then.
    void cancel() { m_cancelled = true; }

    std::shared_ptr<Session> session() const { return m_session; }

Q_SIGNALS:
    void progressed(double share);
    void finished();
    void failed(const turnscope::Error &error);

private:
    void read(LogReader &reader);
    void follow(LogReader &reader);
    bool rest(milliseconds atMost, bool &following);

    std::atomic<bool> m_cancelled = false; ///< no more is to be read
    std::atomic<bool> m_abandoned = false; ///< nobody waits for the fold any more
    std::mutex m_mutex;                    ///< of what follows, and of the end
    std::condition_variable m_woken;
    bool m_following = true;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<QThread> m_worker;
};

} // namespace turnscope
