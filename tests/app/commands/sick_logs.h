// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

/// A made-up log with one thing wrong, or nothing, in a shape that people's logs have; and what must be said of it.
struct SickLog
{
    const char *name = nullptr;
    QByteArray text;
    QByteArrayList rules{}; ///< of the findings that are warnings or worse: these, and no others; empty: none
    qint64 events = 0;
    QByteArray times = "wall";
    int sessions = 1;
    bool isCut = false; ///< something of it is lost, and must be told
};

/// One session of two spoken turns each, refused a voice at its begin or not: every text is made here.
QList<SickLog> sickLogs();
