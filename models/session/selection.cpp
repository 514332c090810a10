// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/selection.h"

namespace turnscope {

void Selection::select(std::optional<EventIndex> event)
{
    if (m_event == event)
        return;
    m_event = event;
    Q_EMIT changed();
}

} // namespace turnscope
