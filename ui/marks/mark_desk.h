// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/mark_control.h"
#include "models/session/session_marks.h"

namespace turnscope {

/// What the user does with marks: asks for a note, changes and removes them through MarkControl,
/// goes from one to the next. The window owns it. GUI thread.
class MarkDesk : public QObject
{
    Q_OBJECT

public:
    /// `control` and `over`, the widget that dialogs stand over, must outlive the desk.
    MarkDesk(MarkControl &control, QWidget *over);

    void setSession(std::shared_ptr<const Session> session);

    const SessionMarks &marks() const { return m_marks; }

    /// Asks for a note, then puts a mark at `at`, which is the moment of asking, not of answering.
    void add(SessionTime at);

    /// Asks for another note; the dialog can remove the mark too.
    void edit(const QByteArray &id);

    void remove(const QByteArray &id);
    void undoRemove(); ///< puts back what was removed last
    bool canUndo() const { return !m_removed.id.isEmpty(); }

    /// To the next mark after `from`, or the one before (`by` = -1).
    void step(SessionTime from, int by);

Q_SIGNALS:
    void changed();

    /// The views should go there.
    void momentWanted(turnscope::SessionTime at);

    /// Something to be told in passing.
    void said(const QString &text);

private:
    void ask(const Mark &mark, bool isNew);

    MarkControl &m_control;
    QWidget *m_over;
    SessionMarks m_marks;
    std::shared_ptr<const Session> m_session;
    Mark m_removed;
};

} // namespace turnscope
