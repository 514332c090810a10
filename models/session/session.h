// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/frame_cursor.h"
#include "models/recording/log_growth.h"
#include "models/recording/recording_info.h"
#include "models/session/session_fold.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace turnscope {

/// One session as the window sees it, live or read back: its events, and what they fold to. Lives on the
/// GUI thread. Views hold it by shared_ptr<const Session> and listen to advanced().
///
/// While live, the session thread appends to events(); advance(), called by the shell's tick, folds what
/// is new. While a file is opened, a worker folds and adopt() takes the result; until then fold() is empty
/// though events() already grows. A file that another process goes on writing is watched: its worker appends, advance()
/// folds, as while live, but the axis ends with the last event.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::shared_ptr<const EventStore> events, RecordingInfo info, bool live, QObject *parent = nullptr);
    ~Session() override;

    const EventStore &events() const { return *m_events; }
    std::shared_ptr<const EventStore> sharedEvents() const { return m_events; } ///< for workers
    const SessionFold &fold() const { return *m_fold; }
    const Conversation &conversation() const { return m_fold->conversation(); }
    const RecordingInfo &info() const { return m_info; }

    /// Whether its events have times. Those of a log that holds none are a millisecond apart, which is nothing but their
    /// order: views number them, and say of waits and distances that they are not known.
    bool hasTimes() const { return m_info.times != RecordingInfo::Times::None; }

    /// A moment in words: "12:23.987"; without times the number of its event, from 1: "#1 204".
    QString momentText(SessionTime at) const;

    bool isLive() const { return m_live; }
    bool isLoading() const { return m_loading; }
    const LogWatch &watch() const { return m_watch; }

    /// More is being added: live, or to the file by another process. What a view would say of a whole session waits.
    bool isGoingOn() const { return m_live || m_watch.growing || m_behind; }

    /// More may be added at any time: there is an end that can be followed.
    bool canGoOn() const { return m_live || m_watch.watched; }

    /// The end of the axis: the last event or the last sound, whichever is later; live, now.
    SessionTime end() const;

    // For the session's owner:
    /// Publishes and folds what was appended; as much of it as can be folded in about `atMost`, but some.
    void advance(microseconds atMost = microseconds::max());
    void startLoading(); ///< advance() publishes rows but leaves the fold to a worker
    /// Null: it could not be folded. The rows stay, and nothing more is folded.
    void adopt(std::unique_ptr<SessionFold> fold, RecordingInfo info);
    void finish(); ///< no longer live; what is not folded yet is left to advance(), until then isGoingOn()
    void setWatch(const LogWatch &watch, const RecordingInfo &info);

Q_SIGNALS:
    /// There are `rows` events now. At most once a tick.
    void advanced(quint32 rows);
    /// The fold changed as a whole, or loading or live changed, or what was behind when it ended is folded.
    void stateChanged();
    /// watch() or info() did, and with it maybe isGoingOn().
    void watchChanged();

private:
    bool foldOn(quint32 end, microseconds atMost);

    std::shared_ptr<const EventStore> m_events;
    std::unique_ptr<SessionFold> m_fold;
    FrameCursor m_frames; ///< of m_events, for the fold
    RecordingInfo m_info;
    LogWatch m_watch;
    std::chrono::steady_clock::time_point m_began; ///< session time 0, live
    SessionTime m_foldEnd;
    quint32 m_published = 0;
    bool m_live = false;
    bool m_loading = false;
    bool m_behind = false; ///< advance() left events for the next time
    bool m_folds = true;
};

} // namespace turnscope
