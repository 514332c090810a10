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

} // namespace

bool MarkBook::apply(QByteArrayView frame, SessionTime recordedAt)
{
    const auto event = m_reader.parse(frame);
    if (!event || json::text(*event, "type") != "console.mark")
        return false;
    const std::string_view named = json::text(*event, "mark_id");
    // One that names nothing can be neither changed nor removed by others; it gets a name of its own here.
    const QByteArray id =
        named.empty() ? "#" + QByteArray::number(m_unnamed++) : QByteArray(named.data(), qsizetype(named.size()));
    const auto known = std::ranges::find(m_marks, id, &Mark::id);
    const bool removed = json::flag(*event, "removed");
    if (known != m_marks.end() && removed) {
        m_marks.erase(known);
        return true;
    }
    if (removed || (known == m_marks.end() && m_marks.size() >= kMost))
        return false;
    Mark mark{id, recordedAt, noteOf(*event)};
    if (json::has(*event, "at_us"))
        mark.at = SessionTime(microseconds(std::clamp<qint64>(json::integer(*event, "at_us"), 0, kLongestUs)));
    else if (known != m_marks.end())
        mark.at = known->at;
    if (known != m_marks.end())
        m_marks.erase(known);
    m_marks.insert(std::ranges::upper_bound(m_marks, mark.at, {}, &Mark::at), mark);
    return true;
}

QList<QByteArray> MarkBook::within(const QList<QByteArray> &frames, const SessionRange &stretch)
{
    QList<QByteArray> kept;
    for (const QByteArray &frame : frames) {
        MarkBook book;
        book.apply(frame, stretch.begin);
        if (book.marks().empty()) {
            kept << frame;
            continue;
        }
        Mark mark = book.marks().front();
        if (!stretch.contains(mark.at))
            continue;
        mark.at -= stretch.begin.time_since_epoch();
        kept << mark.frame();
    }
    return kept;
}

} // namespace turnscope
