// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/mark_desk.h"

#include "models/text/time_text.h"
#include "ui/marks/mark_note_dialog.h"

namespace turnscope {

using namespace Qt::StringLiterals;

MarkDesk::MarkDesk(MarkControl &control, QWidget *over)
    : QObject(over)
    , m_control(control)
    , m_over(over)
{
    connect(&m_marks, &SessionMarks::changed, this, &MarkDesk::changed);
    connect(&control, &MarkControl::keptChanged, this, [this] { m_marks.setKept(m_control.kept()); });
}

void MarkDesk::setSession(std::shared_ptr<const Session> session)
{
    m_session = std::move(session);
    m_removed = {};
    m_marks.setSession(m_session);
    m_marks.setKept(m_control.kept());
    Q_EMIT changed();
}

void MarkDesk::add(SessionTime at)
{
    if (!m_session) {
        Q_EMIT said(tr("There is no session to put a mark in."));
        return;
    }
    ask(Mark::make(at, {}), true);
}

void MarkDesk::edit(const QByteArray &id)
{
    if (const Mark *mark = m_marks.find(id))
        ask(*mark, false);
}

void MarkDesk::ask(const Mark &mark, bool isNew)
{
    auto *dialog = new MarkNoteDialog(mark, isNew, m_session->isLive(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, mark, session = m_session] {
        if (session != m_session) // another session has come meanwhile: the moment was not its
            return;
        Mark written = mark;
        written.note = dialog->note();
        m_control.put(written);
    });
    connect(dialog, &MarkNoteDialog::removeWanted, this, [this, id = mark.id] { remove(id); });
    dialog->open();
}

void MarkDesk::remove(const QByteArray &id)
{
    const Mark *mark = m_marks.find(id);
    if (!mark)
        return;
    m_removed = *mark;
    m_control.remove(id);
    Q_EMIT said(
        tr("The mark at %1 is removed; the list of marks can bring it back.").arg(sessionTimeText(m_removed.at)));
    Q_EMIT changed();
}

void MarkDesk::undoRemove()
{
    if (!canUndo())
        return;
    m_control.put(std::exchange(m_removed, {}));
    Q_EMIT changed();
}

void MarkDesk::step(SessionTime from, int by)
{
    if (const Mark *mark = m_marks.next(from, by)) {
        Q_EMIT said(tr("%1 · %2").arg(sessionTimeText(mark->at),
                                      mark->note.isEmpty() ? tr("a mark without a note") : mark->note.simplified()));
        Q_EMIT momentWanted(mark->at);
        return;
    }
    if (m_marks.all().empty())
        Q_EMIT said(tr("There are no marks yet: M puts one where the cursor is."));
    else
        Q_EMIT said(by > 0 ? tr("There is no mark after this moment.") : tr("There is no mark before this moment."));
}

} // namespace turnscope
