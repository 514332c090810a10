// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/tuning_desk.h"

#include <QElapsedTimer>
#include <QUndoCommand>
#include <QUndoStack>

namespace turnscope {

namespace {

/// Of one session, which comes to the front to be seen changing; once it is closed there is nothing to undo, and the step goes.
/// What is done the same way again at once, as by a key that is held, is one step.
class Change : public QUndoCommand
{
public:
    Change(TuningDesk &desk, const WhatIf &before, const QString &what)
        : QUndoCommand(what)
        , m_desk(desk)
        , m_session(desk.tuning().session())
        , m_before(before)
        , m_after(desk.whatIf())
    {
        m_since.start();
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return kStep; }

    bool mergeWith(const QUndoCommand *other) override
    {
        constexpr qint64 atOnce = 800; // ms
        const auto *next = static_cast<const Change *>(other);
        if (next->text() != text() || next->m_session.lock() != m_session.lock() || m_since.elapsed() > atOnce)
            return false;
        m_after = next->m_after;
        m_since.restart();
        return true;
    }

private:
    static constexpr int kStep = 1; ///< of those of the window's stack, the only one that merges

    void apply(const WhatIf &setting)
    {
        if (m_desk.bringForward(m_session.lock()))
            m_desk.tuning().setWhatIf(setting);
        else
            setObsolete(true);
    }

    TuningDesk &m_desk;
    std::weak_ptr<const Session> m_session;
    WhatIf m_before;
    WhatIf m_after;
    QElapsedTimer m_since;
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
        m_undo.push(new Change(*this, *before, what));
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

bool TuningDesk::bringForward(const std::shared_ptr<const Session> &session)
{
    if (session && session != m_tuning.session() && m_bring)
        m_bring(session);
    return session && session == m_tuning.session();
}

void TuningDesk::setWhatIfFirst(bool on)
{
    if (std::exchange(m_whatIfFirst, on) != on)
        Q_EMIT firstChanged();
}

} // namespace turnscope
