// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_log.h"

#include "models/cost/own_prices.h"
#include "models/files/file_path.h"
#include "models/session/told_times.h"
#include "models/tuning/voice_spans.h"

#include <QCryptographicHash>

#include <algorithm>

namespace turnscope {

QByteArray DigestLog::identity(const RecordingInfo &info, const QByteArray &hash)
{
    if (!info.session.isNull())
        return info.session.toByteArray(QUuid::WithoutBraces);
    if (!hash.isEmpty())
        return "sha256:" + hash.toHex();
    const QByteArray path = bytesOfPath(absolutePath(info.path));
    return "path:" + QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
}

DigestLog DigestLog::unreadable(const QString &path, const Error &error, std::optional<quint64> bytes)
{
    DigestLog log;
    log.m_source.info.path = path;
    log.m_source.info.times = RecordingInfo::Times::None;
    log.m_source.bytes = bytes;
    log.m_recording = identity(log.m_source.info, {});
    log.m_error = error;
    return log;
}

DigestLog DigestLog::of(Source source)
{
    DigestLog log;
    log.m_source = std::move(source);
    log.m_recording = identity(log.info(), log.m_source.hash);
    const PriceTable prices = OwnPrices::of(log.info().started.date(), log.info().url);
    const SessionFold &fold = log.fold();
    log.m_figures =
        turnFigures(fold, log.heard() ? voiceSpans(log.events(), fold.you()) : std::vector<VoiceSpan>(), &prices);
    forgetUnknownTimes(log.m_figures, log.conversation(), log.info());
    log.index();
    log.addParts();
    log.countThings();
    for (Part &part : log.m_parts) {
        CostLedger::Options options;
        options.first = EventIndex{part.first};
        options.end = part.end;
        options.length = part.length.value_or(microseconds(0));
        options.unread = log.info().unreadCount;
        part.ledger = CostLedger::of(log.conversation(), prices, options);
    }
    return log;
}

void DigestLog::index()
{
    const auto turns = conversation().turns();
    m_turnOfResponse.assign(conversation().responses().size(), TurnIndex::None);
    for (size_t i = 0; i < turns.size(); ++i) {
        for (const ResponseIndex response : turns[i].responses) {
            if (number(response) < m_turnOfResponse.size())
                m_turnOfResponse[number(response)] = TurnIndex(i);
        }
        for (const StringId call : turns[i].toolCalls)
            m_turnOfCall.emplace(call, TurnIndex(i));
    }
}

void DigestLog::addParts()
{
    const auto sessions = conversation().sessions();
    for (size_t i = 0; i < sessions.size(); ++i) {
        Part &part = m_parts.emplace_back();
        part.first = number(sessions[i].first);
        part.end = i + 1 < sessions.size() ? number(sessions[i + 1].first) : eventCount();
        part.begun = sessions[i].begun;
        part.mingled = sessions[i].mingled;
        if (part.end <= part.first)
            continue;
        const EventIndex last{part.end - 1};
        if (isTimed())
            part.length = events().at(last) - events().at(EventIndex{part.first});
        part.model = modelAt(conversation(), last);
        if (part.model.empty())
            part.model = info().model.toStdString();
        for (const SettingsChange &change : conversation().settingsHistory()) {
            if (change.origin != SettingsChange::Origin::Sent && number(change.event) >= part.first
                && number(change.event) < part.end)
                part.settings = change.settings;
        }
    }
}

void DigestLog::countThings()
{
    if (m_parts.empty())
        return;
    const auto turns = conversation().turns();
    for (size_t i = 0; i < turns.size(); ++i)
        m_parts[partOf(turns[i].firstEvent)].turns.push_back(TurnIndex(i));
    for (const Response &response : conversation().responses())
        ++m_parts[partOf(response.createdBy)].responses;
    for (const ToolCall &call : conversation().toolCalls())
        ++m_parts[partOf(call.askedBy)].toolCalls;
    for (const ErrorNote &error : conversation().errors())
        ++m_parts[partOf(error.event)].serverErrors;
    for (const Finding &finding : findings())
        ++m_parts[partOf(finding.event)].findings[size_t(finding.severity)];
}

quint32 DigestLog::partOf(EventIndex event) const
{
    const auto after = std::ranges::upper_bound(m_parts, number(event), {}, &Part::first);
    return after == m_parts.begin() ? 0 : quint32(after - m_parts.begin() - 1);
}

std::optional<TurnIndex> DigestLog::turnOf(ResponseIndex response) const
{
    return number(response) < m_turnOfResponse.size() ? known(m_turnOfResponse[number(response)]) : std::nullopt;
}

std::optional<TurnIndex> DigestLog::turnOf(const ToolCall &call) const
{
    const auto found = m_turnOfCall.find(call.item);
    return found == m_turnOfCall.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SessionTime> DigestLog::timeOf(EventIndex event, SessionTime at) const
{
    return m_source.events && tellsTime(info(), events(), event) ? std::optional(at) : std::nullopt;
}

std::optional<SessionTime> DigestLog::timeOf(EventIndex event) const
{
    return eventCount() > number(event) ? timeOf(event, events().at(event)) : std::nullopt;
}

bool DigestLog::isTold(SessionTime at) const
{
    const EventIndex first = events().firstAt(at);
    const auto untimed = std::ranges::lower_bound(info().untimed, first);
    return isTimed()
           && (untimed == info().untimed.end() || !events().contains(*untimed) || events().at(*untimed) != at);
}

bool DigestLog::measuresLengths() const
{
    return tellsLengths(info(), conversation());
}

QDateTime DigestLog::utc(const std::optional<SessionTime> &at) const
{
    if (!at || !info().started.isValid())
        return {};
    return info().started.addMSecs(toMilliseconds(*at));
}

} // namespace turnscope
