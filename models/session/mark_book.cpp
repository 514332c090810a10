// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/mark_book.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr qint64 kLongestUs = 1'000'000'000'000'000; // 30 years

QString noteOf(simdjson::dom::object event)
{
    const std::string_view note = json::text(event, "note");
    return QString::fromUtf8(note.data(), qsizetype(note.size())).left(Mark::kLongestNote);
}

const char *typeOf(const Mark *)
{
    return "console.mark";
}

const char *typeOf(const HandMark *)
{
    return HandMark::kType;
}

SessionTime timeOf(const Mark &mark)
{
    return mark.at;
}

SessionTime timeOf(const HandMark &mark)
{
    return mark.at();
}

void shift(Mark &mark, microseconds by)
{
    mark.at += by;
}

void shift(HandMark &mark, microseconds by)
{
    mark.shift(by);
}

/// `known` is what the mark was before, or null.
std::optional<Mark> readMark(simdjson::dom::object event, SessionTime recordedAt, const Mark *known)
{
    Mark mark{{}, recordedAt, noteOf(event)};
    if (json::has(event, "at_us"))
        mark.at = SessionTime(microseconds(std::clamp<qint64>(json::integer(event, "at_us"), 0, kLongestUs)));
    else if (known)
        mark.at = known->at;
    return mark;
}

std::optional<HandMark> readMark(simdjson::dom::object event, SessionTime, const HandMark *known)
{
    return HandMark::read(event, known);
}

} // namespace

template<typename Kind>
bool MarkBookOf<Kind>::apply(QByteArrayView frame, SessionTime recordedAt)
{
    constexpr const Kind *ofThisKind = nullptr;
    const auto event = m_reader.parse(frame);
    if (!event || json::text(*event, "type") != typeOf(ofThisKind))
        return false;
    const std::string_view named = json::text(*event, "mark_id");
    // One that names nothing can be neither changed nor removed by others; it gets a name of its own here.
    const QByteArray id =
        named.empty() ? "#" + QByteArray::number(m_unnamed++) : QByteArray(named.data(), qsizetype(named.size()));
    const auto known = std::ranges::find(m_marks, id, &Kind::id);
    const bool removed = json::flag(*event, "removed");
    if (known != m_marks.end() && removed) {
        m_marks.erase(known);
        return true;
    }
    if (removed || (known == m_marks.end() && m_marks.size() >= kMost))
        return false;
    std::optional<Kind> mark = readMark(*event, recordedAt, known == m_marks.end() ? ofThisKind : &*known);
    if (!mark)
        return false;
    mark->id = id;
    if (known != m_marks.end())
        m_marks.erase(known);
    const auto after =
        std::ranges::upper_bound(m_marks, timeOf(*mark), {}, [](const Kind &each) { return timeOf(each); });
    m_marks.insert(after, *std::move(mark));
    return true;
}

template<typename Kind>
QList<QByteArray> MarkBookOf<Kind>::within(const QList<QByteArray> &frames, const SessionRange &stretch)
{
    QList<QByteArray> kept;
    for (const QByteArray &frame : frames) {
        MarkBookOf book;
        book.apply(frame, stretch.begin);
        if (book.marks().empty()) {
            kept << frame;
            continue;
        }
        Kind mark = book.marks().front();
        if (!stretch.contains(timeOf(mark)))
            continue;
        shift(mark, -stretch.begin.time_since_epoch());
        kept << mark.frame();
    }
    return kept;
}

std::vector<HandMark> handMarksOf(const EventStore &events, const QList<QByteArray> &kept)
{
    HandMarkBook book;
    for (quint32 i = 0; i < events.size(); ++i) {
        const EventIndex event{i};
        if (events.from(event) == Direction::Console && events.strings().view(events.type(event)) == HandMark::kType)
            book.apply(events.frame(event), events.at(event));
    }
    for (const QByteArray &frame : kept)
        book.apply(frame, SessionTime());
    return {book.marks().begin(), book.marks().end()};
}

template class MarkBookOf<Mark>;
template class MarkBookOf<HandMark>;

} // namespace turnscope
