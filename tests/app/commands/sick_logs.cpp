// SPDX-License-Identifier: GPL-3.0-or-later
#include "sick_logs.h"

#include "log_rows.h"
#include "mixed_logs.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// As a language prints objects: how a member, a text and the braces are written.
struct Style
{
    const char *open;
    const char *close;
    const char *assign;
    const char *apart;
    const char *nothing;
    const char *quote;
    bool capitals;
    const char *keyQuote = "";
};

QByteArray printed(const QJsonValue &value, const Style &style)
{
    QByteArrayList parts;
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            QByteArray key;
            for (const QByteArray &word : member.key().toLatin1().split('_'))
                key += !style.capitals ? (key.isEmpty() ? "" : "_") + word : word.left(1).toUpper() + word.mid(1);
            parts << style.keyQuote + key + style.keyQuote + style.assign + printed(member.value(), style);
        }
        return style.open + parts.join(style.apart) + style.close;
    }
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            parts << printed(each, style);
        return '[' + parts.join(style.apart) + ']';
    }
    if (value.isString())
        return style.quote + value.toString().toUtf8() + style.quote;
    return value.isNull() ? QByteArray(style.nothing) : value.toVariant().toString().toUtf8();
}

Rows without(const QByteArray &type)
{
    Rows rows = clean();
    rows.removeIf([&](const Row &row) { return row.event.value(u"type"_s).toString().toLatin1() == type; });
    return rows;
}

/// As a terminal breaks lines that are longer than it is wide.
QByteArray wrapped(const QByteArray &text)
{
    constexpr qsizetype width = 120;
    QByteArray lines;
    for (const QByteArray &line : text.split('\n')) {
        for (qsizetype at = 0; at < line.size(); at += width)
            lines += line.mid(at, width) + '\n';
    }
    return lines;
}

QByteArray escaped(const QByteArray &text)
{
    return QByteArray(text).replace("\\", "\\\\").replace("\"", "\\\"");
}

QByteArray quotedMail(const QByteArray &text, const QByteArray &mark)
{
    QByteArray mail = "Hi,\n\nplease look:\n\n";
    for (const QByteArray &line : text.split('\n'))
        mail += mark + line + '\n';
    return mail + "\n-- \nBob\n";
}

QByteArray csv(const Row &row)
{
    return iso(row.ms) + ',' + (row.server ? "inbound" : "outbound") + ",\"" + json(row.event).replace("\"", "\"\"")
           + '"';
}

QList<SickLog> shapes()
{
    const Rows rows = refused();
    const qint64 n = rows.size();
    const QByteArrayList told{"request-refused"};
    const QByteArray objects = lines(rows, envelope);
    QJsonArray frames;
    for (const Row &row : rows)
        frames.append(QJsonObject{{u"type"_s, row.server ? u"receive"_s : u"send"_s},
                                  {u"time"_s, 1778752800.0 + double(row.ms) / 1000},
                                  {u"opcode"_s, 1},
                                  {u"data"_s, QString::fromUtf8(json(row.event))}});
    const QJsonObject har{
        {u"log"_s, QJsonObject{{u"entries"_s, QJsonArray{QJsonObject{{u"_webSocketMessages"_s, frames}}}}}}};
    const auto fenced = [](const Row &row) {
        return QByteArray(row.server ? "Server" : "Client") + ":\n```json\n" + QJsonDocument(row.event).toJson()
               + "```\n";
    };
    const auto pretty = [](const Row &row) {
        return QByteArray(row.server ? "received" : "sent") + '\n' + QJsonDocument(row.event).toJson();
    };
    const auto column = [](const Row &row) {
        return QByteArray::number(row.ms) + '\t' + (row.server ? "server" : "client") + '\t' + json(row.event);
    };
    return {
        {"a byte order mark and CRLF", "\xEF\xBB\xBF" + lines(rows, envelope, "\r\n"), told, n},
        {"text with them", "\xEF\xBB\xBF" + lines(rows, arrow, "\r\n"), told, n},
        {"the last line is cut", objects.chopped(300), told, n - 1, "wall", 1, true},
        {"newest first", lines(reversed(rows), envelope), told, n},
        {"newest first, text", lines(reversed(rows), arrow), told, n},
        {"comma-separated", "time,direction,payload\n" + lines(rows, csv), told, n},
        {"tab-separated", lines(rows, column), told, n, "monotonic"},
        {"HAR", json(har), told, n},
        {"fences", "# It is not purple\n\n" + lines(rows, fenced), told, n, "none"},
        {"colours of a terminal",
         lines(rows, [](const Row &row) { return arrow(row).replace("\"type\"", "\x1B[34m\"type\"\x1B[39m"); }), told,
         n},
        {"lines of a terminal", wrapped(lines(rows, arrow)), told, n},
        {"logfmt",
         lines(rows,
               [](const Row &row) {
                   return "time=\"" + iso(row.ms) + "\" level=debug msg=\"" + (row.server ? "recv " : "send ")
                          + escaped(json(row.event)) + '"';
               }),
         told, n},
        {"a text of a text",
         lines(rows,
               [](const Row &row) {
                   return R"({"ts":")" + iso(row.ms) + R"(","dir":")" + (row.server ? "in" : "out") + R"(","event":"\")"
                          + escaped(escaped(json(row.event))) + R"(\""})";
               }),
         told, n},
        {"numbers of lines",
         lines(rows,
               [number = 0](const Row &row) mutable {
                   return QByteArray::number(++number) + ": " + (row.server ? "< " : "> ") + json(row.event);
               }),
         told, n, "none"},
        {"a quoted mail", quotedMail(lines(rows, arrow), "> "), told, n},
        {"a mail quoted twice, in several lines", quotedMail(lines(rows, pretty), "> > "), told, n, "none"},
    };
}

QList<SickLog> notations()
{
    constexpr std::pair<const char *, Style> styles[] = {
        {"Go", {"{", "}", ":", " ", "<nil>", "", true}},
        {"Dart", {"{", "}", ": ", ", ", "null", "", false}},
        {"Java", {"{", "}", "=", ", ", "null", "", false}},
        {"C#", {"Update { ", " }", " = ", ", ", "", "", true}},
        {"Swift", {"Event(", ")", ": ", ", ", "nil", "\"", false}},
        {"Elixir", {"%{", "}", " => ", ", ", "nil", "\"", false, "\""}},
        {"Swift, dictionaries", {"[", "]", ": ", ", ", "<null>", "\"", false, "\""}},
        {"Rust", {"Event { ", " }", ": ", ", ", "None", "\"", false}},
    };
    QList<SickLog> logs;
    for (const auto &[name, style] : styles) {
        const auto line = [&style = style](const Row &row) {
            return iso(row.ms) + (row.server ? " recv " : " send ") + printed(row.event, style);
        };
        logs.append({name, lines(refused(), line), {"request-refused"}, refused().size()});
        logs.append({name, lines(clean(), line), {}, clean().size()});
    }
    return logs;
}

QList<SickLog> failures()
{
    const qint64 n = clean().size();
    const auto with = [](const QByteArray &event) {
        Rows rows = clean();
        rows.append({9000, true, object(event)});
        return lines(rows, envelope);
    };
    const auto row = [](const QByteArray &line) { return lines(clean(), envelope) + line + '\n'; };
    const auto text = [](const QByteArray &line) { return lines(clean(), arrow) + line + '\n'; };
    const Rows next = later(begin("sess_B") + turn(1000, "B1"), 20000);
    return {
        {"an error without an object",
         with(R"({"type":"error","code":"rate_limit_exceeded","message":"Slow down."})"),
         {"request-refused"},
         n + 1},
        {"an error that is a text",
         with(R"({"type":"error","error":"Invalid session configuration"})"),
         {"request-refused"},
         n + 1},
        {"an error that is null", with(R"({"type":"error","error":null})"), {"request-refused"}, n + 1},
        {"an error with a number",
         with(R"({"type":"error","error":{"code":400,"message":"Bad request"}})"),
         {"request-refused"},
         n + 1},
        {"an error that is cut",
         text(R"(2026-05-14T10:00:09Z < {"type":"error","event_id":"e","error":{"type":"invalid_req)"),
         {"request-refused"},
         n + 1,
         "wall",
         1,
         true},
        {"an error among names",
         "10:00:00.000 recv session.created\n10:00:01.000 send response.create\n10:00:01.050 recv "
         "rate_limits.updated\n10:00:01.100 recv error\n",
         {"request-refused"},
         4,
         "wall",
         1,
         true},
        {"each event twice",
         lines(clean(), [](const Row &row) { return envelope(row) + '\n' + envelope(row); }),
         {},
         n,
         "wall",
         1,
         true},
        {"the server's own",
         with(R"({"type":"error","error":{"type":"server_error","code":null,"message":"The server had an error."}})"),
         {"server-error"},
         n + 1},
        {"without response.created",
         lines(without("response.created"), envelope),
         {},
         without("response.created").size()},
        {"without response.done", lines(without("response.done"), envelope), {}, without("response.done").size()},
        {"without speech_started", lines(without("input_audio_buffer.speech_started"), envelope), {}, n - 2},
        {"a failure of the session",
         with(R"({"type":"session.error","error":{"message":"No capacity"}})"),
         {"failure-told"},
         n + 1},
        {"a failure of its own name",
         with(R"({"type":"realtime.error","error":{"message":"No capacity"}})"),
         {"failure-told"},
         n + 1},
        {"a close row",
         row(R"({"ts":"2026-05-14T10:00:09Z","kind":"close","code":1011,"reason":"try again"})"),
         {"closed-with-reason"},
         n},
        {"a close within",
         row(R"({"ts":"2026-05-14T10:00:09Z","event":"ws.close","data":{"code":4003,"reason":"quota"}})"),
         {"closed-with-reason"},
         n},
        {"a close in words",
         row(R"({"ts":"2026-05-14T10:00:09Z","level":"warn","message":"websocket closed: 1011 internal server error"})"),
         {"closed-with-reason"},
         n},
        {"a close as websockets tells it",
         text("DEBUG:websockets.client:< CLOSE 1011 (internal error) Sorry [7 bytes]\nDEBUG:websockets.client:> CLOSE "
              "1011 (internal error) [2 bytes]"),
         {"closed-with-reason"},
         n},
        {"a close as aiohttp tells it",
         text("2026-05-14 10:00:09,100 got WSMessage(type=<WSMsgType.CLOSE: 8>, data=4000, extra='session_timeout')"),
         {"closed-with-reason"},
         n},
        {"a close as wscat tells it",
         text("Disconnected (code: 1011, reason: \"server error\")"),
         {"closed-with-reason"},
         n},
        {"sent into a closed connection",
         text("2026-05-14T10:00:09Z WebSocket closed: code=1006\n2026-05-14T10:00:09.500Z > "
              "{\"type\":\"response.create\"}"),
         {"closed-with-reason", "event-after-close"},
         n + 1},
        {"another socket's close",
         lines(begin("sess_A") + turn(1000, "1"), arrow) + "2026-05-14T10:00:04Z Twilio websocket closed: 1006\n"
             + lines(turn(5000, "2"), arrow),
         {},
         n},
        {"responses counted anew",
         lines(begin("sess_A") + turn(1000, "1"), envelope) + lines(begin("sess_B") + turn(9000, "1"), envelope),
         {},
         2 * (1 + turn(0, "1").size()),
         "wall",
         2},
        {"a plain close", text("2026-05-14T10:00:09Z < CLOSE 1000 (OK) [2 bytes]"), {}, n},
        {"no close", text("2026-05-14T10:00:09Z closing the valve took 1005 ms"), {}, n},
        {"a close between sessions",
         text("2026-05-14T10:00:09Z WebSocket closed: 1011 ping timeout") + lines(next, arrow),
         {"closed-with-reason"},
         n + next.size(),
         "wall",
         2},
    };
}

} // namespace

QList<SickLog> sickLogs()
{
    return shapes() + notations() + failures() + mixedLogs();
}
