// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session_report.h"

#include "models/conversation/turn_text.h"
#include "models/cost/own_prices.h"
#include "models/cost/turn_cost.h"
#include "models/text/qt_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;
using namespace report_words;

SessionReport::SessionReport(const RecordingInfo &info, const EventStore &events, const SessionFold &fold,
                             Listening listening)
    : m_info(info)
    , m_events(events)
    , m_fold(fold)
{
    m_prices = OwnPrices::of(info.started.date(), info.url);
    for (quint32 i = 0; i < events.size(); ++i) {
        if (events.from(EventIndex{i}) != Direction::Console
            || events.strings().view(events.type(EventIndex{i})) != RecordingGap::kType)
            continue;
        if (const auto gap = RecordingGap::read(events.frame(EventIndex{i})))
            m_gaps.push_back(*gap);
    }
    const AudioTrack &you = fold.you();
    const bool isShort = you.sampleCount() / you.rate() < std::chrono::seconds(kListened).count();
    m_figures = turnFigures(
        fold, isShort || listening == Listening::All ? voiceSpans(events, you) : std::vector<VoiceSpan>(), &m_prices);
    forgetUnknownTimes(m_figures, fold.conversation(), info);
    m_timed = info.times != RecordingInfo::Times::None;
    m_end = events.size();
}

bool SessionReport::narrowTo(size_t session)
{
    const auto sessions = m_fold.conversation().sessions();
    if (session >= sessions.size())
        return false;
    m_first = number(sessions[session].first);
    m_end = sessionEnd(session);
    const auto turns = m_fold.conversation().turns();
    std::erase_if(m_figures, [&](const TurnFigures &figures) {
        const quint32 first = number(turns[figures.turn].firstEvent);
        return first < m_first || first >= m_end;
    });
    return true;
}

quint32 SessionReport::count(Direction from) const
{
    quint32 number = 0;
    for (quint32 i = m_first; i < m_end; ++i)
        number += m_events.from(EventIndex{i}) == from ? 1 : 0;
    return number;
}

std::vector<std::pair<QString, quint32>> SessionReport::types() const
{
    std::unordered_map<quint32, quint32> counts;
    for (quint32 i = m_first; i < m_end; ++i)
        ++counts[number(m_events.type(EventIndex{i}))];
    std::vector<std::pair<QString, quint32>> result;
    result.reserve(counts.size());
    for (const auto &[type, times] : counts)
        result.emplace_back(m_events.strings().text(StringId{type}), times);
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return result;
}

milliseconds SessionReport::duration() const
{
    return m_end == m_first ? milliseconds(0)
                            : std::chrono::floor<milliseconds>(m_events.at(EventIndex{m_end - 1})
                                                               - m_events.at(EventIndex{m_first}));
}

quint32 SessionReport::sessionEnd(size_t session) const
{
    const auto sessions = m_fold.conversation().sessions();
    return session + 1 < sessions.size() ? number(sessions[session + 1].first) : m_events.size();
}

QString SessionReport::userText(const Turn &turn) const
{
    return fromUtf8(turnscope::userText(turn, m_fold.conversation()));
}

QString SessionReport::assistantText(const Turn &turn) const
{
    return fromUtf8(answerText(turn, m_fold.conversation()));
}

BudgetOverruns SessionReport::overruns() const
{
    BudgetOverruns overruns;
    for (const TurnFigures &figures : m_figures) {
        if (figures.timed)
            overruns.add(waitSegments(m_fold.conversation(), m_events, figures.turn, figures.moments), m_budget);
    }
    return overruns;
}

std::optional<double> SessionReport::secondsCost() const
{
    return lengthCost(conversation(), m_prices);
}

CostAccount SessionReport::account(const std::string &asModel) const
{
    CostLedger::Options options;
    options.asModel = asModel;
    const auto sessions = conversation().sessions(); // the time between them is nobody's
    for (size_t i = 0; m_timed && i < sessions.size(); ++i) {
        const quint32 from = std::max(m_first, number(sessions[i].first));
        const quint32 next = i + 1 < sessions.size() ? number(sessions[i + 1].first) : m_events.size();
        if (const quint32 to = std::min(m_end, next); from < to)
            options.length += m_events.at(EventIndex{to - 1}) - m_events.at(EventIndex{from});
    }
    options.first = EventIndex{m_first};
    options.end = m_end;
    return CostAccount::of(conversation(), m_events, m_info, m_figures, m_prices, options);
}

namespace report_words {

QString fromUtf8(std::string_view text)
{
    return utf8Text(text).simplified();
}

std::optional<double> between(const std::optional<SessionTime> &from, const std::optional<SessionTime> &to)
{
    if (!from || !to)
        return std::nullopt;
    return double((*to - *from).count()) / 1000;
}

double inMs(microseconds length)
{
    return double(length.count()) / 1000;
}

} // namespace report_words

} // namespace turnscope
