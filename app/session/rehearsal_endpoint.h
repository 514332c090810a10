// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"
#include "app/rehearsal/rehearsal_host.h"
#include "models/session/profile.h"

#include <memory>

namespace turnscope {

/// The rehearsal endpoint of this process, started for the profiles that need it: Rehearsal itself, where the demo
/// dialogue thinks, and a custom profile whose URL is that of a chat endpoint (http or https), which then thinks. On one
/// thread.
class RehearsalEndpoint
{
public:
    static bool isFor(const Profile &profile);

    /// Makes `profile`, for which this is, one to connect to without a key. `key` is the chat endpoint's; without one
    /// the environment is asked. Fails with a sentence. An endpoint of before may end.
    Result<void> prepare(Profile &profile, const KeyMemory &key);

    const RehearsalServer *server() const { return m_host ? m_host->server() : nullptr; }

private:
    std::unique_ptr<RehearsalHost> m_host;
    QUrl m_url;
    bool m_thinksElsewhere = false;
};

} // namespace turnscope
