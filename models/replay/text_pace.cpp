// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/text_pace.h"

#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

/// What an item's events bring: audio by the length of its frames, text by its letters.
struct Piece
{
    double audio = 0;
    double text = 0;
};

std::vector<Piece> piecesOf(const EventStore &events, const Item &item, const std::atomic<bool> *cancelled)
{
    std::vector<Piece> pieces;
    JsonReader reader;
    const quint32 end = std::min(number(item.lastEvent) + 1, events.size());
    for (EventIndex event = item.firstEvent; number(event) < end; event = EventIndex{number(event) + 1}) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return {};
        const EventRow row = events.row(event);
        if (row.item != item.id)
            continue;
        const EventKind kind = EventCatalogue::kind(events.strings().view(row.type));
        if (kind == EventKind::AudioDelta) {
            pieces.push_back({double(row.length), 0});
        } else if (kind == EventKind::AudioTranscriptDelta) {
            if (const auto frame = reader.parse(events.frame(event)))
                pieces.push_back({0, double(QString::fromUtf8(json::text(*frame, "delta")).size())});
        }
    }
    return pieces;
}

double between(double x, double x0, double x1, double y0, double y1)
{
    return x1 > x0 ? y0 + (y1 - y0) * (x - x0) / (x1 - x0) : y1;
}

} // namespace

TextPace::TextPace(const EventStore &events, const Item &item, const std::atomic<bool> *cancelled)
{
    const std::vector<Piece> pieces = piecesOf(events, item, cancelled);
    double audio = 0;
    double text = 0;
    for (const Piece &piece : pieces) {
        audio += piece.audio;
        text += piece.text;
    }
    if (audio <= 0 || text <= 0)
        return;
    // A point wherever text begins to come again: what has come before it is said by then.
    std::vector<Point> points{{0, 0}};
    Point now;
    bool sounded = false; // audio came since the last text
    for (const Piece &piece : pieces) {
        if (piece.text > 0 && sounded && now.text > 0)
            points.push_back({now.audio / audio, now.text / text});
        sounded = piece.audio > 0;
        now.audio += piece.audio;
        now.text += piece.text;
    }
    points.push_back({1, 1});
    m_points = std::move(points);
}

double TextPace::said(double audio) const
{
    audio = std::clamp(audio, 0.0, 1.0);
    const auto after = std::ranges::upper_bound(m_points, audio, {}, &Point::audio);
    if (after == m_points.end())
        return 1;
    const Point &before = *std::prev(after);
    return between(audio, before.audio, after->audio, before.text, after->text);
}

double TextPace::heard(double text) const
{
    text = std::clamp(text, 0.0, 1.0);
    const auto after = std::ranges::upper_bound(m_points, text, {}, &Point::text);
    if (after == m_points.end())
        return 1;
    const Point &before = *std::prev(after);
    return between(text, before.text, after->text, before.audio, after->audio);
}

WordPlace wordAt(const QString &text, double share)
{
    const qsizetype size = text.size();
    if (size == 0)
        return {};
    const auto isGap = [&text](qsizetype i) { return text[i].isSpace(); };
    qsizetype at = std::clamp<qsizetype>(qsizetype(double(size) * share), 0, size - 1);
    while (at > 0 && isGap(at))
        --at;
    constexpr qsizetype longest = 32; // letters: more is a script without spaces
    qsizetype begin = at;
    qsizetype end = at + 1;
    while (begin > 0 && !isGap(begin - 1) && at - begin < longest)
        --begin;
    while (end < size && !isGap(end) && end - at < longest)
        ++end;
    const bool spaceless = text[at].unicode() >= 0x2e80 || end - begin >= longest;
    return spaceless ? WordPlace{at, at + 1} : WordPlace{begin, end};
}

} // namespace turnscope
