// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/result.h"

#include <QCoreApplication>

#include <vector>

namespace turnscope {

/// What the filter box says, parsed. A value; read by any thread.
///
///     type:response.* from:client item:item_Ck text:"refund" error -delta or from:console
///
/// Words side by side must all hold; "or" begins another alternative; "-" negates a word. Without a
/// wildcard (* and ?) a value is looked for anywhere in the field; a bare word is looked for in the type;
/// text: looks into the frame itself. Capitals make no difference, but in ids.
class EventFilter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventFilter)

public:
    enum class Field : quint8 { Type, From, Item, Response, Text, Problem };

    struct Term
    {
        Field field = Field::Type;
        bool negated = false;
        Direction from = Direction::Server;
        QByteArray pattern;                ///< UTF-8; of Type, Item and Response: lower-cased where case is ignored
        std::vector<QByteArray> spellings; ///< of Text: plain, and as JSON may escape it; lower-cased
    };

    using Alternative = std::vector<Term>;

    /// An empty text is the filter that lets everything through. The error says what is wrong with which word.
    static Result<EventFilter> parse(const QString &text);

    bool isEmpty() const { return m_alternatives.empty(); }
    const std::vector<Alternative> &alternatives() const { return m_alternatives; }

    /// The words that parse() knows before a colon, for completion.
    static QStringList fields();

private:
    std::vector<Alternative> m_alternatives;
};

} // namespace turnscope
