// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/tuning_desk.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace turnscope {

namespace {

/// Of one session: while another is in front there is nothing to undo, and the step goes.
class Change : public QUndoCommand
{
public:
    Change(SessionTuning &tuning, const WhatIf &before, const QString &what)
        : QUndoCommand(what)
        , m_tuning(tuning)
        , m_session(tuning.session())
        , m_before(before)
        , m_after(tuning.whatIf())
    {
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const WhatIf &setting)
    {
        if (m_tuning.session() == m_session.lock())
            m_tuning.setWhatIf(setting);
        else
            setObsolete(true);
    }

    SessionTuning &m_tuning;
    std::weak_ptr<const Session> m_session;
    WhatIf m_before;
    WhatIf m_after;
};

} // namespace

TuningDesk::TuningDesk(SessionTuning &tuning, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_tuning(tuning)
    , m_undo(undo)
{
}

void TuningDesk::preview(const WhatIf &setting)
{
    if (!m_before || m_of.lock() != m_tuning.session()) {
        m_before = m_tuning.whatIf();
        m_of = m_tuning.session();
    }
    m_tuning.setWhatIf(setting);
}

void TuningDesk::settle(const QString &what)
{
    const auto before = std::exchange(m_before, std::nullopt);
    if (before && *before != m_tuning.whatIf() && m_of.lock() == m_tuning.session())
        m_undo.push(new Change(m_tuning, *before, what));
}

void TuningDesk::set(const WhatIf &setting, const QString &what)
{
    preview(setting);
    settle(what);
}

void TuningDesk::backToSessions()
{
    set(m_tuning.had(), tr("going back to the session's settings"));
}

void TuningDesk::setWhatIfFirst(bool on)
{
    if (std::exchange(m_whatIfFirst, on) != on)
        Q_EMIT firstChanged();
}

} // namespace turnscope
