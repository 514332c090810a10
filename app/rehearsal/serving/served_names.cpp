// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/serving/served_names.h"

#include "models/protocol/event_catalogue.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

void ServedNames::add(const QString &recorded, const QString &sent)
{
    if (recorded.isEmpty() || sent.isEmpty() || recorded == sent)
        return;
    m_names.emplace_back('"' + recorded.toUtf8() + '"', '"' + sent.toUtf8() + '"');
}

void ServedNames::matched(const QJsonObject &recorded, const QJsonObject &sent)
{
    add(recorded.value("event_id"_L1).toString(), sent.value("event_id"_L1).toString());
    const QString before = recorded.value("item"_L1)["id"_L1].toString();
    const QString own = sent.value("item"_L1)["id"_L1].toString();
    if (before.isEmpty() && !own.isEmpty())
        m_unnamed.push_back(own.toUtf8());
    else
        add(before, own);
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
    add(item.value("id"_L1).toString(), QString::fromUtf8(m_unnamed.front()));
    m_unnamed.erase(m_unnamed.begin());
}

QByteArray ServedNames::now(const QByteArray &frame)
{
    if (!m_unnamed.empty())
        nameNewItem(frame);
    QByteArray result = frame;
    for (const auto &[recorded, sent] : m_names)
        result.replace(recorded, sent);
    return result;
}

} // namespace turnscope
