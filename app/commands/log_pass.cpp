// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/log_pass.h"

#include "models/within_memory.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 kAtOnce = 10'000; // events, between two looks at whether it was given up

} // namespace

LogPass::LogPass(std::shared_ptr<const EventStore> events, Step step)
    : m_events(std::move(events))
    , m_step(std::move(step))
    , m_thread([this] { run(); })
{
}

LogPass::~LogPass()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    wake();
    if (m_thread.joinable())
        m_thread.join();
}

void LogPass::wake()
{
    m_woken.notify_all();
}

Result<void> LogPass::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_complete = true;
    }
    wake();
    if (m_thread.joinable())
        m_thread.join();
    return m_result;
}

quint32 LogPass::more(quint32 seen)
{
    std::unique_lock lock(m_mutex);
    // wake() takes no lock, so that the reader never waits; one that is missed is made good by the next, or by the clock.
    while (!m_abandoned && !m_complete && m_events->size() == seen)
        m_woken.wait_for(lock, std::chrono::milliseconds(5));
    return m_abandoned ? seen : std::min(m_events->size(), seen + kAtOnce);
}

void LogPass::run()
{
    m_result = withinMemory([this] {
        FrameCursor frames(*m_events);
        quint32 seen = 0;
        for (quint32 end = more(0); end > seen; end = more(seen)) {
            m_step(frames, end);
            seen = end;
        }
    });
}

} // namespace turnscope
