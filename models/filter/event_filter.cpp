// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_filter.h"

#include "models/text/time_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QString text;  ///< as typed, for messages
    QString field; ///< before the colon; empty for a bare word
    QString value; ///< unquoted
    qsizetype begin = 0;
    bool negated = false;
    bool closed = true; ///< false: its quote never ended
};

std::vector<Word> split(const QString &text)
{
    std::vector<Word> words;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        Word word;
        const qsizetype begin = i;
        if (text[i] == u'-' && i + 1 < text.size() && !text[i + 1].isSpace()) {
            word.negated = true;
            ++i;
        }
        bool quoted = false;
        for (; i < text.size() && (quoted || !text[i].isSpace()); ++i) {
            if (text[i] == u'"')
                quoted = !quoted;
            else if (quoted && text[i] == u'\\' && i + 1 < text.size())
                word.value += text[++i];
            else if (!quoted && text[i] == u':' && word.field.isEmpty() && !word.value.isEmpty())
                word.field = std::exchange(word.value, QString()).toLower();
            else
                word.value += text[i];
        }
        word.closed = !quoted;
        word.begin = begin;
        word.text = text.mid(begin, i - begin);
        words.push_back(word);
    }
    return words;
}

std::optional<Direction> direction(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == u"client"_s || lower == u"you"_s)
        return Direction::Client;
    if (lower == u"server"_s || lower == u"model"_s)
        return Direction::Server;
    if (lower == u"console"_s)
        return Direction::Console;
    return std::nullopt;
}

/// "1:02:03.5", "12:21", "41.25": what comes before the first dot that ends in digits are at most hours,
/// minutes and seconds.
std::optional<SessionTime> moment(const QString &text)
{
    constexpr qint64 kLongest = 1'000'000'000; // s: far from what would overflow
    const QStringList parts = text.split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    qint64 us = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const QString whole = last ? parts[i].section(u'.', 0, 0) : parts[i];
        const QString fraction = last ? parts[i].section(u'.', 1) : QString();
        bool good = false;
        const qint64 number = whole.toLongLong(&good);
        if (!good || number < 0 || number > kLongest || !whole.front().isDigit() || fraction.size() > 6)
            return std::nullopt;
        us = us * 60 + number * 1'000'000;
        if (fraction.isEmpty())
            continue;
        const qint64 parted = fraction.leftJustified(6, u'0').toLongLong(&good);
        if (!good || !fraction.front().isDigit())
            return std::nullopt;
        us += parted;
    }
    return SessionTime(microseconds(us));
}

/// How many letters must be changed, added or left out to come from one to the other.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// Makes a term of a word.
class TermReader
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventFilter)

public:
    using Term = EventFilter::Term;
    using Problem = std::optional<FilterProblem>; ///< nothing: it was read

    explicit TermReader(const Word &word)
        : m_word(word)
    {
    }

    Problem read(Term &term) const;
    Problem wrong(const QString &what, const QString &remedy) const;
    static QStringList fields(); ///< each with its colon

private:
    struct FieldReader
    {
        QLatin1StringView field;
        QLatin1StringView example;
        Problem (TermReader::*read)(Term &term) const;
    };
    static const std::array<FieldReader, 6> kFields;

    Problem readType(Term &term) const;
    Problem readFrom(Term &term) const;
    Problem readItem(Term &term) const;
    Problem readResponse(Term &term) const;
    Problem readText(Term &term) const;
    Problem readTime(Term &term) const;
    QString example() const;
    static QString nearestField(const QString &name);

    const Word &m_word;
};

constexpr std::array<TermReader::FieldReader, 6> TermReader::kFields{{
    {"type"_L1, "type:response.*"_L1, &TermReader::readType},
    {"from"_L1, "from:client"_L1, &TermReader::readFrom},
    {"item"_L1, "item:item_Ck"_L1, &TermReader::readItem},
    {"response"_L1, "response:resp_Ck"_L1, &TermReader::readResponse},
    {"text"_L1, "text:\"refund\""_L1, &TermReader::readText},
    {"time"_L1, "time:12:21.5..12:36"_L1, &TermReader::readTime},
}};

QStringList TermReader::fields()
{
    QStringList names;
    for (const FieldReader &reader : kFields)
        names << reader.field + u':';
    return names;
}

TermReader::Problem TermReader::wrong(const QString &what, const QString &remedy) const
{
    return FilterProblem{what, remedy, m_word.begin, m_word.text.size()};
}

QString TermReader::example() const
{
    const auto *const reader = std::ranges::find(kFields, m_word.field, &FieldReader::field);
    return tr("For example: %1").arg(reader != kFields.end() ? reader->example : "-delta"_L1);
}

/// The field that was meant, perhaps: "type:" for "typ".
QString TermReader::nearestField(const QString &name)
{
    QString nearest;
    qsizetype least = 3;
    for (const FieldReader &reader : kFields) {
        if (name.size() > 12)
            break;
        if (const qsizetype d = distance(name, QString(reader.field)); d < least) {
            least = d;
            nearest = reader.field + u':';
        }
    }
    return nearest;
}

TermReader::Problem TermReader::read(Term &term) const
{
    term.negated = m_word.negated;
    if (m_word.value.isEmpty())
        return wrong(tr("%1 needs a value.").arg(m_word.text), example());
    if (m_word.field.isEmpty()) {
        if (m_word.value.compare(u"error"_s, Qt::CaseInsensitive) != 0)
            return readType(term);
        term.field = EventFilter::Field::Problem;
        return std::nullopt;
    }
    const auto *const reader = std::ranges::find(kFields, m_word.field, &FieldReader::field);
    if (reader != kFields.end())
        return (this->*reader->read)(term);
    const QString meant = nearestField(m_word.field);
    return wrong(tr("“%1:” is not a field.").arg(m_word.field),
                 meant.isEmpty() ? tr("There are type:, from:, item:, response:, text: and time:, and the word error.")
                                 : tr("Did you mean %1?").arg(meant));
}

TermReader::Problem TermReader::readType(Term &term) const
{
    term.field = EventFilter::Field::Type;
    term.pattern = EventFilter::foldedType(m_word.value.toUtf8());
    return std::nullopt;
}

TermReader::Problem TermReader::readFrom(Term &term) const
{
    const auto from = direction(m_word.value);
    if (!from)
        return wrong(tr("from: does not know “%1”.").arg(m_word.value),
                     tr("Write from:client (or you), from:server (or model), or from:console."));
    term.field = EventFilter::Field::From;
    term.from = *from;
    return std::nullopt;
}

TermReader::Problem TermReader::readItem(Term &term) const
{
    term.field = EventFilter::Field::Item;
    term.pattern = m_word.value.toUtf8();
    return std::nullopt;
}

TermReader::Problem TermReader::readResponse(Term &term) const
{
    term.field = EventFilter::Field::Response;
    term.pattern = m_word.value.toUtf8();
    return std::nullopt;
}

TermReader::Problem TermReader::readText(Term &term) const
{
    term.field = EventFilter::Field::Text;
    term.text = m_word.value;
    return std::nullopt;
}

TermReader::Problem TermReader::readTime(Term &term) const
{
    term.field = EventFilter::Field::Time;
    const qsizetype dots = m_word.value.indexOf(u".."_s);
    const QString from = m_word.value.left(dots);
    const QString to = dots < 0 ? QString() : m_word.value.mid(dots + 2);
    const auto begin = from.isEmpty() ? SessionTime() : moment(from);
    const auto end = to.isEmpty() ? SessionTime::max() : moment(to);
    if (dots < 0 || !begin || !end || (from.isEmpty() && to.isEmpty()))
        return wrong(tr("“%1” is not a stretch of session time.").arg(m_word.value), example());
    if (*end < *begin)
        return wrong(tr("%1 ends before it begins.").arg(m_word.text), tr("Put the earlier time first."));
    term.begin = *begin;
    term.end = *end;
    return std::nullopt;
}

} // namespace

bool EventFilter::readsFrames() const
{
    return std::ranges::any_of(m_alternatives, [](const Alternative &terms) {
        return std::ranges::find(terms, Field::Text, &Term::field) != terms.end();
    });
}

QByteArray EventFilter::foldedType(QByteArrayView type)
{
    const bool ascii = std::ranges::all_of(type, [](char c) { return uchar(c) < 0x80; });
    return ascii ? type.toByteArray().toLower() : QString::fromUtf8(type).toCaseFolded().toUtf8();
}

QStringList EventFilter::fields()
{
    return TermReader::fields() << u"error"_s;
}

QString EventFilter::word(const QString &field, const QString &value)
{
    const bool plain =
        std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u'"' || c == u'\\'; });
    if (plain && !value.isEmpty())
        return field + value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s);
    quoted.replace(u'"', u"\\\""_s);
    return field + u'"' + quoted + u'"';
}

QString EventFilter::narrowed(const QString &text, const QString &word)
{
    const auto parsed = parse(text);
    if (!parsed || parsed->alternatives().size() != 1)
        return word;
    const std::vector<Word> added = split(word);
    QStringList kept;
    for (const Word &old : split(text)) {
        const bool sameField =
            !old.negated && !added.front().negated && old.field == added.front().field && !old.field.isEmpty();
        if (!sameField && old.text != word)
            kept << old.text;
    }
    return (kept << word).join(u' ');
}

QString EventFilter::timeWord(SessionRange range)
{
    return u"time:%1..%2"_s.arg(sessionTimeText(range.begin), sessionTimeText(range.end));
}

tl::expected<EventFilter, FilterProblem> EventFilter::parse(const QString &text)
{
    EventFilter filter;
    Alternative current;
    const std::vector<Word> words = split(text);
    for (size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const TermReader reader(word);
        if (!word.closed)
            return tl::unexpected(*reader.wrong(tr("The quote in %1 is not closed.").arg(word.text),
                                                tr("Put a \" after the last word that is looked for.")));
        if (word.text.compare(u"or"_s, Qt::CaseInsensitive) == 0) {
            if (current.empty() || i + 1 == words.size())
                return tl::unexpected(
                    *reader.wrong(tr("“or” needs a word on both sides."), tr("For example: from:client or error")));
            filter.m_alternatives.push_back(std::exchange(current, {}));
            continue;
        }
        if (auto problem = reader.read(current.emplace_back()))
            return tl::unexpected(*problem);
    }
    if (!current.empty())
        filter.m_alternatives.push_back(std::move(current));
    return filter;
}

} // namespace turnscope
