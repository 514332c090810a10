// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/serving/served_names.h"

#include "models/protocol/escaped_text.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/frame_fields.h"
#include "models/protocol/json_strings.h"
#include "models/recording/frame_encoding.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

void ServedNames::add(Names &names, const QString &recorded, const QString &sent)
{
    if (!recorded.isEmpty() && !sent.isEmpty() && recorded != sent)
        names.insert(recorded.toUtf8(), sent.toUtf8());
}

void ServedNames::matched(const QJsonObject &recorded, const QJsonObject &sent)
{
    add(m_events, recorded.value("event_id"_L1).toString(), sent.value("event_id"_L1).toString());
    const QString before = recorded.value("item"_L1)["id"_L1].toString();
    const QString own = sent.value("item"_L1)["id"_L1].toString();
    if (before.isEmpty() && !own.isEmpty())
        m_unnamed.push_back(own.toUtf8());
    else
        add(m_items, before, own);
}

/// The item that the server acknowledges: the client's, in the order in which it created them.
void ServedNames::nameNewItem(const QByteArray &frame)
{
    const QJsonObject event = QJsonDocument::fromJson(frame).object();
    const EventKind kind = EventCatalogue::kind(event.value("type"_L1).toString().toStdString());
    const QJsonObject item = event.value("item"_L1).toObject();
    if ((kind != EventKind::ItemAdded && kind != EventKind::ItemCreatedLegacy)
        || item.value("role"_L1) == "assistant"_L1 || item.value("type"_L1) == "function_call"_L1)
        return;
    add(m_items, item.value("id"_L1).toString(), QString::fromUtf8(m_unnamed.front()));
    m_unnamed.erase(m_unnamed.begin());
}

/// Null: the field holds no id of the client's. `isOwn`: it is one of the event itself, whose own id is the server's.
const QByteArray *ServedNames::nowCalled(std::string_view key, bool isOwn, const QByteArray &id) const
{
    const bool isEvent = key == "event_id";
    if ((isEvent && isOwn) || !(isEvent || key == "id" || key.ends_with("item_id")))
        return nullptr;
    const Names &names = isEvent ? m_events : m_items;
    const auto name = names.constFind(id);
    return name == names.cend() ? nullptr : &*name;
}

QByteArray ServedNames::now(const QByteArray &frame)
{
    if (!m_unnamed.empty())
        nameNewItem(frame);
    if (m_events.isEmpty() && m_items.isEmpty())
        return frame;
    const std::string_view text(frame.constData(), size_t(frame.size()));
    size_t own = 0; // where the event's own id stands
    for (FrameFields fields(frame); fields.next();) {
        if (fields.key() == "event_id")
            own = size_t(fields.value().data() - text.data()) + 1;
    }
    QByteArray result;
    size_t taken = 0;
    JsonStrings strings(text);
    for (JsonStrings::Found found; strings.next(found);) {
        if (found.isKey || found.span.begin == 0 || text[found.span.begin - 1] != '"')
            continue;
        const std::string_view written = text.substr(found.span.begin, found.span.end - found.span.begin);
        const QByteArray id = found.isEscaped ? QByteArray::fromStdString(withoutJsonEscapes(written).text)
                                              : QByteArray(written.data(), qsizetype(written.size()));
        if (const QByteArray *sent = nowCalled(strings.key(), found.span.begin == own, id)) {
            result.append(frame.constData() + taken, qsizetype(found.span.begin - taken));
            appendJsonEscaped(result, *sent);
            taken = found.span.end;
        }
    }
    return taken == 0 ? frame : result.append(frame.constData() + taken, qsizetype(text.size() - taken));
}

} // namespace turnscope
