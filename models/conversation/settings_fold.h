// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/client_requests.h"
#include "models/conversation/fold_state.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

/// The part of the fold that keeps the settings: what was echoed is in force, what was sent is kept beside
/// it, and the two are compared when the echo comes.
class SettingsFold
{
public:
    SettingsFold(FoldState &state, ClientRequests &requests);

    void sent(const FoldEvent &event);
    void echoed(const FoldEvent &event); ///< session.created, session.updated
    void refused(EventIndex update, EventIndex error);

private:
    SettingsChange *changeOf(EventIndex update);

    FoldState &m_state;
    ClientRequests &m_requests;
    JsonReader m_sentReader;
};

} // namespace turnscope
