// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/refusals.h"

#include "models/conversation/server_error.h"
#include "models/protocol/event_catalogue.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace turnscope {

namespace {

enum class RefusalKind : quint8 { SessionOver, RateLimit, ResponseActive, ServersOwn, Refused };

struct RefusalGroup
{
    RefusalKind kind{};
    QString said;
    std::vector<const ErrorNote *> all;
};

RefusalKind refusalKind(const ErrorNote &note)
{
    const ServerError error{note.type, note.code, note.message, note.param, {}};
    if (error.endsSession())
        return RefusalKind::SessionOver;
    if (note.code.find("rate_limit") != std::string::npos || note.code == "insufficient_quota")
        return RefusalKind::RateLimit;
    if (note.code == "conversation_already_has_active_response")
        return RefusalKind::ResponseActive;
    return error.isServersOwn() ? RefusalKind::ServersOwn : RefusalKind::Refused;
}

/// Cheap, for the many that lie far back.
bool mayEndSession(const ErrorNote &note)
{
    return note.code == "session_expired" || (note.code.empty() && note.message.find("uration") != std::string::npos);
}

bool isOfLateCancel(const ErrorNote &note)
{
    return ServerError{note.type, note.code, note.message, note.param, {}}.isLateCancel();
}

std::string_view refusalId(RefusalKind kind)
{
    constexpr std::string_view ids[] = {"session-over", "rate-limit", "response-active", "server-failure", "refusal"};
    return ids[size_t(kind)];
}

QString refusalSentence(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::SessionOver:
        return Refusals::tr("The session was over: “%1”");
    case RefusalKind::RateLimit:
        return Refusals::tr("A rate limit or a quota was used up: “%1”");
    case RefusalKind::ResponseActive:
        return Refusals::tr("Another response was active, so a request was refused: “%1”");
    case RefusalKind::ServersOwn:
        return Refusals::tr("The server failed: “%1”");
    case RefusalKind::Refused:
        break;
    }
    return Refusals::tr("A request was refused: “%1”");
}

/// " (3 times: 00:01.200, 00:02.400, …)"; empty: it was once.
QString timesOfAll(const WhyLog &log, const std::vector<const ErrorNote *> &all)
{
    constexpr size_t named = 4;
    if (all.size() < 2)
        return {};
    const QString count = Refusals::tr("%n time(s)", nullptr, int(all.size()));
    if (!log.timed)
        return QStringLiteral(" (%1)").arg(count);
    QStringList times;
    for (size_t i = 0; i < std::min(named, all.size()); ++i)
        times << sessionTimeText(log.events.at(all[i]->event));
    if (all.size() > named)
        times << QStringLiteral("…");
    return QStringLiteral(" (%1: %2)").arg(count, times.join(QStringLiteral(", ")));
}

/// Whether what was refused is what an answer needs. A refused session.update stands in the same stretch, and may have
/// nothing to do with it.
bool isNeeded(const WhyLog &log, const ErrorNote &note)
{
    if (!note.cause)
        return false;
    const EventSpec *spec = EventCatalogue::find(log.events.strings().view(log.events.type(*note.cause)));
    return spec && spec->kind != EventKind::SessionUpdate;
}

Cause refusalCause(const WhyLog &log, const RefusalGroup &group)
{
    const bool proven = group.kind != RefusalKind::Refused
                        || std::ranges::any_of(group.all, [&](const ErrorNote *note) { return isNeeded(log, *note); });
    Cause cause{refusalId(group.kind),
                proven ? Sureness::Proven : Sureness::Likely,
                refusalSentence(group.kind).arg(group.said) + timesOfAll(log, group.all),
                {}};
    for (const ErrorNote *note : group.all) {
        if (note->cause)
            cause.evidence.push_back(*note->cause);
        cause.evidence.push_back(note->event);
    }
    return cause;
}

/// Where the session begins that an event belongs to: nothing of one is held against another.
EventIndex sessionBegin(const Conversation &conversation, EventIndex event)
{
    const auto parts = conversation.sessions();
    const auto behind = std::ranges::upper_bound(parts, event, {}, &SessionPart::first);
    return behind == parts.begin() ? EventIndex{} : std::prev(behind)->first;
}

} // namespace

std::vector<Cause> Refusals::of(const WhyLog &log, EventIndex first, EventIndex end)
{
    const auto errors = log.conversation.errors();
    const auto from = std::ranges::lower_bound(errors, sessionBegin(log.conversation, first), {}, &ErrorNote::event);
    std::vector<RefusalGroup> groups;
    std::map<std::tuple<RefusalKind, std::string_view, std::string_view>, size_t> known;
    for (auto note = from; note != errors.end() && note->event < end; ++note) {
        if (note->event < first && !mayEndSession(*note))
            continue;
        const RefusalKind kind = refusalKind(*note);
        if ((note->event < first && kind != RefusalKind::SessionOver) || isOfLateCancel(*note))
            continue;
        const auto [same, isNew] = known.try_emplace({kind, note->code, note->message}, groups.size());
        if (isNew)
            groups.push_back({kind, utf8Text(note->message.empty() ? note->code : note->message).simplified(), {}});
        groups[same->second].all.push_back(&*note);
    }
    std::ranges::stable_sort(groups, {},
                             [](const RefusalGroup &group) { return group.kind == RefusalKind::SessionOver ? 0 : 1; });
    std::vector<Cause> causes;
    std::ranges::transform(groups, std::back_inserter(causes),
                           [&](const RefusalGroup &group) { return refusalCause(log, group); });
    return causes;
}

} // namespace turnscope
