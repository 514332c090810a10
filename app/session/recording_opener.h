// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_reader.h"
#include "models/session/session.h"
#include "models/work/worker.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <stop_token>

namespace turnscope {

/// Opens one log in the background: its rows appear in session() while they are read, then the fold, made
/// by the worker, is adopted. Then the worker looks after the file several times a second, and appends what another
/// process has written to it; session()->watch() tells. Lives on the thread of its owner; its end cancels, and waits for
/// nothing but a look that was begun.
class RecordingOpener : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kLook{100};        ///< between two looks at a file that grows
    static constexpr milliseconds kQuietLook{400};   ///< at one that does not
    static constexpr milliseconds kQuietAfter{5000}; ///< without growth
    static constexpr int kMostTold = 200;            ///< times that progressed() is emitted

    explicit RecordingOpener(QObject *parent = nullptr);
    ~RecordingOpener() override;

    /// Opens the file and starts the worker. Once. What cannot be opened at all is an error here.
    Result<void> start(const QString &path);

    /// Whether the file is looked after once it was read; it is, unless said otherwise. At any time.
    void setFollowing(bool on);

    /// Ends reading; what was read stays, and is folded. The file is not looked after then.
    void cancel() { m_stop.request_stop(); }

    std::shared_ptr<Session> session() const { return m_session; }

Q_SIGNALS:
    void progressed(double share);
    void finished();

    /// Not all could be read, or what was read could not be folded, and why; what was read is there all the same.
    void cutShort(const turnscope::Error &why);

    void failed(const turnscope::Error &error);

private:
    using Clock = std::chrono::steady_clock;
    struct Reading;
    struct Look;

    static Reading read(LogReader &reader, const std::function<void(double)> &tell, const std::stop_token &stop,
                        const Task &task);
    void take(Reading reading);
    void look();
    void take(const Look &look);
    void tellWatch(const LogWatch &watch, const RecordingInfo &info);

    std::stop_source m_stop;             ///< no more is to be read
    std::shared_ptr<LogReader> m_reader; ///< the worker's alone while it runs
    std::shared_ptr<Session> m_session;
    LogWatch m_told;
    Clock::time_point m_grewAt;
    bool m_following = true;
    bool m_goesOn = false; ///< the file was read, and may grow
    QTimer m_later;        ///< until the next look
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
