// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/audio_places.h"

#include "models/protocol/escaped_text.h"
#include "models/protocol/event_catalogue.h"
#include "models/recording/frame_encoding.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <string>
#include <utility>

namespace turnscope {

namespace {

constexpr size_t kLeastAudio = 64;     // letters: of a field that is not always audio, shorter text is a word
constexpr size_t kLongestKeyName = 64; // letters of a key or a type that means something here
constexpr int kDeepestText = 4;        // JSON in strings of JSON
constexpr size_t kLeastNested = 100;   // letters: a shorter string holds no audio

bool isBase64(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
               || c == '-' || c == '_' || c == '=' || c == '\\' || c == ' ';
    });
}

/// Of base64 as it is written in JSON, where a "/" may stand as "\/", and blanks where it was wrapped.
qint64 decodedSize(std::string_view text)
{
    qint64 letters = 0;
    for (const char c : text)
        letters += c != '\\' && c != '=' && c != ' ' ? 1 : 0;
    return letters * 3 / 4;
}

/// Walks a JSON text; what a string is follows from its key and from the object that it stands in.
class AudioWalk
{
public:
    AudioWalk(std::string_view text, Dialect dialect, Direction from, std::string_view ownField)
        : m_text(text)
        , m_dialect(dialect)
        , m_from(from)
        , m_ownField(ownField)
    {
    }

    std::vector<AudioPlace> walk()
    {
        while (m_at < m_text.size()) {
            switch (m_text[m_at]) {
            case '"':
                string();
                continue;
            case '{':
            case '[':
                m_levels.push_back({std::exchange(m_key, {}), {}, {}});
                break;
            case '}':
            case ']':
                close();
                break;
            case ',':
                m_key = {};
                break;
            default:
                break;
            }
            ++m_at;
        }
        while (!m_levels.empty())
            close();
        std::ranges::sort(m_found, {}, &AudioPlace::begin);
        return std::move(m_found);
    }

private:
    struct Candidate
    {
        std::string_view key;
        size_t begin = 0;
        size_t end = 0;
    };

    struct Level
    {
        std::string_view name; ///< of the field that it is the value of
        std::string_view type; ///< its field "type"
        std::vector<Candidate> strings;
    };

    size_t endOfString() const
    {
        for (size_t end = m_at + 1;; ++end) {
            const void *quote =
                end < m_text.size() ? std::memchr(m_text.data() + end, '"', m_text.size() - end) : nullptr;
            if (!quote)
                return std::string_view::npos;
            end = size_t(static_cast<const char *>(quote) - m_text.data());
            size_t escapes = 0;
            while (m_text[end - escapes - 1] == '\\')
                ++escapes;
            if (escapes % 2 == 0)
                return end;
        }
    }

    void string()
    {
        const size_t begin = m_at;
        const size_t end = std::min(endOfString(), m_text.size()); // torn: it ends with the frame
        m_at = std::min(end + 1, m_text.size());
        const std::string_view inside = m_text.substr(begin + 1, end - begin - 1);
        size_t after = m_at;
        while (after < m_text.size() && std::strchr(" \t\r\n", m_text[after]) && m_text[after] != '\0')
            ++after;
        if (after < m_text.size() && m_text[after] == ':') {
            m_key = keyOf(inside.substr(0, kLongestKeyName));
            m_at = after + 1;
            return;
        }
        if (m_levels.empty())
            return;
        if (m_key == "type")
            m_levels.back().type = inside.substr(0, kLongestKeyName);
        else if (inside.starts_with("data:audio/"))
            take({m_key, begin, m_at});
        else if (!inside.empty() && (isBase64(inside) || isOwn(m_key)))
            m_levels.back().strings.push_back({m_key, begin, m_at});
        m_key = {};
    }

    /// As it is meant, whatever of it is escaped.
    std::string_view keyOf(std::string_view written)
    {
        if (written.find('\\') == std::string_view::npos)
            return written;
        return m_unescaped.emplace_back(withoutJsonEscapes(written).text);
    }

    bool isOwn(std::string_view key) const { return m_levels.size() == 1 && !m_ownField.empty() && key == m_ownField; }

    /// `level` was taken off.
    bool isAudio(const Level &level, const Candidate &string) const
    {
        if (m_levels.empty() && !m_ownField.empty() && string.key == m_ownField)
            return true;
        const EventSpec *spec = level.type.empty() ? nullptr : EventCatalogue::find(m_dialect, level.type, m_from);
        if (spec && !spec->audioField.empty() && spec->audioField == string.key)
            return true;
        if (string.end - string.begin < kLeastAudio + 2)
            return false;
        const bool inAudio = level.name == "audio" || level.name == "input_audio" || level.type == "audio"
                             || level.type == "input_audio" || level.type.ends_with("_audio");
        return string.key == "audio" || string.key == "input_audio" || (string.key == "data" && inAudio);
    }

    void close()
    {
        if (m_levels.empty())
            return;
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        for (const Candidate &string : level.strings) {
            if (isAudio(level, string))
                take(string);
        }
        m_key = {};
    }

    void take(const Candidate &string)
    {
        std::string_view letters = m_text.substr(string.begin + 1, string.end - string.begin - 1);
        letters.remove_suffix(letters.ends_with('"') ? 1 : 0);
        if (letters.starts_with("data:"))
            letters.remove_prefix(std::min(letters.find(',') + 1, letters.size()));
        m_found.push_back({string.begin, string.end, decodedSize(letters)});
    }

    std::string_view m_text;
    Dialect m_dialect;
    Direction m_from;
    std::string_view m_ownField;
    size_t m_at = 0;
    std::string_view m_key;              ///< of the value that comes next
    std::deque<std::string> m_unescaped; ///< keys
    std::vector<Level> m_levels;
    std::vector<AudioPlace> m_found;
};

/// Where the next string that is JSON itself begins: its quote; one that is escaped is of a string in a string, which has its
/// turn. -1: none.
qsizetype nestedFrom(const QByteArray &text, qsizetype from)
{
    for (qsizetype at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
        const bool isOpening = at + 1 < text.size() && (text[at + 1] == '{' || text[at + 1] == '[');
        if (isOpening && (at == 0 || text[at - 1] != '\\'))
            return at;
    }
    return -1;
}

/// Strings of `frame` that are JSON themselves, without their audio.
void leanNested(LeanFrame &lean, Dialect dialect, Direction from, int depth);

LeanFrame leanFrame(QByteArrayView frame, Dialect dialect, Direction from, std::string_view ownField, int depth)
{
    const std::vector<AudioPlace> places = audioPlaces(frame, dialect, from, ownField);
    LeanFrame lean;
    size_t done = 0;
    for (const AudioPlace &place : places) {
        lean.frame.append(frame.data() + done, qsizetype(place.begin - done));
        lean.frame.append(QByteArray::number(place.bytes));
        done = place.end;
    }
    lean.frame.append(frame.data() + done, frame.size() - qsizetype(done));
    lean.places = places.size();
    if (depth < kDeepestText)
        leanNested(lean, dialect, from, depth);
    return lean;
}

void leanNested(LeanFrame &lean, Dialect dialect, Direction from, int depth)
{
    const QByteArray text = std::exchange(lean.frame, {});
    qsizetype done = 0;
    for (qsizetype begin = nestedFrom(text, 0); begin >= 0; begin = nestedFrom(text, begin + 1)) {
        qsizetype end = begin + 1;
        while (end < text.size() && text[end] != '"')
            end += text[end] == '\\' ? 2 : 1;
        if (end >= text.size() || size_t(end - begin) < kLeastNested)
            continue;
        const std::string inside = withoutJsonEscapes({text.constData() + begin + 1, size_t(end - begin - 1)}).text;
        const LeanFrame nested =
            leanFrame(QByteArrayView(inside.data(), qsizetype(inside.size())), dialect, from, {}, depth + 1);
        if (nested.places == 0)
            continue;
        lean.frame.append(text.constData() + done, begin + 1 - done);
        appendJsonEscaped(lean.frame, nested.frame);
        lean.places += nested.places;
        done = end;
        begin = end;
    }
    lean.frame.append(text.constData() + done, text.size() - done);
}

} // namespace

std::vector<AudioPlace> audioPlaces(QByteArrayView frame, Dialect dialect, Direction from, std::string_view ownField)
{
    return AudioWalk({frame.data(), size_t(frame.size())}, dialect, from, ownField).walk();
}

LeanFrame withoutAudio(QByteArrayView frame, Dialect dialect, Direction from, std::string_view ownField)
{
    return leanFrame(frame, dialect, from, ownField, 0);
}

} // namespace turnscope
