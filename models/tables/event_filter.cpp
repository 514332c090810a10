// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_filter.h"

#include <QStringList>

#include <optional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QString text;  ///< as typed, for messages
    QString field; ///< before the colon; empty for a bare word
    QString value; ///< unquoted
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

} // namespace

QStringList EventFilter::fields()
{
    return {u"type:"_s, u"from:"_s, u"item:"_s, u"response:"_s, u"text:"_s, u"error"_s};
}

Result<EventFilter> EventFilter::parse(const QString &text)
{
    EventFilter filter;
    Alternative current;
    const std::vector<Word> words = split(text);
    for (size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (!word.closed)
            return failure(tr("The quote in %1 is not closed.").arg(word.text));
        if (word.text.compare(u"or"_s, Qt::CaseInsensitive) == 0) {
            if (current.empty() || i + 1 == words.size())
                return failure(tr("“or” needs a word on both sides."));
            filter.m_alternatives.push_back(std::exchange(current, {}));
            continue;
        }
        Term term;
        term.negated = word.negated;
        if (word.value.isEmpty())
            return failure(tr("%1 needs a value.").arg(word.text));
        if (word.field.isEmpty() && word.value.compare(u"error"_s, Qt::CaseInsensitive) == 0) {
            term.field = Field::Problem;
        } else if (word.field.isEmpty() || word.field == u"type"_s) {
            term.field = Field::Type;
            term.pattern = word.value.toLower().toUtf8();
        } else if (word.field == u"from"_s) {
            const auto from = direction(word.value);
            if (!from)
                return failure(tr("from: knows client (you), server (model) and console, not “%1”.").arg(word.value));
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
        } else {
            return failure(tr("“%1:” is not a field. There are type:, from:, item:, response: and text:, and the word "
                              "error.")
                               .arg(word.field));
        }
        current.push_back(std::move(term));
    }
    if (!current.empty())
        filter.m_alternatives.push_back(std::move(current));
    return filter;
}

} // namespace turnscope
