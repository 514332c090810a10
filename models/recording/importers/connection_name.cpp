// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/connection_name.h"

#include "models/recording/importers/direction_words.h"

#include <algorithm>
#include <utility>

namespace turnscope {

namespace connections {

std::string plainKey(std::string_view key)
{
    std::string plain;
    for (const char c : key) {
        if (c != '_' && c != '-' && c != '.')
            plain += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return plain;
}

namespace {

/// "Session created" names none, "session 7" does.
bool isNumbered(std::string_view value)
{
    return value.find_first_of("0123456789") != std::string_view::npos;
}

/// "relay-1  | …" of a composition of containers.
std::string_view container(std::string_view text)
{
    const size_t bar = text.find(" | ");
    const std::string_view name = text.substr(0, std::min(text.find(' '), text.size()));
    const bool isAlone =
        bar != std::string_view::npos && name.size() <= bar
        && text.substr(name.size(), bar - name.size()).find_first_not_of(' ') == std::string_view::npos;
    return isAlone && isNumbered(name.substr(name.empty() ? 0 : name.size() - 1))
                   && name.find_first_of("-_") != std::string_view::npos
               ? name
               : std::string_view();
}

} // namespace

int keyRank(std::string_view key)
{
    constexpr size_t longest = 24;
    if (key.size() < 3 || key.size() > longest || key == "type" || key.ends_with("event_id") || key.ends_with("item_id")
        || key.ends_with("response_id"))
        return 0; // most of all keys
    constexpr std::string_view sure[] = {"conn",      "connid",    "connection", "connectionid", "session",
                                         "sessionid", "sess",      "wsid",       "websocketid",  "socketid",
                                         "clientid",  "callsid",   "callid",     "calluuid",     "streamsid",
                                         "peerid",    "channelid", "roomid",     "roomname",     "conversationid"};
    constexpr std::string_view maybe[] = {"requestid", "traceid",     "correlationid", "reqid",     "userid",
                                          "thread",    "threadid",    "pid",           "processid", "workerid",
                                          "taskid",    "container",   "podname",       "pod",       "containername",
                                          "instance",  "invocationid"};
    const std::string plain = plainKey(key);
    if (std::ranges::find(sure, std::string_view(plain)) != std::end(sure))
        return kSure;
    return std::ranges::find(maybe, std::string_view(plain)) != std::end(maybe) ? 1 : 0;
}

bool isName(std::string_view key, std::string_view value)
{
    constexpr size_t longest = 128;
    const std::string plain = plainKey(key);
    const bool isState = plain == "session" || plain == "connection" || plain == "sess" || plain == "conn";
    return !value.empty() && value.size() <= longest && !directions::ofWord(value)
           && (!isState || isNumbered(value) || value.size() == 1);
}

ConnectionName ofText(std::string_view text)
{
    ConnectionName best;
    if (const std::string_view name = container(text); !name.empty())
        best = {name, 1, "container"};
    constexpr std::string_view breaks = " \t[](){}|,;\"'";
    std::string_view key;
    while (best.rank < kSure) {
        const size_t begin = text.find_first_not_of(breaks);
        if (begin == std::string_view::npos)
            break;
        text.remove_prefix(begin);
        std::string_view word = text.substr(0, text.find_first_of(breaks));
        text.remove_prefix(word.size());
        if (word.starts_with("sess_"))
            return {word.substr(0, word.find_last_not_of(':') + 1), kSure, "sess"};
        if (key.empty()) {
            const size_t sign = word.find_first_of("=:#");
            key = word.substr(0, sign);
            word = sign == std::string_view::npos ? std::string_view() : word.substr(sign + 1);
            if (word.empty() && (sign != std::string_view::npos || text.starts_with(' ')) && keyRank(key) > 0)
                continue; // its value is the next word
        }
        if (const int rank = keyRank(key); rank > best.rank && isNumbered(word) && isName(key, word))
            best = {word, rank, key};
        key = {};
    }
    return best;
}

} // namespace connections

quint32 Connections::of(const ConnectionName &told, const EventRow &row, EventKind kind, std::string_view session)
{
    m_best = std::max(m_best, told.name.empty() ? 0 : told.rank);
    const bool isNamed = !told.name.empty() && told.rank == m_best;
    if (m_disbelieved || (!isNamed && m_all.empty()))
        return 0;
    quint32 number = m_last;
    if (isNamed) {
        const auto [known, isNew] = m_numbers.try_emplace(std::string(told.name), quint32(m_all.size()));
        if (isNew)
            add(told);
        number = known->second;
    }
    for (const StringId id : {row.response, row.item}) {
        if (id == StringId::None)
            continue;
        const auto [owner, isNew] = m_owners.try_emplace(id, number);
        if (isNamed)
            m_sharesIds = m_sharesIds || owner->second != number;
        else
            number = owner->second;
    }
    Connection &connection = m_all[number];
    Tally &tally = tallyOf(connection);
    const bool hasIds = row.response != StringId::None || row.item != StringId::None;
    if (hasIds && row.from == Direction::Server && !std::exchange(connection.talks, true))
        ++tally.talking;
    if (kind == EventKind::SessionCreated && !session.empty() && !std::exchange(connection.begun, true)) {
        ++tally.begun;
        tally.sessions.emplace(session);
    }
    return m_last = number;
}

Connections::Connection &Connections::add(const ConnectionName &told)
{
    Connection &connection = m_all.emplace_back();
    connection.rank = told.rank;
    ++tallyOf(connection).count;
    if (told.rank == connections::kSure)
        m_keys.insert(connections::plainKey(told.key));
    return connection;
}

bool Connections::areSeveral() const
{
    if (m_disbelieved)
        return false;
    if (m_sure.begun > 1
        && m_sure.sessions.size() == m_sure.begun) // each that has a session.created has another session
        return true;
    if (m_sharesIds)
        return false;
    const bool areBegunApart = m_loose.begun == m_loose.count && m_loose.sessions.size() == m_loose.begun;
    return m_sure.talking > 1 || (m_loose.count > 1 && areBegunApart);
}

bool Connections::isStranger(const ConnectionName &name) const
{
    return name.rank == connections::kSure && !name.name.empty() && m_keys.contains(connections::plainKey(name.key))
           && !knows(name.name);
}

bool Connections::areApart(const ConnectionName &one, const ConnectionName &other)
{
    return one.rank == connections::kSure && other.rank == connections::kSure && !one.name.empty()
           && !other.name.empty() && one.name != other.name
           && connections::plainKey(one.key) == connections::plainKey(other.key);
}

} // namespace turnscope
