// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/redactor.h"

#include "models/protocol/escaped_text.h"
#include "models/protocol/json_strings.h"
#include "models/protocol/secret_needles.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kDepth = 4;                     // JSON in a string in JSON in a string …
constexpr qsizetype kMostKeys = 32;           // that are told of one frame
constexpr size_t kWindow = size_t(256) << 10; // bytes of escaped text that are looked through at once
constexpr size_t kOverlap = size_t(8) << 10;  // longer than any key with its escapes

/// What a secret is replaced by; digits by digits.
enum class Filler : quint8 { Text, Base64 };

struct Hit
{
    ByteSpan span;
    Filler filler = Filler::Text;
};

void fill(QByteArray &frame, const Hit &hit)
{
    constexpr std::string_view mark = "[redacted]";
    constexpr std::string_view letters = "redacted";
    const size_t size = hit.span.end - hit.span.begin;
    const auto *const begin = frame.constData() + hit.span.begin;
    const bool digits = std::all_of(begin, begin + size, [](char c) { return c >= '0' && c <= '9'; });
    for (size_t i = 0; i < size; ++i) {
        const char c = digits                         ? '1'
                       : hit.filler == Filler::Base64 ? letters[i % letters.size()]
                       : size < mark.size()           ? '*'
                       : i < mark.size()              ? mark[i]
                                                      : '*';
        frame[qsizetype(hit.span.begin) + qsizetype(i)] = c;
    }
}

/// It has been replaced before.
bool isFilled(std::string_view value)
{
    if (value.starts_with("[redacted]"))
        value.remove_prefix(std::string_view("[redacted]").size());
    const char only = value.empty() || value.front() != '1' ? '*' : '1';
    return std::all_of(value.begin(), value.end(), [only](char c) { return c == only; });
}

/// One look through a frame.
class Scan
{
public:
    Scan(std::string_view frame, const SecretNeedles *needles)
        : m_frame(frame)
        , m_needles(needles)
    {
        const Piece whole{frame, nullptr, 0};
        scanFlat(whole, kDepth);
        scanJson(whole, kDepth);
    }

    std::vector<Hit> takeHits() &&;

private:
    /// A text and where it came from: `origin` maps its bytes to those of the frame, which begin at `base` without one.
    struct Piece
    {
        std::string_view text;
        const std::vector<uint32_t> *origin = nullptr;
        size_t base = 0;

        size_t inFrame(size_t at) const { return origin ? (*origin)[at] : base + at; }
    };

    void hit(const Piece &piece, const ByteSpan &span, Filler filler);
    void scanFlat(const Piece &piece, int depth);
    void scanJson(const Piece &piece, int depth);

    enum class Escapes : quint8 { Json, Percents };
    void unescape(const Piece &piece, ByteSpan span, Escapes escapes, int depth);

    std::string_view m_frame;
    const SecretNeedles *m_needles;
    std::vector<Hit> m_hits;
    std::vector<SecretNeedles::Match> m_matches; ///< reused
    std::vector<ByteSpan> m_spans;               ///< reused
};

void Scan::hit(const Piece &piece, const ByteSpan &span, Filler filler)
{
    const ByteSpan place{piece.inFrame(span.begin), piece.inFrame(span.end)};
    if (place.begin >= place.end || isFilled(m_frame.substr(place.begin, place.end - place.begin)))
        return;
    if (!m_hits.empty() && m_hits.back().filler == filler && place.begin >= m_hits.back().span.begin
        && place.begin <= m_hits.back().span.end)
        m_hits.back().span.end = std::max(m_hits.back().span.end, place.end);
    else
        m_hits.push_back({place, filler});
}

void Scan::scanFlat(const Piece &piece, int depth)
{
    if (m_needles) {
        m_matches.clear();
        m_needles->find(piece.text, m_matches);
        for (const SecretNeedles::Match &match : m_matches)
            hit(piece, match.span, match.base64 ? Filler::Base64 : Filler::Text);
    }
    m_spans.clear();
    secrets::findByForm(piece.text, m_spans);
    for (const ByteSpan &span : m_spans)
        hit(piece, span, Filler::Text);
    if (depth > 0 && holdsPercents(piece.text))
        unescape(piece, {0, piece.text.size()}, Escapes::Percents, depth - 1);
}

void Scan::scanJson(const Piece &piece, int depth)
{
    JsonStrings strings(piece.text);
    for (JsonStrings::Found found; strings.next(found);) {
        if (found.isSecret && !found.isKey)
            hit(piece, found.span, Filler::Text);
        if (found.isEscaped && depth > 0)
            unescape(piece, found.span, Escapes::Json, depth - 1);
    }
    if (strings.sawLooseEscapes() && depth > 0)
        unescape(piece, {0, piece.text.size()}, Escapes::Json, depth - 1);
}

void Scan::unescape(const Piece &piece, ByteSpan span, Escapes escapes, int depth)
{
    for (size_t begin = span.begin; begin < span.end; begin += kWindow - kOverlap) {
        const std::string_view window = piece.text.substr(begin, std::min(kWindow, span.end - begin));
        UnescapedText plain = escapes == Escapes::Json ? withoutJsonEscapes(window) : withoutPercents(window);
        for (uint32_t &origin : plain.origin)
            origin = uint32_t(piece.inFrame(begin + origin));
        const Piece inner{plain.text, &plain.origin, 0};
        scanFlat(inner, depth);
        if (escapes == Escapes::Json)
            scanJson(inner, depth);
        if (window.size() < kWindow)
            break;
    }
}

/// In order, none over another, none through the middle of a character.
std::vector<Hit> Scan::takeHits() &&
{
    const auto continues = [this](size_t at) {
        return at < m_frame.size() && (static_cast<unsigned char>(m_frame[at]) & 0xc0) == 0x80;
    };
    std::sort(m_hits.begin(), m_hits.end(), [](const Hit &a, const Hit &b) { return a.span.begin < b.span.begin; });
    const auto isEscaped = [this](size_t at) {
        size_t escapes = 0;
        while (escapes < at && m_frame[at - escapes - 1] == '\\')
            ++escapes;
        return escapes % 2 == 1;
    };
    // Half a \u2f37 would be no JSON.
    const auto startOfCode = [&](size_t at) {
        constexpr size_t digits = 4;
        for (size_t back = 0; back <= std::min(at, digits); ++back) {
            if (m_frame[at - back] == 'u' && isEscaped(at - back))
                return at - back - 1;
        }
        return at;
    };
    std::vector<Hit> merged;
    for (Hit hit : m_hits) {
        hit.span.begin = startOfCode(hit.span.begin);
        if (isEscaped(hit.span.begin)) // "\nokey" is not "nokey"
            ++hit.span.begin;
        while (hit.span.begin > 0 && continues(hit.span.begin))
            --hit.span.begin;
        while (continues(hit.span.end))
            ++hit.span.end;
        if (merged.empty() || merged.back().span.end <= hit.span.begin) {
            merged.push_back(hit);
            continue;
        }
        Hit &last = merged.back();
        last.span.end = std::max(last.span.end, hit.span.end);
        if (hit.filler != last.filler)
            last.filler = Filler::Text;
    }
    return merged;
}

/// The keys of what was hit. A key that was hit itself has no name that could be told.
QStringList keysOf(std::string_view frame, const std::vector<Hit> &hits)
{
    QStringList keys;
    const auto note = [&keys](const std::string &key) {
        const QString name = QString::fromStdString(key);
        if (keys.size() < kMostKeys && !keys.contains(name))
            keys += name;
    };
    const auto isHit = [&](const ByteSpan &span) {
        const auto after =
            std::partition_point(hits.begin(), hits.end(), [&](const Hit &hit) { return hit.span.end <= span.begin; });
        return after != hits.end() && after->span.begin < span.end;
    };
    size_t named = 0;
    JsonStrings strings(frame);
    for (JsonStrings::Found found; named < hits.size() && strings.next(found);) {
        for (; named < hits.size() && hits[named].span.begin < found.span.end; ++named) {
            const bool inside = hits[named].span.end > found.span.begin && !found.isKey && !isHit(strings.keySpan());
            note(inside ? strings.key() : std::string());
        }
    }
    if (named < hits.size())
        note({});
    return keys;
}

/// Without "Bearer ", which is no secret.
QByteArrayView withoutScheme(QByteArrayView secret)
{
    secret = secret.trimmed();
    const qsizetype blank = secret.indexOf(' ');
    if (blank < 0)
        return secret;
    const QByteArray scheme = secret.first(blank).toByteArray().toLower();
    return scheme == "bearer" || scheme == "basic" || scheme == "token" ? secret.sliced(blank).trimmed() : secret;
}

} // namespace

void Redactor::add(QByteArrayView secret)
{
    auto needles = m_needles ? std::make_shared<SecretNeedles>(*m_needles) : std::make_shared<SecretNeedles>();
    if (needles->add(withoutScheme(secret)))
        m_needles = std::move(needles);
}

std::optional<Redacted> Redactor::redacted(QByteArrayView frame) const
{
    const std::string_view bytes(frame.data(), size_t(frame.size()));
    const std::vector<Hit> hits = Scan(bytes, m_needles.get()).takeHits();
    if (hits.empty())
        return {};
    Redacted result{frame.toByteArray(), keysOf(bytes, hits)};
    for (const Hit &hit : hits)
        fill(result.frame, hit);
    return result;
}

QString Redactor::text(const QString &text) const
{
    const auto result = redacted(text.toUtf8());
    return result ? QString::fromUtf8(result->frame) : text;
}

} // namespace turnscope
