// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/serving/served_script.h"

#include "app/rehearsal/wire/ids.h"
#include "models/audio/base64.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_merge.h"
#include "models/recording/event_number.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLook = 200;         // events that a client may be ahead
constexpr qsizetype kDifferences = 5; // that are told of one event

/// Without what each client makes up.
QJsonObject withoutIds(QJsonObject event)
{
    for (const auto &key : {"event_id"_L1, "previous_item_id"_L1})
        event.remove(key);
    if (event.value("item"_L1).isObject()) {
        QJsonObject item = event.value("item"_L1).toObject();
        for (const auto &key : {"id"_L1, "object"_L1, "status"_L1})
            item.remove(key);
        event.insert("item"_L1, item);
    }
    return event;
}

void collectDifferences(const QJsonValue &recorded, const QJsonValue &sent, const QString &path, QStringList &paths)
{
    if (recorded == sent || paths.size() > kDifferences)
        return;
    if (recorded.isObject() && sent.isObject()) {
        const QJsonObject a = recorded.toObject();
        const QJsonObject b = sent.toObject();
        QStringList keys = a.keys() + b.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys))
            collectDifferences(a.value(key), b.value(key), path.isEmpty() ? key : path + u'.' + key, paths);
        return;
    }
    paths += path;
}

qint64 audioBytes(const QJsonObject &append)
{
    return base64DecodedSize(append.value("audio"_L1).toString().toLatin1());
}

} // namespace

ServedScript::ServedScript(std::shared_ptr<const ServedLog> log)
    : m_log(std::move(log))
    , m_frames(*m_log->events)
    , m_at(number(m_log->first))
    , m_done(m_log->expected.size())
{
}

QJsonObject ServedScript::read(EventIndex event)
{
    return QJsonDocument::fromJson(m_frames.frame(event).toByteArray()).object();
}

QString ServedScript::nameOf(EventIndex event) const
{
    return tr("%1 (event %2)").arg(m_log->events->strings().text(m_log->events->type(event)), eventNumberText(event));
}

void ServedScript::tell(Told::How how, const QString &text)
{
    m_told.push_back({how, text});
}

void ServedScript::receivedAudio(qint64 bytes)
{
    m_audio += bytes;
}

void ServedScript::received(const QJsonObject &event)
{
    const auto what = ServedLog::describe(event);
    if (!what) {
        ++m_extra;
        tell(Told::How::Extra, tr("The client sent something that is no JSON object."));
        return;
    }
    Came came{event, *what};
    if (!what->isFree()) {
        m_came.push_back(std::move(came));
        return;
    }
    for (size_t i = 0; i < m_done.size(); ++i) {
        if (!m_done[i] && m_log->expected[i].isLike(came.what))
            return match(i, came);
    }
    tellExtra(came);
}

void ServedScript::match(size_t expected, const Came &came)
{
    m_done[expected] = true;
    ++m_matched;
    const EventIndex event = m_log->expected[expected].event;
    const QJsonObject recorded = read(event);
    m_names.matched(recorded, came.event);
    QStringList paths;
    collectDifferences(withoutIds(recorded), withoutIds(came.event), {}, paths);
    if (!paths.isEmpty()) {
        QString list = paths.mid(0, kDifferences).join(u", "_s);
        if (paths.size() > kDifferences)
            list += u", …"_s;
        tell(Told::How::Remark, tr("The client's %1 differs from the recorded one in %2.").arg(nameOf(event), list));
    }
}

void ServedScript::tellExtra(const Came &came)
{
    const QString type = came.event.value("type"_L1).toString();
    const auto late = std::ranges::find_if(
        m_late, [&](size_t each) { return !m_done[each] && m_log->expected[each].isLike(came.what); });
    if (late != m_late.end()) {
        tell(Told::How::Remark, tr("The client's %1 came late.").arg(nameOf(m_log->expected[*late].event)));
        --m_missed;
        match(*late, came);
        m_late.erase(late);
        return;
    }
    ++m_extra;
    tell(Told::How::Extra, tr("The client sent %1, which the recording does not have here.").arg(type));
    if (came.what.kind != EventKind::SessionUpdate)
        return;
    const QJsonObject reply{{u"type"_s, u"session.updated"_s},
                            {u"event_id"_s, ids::event()},
                            {u"session"_s, mergedJson(m_session, came.event.value("session"_L1).toObject())}};
    m_replies.push_back(QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

bool ServedScript::comesLater(const Came &came) const
{
    const size_t end = std::min(m_log->expected.size(), m_expected + kLook);
    for (size_t i = m_expected + 1; i < end; ++i) {
        if (!m_done[i] && m_log->expected[i].isLike(came.what))
            return true;
    }
    return false;
}

/// Whether what is expected next is there, or need not be.
bool ServedScript::resolve(bool &overtaken)
{
    const ServedLog::Expected &expected = m_log->expected[m_expected];
    if (m_done[m_expected] || expected.isFree())
        return true;
    for (; !m_came.empty(); m_came.pop_front()) {
        const auto same = std::ranges::find_if(m_came, [&](const Came &came) { return came.what.isLike(expected); });
        if (same != m_came.end()) {
            if (same != m_came.begin())
                tell(Told::How::Remark, tr("The client's %1 came in another order.").arg(nameOf(expected.event)));
            match(m_expected, *same);
            m_came.erase(same);
            return true;
        }
        overtaken = comesLater(m_came.front());
        if (overtaken)
            return false;
        tellExtra(m_came.front());
    }
    return false;
}

void ServedScript::pass(EventIndex event)
{
    m_passedAt = m_log->events->at(event);
    ++m_passed;
    m_audioNeeded = std::min(m_audioNeeded, m_audio); // what was before it is settled
    ++m_expected;
    ++m_at;
}

void ServedScript::passAudio(EventIndex append)
{
    m_audioNeeded += audioBytes(read(append));
    ++m_at;
}

ServedScript::Next ServedScript::next()
{
    for (; m_at < m_log->end;) {
        const EventIndex event{m_at};
        bool overtaken = false;
        switch (m_log->events->from(event)) {
        case Direction::Console:
            ++m_at;
            break;
        case Direction::Server:
            if (m_audioNeeded <= m_audio)
                return {What::Send, event, false};
            if (m_expected < m_log->expected.size() && !m_came.empty())
                overtaken = m_came.front().what.isLike(m_log->expected[m_expected]) || comesLater(m_came.front());
            return {What::AwaitAudio, event, overtaken};
        case Direction::Client:
            if (m_expected >= m_log->expected.size() || m_log->expected[m_expected].event != event) {
                passAudio(event);
                break;
            }
            if (!resolve(overtaken))
                return {What::AwaitEvent, event, overtaken};
            if (m_log->expected[m_expected].isFree()) {
                ++m_expected;
                ++m_at;
            } else {
                pass(event);
            }
            break;
        }
    }
    for (; !m_came.empty(); m_came.pop_front())
        tellExtra(m_came.front());
    return {};
}

QByteArray ServedScript::take()
{
    const EventIndex event{m_at++};
    ++m_sent;
    m_audioSent = m_audio;
    m_neededSent = m_audioNeeded;
    const QByteArray frame = m_frames.frame(event).toByteArray();
    const EventKind kind = EventCatalogue::kind(m_log->events->strings().view(m_log->events->type(event)));
    if (kind == EventKind::SessionCreated || kind == EventKind::SessionUpdated)
        m_session = QJsonDocument::fromJson(frame).object().value("session"_L1).toObject();
    return m_names.now(frame);
}

void ServedScript::skip()
{
    const Next waiting = next();
    if (waiting.what == What::AwaitAudio) {
        tell(Told::How::Remark,
             tr("The client sent %1 bytes of audio less than the recording has by then.").arg(m_audioNeeded - m_audio));
        m_audioNeeded = m_audio;
        m_passedAt = m_log->events->at(waiting.event);
        ++m_passed;
    } else if (waiting.what == What::AwaitEvent) {
        ++m_missed;
        m_late.push_back(m_expected);
        tell(Told::How::Missed, tr("The client did not send %1.").arg(nameOf(waiting.event)));
        pass(waiting.event);
    }
}

void ServedScript::finish()
{
    if (std::exchange(m_finished, true))
        return;
    (void)next();
    for (size_t i = 0; i < m_done.size(); ++i) {
        const bool told = std::ranges::find(m_late, i) != m_late.end();
        if (m_done[i] || told)
            continue;
        ++m_missed;
        tell(Told::How::Missed, tr("The client did not send %1.").arg(nameOf(m_log->expected[i].event)));
    }
    for (; !m_came.empty(); m_came.pop_front())
        tellExtra(m_came.front());
}

QString ServedScript::summary() const
{
    return tr("%1 was served: %2 of %3 events of the server sent; of the client %4 matched, %5 did not come, and %6 "
              "came "
              "that the recording does not have.")
        .arg(m_log->name)
        .arg(m_sent)
        .arg(m_log->serverEvents)
        .arg(m_matched)
        .arg(m_missed)
        .arg(m_extra);
}

} // namespace turnscope
