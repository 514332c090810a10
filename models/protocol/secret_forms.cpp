// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/secret_forms.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace turnscope::secrets {

namespace {

/// How a key begins. The last character of each is "-" or "_": what is looked for first, because base64 has neither.
constexpr std::array<std::string_view, 10> kBeginnings{"sk-",  "ek_", "sk_",   "rk_",  "xai-",
                                                       "gsk_", "hf_", "pplx-", "ghp_", "xoxb-"};
/// Others: Google's keys, JSON Web Tokens.
constexpr std::array<std::string_view, 2> kOtherBeginnings{"AIza", "eyJhbGciOi"};
constexpr size_t kShortestKey = 16; // characters after the beginning

constexpr std::string_view kKeyProtocol = "openai-insecure-api-key.";

/// What names of secrets end with, in lower case and without what parts their words.
constexpr std::array<std::string_view, 19> kNameEnds{
    "authorization", "apikey",     "secret",      "secrets",    "password",       "passwd",  "passphrase",
    "token",         "cookie",     "cookies",     "privatekey", "accesskey",      "authkey", "secretkey",
    "ephemeralkey",  "credential", "credentials", "signingkey", "subscriptionkey"};
constexpr std::array<std::string_view, 4> kWholeNames{"auth", "xauth", "pwd", "bearer"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isWordChar(char c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

bool isKeyChar(char c)
{
    return isWordChar(c) || c == '-' || c == '_' || c == '.';
}

bool isToken68(char c)
{
    return isKeyChar(c) || c == '~' || c == '+' || c == '/' || c == '=';
}

bool endsValue(char c)
{
    return static_cast<unsigned char>(c) <= ' '
           || std::string_view("\"',;&<>(){}[]\\`").find(c) != std::string_view::npos;
}

template<typename Accepts>
size_t runEnd(std::string_view text, size_t from, Accepts accepts)
{
    while (from < text.size() && accepts(text[from]))
        ++from;
    return from;
}

size_t trimmedEnd(std::string_view text, size_t begin, size_t end)
{
    while (end > begin && text[end - 1] == '.')
        --end;
    return end;
}

char lower(char c)
{
    return isUpper(c) ? char(c - 'A' + 'a') : c;
}

/// Something that people write: letters in lower case, but for the first, and what joins words.
bool isPlainWord(std::string_view value)
{
    return std::all_of(value.begin() + (value.empty() ? 0 : 1), value.end(),
                       [](char c) { return isLower(c) || c == '-' || c == '.' || c == '\''; });
}

bool hasDigit(std::string_view value)
{
    return std::any_of(value.begin(), value.end(), isDigit);
}

/// Calls `take` with each place of a character.
template<typename Take>
void each(std::string_view text, char wanted, Take take)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    for (const char *at = begin; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, wanted, size_t(end - at)));
        if (!at)
            return;
        take(size_t(at - begin));
    }
}

/// A word of a name: letters in one case but for the first, no more than words have, or a number as of a year.
bool isNamePart(std::string_view part)
{
    constexpr size_t longestWord = 15;
    constexpr size_t longestNumber = 4;
    if (part.size() <= longestNumber && std::all_of(part.begin(), part.end(), isDigit))
        return true;
    return part.size() <= longestWord && isWordChar(part.front()) && !isDigit(part.front())
           && std::all_of(part.begin() + 1, part.end(), isLower);
}

/// What people call things, such as "customer-support-demo-2": words, and no more digits in all than a date has. A key has
/// a part that is none: with digits among its letters, with capitals in its midst, or longer. What follows a beginning
/// within such a name is one too.
bool isName(std::string_view run)
{
    constexpr qptrdiff mostDigits = 8;
    if (std::count_if(run.begin(), run.end(), isDigit) > mostDigits)
        return false;
    while (!run.empty()) {
        const size_t end = runEnd(run, 0, isWordChar);
        if (!isNamePart(run.substr(0, end)))
            return false;
        run.remove_prefix(std::min(run.size(), end + 1));
    }
    return true;
}

/// So that a long run of beginnings ("sk-sk-sk-…") is read once.
bool isFound(size_t at, const std::vector<ByteSpan> &found)
{
    return !found.empty() && at >= found.back().begin && at < found.back().end;
}

/// One look through a text for keys by their beginning.
class KeySearch
{
public:
    KeySearch(std::string_view text, std::vector<ByteSpan> &found)
        : m_text(text)
        , m_found(found)
    {
    }

    /// A key that begins at `begin`, and whose beginning ends at `after`.
    void take(size_t begin, size_t after)
    {
        if (begin < m_judged || (begin > 0 && isWordChar(m_text[begin - 1])) || isFound(begin, m_found))
            return;
        const size_t end = trimmedEnd(m_text, after, runEnd(m_text, after, isKeyChar));
        m_judged = end;
        if (end - after >= kShortestKey && !isName(m_text.substr(after, end - after)))
            m_found.push_back({begin, end});
    }

private:
    std::string_view m_text;
    std::vector<ByteSpan> &m_found;
    size_t m_judged = 0; ///< up to here nothing can begin that has not been taken: so a long run is read once
};

/// `last` is the place of a "-" or "_".
void findBeginning(std::string_view text, size_t last, KeySearch &keys, std::vector<ByteSpan> &found)
{
    if (last < 2)
        return;
    const std::string_view until = text.substr(0, last + 1);
    const char before = text[last - 1];
    if (before == 'k' || before == 'f' || before == 'i' || before == 'p' || before == 'x' || before == 'b') {
        for (const std::string_view beginning : kBeginnings) {
            // But for OpenAI's and Slack's, keys have no "-" or "." within: "xai-tool-round.yaml" is the name of a file.
            const bool parted = beginning[1] == 'k' || beginning == "xoxb-";
            if (until.ends_with(beginning)
                && (parted || runEnd(text, until.size(), isWordChar) - until.size() >= kShortestKey))
                keys.take(until.size() - beginning.size(), until.size());
        }
    }
    constexpr size_t head = std::string_view("openai-").size();
    if (before == 'i' && until.size() >= head && text.substr(until.size() - head).starts_with(kKeyProtocol)) {
        const size_t begin = until.size() - head + kKeyProtocol.size();
        const size_t end = isFound(begin, found) ? begin : runEnd(text, begin, [](char c) { return !endsValue(c); });
        if (end > begin)
            found.push_back({begin, end});
    }
}

/// `blank` is the place of a blank, perhaps that of "Bearer …" or "Basic …".
void findAuthorization(std::string_view text, size_t blank, std::vector<ByteSpan> &found)
{
    const auto follows = [&](std::string_view scheme) {
        if (blank < scheme.size()
            || !std::equal(scheme.begin(), scheme.end(), text.begin() + qptrdiff(blank - scheme.size()),
                           [](char a, char b) { return a == lower(b); }))
            return false;
        return blank == scheme.size() || !isWordChar(text[blank - scheme.size() - 1]);
    };
    const char before = blank > 0 ? lower(text[blank - 1]) : ' ';
    const bool bearer = before == 'r' && follows("bearer");
    const bool basic = before == 'c' && follows("basic");
    if (!bearer && !basic)
        return;
    const size_t begin = runEnd(text, blank, [](char c) { return c == ' '; });
    const size_t end = trimmedEnd(text, begin, runEnd(text, begin, isToken68));
    const std::string_view token = text.substr(begin, end - begin);
    const bool secret =
        bearer ? (token.size() >= 8 && hasDigit(token)) || (token.size() >= kShortestKey && !isPlainWord(token))
               : token.size() >= 12 && (hasDigit(token) || token.ends_with('='));
    if (secret)
        found.push_back({begin, end});
}

/// `sign` is the place of a ":" or "=".
void findAssignment(std::string_view text, size_t sign, std::vector<ByteSpan> &found)
{
    if (isFound(sign, found))
        return;
    size_t nameEnd = sign;
    while (nameEnd > 0 && (text[nameEnd - 1] == ' ' || text[nameEnd - 1] == '\''))
        --nameEnd;
    size_t nameBegin = nameEnd;
    constexpr size_t longestName = 64;
    while (nameBegin > 0 && nameEnd - nameBegin < longestName
           && (isWordChar(text[nameBegin - 1]) || text[nameBegin - 1] == '-' || text[nameBegin - 1] == '_'))
        --nameBegin;
    if (nameEnd - nameBegin < 3 || !isSecretName(text.substr(nameBegin, nameEnd - nameBegin)))
        return;
    size_t begin = runEnd(text, sign + 1, [](char c) { return c == ' ' || c == '\t' || c == '\'' || c == '"'; });
    const bool close = text[sign] == '=' && begin == sign + 1;
    for (const std::string_view scheme : {"bearer ", "basic ", "token "}) {
        if (text.size() - begin > scheme.size()
            && std::equal(scheme.begin(), scheme.end(), text.begin() + qptrdiff(begin),
                          [](char a, char b) { return a == lower(b); }))
            begin = runEnd(text, begin + scheme.size(), [](char c) { return c == ' '; });
    }
    const size_t end = runEnd(text, begin, [](char c) { return !endsValue(c); });
    const std::string_view value = text.substr(begin, end - begin);
    if (value == "redacted" || value.size() < 4 || (!close && isPlainWord(value) && value.size() < 2 * kShortestKey))
        return;
    found.push_back({begin, end});
}

/// `colon` is the place of a ":", perhaps that of "wss://user:password@host".
void findUserInfo(std::string_view text, size_t colon, std::vector<ByteSpan> &found)
{
    if (!text.substr(colon).starts_with("://"))
        return;
    const size_t begin = colon + 3;
    const size_t end = runEnd(text, begin, [](char c) { return c != '/' && c != '?' && c != '#' && !endsValue(c); });
    const size_t at = text.substr(begin, end - begin).rfind('@');
    if (at != std::string_view::npos && at > 0)
        found.push_back({begin, begin + at});
}

} // namespace

bool isSecretName(std::string_view name)
{
    std::array<char, 64> buffer;
    size_t size = 0;
    for (size_t i = name.size() > buffer.size() ? name.size() - buffer.size() : 0; i < name.size(); ++i) {
        if (isWordChar(name[i]))
            buffer[size++] = lower(name[i]);
    }
    const std::string_view plain(buffer.data(), size);
    return std::any_of(kNameEnds.begin(), kNameEnds.end(), [&](std::string_view end) { return plain.ends_with(end); })
           || plain.find("apikey") != std::string_view::npos
           || std::find(kWholeNames.begin(), kWholeNames.end(), plain) != kWholeNames.end();
}

void findByForm(std::string_view text, std::vector<ByteSpan> &found)
{
    for (const char last : {'-', '_'}) {
        KeySearch keys(text, found);
        each(text, last, [&](size_t at) { findBeginning(text, at, keys, found); });
    }
    for (const std::string_view beginning : kOtherBeginnings) {
        const char *const begin = text.data();
        const char *const end = begin + text.size();
        KeySearch keys(text, found);
        for (const char *at = begin; at < end; ++at) {
            at = static_cast<const char *>(memmem(at, size_t(end - at), beginning.data(), beginning.size()));
            if (!at)
                break;
            keys.take(size_t(at - begin), size_t(at - begin) + beginning.size());
        }
    }
    each(text, ' ', [&](size_t at) { findAuthorization(text, at, found); });
    each(text, '=', [&](size_t at) { findAssignment(text, at, found); });
    each(text, ':', [&](size_t at) {
        if (at == 0 || text[at - 1] == '"') // in JSON, to be judged by who knows its grammar
            return;
        findAssignment(text, at, found);
        findUserInfo(text, at, found);
    });
}

bool looksLikeKey(std::string_view value)
{
    std::vector<ByteSpan> found;
    findByForm(value, found);
    if (!found.empty())
        return true;
    const auto holdsRun = [value](auto accepts, auto judge) {
        constexpr size_t longRun = 16;
        for (size_t at = 0; at < value.size();) {
            const size_t end = runEnd(value, at, accepts);
            if (end - at >= longRun && judge(value.substr(at, end - at)))
                return true;
            at = end + 1;
        }
        return false;
    };
    const auto digits = [](std::string_view run) { return std::count_if(run.begin(), run.end(), isDigit); };
    return holdsRun(isWordChar,
                    [&](std::string_view run) { return digits(run) >= 3 && size_t(digits(run)) < run.size(); })
           || holdsRun([](char c) { return isToken68(c) && c != '.'; },
                       [&](std::string_view run) {
                           return digits(run) >= 2 && std::any_of(run.begin(), run.end(), isUpper)
                                  && std::any_of(run.begin(), run.end(), isLower);
                       });
}

} // namespace turnscope::secrets
