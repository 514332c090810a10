// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/connection_name.h"

#include "models/recording/importers/direction_words.h"

#include <algorithm>
#include <set>

namespace turnscope {

namespace connections {

namespace {

/// Without what writers of keys differ by: "call_sid", "callSid", "Call-SID".
std::string plainKey(std::string_view key)
{
    std::string plain;
    for (const char c : key) {
        if (c != '_' && c != '-' && c != '.')
            plain += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return plain;
}

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
        best = {name, 1};
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
            return {word.substr(0, word.find_last_not_of(':') + 1), kSure};
        if (key.empty()) {
            const size_t sign = word.find_first_of("=:#");
            key = word.substr(0, sign);
            word = sign == std::string_view::npos ? std::string_view() : word.substr(sign + 1);
            if (word.empty() && (sign != std::string_view::npos || text.starts_with(' ')) && keyRank(key) > 0)
                continue; // its value is the next word
        }
        if (const int rank = keyRank(key); rank > best.rank && isNumbered(word) && isName(key, word))
            best = {word, rank};
        key = {};
    }
    return best;
}

} // namespace connections

quint32 Connections::of(const ConnectionName &told, const EventRow &row, EventKind kind, std::string_view session)
{
    if (m_disbelieved || (told.name.empty() && m_all.empty()))
        return 0;
    const bool isNamed = !told.name.empty();
    quint32 number = m_last;
    if (isNamed) {
        const auto [known, isNew] = m_numbers.try_emplace(std::string(told.name), quint32(m_all.size()));
        if (isNew)
            m_all.push_back({told.rank, false, {}});
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
    const bool hasIds = row.response != StringId::None || row.item != StringId::None;
    connection.talks = connection.talks || (hasIds && row.from == Direction::Server);
    if (kind == EventKind::SessionCreated && connection.session.empty())
        connection.session = session;
    return m_last = number;
}

/// Each that has a session.created has another session.
bool Connections::areBegunApart() const
{
    std::set<std::string_view> sessions;
    size_t begun = 0;
    for (const Connection &each : m_all) {
        if (each.session.empty())
            continue;
        ++begun;
        sessions.insert(each.session);
    }
    return begun > 1 && sessions.size() == begun;
}

bool Connections::areSeveral() const
{
    if (m_disbelieved)
        return false;
    if (areBegunApart())
        return true;
    const auto own = std::ranges::count_if(
        m_all, [](const Connection &each) { return each.talks && each.rank == connections::kSure; });
    return own > 1 && !m_sharesIds;
}

} // namespace turnscope
