// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/hand_mark.h"

#include "models/recording/frame_encoding.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr qint64 kLatestUs = 1'000'000'000'000'000; // 30 years

struct KindWord
{
    HandMark::Kind kind;
    const char *word;
};

constexpr std::array kKindWords{KindWord{HandMark::Kind::Right, "right"}, KindWord{HandMark::Kind::False, "false"},
                                KindWord{HandMark::Kind::OneTurn, "one_turn"}};

QByteArray begunHandMark(const QByteArray &id)
{
    QByteArray frame = R"({"type":"console.tuning_mark","mark_id":")";
    appendJsonEscaped(frame, id);
    return frame + '"';
}

/// A moment that an event tells, or the one that was known.
std::optional<SessionTime> momentOf(simdjson::dom::object event, std::string_view field,
                                    std::optional<SessionTime> known)
{
    if (!json::has(event, field))
        return known;
    return SessionTime(microseconds(std::clamp<qint64>(json::integer(event, field), 0, kLatestUs)));
}

} // namespace

void HandMark::shift(microseconds by)
{
    range.begin += by;
    range.end += by;
}

HandMark HandMark::make(Kind kind, const SessionRange &range)
{
    return {"hand_" + QUuid::createUuid().toByteArray(QUuid::Id128).left(16), kind, range};
}

QByteArray HandMark::frame() const
{
    const auto word = std::ranges::find(kKindWords, kind, &KindWord::kind);
    return begunHandMark(id) + R"(,"kind":")" + word->word + R"(","begin_us":)"
           + QByteArray::number(toMicroseconds(range.begin)) + R"(,"end_us":)"
           + QByteArray::number(toMicroseconds(range.end)) + '}';
}

QByteArray HandMark::removal(const QByteArray &id)
{
    return begunHandMark(id) + R"(,"removed":true})";
}

std::optional<HandMark> HandMark::read(simdjson::dom::object event, const HandMark *known)
{
    const std::string_view named = json::text(event, "kind");
    const auto word = std::ranges::find(kKindWords, named, &KindWord::word);
    const auto begin = momentOf(event, "begin_us", known ? std::optional(known->range.begin) : std::nullopt);
    const auto end = momentOf(event, "end_us", known ? std::optional(known->range.end) : std::nullopt);
    if ((word == kKindWords.end() && !known) || !begin || !end || *end <= *begin)
        return std::nullopt;
    return HandMark{{}, word == kKindWords.end() ? known->kind : word->kind, {*begin, *end}};
}

} // namespace turnscope
