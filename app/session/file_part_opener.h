// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_slice.h"
#include "models/session/session.h"
#include "models/work/worker.h"

namespace turnscope {

/// One of the sessions that an opened file holds, as a session of its own: its events numbered and timed from its begin,
/// nothing known of the others. Made in the background; the last one grows with its file. GUI thread.
class FilePartOpener : public QObject
{
    Q_OBJECT

public:
    /// Precondition: `whole`, of the whole file, is read, and its conversation has the part.
    FilePartOpener(std::shared_ptr<Session> whole, size_t part, QObject *parent = nullptr);

    const std::shared_ptr<Session> &session() const { return m_session; }

    /// Where it lies in the file; the last one has no end.
    SessionRange range() const;

    /// The file's session has other events or another watch than before.
    void follow();

Q_SIGNALS:
    /// There is not enough memory for it; its events are there all the same, as far as there is. Once.
    void cutShort(const turnscope::Error &why);

private:
    static Result<void> take(EventSlice &slice, EventIndex end);
    void tellCutShort();
    EventIndex first() const;
    EventIndex end() const;
    bool isLast() const;
    RecordingInfo info() const;

    std::shared_ptr<Session> m_whole;
    size_t m_part;
    std::shared_ptr<EventSlice> m_slice; ///< the worker's alone while it runs
    std::shared_ptr<Session> m_session;
    bool m_toldCutShort = false;
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
