// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>

/// The rows of made-up logs, and the commonest ways to write them.
struct Row
{
    qint64 ms = 0; ///< since the first
    bool server = true;
    QJsonObject event;
};

using Rows = QList<Row>;
using Write = std::function<QByteArray(const Row &row)>;

QJsonObject object(const QByteArray &json);
QByteArray json(const QJsonValue &value);
QByteArray iso(qint64 ms);

Rows begin(const QByteArray &id); ///< the session.created of a session

/// A question that is spoken, and its answer; `n` tells its ids from another's.
Rows turn(qint64 at, const QByteArray &n);

Rows clean(const QByteArray &id = "sess_A"); ///< a session of two turns
Rows refused();                              ///< the same, refused a voice at its begin
Rows later(Rows rows, qint64 by);
Rows reversed(Rows rows);

QByteArray lines(const Rows &rows, const Write &write, const QByteArray &lineBreak = "\n");
QByteArray envelope(const Row &row); ///< {"ts":…,"dir":…,"event":…}
QByteArray arrow(const Row &row);    ///< 2026-05-14T10:00:00.000Z < …
