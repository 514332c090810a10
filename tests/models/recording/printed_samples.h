// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// One error event as a language prints it.
struct PrintedSample
{
    const char *name = nullptr;
    QByteArray text;
    QByteArray message = "Cannot update a conversation's voice if assistant audio is present.";
};

QList<PrintedSample> printedSamples();

/// What only looks like it.
QList<PrintedSample> unprintedSamples();

/// Lines that tell of a close: the message is the reason, the name the code, or "none".
QList<PrintedSample> closeLines();
QList<PrintedSample> otherLines();
