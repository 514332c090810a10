// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/mark_book.h"
#include "models/session/session.h"

#include <QList>

#include <memory>

namespace turnscope {

/// The marks of the window's session, and what somebody says by hand about its speech: those in its recording, then what was kept beside it (an opened recording
/// is never written to). GUI thread; looks through a large recording in pieces.
class SessionMarks : public QObject
{
    Q_OBJECT

public:
    explicit SessionMarks(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// The frames of both kinds that are kept beside the recording, oldest first.
    void setKept(const QList<QByteArray> &frames);

    /// By time.
    std::span<const Mark> all() const { return m_book.marks(); }
    std::span<const HandMark> byHand() const { return m_hand.marks(); }

    const Mark *find(const QByteArray &id) const;

    /// The nearest one after a moment, or before it (`by` = -1); null when there is none.
    const Mark *next(SessionTime from, int by) const;

Q_SIGNALS:
    void changed();

private:
    bool apply(QByteArrayView frame, SessionTime recordedAt);
    void look();
    void readAnew();

    std::shared_ptr<const Session> m_session;
    QList<QByteArray> m_kept;
    MarkBook m_book;
    HandMarkBook m_hand;
    std::vector<quint8> m_types; ///< by type: 0 not known yet, 1 another, 2 a mark of either kind
    quint32 m_seen = 0;
    bool m_queued = false;
};

} // namespace turnscope
