// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/step_player.h"

#include "app/rehearsal/wire/ids.h"

#include <QDateTime>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &head, const QJsonObject &rest)
{
    const QString text = QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact));
    return head + (rest.isEmpty() ? u"}"_s : u","_s + text.mid(1));
}

QString quoted(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

} // namespace

StepPlayer::StepPlayer(SceneStep step, SceneLine line)
    : m_step(std::move(step))
    , m_line(std::move(line))
    , m_due(m_step.firstDelta)
{
}

bool StepPlayer::mayDelta(milliseconds now) const
{
    return now >= m_due && !interrupts();
}

void StepPlayer::deltaSent(milliseconds now)
{
    ++m_deltas;
    m_due = now + m_step.delta;
}

bool StepPlayer::play()
{
    if (m_played)
        return false;
    m_played = true;
    for (const QString &frame : m_step.frames)
        m_line.send(frame);
    for (const QJsonValue &event : m_step.events)
        m_line.send(eventText(event.toObject()));
    for (const QChar key : m_step.dtmf) {
        // The one event without an id (PROTOCOL 2.5.3).
        m_line.send(joined(u"{\"type\":\"input_audio_buffer.dtmf_event_received\""_s,
                           {{u"event"_s, QString(key)}, {u"received_at"_s, QDateTime::currentSecsSinceEpoch()}}));
    }
    if (m_step.error)
        m_line.send(eventText({{u"type"_s, u"error"_s}, {u"error"_s, m_step.error->toJson({})}}));
    if (m_step.atConnect && m_step.rateLimits)
        m_line.send(eventText({{u"type"_s, u"rate_limits.updated"_s}, {u"rate_limits"_s, *m_step.rateLimits}}));
    if (m_step.end)
        m_line.end(*m_step.end);
    return m_step.end.has_value();
}

QString eventText(QJsonObject event)
{
    const QString type = event.take(u"type"_s).toString();
    const QJsonValue id = event.take(u"event_id"_s);
    return joined(u"{\"type\":%1,\"event_id\":%2"_s.arg(quoted(type), quoted(id.toString(ids::event()))), event);
}

} // namespace turnscope
