// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace turnscope {

/// Whether this machine runs a thread when it wants to be run: one that sleeps for a millisecond at a time, and by how much
/// it slept too long. Who measures sound by the millisecond on a machine that is busy measures the machine.
class Punctuality
{
public:
    /// From here on other threads have waited too: what is played, recorded or told within 20 ms is not any more.
    static constexpr std::chrono::milliseconds kPunctual{5};

    /// The worst since this object was made.
    std::chrono::milliseconds latest() const { return std::chrono::milliseconds(m_latest); }
    bool wasPunctual() const { return latest() < kPunctual; }

private:
    void watch(const std::stop_token &stop)
    {
        using namespace std::chrono;
        while (!stop.stop_requested()) {
            const auto before = steady_clock::now();
            std::this_thread::sleep_for(1ms);
            const auto late = duration_cast<milliseconds>(steady_clock::now() - before) - 1ms;
            m_latest = std::max<int>(m_latest, int(late.count()));
        }
    }

    std::atomic<int> m_latest = 0; ///< ms
    std::jthread m_thread{[this](const std::stop_token &stop) { watch(stop); }};
};

} // namespace turnscope
