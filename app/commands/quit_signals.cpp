// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace turnscope {

namespace {

// A signal handler can reach nothing but what is global.
int signalPair[2] = {-1, -1};

void handle(int)
{
    const char one = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPair[0], &one, 1);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPair) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPair[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    std::signal(SIGINT, &handle);
    std::signal(SIGTERM, &handle);
}

QuitSignals::~QuitSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : signalPair) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace turnscope
