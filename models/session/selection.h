// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection_trail.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

namespace turnscope {

/// What is selected in the window: an event, or a turn, a tool call, a finding, an item, a speech span with the event at
/// which it is found. Views show what they have of it by that event, so selecting anything anywhere selects it
/// everywhere; the inspector shows the thing itself. Keeps what was selected before. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    /// What is selected in faster succession is passed by, as rows are while an arrow key is held down.
    static constexpr std::chrono::milliseconds kPassing{200};

    using QObject::QObject;

    /// The event at which what is selected is found. None: nothing is selected.
    std::optional<EventIndex> current() const;
    const std::optional<Selected> &selected() const { return m_trail.current(); }

    void select(std::optional<EventIndex> event);
    void select(const Subject &subject, EventIndex at);

    /// The same on the way of a replay, however fast that is: those it passes take one step, behind what was selected before.
    void passTo(EventIndex event);

    /// The same, as by a link: it never counts as passing by.
    void goTo(const Selected &to);

    /// Nothing is selected, and nothing was.
    void forget() { take({}); }

    bool canGoBack() const { return m_trail.canGoBack(); }
    bool canGoForward() const { return m_trail.canGoForward(); }
    void goBack();
    void goForward();

    /// To be kept and taken up again, as of a session that goes out of view.
    const SelectionTrail &trail() const { return m_trail; }
    void take(SelectionTrail trail);

Q_SIGNALS:
    void changed(); ///< or what lies before or ahead did

private:
    void visit(const Selected &selected, bool passing);

    SelectionTrail m_trail;
    QElapsedTimer m_since;              ///< the last select()
    std::optional<EventIndex> m_passed; ///< by passTo(), if nothing else was selected since
};

} // namespace turnscope
