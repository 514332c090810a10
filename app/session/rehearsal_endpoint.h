// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"
#include "app/rehearsal/rehearsal_host.h"
#include "models/control/profile.h"

#include <atomic>
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

    /// Ends an endpoint that thinks elsewhere, and with it what it knows of a key.
    void forgetKey();

    /// That of the chat endpoint which thinks; null when there is none. Any thread, also while prepare() runs.
    std::shared_ptr<const KeyMemory> key() const { return m_key.load(); }

    const RehearsalServer *server() const { return m_host ? m_host->server() : nullptr; }

private:
    std::unique_ptr<RehearsalHost> m_host;
    QUrl m_url;
    std::atomic<std::shared_ptr<const KeyMemory>> m_key;
    bool m_thinksElsewhere = false;
};

} // namespace turnscope
