// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "models/within_memory.h"

#include <QCoreApplication>

#include <atomic>

namespace turnscope {

/// An application that goes on when an event, on whichever thread, needs more memory than there is: the event is given
/// up, and that is told once on stderr. An exception that left the event loop would end the program, and with it a
/// session that is being recorded.
template<typename Application>
class GuardedApplication : public Application
{
public:
    using Application::Application;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const Result<bool> done = withinMemory([&] { return Application::notify(receiver, event); });
        if (!done && !m_told.exchange(true))
            sayError(done.error());
        return done.value_or(false);
    }

private:
    std::atomic<bool> m_told = false;
};

} // namespace turnscope
