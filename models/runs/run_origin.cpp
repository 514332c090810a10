// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/run_origin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kLook = 8; // events, of which one tells it

RunOrigin read(const QJsonObject &run)
{
    constexpr int most = 1'000'000;
    RunOrigin origin;
    origin.parentSession = QUuid::fromString(run.value("parent"_L1)["session"_L1].toString());
    origin.parentFile = run.value("parent"_L1)["file"_L1].toString();
    const QJsonArray changed = run.value("changed"_L1).toArray();
    for (const QJsonValue &change : changed)
        origin.changed += change.toString();
    origin.speed = run.value("speed"_L1).toDouble(1);
    origin.repeat = std::clamp(run.value("repeat"_L1).toInt(1), 1, most);
    origin.repeats = std::clamp(run.value("of"_L1).toInt(1), 1, most);
    return origin;
}

} // namespace

QString RunOrigin::text() const
{
    QString message = tr("This is a run of %1.").arg(parentFile);
    if (!changed.isEmpty())
        message += u' ' + tr("Changed: %1.").arg(changed.join(u", "_s));
    if (speed != 1)
        message += u' ' + tr("Its client went %1 times as fast: its waits mean nothing.").arg(speed);
    if (repeats > 1)
        message += u' ' + tr("It is repeat %1 of %2.").arg(repeat).arg(repeats);
    return message;
}

QByteArray RunOrigin::frame() const
{
    QJsonObject parent{{u"file"_s, parentFile}};
    if (!parentSession.isNull())
        parent.insert(u"session"_s, parentSession.toString(QUuid::WithoutBraces));
    const QJsonObject run{{u"parent"_s, parent},
                          {u"changed"_s, QJsonArray::fromStringList(changed)},
                          {u"speed"_s, speed},
                          {u"repeat"_s, repeat},
                          {u"of"_s, repeats}};
    const QJsonObject note{{u"message"_s, text()}, {u"run"_s, run}};
    // The type first, as in every other event.
    return "{\"type\":\"console.note\"," + QJsonDocument(note).toJson(QJsonDocument::Compact).mid(1);
}

std::optional<RunOrigin> RunOrigin::of(const EventStore &events)
{
    for (quint32 i = 0; i < std::min(kLook, events.size()); ++i) {
        if (events.from(EventIndex{i}) != Direction::Console)
            continue;
        const QJsonValue run = QJsonDocument::fromJson(events.frame(EventIndex{i})).object().value("run"_L1);
        if (run.isObject())
            return read(run.toObject());
    }
    return std::nullopt;
}

} // namespace turnscope
