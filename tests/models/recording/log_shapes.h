// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A log in a shape that people's logs have, and what is to be read in it.
struct LogShape
{
    const char *name = nullptr;
    QByteArray log;
    QString events; ///< of each event side, ms and type; "?" behind those of which the type alone is known
    quint64 unread = 0;
    QString why{}; ///< a part of what is told of the first unread piece
};

QList<LogShape> logShapes();
