// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/event_log.h"

#include <QFile>
#include <QTest>

namespace turnscope {

/// Appends the lines of a hand-written log: milliseconds, who (> client, < server, = console), the frame.
/// Empty lines and those that begin with # are for the reader.
inline void appendLog(EventLog &log, const QByteArray &text)
{
    for (const QByteArray &whole : text.split('\n')) {
        const QByteArray line = whole.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype space = line.indexOf(' ');
        const char who = line.at(space + 1);
        const Direction from = who == '>' ? Direction::Client : who == '<' ? Direction::Server : Direction::Console;
        log.add(from, line.left(space).toLongLong(), line.mid(space + 3));
    }
}

/// A log of tests/data/conversation; the test fails when it is not there.
inline void appendLogFile(EventLog &log, const QString &name)
{
    QFile file(QStringLiteral(TURNSCOPE_SOURCE_DIR "/tests/data/conversation/") + name);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    appendLog(log, file.readAll());
}

} // namespace turnscope
