// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/dialect.h"
#include "models/recording/ids.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <vector>

namespace turnscope {

/// What a file says of itself, and what it lacks.
struct RecordingInfo
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingInfo)

public:
    enum class Times : quint8 { None, Wall, Monotonic };

    /// A piece that could not be read: skipped and told, never silently.
    struct Unread
    {
        quint64 line = 0; ///< from 1; 0: it is not about one
        QString why;
    };

    /// What `format` says of a recording of ours.
    static QString ourFormat();

    QString path;
    QString format; ///< "Turnscope recording", or the importer's name
    QUuid session;
    QDateTime started; ///< UTC; invalid when unknown
    QString profileName;
    QString url;
    QString model;
    Dialect dialect{};
    QString app;                   ///< version of Turnscope that wrote it
    bool directionRecorded = true; ///< false: inferred from event names
    Times times = Times::Monotonic;
    bool wholeSeconds = false;       ///< its times tell no more than the second
    std::vector<EventIndex> untimed; ///< ascending: events without a time of their own, where others have one
    bool outOfOrder = false;         ///< the rows stand in another order than the events came in
    quint32 connectionsAtOnce =
        0;                      ///< that stood between each other, and were told apart: one behind the other; 0: none
    quint64 cutFrames = 0;      ///< events of which the log has only a part, or the name
    bool audioCut = false;      ///< ... and some of them are pieces of audio
    bool tornTail = false;      ///< the last line was cut and skipped
    bool stopped = false;       ///< reading was cancelled; the rest is not there
    QString cutShort;           ///< why the rest was not read, a limit or the memory, and what to do; empty: it was
    std::vector<Unread> unread; ///< the first hundred; unreadCount has them all
    quint64 unreadCount = 0;

    void addUnread(quint64 line, const QString &why);
    void addUntimed(EventIndex event);
    void addCutShort(const QString &why); ///< is unread too, once
    void takeBackUnread(quint64 line);    ///< it could be read after all; it was told before
};

} // namespace turnscope
