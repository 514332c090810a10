// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/server_conversation.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

QString ServerItem::id() const
{
    return wire.value("id"_L1).toString();
}

ServerItem *ServerConversation::find(const QString &id)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const ServerItem &item) { return item.id() == id; });
    return found == m_items.end() ? nullptr : &*found;
}

bool ServerConversation::insertAfter(const QString &previous, ServerItem item)
{
    auto place = m_items.begin();
    if (!previous.isEmpty()) {
        place =
            std::find_if(m_items.begin(), m_items.end(), [&](const ServerItem &each) { return each.id() == previous; });
        if (place == m_items.end())
            return false;
        ++place;
    }
    m_items.insert(place, std::move(item));
    letGoOfOldAudio();
    return true;
}

void ServerConversation::append(ServerItem item)
{
    m_items.push_back(std::move(item));
    letGoOfOldAudio();
}

bool ServerConversation::remove(const QString &id)
{
    return std::erase_if(m_items, [&](const ServerItem &item) { return item.id() == id; }) > 0;
}

std::optional<WireError> ServerConversation::checkCallOf(const QJsonObject &item) const
{
    const QJsonValue callId = item.value("call_id"_L1);
    if (item.value("type"_L1) != "function_call_output"_L1)
        return {};
    const bool known = std::any_of(m_items.begin(), m_items.end(), [&](const ServerItem &each) {
        return each.wire.value("type"_L1) == "function_call"_L1 && each.wire.value("call_id"_L1) == callId;
    });
    if (known)
        return {};
    return WireError{u"invalid_tool_call_id"_s,
                     u"Tool call ID '%1' not found in conversation."_s.arg(callId.toString().left(64)),
                     {}};
}

QString ServerConversation::lastId() const
{
    return m_items.empty() ? QString() : m_items.back().id();
}

QString ServerConversation::idBefore(const QString &id) const
{
    for (size_t i = 1; i < m_items.size(); ++i) {
        if (m_items[i].id() == id)
            return m_items[i - 1].id();
    }
    return {};
}

bool ServerConversation::isSecond(const QString &id) const
{
    return m_items.size() > 1 && m_items[1].id() == id;
}

qint64 ServerConversation::weight() const
{
    qint64 sum = 0;
    for (const ServerItem &item : m_items)
        sum += item.weight;
    return sum;
}

bool ServerConversation::hearing() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const ServerItem &item) { return item.hearing; });
}

bool ServerConversation::assistantHasSpoken() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const ServerItem &item) {
        const QJsonObject part = item.wire.value("content"_L1).toArray().first().toObject();
        return part.value("type"_L1) == "output_audio"_L1;
    });
}

QJsonObject ServerConversation::withHeard(const ServerItem &item)
{
    QJsonObject wire = item.wire;
    QJsonArray content = wire.value("content"_L1).toArray();
    for (qsizetype i = 0; i < content.size(); ++i) {
        QJsonObject part = content.at(i).toObject();
        if (part.value("type"_L1) != "input_audio"_L1 || part.value("transcript"_L1).isString())
            continue;
        part.insert(u"transcript"_s, item.heard);
        content.replace(i, part);
        wire.insert(u"content"_s, content);
    }
    return wire;
}

QJsonArray ServerConversation::context() const
{
    QJsonArray context;
    for (const ServerItem &item : m_items)
        context.append(withHeard(item));
    return context;
}

void ServerConversation::letGoOfOldAudio()
{
    qsizetype kept = 0;
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        kept += item->audioBytes();
        if (kept > kAudioKept && item != m_items.rbegin())
            item->audio.samples = {};
    }
}

} // namespace turnscope
