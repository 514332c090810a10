// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_filter.h"

#include "models/tables/time_text.h"

#include <QStringList>

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

/// As JSON writers that keep to ASCII spell it.
QByteArray asciiEscaped(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            out += char(c.unicode());
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

QString jsonEscaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'"', u"\\\""_s);
    text.replace(u'\n', u"\\n"_s);
    return text;
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

/// The field that was meant, perhaps: "type:" for "typ".
QString nearestField(const QString &name)
{
    QString nearest;
    qsizetype least = 3;
    for (const QString &field : EventFilter::fields()) {
        if (!field.endsWith(u':') || name.size() > 12)
            continue;
        if (const qsizetype d = distance(name, QStringView(field).chopped(1)); d < least) {
            least = d;
            nearest = field;
        }
    }
    return nearest;
}

} // namespace

QStringList EventFilter::fields()
{
    return {u"type:"_s, u"from:"_s, u"item:"_s, u"response:"_s, u"text:"_s, u"time:"_s, u"error"_s};
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
        const auto wrong = [&word](const QString &what, const QString &remedy) {
            return tl::unexpected<FilterProblem>(FilterProblem{what, remedy, word.begin, word.text.size()});
        };
        if (!word.closed)
            return wrong(tr("The quote in %1 is not closed.").arg(word.text),
                         tr("Put a \" after the last word that is looked for."));
        if (word.text.compare(u"or"_s, Qt::CaseInsensitive) == 0) {
            if (current.empty() || i + 1 == words.size())
                return wrong(tr("“or” needs a word on both sides."), tr("For example: from:client or error"));
            filter.m_alternatives.push_back(std::exchange(current, {}));
            continue;
        }
        Term term;
        term.negated = word.negated;
        if (word.value.isEmpty())
            return wrong(tr("%1 needs a value.").arg(word.text), exampleOf(word.field));
        if (word.field.isEmpty() && word.value.compare(u"error"_s, Qt::CaseInsensitive) == 0) {
            term.field = Field::Problem;
        } else if (word.field.isEmpty() || word.field == u"type"_s) {
            term.field = Field::Type;
            term.pattern = word.value.toLower().toUtf8();
        } else if (word.field == u"from"_s) {
            const auto from = direction(word.value);
            if (!from)
                return wrong(tr("from: does not know “%1”.").arg(word.value),
                             tr("Write from:client (or you), from:server (or model), or from:console."));
            term.field = Field::From;
            term.from = *from;
        } else if (word.field == u"item"_s || word.field == u"response"_s) {
            term.field = word.field == u"item"_s ? Field::Item : Field::Response;
            term.pattern = word.value.toUtf8();
        } else if (word.field == u"text"_s) {
            term.field = Field::Text;
            const QString escaped = jsonEscaped(word.value).toLower();
            term.spellings.push_back(escaped.toUtf8());
            if (const QByteArray ascii = asciiEscaped(escaped); ascii != term.spellings.front())
                term.spellings.push_back(ascii);
        } else if (word.field == u"time"_s) {
            term.field = Field::Time;
            const qsizetype dots = word.value.indexOf(u".."_s);
            const QString from = word.value.left(dots);
            const QString to = dots < 0 ? QString() : word.value.mid(dots + 2);
            const auto begin = from.isEmpty() ? SessionTime() : moment(from);
            const auto end = to.isEmpty() ? SessionTime::max() : moment(to);
            if (dots < 0 || !begin || !end || (from.isEmpty() && to.isEmpty()))
                return wrong(tr("“%1” is not a stretch of session time.").arg(word.value), exampleOf(word.field));
            if (*end < *begin)
                return wrong(tr("%1 ends before it begins.").arg(word.text), tr("Put the earlier time first."));
            term.begin = *begin;
            term.end = *end;
        } else {
            const QString meant = nearestField(word.field);
            return wrong(tr("“%1:” is not a field.").arg(word.field),
                         meant.isEmpty() ? tr("There are type:, from:, item:, response:, text: and time:, and the "
                                              "word error.")
                                         : tr("Did you mean %1?").arg(meant));
        }
        current.push_back(std::move(term));
    }
    if (!current.empty())
        filter.m_alternatives.push_back(std::move(current));
    return filter;
}

QString EventFilter::exampleOf(const QString &field)
{
    const std::array<std::pair<QLatin1StringView, QString>, 6> examples{{
        {QLatin1StringView("type"), u"type:response.*"_s},
        {QLatin1StringView("from"), u"from:client"_s},
        {QLatin1StringView("item"), u"item:item_Ck"_s},
        {QLatin1StringView("response"), u"response:resp_Ck"_s},
        {QLatin1StringView("text"), u"text:\"refund\""_s},
        {QLatin1StringView("time"), u"time:12:21.5..12:36"_s},
    }};
    for (const auto &[name, example] : examples) {
        if (field == name)
            return tr("For example: %1").arg(example);
    }
    return tr("For example: %1").arg(u"-delta"_s);
}

} // namespace turnscope
