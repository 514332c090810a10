// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/close_notice.h"

#include "models/recording/frame_encoding.h"
#include "models/recording/importers/head_line.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace turnscope {

namespace {

constexpr size_t kLongestCloseLine = 600;
constexpr size_t kLongestReason = 200;
constexpr std::string_view kCloseBlanks = " \t\r\n";

std::string smallLetters(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

bool isCodeDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of the digits at the begin; nothing where they are no code, or go on.
std::optional<int> codeAt(std::string_view text)
{
    int code = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + std::min<size_t>(text.size(), 8), code);
    const size_t length = size_t(end - text.data());
    const bool goesOn = length < text.size() && (text[length] == '.' || text[length] == ':' || text[length] == '-')
                        && length + 1 < text.size() && isCodeDigit(text[length + 1]);
    if (error != std::errc() || length != 4 || goesOn)
        return std::nullopt;
    return (code >= 1000 && code <= 1015) || (code >= 3000 && code <= 4999) ? std::optional(code) : std::nullopt;
}

/// What libraries and browsers call the codes; it says nothing that the code does not.
bool isNameOfCode(std::string_view reason)
{
    constexpr std::array<std::string_view, 15> names{"ok",
                                                     "normal",
                                                     "normal closure",
                                                     "going away",
                                                     "bye",
                                                     "none",
                                                     "null",
                                                     "no status rcvd",
                                                     "empty",
                                                     "no status set",
                                                     "no status code present",
                                                     "n/a",
                                                     "true",
                                                     "normal_close",
                                                     "false"};
    return std::ranges::find(names, std::string_view(smallLetters(reason))) != names.end();
}

std::string_view withoutMarks(std::string_view text)
{
    constexpr std::string_view around = " \t\r\n\"'`,;:.=-()[]{}#";
    constexpr std::array<std::string_view, 4> wide{"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x9C",
                                                   "\xE2\x80\x9D"}; // – — “ ”
    for (bool goesOn = true; goesOn;) {
        text.remove_prefix(std::min(text.find_first_not_of(around), text.size()));
        text = text.substr(0, text.find_last_not_of(around) + 1);
        goesOn = false;
        for (const std::string_view mark : wide) {
            goesOn = goesOn || text.starts_with(mark) || text.ends_with(mark);
            if (text.starts_with(mark))
                text.remove_prefix(mark.size());
            if (text.ends_with(mark))
                text.remove_suffix(mark.size());
        }
    }
    return text;
}

std::string reasonFrom(std::string_view text)
{
    if (const size_t size = text.find(" bytes]"); size != std::string_view::npos)
        text = text.substr(0, std::min(text.rfind('[', size), size));
    text = text.substr(0, std::min({text.find("; then sent"), text.find("; then received"), kLongestReason}));
    std::string_view name;
    if (const size_t open = text.find_first_not_of(kCloseBlanks); open != std::string_view::npos && text[open] == '(') {
        const size_t close = std::min(text.find(')', open), text.size() - 1);
        name = withoutMarks(text.substr(open, close + 1 - open)); // of the code
        text.remove_prefix(close + 1);
    }
    text = withoutMarks(text);
    for (const std::string_view word : {"with reason", "reason", "message", "and reason"}) {
        if (smallLetters(text.substr(0, word.size())) == word) {
            text = withoutMarks(text.substr(word.size()));
            break;
        }
    }
    if (text.empty() && !isNameOfCode(name))
        text = name;
    return isNameOfCode(text) ? std::string() : std::string(text);
}

/// The place of a code behind the word, with nothing but words between them.
size_t codeBehind(std::string_view line, size_t from)
{
    constexpr size_t farthest = 48;
    for (size_t at = from; at < line.size() && at < from + farthest; ++at) {
        if (!isCodeDigit(line[at]))
            continue;
        return codeAt(line.substr(at)) ? at : std::string_view::npos;
    }
    return std::string_view::npos;
}

bool isMeasure(std::string_view behind)
{
    behind = behind.substr(std::min(behind.find_first_not_of(' '), behind.size()));
    for (const std::string_view unit : {"ms", "s ", "bytes", "tokens", "samples", "hz", "items", "events", "frames"})
        if (behind.starts_with(unit))
            return true;
    return behind == "s";
}

/// Whether the number is a close's code, and not of something else that was closed.
bool isOfConnection(std::string_view line, const std::string &lower, size_t word, size_t place)
{
    constexpr std::array<std::string_view, 6> contexts{"socket", "connection", "code", "ws ", "server", "closed ###"};
    const auto has = [&](std::string_view context) { return lower.find(context) != std::string::npos; };
    const size_t end = std::min(lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz", word), place);
    const std::string_view between = std::string_view(lower).substr(end, place - end);
    const bool isFrame = line.substr(word, 5) == "CLOSE";
    return isFrame || std::ranges::any_of(contexts, has)
           || (between.find_first_of(":=(") != std::string_view::npos && between.size() < 4);
}

std::optional<CloseNotice> codeBehindWord(std::string_view line, const std::string &lower)
{
    for (const std::string_view word : {"clos", "disconnect"}) {
        for (size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
            const size_t place = codeBehind(line, at + word.size());
            if (place == std::string_view::npos || isMeasure(std::string_view(lower).substr(place + 4))
                || !isOfConnection(line, lower, at, place))
                continue;
            CloseNotice notice;
            notice.code = codeAt(line.substr(place));
            notice.reason = reasonFrom(line.substr(place + 4));
            notice.byClient = line.substr(0, at).ends_with("> ");
            return notice;
        }
    }
    return std::nullopt;
}

} // namespace

bool CloseNotice::isTelling() const
{
    constexpr int normal = 1000;
    constexpr int goingAway = 1001;
    constexpr int none = 1005;
    const bool isPlain = code == normal || code == goingAway || code == none;
    return !byClient && (code ? !isPlain || !reason.empty() : !reason.empty());
}

QByteArray CloseNotice::frame() const
{
    QByteArray frame = R"({"type":"console.disconnected")";
    if (code)
        frame += ",\"code\":" + QByteArray::number(*code);
    if (!reason.empty()) {
        frame += code ? ",\"reason\":\"" : ",\"message\":\"";
        appendJsonEscaped(frame, QString::fromStdString(reason).toUtf8()); // it may be cut within a character
        frame += '"';
    }
    return frame + '}';
}

std::optional<CloseNotice> closeOf(const std::vector<JsonField> &fields)
{
    constexpr std::array<std::string_view, 10> nameKeys{"type",   "kind",  "event",  "name", "op",
                                                        "action", "state", "status", "msg",  "message"};
    constexpr std::array<std::string_view, 5> codeKeys{"code", "closeCode", "close_code", "statusCode", "data"};
    constexpr std::array<std::string_view, 6> reasonKeys{"reason",      "closeReason", "close_reason",
                                                         "description", "extra",       "message"};
    CloseNotice notice;
    bool isNamed = false;
    bool hasReason = false;
    for (const JsonField &field : fields) {
        const std::string_view text = field.inside();
        if (std::ranges::find(nameKeys, std::string_view(field.key)) != nameKeys.end() && text.size() < 40) {
            const std::string name = smallLetters(text);
            constexpr std::array<std::string_view, 5> ends{"close", "closed", "disconnect", "disconnected", "closing"};
            isNamed = isNamed || std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
        }
        if (field.key == "type" && field.value == "8") // of a WebSocket's message
            isNamed = true;
        if (std::ranges::find(codeKeys, std::string_view(field.key)) != codeKeys.end() && !notice.code)
            notice.code = codeAt(field.isString() ? text : field.value);
        if (std::ranges::find(reasonKeys, std::string_view(field.key)) != reasonKeys.end() && notice.reason.empty()) {
            const QByteArray decoded =
                decodeFrame(QByteArray(text.data(), qsizetype(text.size())), FrameEncoding::JsonString);
            notice.reason = decoded.left(qsizetype(kLongestReason)).toStdString();
        }
        hasReason = hasReason || field.key == "reason" || field.key == "wasClean" || field.key == "closeReason"
                    || field.key == "close_code" || field.key == "closeCode";
        const bool byUs = field.key == "initiator" || field.key == "by" || field.key == "closed_by";
        notice.byClient = notice.byClient || (byUs && (text == "client" || text == "user" || text == "local"))
                          || (field.key == "closed_by_client" && field.value == "true");
    }
    if (isNameOfCode(notice.reason))
        notice.reason.clear();
    const bool isClose = notice.code ? isNamed || hasReason : isNamed && !notice.reason.empty() && hasReason;
    return isClose ? std::optional(notice) : std::nullopt;
}

std::optional<CloseNotice> closeOfLine(std::string_view line)
{
    constexpr int prose = 14; // words
    if (line.size() > kLongestCloseLine || line.size() < 8)
        return std::nullopt;
    const std::string lower = smallLetters(line);
    CloseNotice notice;
    constexpr std::string_view received = "received ";
    for (size_t at = lower.find(received); at != std::string::npos; at = lower.find(received, at + 1)) {
        const std::string_view behind = line.substr(at + received.size());
        if (const auto code = codeAt(behind); code && behind.substr(4).starts_with(" (")) {
            notice.code = code;
            notice.reason = reasonFrom(behind.substr(4));
            return notice;
        }
    }
    if (lower.find("no close frame received") != std::string::npos) {
        notice.reason = "no close frame received";
        return notice;
    }
    if (lower.find("clos") == std::string::npos && lower.find("disconnect") == std::string::npos)
        return std::nullopt;
    const HeadLine head = readHeadLine(line);
    const bool isProse = line.size() > 240 || head.otherWords > prose;
    if (isProse && !head.time)
        return std::nullopt;
    return codeBehindWord(line, lower);
}

} // namespace turnscope
