// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_tuning.h"

#include <QObject>

#include <functional>
#include <optional>

class QUndoStack;

namespace turnscope {

/// What the user does to B, the what-if, from whatever control: in effect at once, and one step of the window's undo stack a
/// drag, not one a pixel. GUI thread.
class TuningDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TuningDesk(SessionTuning &tuning, QUndoStack &undo, QObject *parent = nullptr);

    SessionTuning &tuning() { return m_tuning; }
    const WhatIf &whatIf() const { return m_tuning.whatIf(); }

    /// While a control is dragged; settle() makes it a step.
    void preview(const WhatIf &setting);

    /// What was previewed is one step, which `what` names for the Edit menu. Nothing when it is as it was before.
    void settle(const QString &what);

    void set(const WhatIf &setting, const QString &what);

    /// Shows a session that is open, where another one is in front.
    using Bring = std::function<void(const std::shared_ptr<const Session> &)>;
    void setBring(Bring bring) { m_bring = std::move(bring); }

    /// Whether the session is in front now: it is closed, or there is none, where it is not.
    bool bringForward(const std::shared_ptr<const Session> &session);

    /// B is A again.
    void backToSessions();

    /// Which of both the window draws strong.
    bool isWhatIfFirst() const { return m_whatIfFirst; }
    void setWhatIfFirst(bool on);

Q_SIGNALS:
    void firstChanged();

private:
    SessionTuning &m_tuning;
    QUndoStack &m_undo;
    std::optional<WhatIf> m_before; ///< the preview
    std::weak_ptr<const Session> m_of;
    Bring m_bring;
    bool m_whatIfFirst = true;
};

} // namespace turnscope
