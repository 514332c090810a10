// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_formatter.h"

#include "models/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeepestIndent = 40; // deeper levels stand below one another

bool isBase64(QByteArrayView text)
{
    static constexpr auto alphabet = [] {
        std::array<bool, 256> is{};
        for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_"))
            is[static_cast<unsigned char>(c)] = true;
        return is;
    }();
    return std::all_of(text.begin(), text.end(), [](char c) { return alphabet[static_cast<unsigned char>(c)]; });
}

/// One pass over the bytes: a scanner that writes as it reads.
class Pass
{
public:
    Pass(QByteArrayView frame, const JsonFormatter::Limits &limits)
        : m_frame(frame)
        , m_limits(limits)
    {
    }

    FormattedJson run()
    {
        if (!document() && !m_out.cut) {
            m_out.valid = false;
            m_out.errorAt = m_at;
            m_out.elisions.clear();
            m_out.nodes.clear();
            m_out.cut = m_frame.size() > m_limits.text;
            m_out.text = QString::fromUtf8(m_frame.first(std::min(m_frame.size(), m_limits.text)));
            m_out.text.replace(QChar(u'\0'), QChar(u'␀'));
        }
        for (; m_node >= 0; m_node = m_out.nodes[size_t(m_node)].parent) { // what the limit left open
            JsonNode &open = m_out.nodes[size_t(m_node)];
            open.lastLine = m_line;
            open.sourceLength = m_frame.size() - open.sourceBegin;
        }
        return std::move(m_out);
    }

private:
    bool atEnd() const { return m_at >= m_frame.size(); }
    char peek() const { return atEnd() ? '\0' : m_frame[m_at]; }

    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++m_at;
    }

    void newLine()
    {
        ++m_line;
        m_out.text += u'\n';
        m_out.text += QString(2 * std::min<qsizetype>(m_open.size(), kDeepestIndent), u' ');
    }

    /// The loop is a state machine over m_open, the brackets that are open.
    bool document()
    {
        skipSpace();
        if (!value())
            return false;
        while (!m_open.isEmpty()) {
            if (m_out.text.size() > m_limits.text) {
                m_out.cut = true;
                return true;
            }
            skipSpace();
            const bool isObject = m_open.back() == '{';
            if (peek() == (isObject ? '}' : ']')) {
                if (m_afterComma)
                    return false;
                ++m_at;
                m_open.chop(1);
                if (!m_fresh)
                    newLine();
                m_out.text += isObject ? u'}' : u']';
                closeNode();
                m_fresh = false;
                continue;
            }
            if (!m_fresh && !m_afterComma) {
                if (peek() != ',')
                    return false;
                ++m_at;
                m_out.text += u',';
                m_afterComma = true;
                continue;
            }
            newLine();
            m_fresh = m_afterComma = false;
            m_keyBegin = m_keyLength = 0;
            if (isObject && !key())
                return false;
            if (!value())
                return false;
        }
        skipSpace();
        return atEnd();
    }

    bool key()
    {
        const qsizetype begin = m_at;
        if (!scanString())
            return false;
        m_key = m_frame.sliced(begin + 1, m_at - begin - 2);
        m_keyBegin = begin + 1;
        m_keyLength = m_key.size();
        m_out.text += shown(m_frame.sliced(begin, std::min(m_at - begin, m_limits.string)));
        skipSpace();
        if (peek() != ':')
            return false;
        ++m_at;
        m_out.text += u": "_s;
        skipSpace();
        return true;
    }

    /// As many characters, and none that a text document takes for the end of a line.
    static QString shown(QByteArrayView text)
    {
        QString out = QString::fromUtf8(text);
        out.replace(QChar::ParagraphSeparator, QChar::LineSeparator);
        out.replace(QChar(0xfdd0), QChar::ReplacementCharacter);
        out.replace(QChar(0xfdd1), QChar::ReplacementCharacter);
        return out;
    }

    void openNode(JsonNode::Kind kind)
    {
        JsonNode &node = m_out.nodes.emplace_back();
        node.kind = kind;
        node.line = m_line;
        node.lastLine = m_line;
        node.parent = m_node;
        node.place = m_node < 0 ? 0 : m_out.nodes[size_t(m_node)].children++;
        node.keyBegin = m_keyBegin;
        node.keyLength = m_keyLength;
        node.sourceBegin = m_at;
        m_node = int(m_out.nodes.size()) - 1;
    }

    void closeNode()
    {
        JsonNode &node = m_out.nodes[size_t(m_node)];
        node.lastLine = m_line;
        node.sourceLength = m_at - node.sourceBegin;
        m_node = node.parent;
    }

    bool value()
    {
        const char first = peek();
        const bool holds = first == '{' || first == '[';
        openNode(first == '{'   ? JsonNode::Kind::Object
                 : first == '[' ? JsonNode::Kind::Array
                 : first == '"' ? JsonNode::Kind::String
                                : JsonNode::Kind::Other);
        if (!readValue())
            return false;
        if (!holds)
            closeNode();
        return true;
    }

    bool readValue()
    {
        switch (peek()) {
        case '{':
        case '[':
            m_open.append(peek());
            m_out.text += QLatin1Char(peek());
            ++m_at;
            m_fresh = true;
            return true;
        case '"':
            return stringValue();
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }

    bool literal(QByteArrayView word)
    {
        if (!m_frame.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        m_out.text += QLatin1StringView(word);
        return true;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > begin;
    }

    bool number()
    {
        const qsizetype begin = m_at;
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        m_out.text += QLatin1StringView(m_frame.sliced(begin, std::min(m_at - begin, m_limits.string)));
        return true;
    }

    /// From the backslash to the escape's last character.
    bool escape()
    {
        ++m_at;
        if (peek() != 'u')
            return !atEnd() && std::string_view("\"\\/bfnrt").find(peek()) != std::string_view::npos;
        for (int digit = 0; digit < 4; ++digit) {
            ++m_at;
            if (!std::isxdigit(static_cast<unsigned char>(peek())))
                return false;
        }
        return true;
    }

    /// Leaves m_at behind the closing quote.
    bool scanString()
    {
        if (peek() != '"')
            return false;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_frame[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c == '\\' && !escape())
                return false;
        }
        return false;
    }

    bool stringValue()
    {
        const qsizetype begin = m_at;
        if (!scanString())
            return false;
        const QByteArrayView content = m_frame.sliced(begin + 1, m_at - begin - 2);
        const bool whole = std::find(m_limits.whole.begin(), m_limits.whole.end(), begin + 1) != m_limits.whole.end();
        if (const auto kind = whole ? std::nullopt : elisionOf(content)) {
            elide(*kind, begin + 1, content);
            return true;
        }
        m_out.text += shown(m_frame.sliced(begin, m_at - begin));
        return true;
    }

    std::optional<Elision::Kind> elisionOf(QByteArrayView content) const
    {
        if (content.size() <= m_limits.base64)
            return std::nullopt;
        if (content.startsWith("data:image"))
            return Elision::Kind::Image;
        if (isBase64(content))
            return m_key == "audio" || m_key == "delta" ? Elision::Kind::Audio : Elision::Kind::Base64;
        if (m_key == "audio" && !content.contains(' '))
            return Elision::Kind::Audio;
        if (content.size() > m_limits.string)
            return Elision::Kind::LongText;
        return std::nullopt;
    }

    void elide(Elision::Kind kind, qsizetype sourceBegin, QByteArrayView content)
    {
        const QString size = byteSizeText(content.size());
        QString mark;
        switch (kind) {
        case Elision::Kind::Audio:
            mark = QCoreApplication::translate("turnscope::JsonFormatter", "audio, %1 of base64").arg(size);
            break;
        case Elision::Kind::Image:
            mark = QCoreApplication::translate("turnscope::JsonFormatter", "image, %1").arg(size);
            break;
        case Elision::Kind::Base64:
            mark = QCoreApplication::translate("turnscope::JsonFormatter", "%1 of base64").arg(size);
            break;
        case Elision::Kind::LongText:
            mark = QCoreApplication::translate("turnscope::JsonFormatter", "%1 of text").arg(size);
            break;
        }
        m_out.text += u'"';
        if (kind == Elision::Kind::LongText)
            m_out.text += shown(content.first(m_limits.string / 8)) + u"… "_s;
        m_out.elisions.push_back({kind, m_out.text.size(), mark.size() + 2, sourceBegin, content.size()});
        m_out.text += u'⟨' + mark + u"⟩\""_s;
    }

    QByteArrayView m_frame;
    const JsonFormatter::Limits &m_limits;
    FormattedJson m_out;
    qsizetype m_at = 0;
    QByteArray m_open;
    QByteArrayView m_key;
    qsizetype m_keyBegin = 0;
    qsizetype m_keyLength = 0;
    int m_line = 0;
    int m_node = -1;      ///< that is being read
    bool m_fresh = false; ///< just behind an opening bracket
    bool m_afterComma = false;
};

} // namespace

FormattedJson JsonFormatter::format(QByteArrayView frame, const Limits &limits)
{
    return Pass(frame, limits).run();
}

} // namespace turnscope
