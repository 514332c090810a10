// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"

#include <QObject>

#include <optional>

namespace turnscope {

/// What is selected in the window: one event. Views that show items, turns or spans map to and from their
/// events, so selecting anything anywhere selects it everywhere. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// None: nothing is selected.
    std::optional<EventIndex> current() const { return m_event; }
    void select(std::optional<EventIndex> event);

Q_SIGNALS:
    void changed();

private:
    std::optional<EventIndex> m_event;
};

} // namespace turnscope
