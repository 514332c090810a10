// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace turnscope {

/// Translates one loose literal (loose_literal.h) at the begin of a text to JSON: each function takes what it is called after from
/// `at` on and appends it to `json`; false where it is something else, and then both are anywhere.
class LooseTranslator
{
public:
    explicit LooseTranslator(std::string_view text)
        : m_text(text)
    {
    }

    bool object(int depth, char open = '{');
    bool call(int depth, bool named);
    bool fields();
    bool quoted(QByteArray &decoded, bool isRaw);

    QByteArray json;
    size_t at = 0;
    bool isCut = false;

private:
    static constexpr int kDeepest = 100;

    char peek() const { return at < m_text.size() ? m_text[at] : '\0'; }
    bool startsWith(std::string_view text) const
    {
        return m_text.substr(std::min(at, m_text.size())).starts_with(text);
    }
    bool take(char c);
    bool takeColon();
    bool takeComma();
    void skipSpace();
    bool skipLeftOut();
    bool value(int depth);
    bool array(int depth);
    bool tuple(int depth);
    bool elements(char close, int depth, qsizetype &count, bool &comma);
    bool argument(int depth, qsizetype &count, bool &named);
    bool leftOutInBrackets(int depth);
    bool angle(int depth);
    bool nameFirst(int depth);
    bool string();
    bool binary();
    bool text(QByteArray &decoded);
    bool bytes(bool isRaw);
    bool escape(QByteArray &decoded);
    bool escapedNumber(char letter, QByteArray &decoded);
    bool key();
    bool bare();
    std::string_view name() const;
    std::string_view word(std::string_view end);
    void addString(QByteArrayView utf8);

    std::string_view m_text;
    bool m_isBytes = false; ///< the string that is read
};

inline constexpr std::string_view kLooseBlanks = " \t\r\n";

inline bool isLooseQuote(char c)
{
    return c == '\'' || c == '"' || c == '`';
}

} // namespace turnscope
