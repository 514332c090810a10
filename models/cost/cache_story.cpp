// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cache_story.h"

#include "models/cost/session_preambles.h"
#include "models/protocol/event_catalogue.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using CacheBreaker = CacheStory::Breaker;

qint64 cachedTokens(const Usage &usage)
{
    return usage.cachedText + usage.cachedAudio + usage.cachedImage;
}

/// What may have broken the cache between two answers.
class BreakerSearch
{
public:
    BreakerSearch(const Conversation &conversation, const EventStore &events, bool hasTimes)
        : m_events(events)
        , m_preambles(conversation, events)
        , m_hasTimes(hasTimes)
    {
    }

    std::vector<CacheBreaker> between(const Response &before, const Response &after)
    {
        std::vector<CacheBreaker> found;
        addPreambles(before, after, found);
        addEvents(before, after, found);
        if (after.askedBy) {
            const OwnPrompt own = OwnPrompt::of(m_events.frame(*after.askedBy), "response", m_reader);
            if (own.instructions || own.tools)
                found.push_back({CacheBreaker::Kind::OwnPrompt, *after.askedBy});
        }
        if (m_hasTimes && before.done && after.created - *before.done >= CacheStory::kLikelyGone)
            found.push_back({CacheBreaker::Kind::Pause, *before.doneBy, after.created - *before.done});
        return found;
    }

private:
    void addPreambles(const Response &before, const Response &after, std::vector<CacheBreaker> &found) const
    {
        const SessionPreambles::Preamble *was = m_preambles.at(before.createdBy);
        const SessionPreambles::Preamble *is = m_preambles.at(after.createdBy);
        if (!was || !is || was == is)
            return;
        if (was->instructions != is->instructions)
            found.push_back({CacheBreaker::Kind::Instructions, is->event});
        if (was->tools != is->tools)
            found.push_back({CacheBreaker::Kind::Tools, is->event});
    }

    void addEvents(const Response &before, const Response &after, std::vector<CacheBreaker> &found) const
    {
        for (quint32 i = number(before.createdBy); i < number(after.createdBy); ++i) {
            if (m_events.from(EventIndex{i}) != Direction::Server)
                continue;
            const EventKind kind = EventCatalogue::kind(m_events.strings().view(m_events.type(EventIndex{i})));
            if (kind == EventKind::ItemDeleted)
                found.push_back({CacheBreaker::Kind::Deletion, EventIndex{i}});
            else if (kind == EventKind::ItemTruncated)
                found.push_back({CacheBreaker::Kind::Truncation, EventIndex{i}});
        }
    }

    const EventStore &m_events;
    SessionPreambles m_preambles;
    JsonReader m_reader;
    bool m_hasTimes;
};

/// Tokens that the answer before had in the cache, or put there, and that this one did not find.
qint64 lostTokens(const Usage &before, const Usage &now)
{
    const qint64 could = std::min(before.input, now.input);
    const qint64 cached = cachedTokens(now);
    if (before.input < CacheStory::kShortest || now.input < CacheStory::kShortest)
        return 0;
    if (cached == 0)
        return could;
    return std::max<qint64>(0, std::min(cachedTokens(before), could) - cached);
}

} // namespace

CacheStory CacheStory::of(const Conversation &conversation, const EventStore &events, bool hasTimes)
{
    CacheStory story;
    BreakerSearch search(conversation, events, hasTimes);
    const auto sessions = conversation.sessions();
    const auto responses = conversation.responses();
    const Response *before = nullptr;
    for (size_t i = 0; i < responses.size(); ++i) {
        const Response &response = responses[i];
        const bool isTold =
            response.doneBy && response.usage && response.usage->input > 0 && !response.usage->contradicts;
        if (response.outOfBand || !isTold || !tellsKinds(*response.usage))
            continue;
        const auto begin = std::ranges::upper_bound(sessions, response.createdBy, {}, &SessionPart::first);
        if (before && begin != sessions.begin() && before->createdBy < std::prev(begin)->first)
            before = nullptr; // another session's cache is its own affair
        Point &point = story.m_points.emplace_back();
        point.response = ResponseIndex(i);
        point.event = *response.doneBy;
        point.at = response.done.value_or(response.created);
        point.input = response.usage->input;
        point.cached = std::min(point.input, cachedTokens(*response.usage));
        if (before && before->model == response.model)
            point.lost = lostTokens(*before->usage, *response.usage);
        if (point.isBroken())
            point.breakers = search.between(*before, response);
        before = &response;
    }
    return story;
}

void CacheStory::narrowTo(EventIndex first, quint32 end)
{
    std::erase_if(m_points, [&](const Point &point) { return point.event < first || number(point.event) >= end; });
}

qint64 CacheStory::breaks() const
{
    return std::ranges::count_if(m_points, &Point::isBroken);
}

QString CacheStory::text(const Breaker &breaker)
{
    switch (breaker.kind) {
    case Breaker::Kind::Instructions:
        return tr("the instructions were changed");
    case Breaker::Kind::Tools:
        return tr("the tools were changed");
    case Breaker::Kind::OwnPrompt:
        return tr("the answer was asked for with instructions or tools of its own");
    case Breaker::Kind::Deletion:
        return tr("an item was deleted");
    case Breaker::Kind::Truncation:
        return tr("an answer was truncated");
    case Breaker::Kind::Pause:
        return breaker.length >= kSurelyGone
                   ? tr("a pause of %1, longer than the cache lives").arg(durationText(breaker.length))
                   : tr("a pause of %1: the cache lives 5 to 10 minutes, an hour at most")
                         .arg(durationText(breaker.length));
    }
    return {};
}

QString CacheStory::text(const Point &point)
{
    if (!point.isBroken())
        return {};
    QStringList why;
    for (const Breaker &breaker : point.breakers) {
        if (const QString each = text(breaker); !why.contains(each))
            why << each;
    }
    const QString lost = tr("%1 tokens were not found in the cache.").arg(groupedText(point.lost));
    return lost + u' '
           + (why.isEmpty() ? tr("Why, the log does not tell.") : tr("Before it: %1.").arg(why.join(u", "_s)));
}

std::string_view CacheStory::id(Breaker::Kind kind)
{
    constexpr std::array<std::string_view, 6> ids{"instructions", "tools",      "own_prompt",
                                                  "deletion",     "truncation", "pause"};
    return ids[size_t(kind)];
}

} // namespace turnscope
