// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Made-up logs of which `turnscope why` must say something; apart from the test, whose moc cannot read such texts.
struct WhySample
{
    const char *name = nullptr;
    QByteArray log;
    QByteArray cause; ///< its id
    QByteArray sure;  ///< "proven" or "likely"
};

QList<WhySample> whySamples();

/// A question in text and its answer, without times.
QByteArray answeredLog();

/// The same question, whose response failed.
QByteArray failedLog();

/// Six seconds of a microphone that sends zeros.
QByteArray silenceSent();

/// Six seconds of a microphone that takes up a faint noise.
QByteArray noiseSent();
