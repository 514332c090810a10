// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/redaction.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace turnscope {

namespace {

/// Values of these are secrets, whatever they look like. Compared without case, "-" as "_".
constexpr std::array<std::string_view, 7> kSecretKeys{"authorization", "api_key",      "apikey",       "client_secret",
                                                      "secret",        "access_token", "refresh_token"};

/// What a frame without any secret does not contain: most frames are passed on after a look for these.
constexpr std::array<std::string_view, 10> kHints{"uthoriz", "eaders", "ecret", "sk-", "ek_",
                                                  "oken",    "earer ", "api",   "API", "Api"};

bool mayHoldSecrets(const QByteArray &frame)
{
    const std::string_view text(frame.constData(), size_t(frame.size()));
    return std::ranges::any_of(kHints,
                               [&](std::string_view hint) { return text.find(hint) != std::string_view::npos; });
}

bool isSecretKey(std::string_view key)
{
    std::string plain(key);
    std::ranges::transform(plain, plain.begin(), [](char c) {
        return c == '-' ? '_' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    });
    return std::ranges::find(kSecretKeys, plain) != kSecretKeys.end();
}

/// A key or bearer token by its form: a known beginning and at least 16 characters of a token behind it.
bool looksSecret(std::string_view value)
{
    constexpr size_t least = 16;
    for (const std::string_view start : {"sk-", "ek_", "Bearer "}) {
        for (size_t at = value.find(start); at != std::string_view::npos; at = value.find(start, at + 1)) {
            const bool begins = at == 0 || !std::isalnum(static_cast<unsigned char>(value[at - 1]));
            const auto token = value.substr(at + start.size());
            const auto end = std::ranges::find_if_not(
                token, [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.'; });
            if (begins && size_t(end - token.begin()) >= least)
                return true;
        }
    }
    return false;
}

/// Walks a JSON text string by string, knowing no more of its grammar than it needs.
class Scanner
{
public:
    explicit Scanner(const QByteArray &frame)
        : m_text(frame.constData(), size_t(frame.size()))
    {
    }

    Redacted run()
    {
        while (m_at < m_text.size()) {
            switch (m_text[m_at]) {
            case '"':
                string();
                continue;
            case '{':
            case '[':
                // Everything below a secret key is secret too: {"headers":{"X-Key":…}}.
                m_secretDepth.push_back(inSecret() || m_key == "headers" || isSecretKey(m_key));
                m_key.clear();
                break;
            case '}':
            case ']':
                if (!m_secretDepth.empty())
                    m_secretDepth.pop_back();
                m_key.clear();
                break;
            case ',':
                m_key.clear();
                break;
            default:
                break;
            }
            ++m_at;
        }
        if (m_result.removed.isEmpty())
            return {QByteArray(), {}};
        m_result.frame.append(m_text.data() + m_copied, qsizetype(m_text.size() - m_copied));
        return std::move(m_result);
    }

private:
    bool inSecret() const { return !m_secretDepth.empty() && m_secretDepth.back(); }

    void string()
    {
        const size_t begin = m_at + 1;
        size_t end = begin;
        while (end < m_text.size() && m_text[end] != '"')
            end += m_text[end] == '\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        const std::string_view value = m_text.substr(begin, end - begin);
        m_at = std::min(end + 1, m_text.size());
        size_t after = m_at;
        while (after < m_text.size() && std::string_view(" \t\r\n").find(m_text[after]) != std::string_view::npos)
            ++after;
        if (after < m_text.size() && m_text[after] == ':') {
            m_key = value;
            m_at = after + 1;
            return;
        }
        if (!value.empty() && (inSecret() || isSecretKey(m_key) || looksSecret(value))) {
            m_result.frame.append(m_text.data() + m_copied, qsizetype(begin - m_copied));
            m_result.frame.append(kRedacted);
            m_result.removed << QString::fromUtf8(m_key.data(), qsizetype(m_key.size()));
            m_copied = end;
        }
    }

    std::string_view m_text;
    size_t m_at = 0;
    size_t m_copied = 0; ///< of m_text, into the result
    std::string m_key;   ///< of the value that comes next
    std::vector<bool> m_secretDepth;
    Redacted m_result;
};

} // namespace

Redacted redact(const QByteArray &frame)
{
    if (!mayHoldSecrets(frame))
        return {frame, {}};
    Redacted result = Scanner(frame).run();
    if (result.removed.isEmpty())
        result.frame = frame;
    return result;
}

} // namespace turnscope
