// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <vector>

namespace turnscope {

/// Why a filter cannot be understood: what is wrong, what to write instead, and where.
struct FilterProblem
{
    QString text;         ///< a sentence, translated
    QString remedy;       ///< another
    qsizetype begin = 0;  ///< the word that is wrong, in the filter's text
    qsizetype length = 0; ///< of that word

    friend bool operator==(const FilterProblem &, const FilterProblem &) = default;
};

/// What the filter box says, parsed. A value; read by any thread.
///
///     type:response.* from:client item:item_Ck text:"refund" error -delta or from:console
///     time:12:21.5..12:36
///
/// Words side by side must all hold; "or" begins another alternative; "-" negates a word. Without a
/// wildcard (* and ?) a value is looked for anywhere in the field; a bare word is looked for in the type;
/// text: looks into the frame itself; time: is a stretch of session time, both ends included, one of which
/// may be left out. Capitals make no difference, in whatever script (see FoldedText), but in ids.
class EventFilter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventFilter)

public:
    enum class Field : quint8 { Type, From, Item, Response, Text, Time, Problem };

    struct Term
    {
        Field field = Field::Type;
        bool negated = false;
        Direction from = Direction::Server;
        QByteArray pattern; ///< UTF-8; of Type, Item and Response; of Type: as foldedType() has it
        QString text;       ///< of Text: as typed
        SessionTime begin;  ///< of Time: the first moment …
        SessionTime end;    ///< … and the last
    };

    using Alternative = std::vector<Term>;

    /// An empty text is the filter that lets everything through.
    static tl::expected<EventFilter, FilterProblem> parse(const QString &text);

    bool isEmpty() const { return m_alternatives.empty(); }

    /// Whether it looks into frames: then it costs as much as they are long.
    bool readsFrames() const;

    /// A type, or a pattern for types, without its capitals. UTF-8.
    static QByteArray foldedType(QByteArrayView type);

    const std::vector<Alternative> &alternatives() const { return m_alternatives; }

    /// The words that parse() knows before a colon, for completion.
    static QStringList fields();

    /// "item:item_A"; the value in quotes where it needs them. `field` with its colon.
    static QString word(const QString &field, const QString &value);

    /// `text` with one more condition, in place of those on the same field; the condition alone where `text` has
    /// alternatives or cannot be understood.
    static QString narrowed(const QString &text, const QString &word);

    /// "time:12:21.500..12:36.000"
    static QString timeWord(SessionRange range);

private:
    std::vector<Alternative> m_alternatives;
};

} // namespace turnscope
