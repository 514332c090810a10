// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/event_page.h"

#include "models/filter/event_filter.h"
#include "models/filter/event_matcher.h"
#include "models/protocol/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString sideName(Direction from)
{
    return from == Direction::Client ? u"client"_s : from == Direction::Server ? u"server"_s : u"console"_s;
}

/// Redacted as a whole, before anything of it is cut.
QJsonValue frameJson(const QByteArray &frame, qsizetype longestString, QStringList &removed)
{
    const auto redacted = Redactor().redacted(frame);
    if (redacted)
        removed += redacted->removed;
    const QByteArray clean = redacted ? redacted->frame : frame;
    const QJsonDocument document = QJsonDocument::fromJson(clean);
    return AnswerPage::shortened(
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(clean)), longestString);
}

} // namespace

Result<QJsonObject> EventPage::of(const FoldedLog &log, const Wish &wish)
{
    const auto filter = EventFilter::parse(wish.filter);
    if (!filter)
        return failure(u"The filter cannot be understood: %1 %2"_s.arg(filter.error().text, filter.error().remedy));
    const EventStore &events = log.events();
    if (wish.first > log.size())
        return failure(u"The cursor %1 is behind the end: there are %2 events."_s.arg(wish.first).arg(log.size()));
    EventMatcher matcher(*filter);
    quint32 event = wish.first;
    if (wish.from)
        event = std::max(event, quint32(number(events.firstAt(*wish.from))));
    QJsonArray some;
    QStringList removed;
    qsizetype room = AnswerPage::kMostBytes;
    for (; event < log.size(); ++event) {
        const EventIndex index{event};
        if (wish.to && events.at(index) > *wish.to)
            event = log.size() - 1; // and no further
        else if (filter->isEmpty() || matcher.matches(events, index)) {
            if (some.size() == wish.most)
                break;
            const bool timed = log.hasTimes() && !std::ranges::binary_search(log.info().untimed, index);
            const QJsonObject told{{u"event"_s, qint64(event)},
                                   {u"at_us"_s, timed ? QJsonValue(toMicroseconds(events.at(index))) : QJsonValue()},
                                   {u"from"_s, sideName(events.from(index))},
                                   {u"type"_s, AnswerPage::shortened(events.strings().text(events.type(index)))},
                                   {u"frame"_s, frameJson(events.frame(index), wish.longestString, removed)}};
            room -= QJsonDocument(told).toJson(QJsonDocument::Compact).size();
            if (room < 0 && !some.isEmpty())
                break;
            some.append(told);
        }
    }
    QJsonObject page{{u"events"_s, some}, {u"total"_s, qint64(log.size())}};
    if (event < log.size())
        page.insert(u"next_cursor"_s, qint64(event));
    removed.removeAll(QString());
    removed.removeDuplicates();
    if (!removed.isEmpty())
        page.insert(u"redacted"_s, QJsonArray::fromStringList(removed));
    return page;
}

} // namespace turnscope
