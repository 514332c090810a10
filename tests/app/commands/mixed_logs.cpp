// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_logs.h"

#include "log_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Rows of two connections, by time, each with the name of its own.
struct NamedRow
{
    Row row;
    QByteArray connection;
};

QList<NamedRow> mingled(const Rows &one, const Rows &other)
{
    QList<NamedRow> rows;
    for (const Row &row : one)
        rows.append({row, "call-7"});
    for (const Row &row : other)
        rows.append({row, "call-8"});
    std::ranges::stable_sort(rows, {}, [](const NamedRow &each) { return each.row.ms; });
    return rows;
}

QByteArray lines(const QList<NamedRow> &rows, const std::function<QByteArray(const NamedRow &)> &write)
{
    QByteArray text;
    for (const NamedRow &row : rows)
        text += write(row) + '\n';
    return text;
}

QByteArray keyed(const NamedRow &row, const char *key)
{
    return R"({"ts":")" + iso(row.row.ms) + R"(",")" + key + R"(":")" + row.connection + R"(","dir":")"
           + (row.row.server ? "in" : "out") + R"(","event":)" + json(row.row.event) + '}';
}

/// Conversations of their own, as each connection has.
Rows talking(Rows rows, const QString &conversation)
{
    for (Row &row : rows) {
        QJsonObject response = row.event.value(u"response"_s).toObject();
        if (response.isEmpty())
            continue;
        response.insert(u"conversation_id"_s, conversation);
        row.event.insert(u"response"_s, response);
    }
    return rows;
}

/// What looks like connections, and what is told of sockets that are not the session's.
QList<SickLog> others()
{
    QList<NamedRow> threads;
    for (const Row &row : refused() + later(clean("sess_B"), 20000))
        threads.append({row, !row.server ? "Main-0" : row.ms < 20000 ? "Recv-1" : "Recv-2"});
    const auto keyed1 = [](const char *key) { return [key](const NamedRow &row) { return keyed(row, key); }; };
    QList<NamedRow> rows = mingled(clean(), {});
    const qint64 n = rows.size();
    const auto withClose = [&](const QByteArray &socket) {
        return lines(rows.first(20), keyed1("conn")) + R"({"ts":")" + iso(5100) + "\"," + socket
               + R"(,"kind":"close","code":1006,"reason":"hung up"})" + '\n' + lines(rows.sliced(20), keyed1("conn"));
    };
    QList<NamedRow> joined = mingled(clean(), {}); // by a socket of the same session, which gets each event, too
    for (qsizetype i = 20; i < joined.size(); i += 2)
        joined.insert(i + 1, {joined[i].row, "call-9"});
    return {
        {"threads of two sessions", lines(threads, keyed1("thread")), {"request-refused"}, threads.size(), "wall", 2},
        {"another socket is closed", withClose(R"("client_id":"tw-1")"), {}, n},
        {"another connection is closed, that has no event", withClose(R"("conn":"tw-1")"), {}, n, "wall", 1, true},
        {"a sideband connection joins", lines(joined, keyed1("conn")), {}, n, "wall", 1, true},
    };
}

QList<SickLog> connections()
{
    const Rows one = talking(refused(), u"conv_1"_s);
    const Rows other = talking(later(clean("sess_B"), 350), u"conv_2"_s);
    const QList<NamedRow> both = mingled(one, other);
    const qint64 n = both.size();
    const QByteArrayList told{"request-refused"};
    QList<SickLog> logs;
    for (const char *key : {"session_id", "call_sid", "conn", "connectionId", "request_id", "ws_id"})
        logs.append({key, lines(both, [key](const NamedRow &row) { return keyed(row, key); }), told, n, "wall", 2});
    const auto text = [](const NamedRow &row) {
        return iso(row.row.ms) + " INFO [conn=" + row.connection + "] " + (row.row.server ? "< " : "> ")
               + json(row.row.event);
    };
    logs.append({"connections named in text", lines(both, text), told, n, "wall", 2});
    const auto container = [](const NamedRow &row) {
        return "relay-" + row.connection.right(1) + "  | " + iso(row.row.ms) + (row.row.server ? " < " : " > ")
               + json(row.row.event);
    };
    logs.append({"containers", lines(both, container), told, n, "wall", 2});
    const auto table = [](const NamedRow &row) {
        return iso(row.row.ms) + ',' + row.connection + ',' + (row.row.server ? "inbound" : "outbound") + ",\""
               + json(row.row.event).replace("\"", "\"\"") + '"';
    };
    logs.append(
        {"connections in a table", "time,session_id,direction,payload\n" + lines(both, table), told, n, "wall", 2});
    logs.append({"connections without names", lines(both, [](const NamedRow &row) { return envelope(row.row); }), told,
                 n, "wall", 2});
    const QByteArray closed =
        R"({"ts":")" + iso(20000) + R"(","conn":"call-7","kind":"close","code":1011,"reason":"gone"})" + '\n';
    const QList<NamedRow> healthy = mingled(talking(clean(), u"conv_1"_s), other);
    logs.append({"one of two is closed",
                 lines(healthy, [](const NamedRow &row) { return keyed(row, "conn"); }) + closed,
                 {"closed-with-reason"},
                 healthy.size(),
                 "wall",
                 2});
    logs.append({"an id of each request",
                 lines(mingled(clean(), {}),
                       [number = 0](const NamedRow &row) mutable {
                           return keyed({row.row, QByteArray::number(++number)}, "request_id");
                       }),
                 {},
                 clean().size()});
    return logs + others();
}

QList<SickLog> repeats()
{
    const qint64 n = clean().size();
    const QByteArray once = lines(clean(), envelope);
    return {
        {"the same log twice", once + once, {}, 2 * n, "wall", 2},
        {"the same log twice, as text", ::lines(clean(), arrow) + ::lines(clean(), arrow), {}, 2 * n, "wall", 2},
        {"two logs twice", once + ::lines(later(clean("sess_B"), 20000), envelope) + once, {}, 3 * n, "wall", 3},
    };
}

QByteArray rtvi(qint64 ms, const char *type, const QJsonObject &data = {})
{
    QJsonObject event{{u"label"_s, u"rtvi-ai"_s}, {u"type"_s, QLatin1StringView(type)}, {u"id"_s, QString::number(ms)}};
    if (!data.isEmpty())
        event.insert(u"data"_s, data);
    return R"({"ts":")" + iso(ms) + R"(","message":)" + json(event) + "}\n";
}

QList<SickLog> sdks()
{
    const QByteArray talk =
        rtvi(0, "bot-ready", {{u"version"_s, u"1.0.0"_s}}) + rtvi(900, "user-started-speaking")
        + rtvi(2000, "user-stopped-speaking")
        + rtvi(2300, "user-transcription", {{u"text"_s, u"What time is it?"_s}, {u"final"_s, true}})
        + rtvi(2500, "bot-llm-text", {{u"text"_s, u"It is"_s}}) + rtvi(2550, "bot-llm-text", {{u"text"_s, u" noon."_s}})
        + rtvi(2700, "bot-started-speaking") + rtvi(2710, "bot-tts-text", {{u"text"_s, u"It is noon."_s}})
        + rtvi(4000, "bot-stopped-speaking");
    const auto failed = [](const QByteArray &more, bool goesOn = false) {
        return R"({"ts":")" + iso(0) + R"(","dir":"in","event":{"type":"error","error":{"type":"llm_error",)" + more
               + R"(,"recoverable":)" + (goesOn ? "true" : "false") + R"(},"created_at":1778752800.5}})" + '\n';
    };
    const QByteArray item =
        R"({"id":"item_1","type":"message","role":"user","content":["Hello"],"created_at":1778752801.5})";
    const QByteArray call =
        R"({"id":"item_2","type":"function_call","call_id":"call_1","name":"clock","arguments":"{}","created_at":1778752802.1})";
    const QByteArray output =
        R"({"id":"item_3","type":"function_call_output","call_id":"call_1","name":"clock","output":"noon","is_error":false,"created_at":1778752802.4})";
    const QByteArray answer =
        R"({"id":"item_4","type":"message","role":"assistant","content":["It is noon."],"interrupted":false,"created_at":1778752803.0})";
    const QByteArray report =
        R"({"job_id":"AJ_1","room":"r","events":[)"
        R"({"type":"user_state_changed","old_state":"listening","new_state":"speaking","created_at":1778752800.5},)"
        R"({"type":"conversation_item_added","item":)"
        + item
        + R"(,"created_at":1778752801.5},)"
          R"({"type":"function_tools_executed","function_calls":[)"
        + call + R"(],"function_call_outputs":[)" + output
        + R"(],"created_at":1778752802.5},)"
          R"({"type":"conversation_item_added","item":)"
        + answer + R"(,"created_at":1778752803.0}],"chat_history":{"items":[)" + item + ',' + call + ',' + output + ','
        + answer + R"(]},"timestamp":1778752810.0})";
    return {
        {"Pipecat", talk, {}, 9},
        {"Pipecat, failed",
         talk + rtvi(4100, "error", {{u"error"_s, u"LLM is unreachable"_s}, {u"fatal"_s, true}}),
         {"request-refused"},
         10},
        {"Pipecat, a request is refused",
         talk + R"({"ts":")" + iso(4100)
             + R"(","message":{"label":"rtvi-ai","type":"send-text","id":"q7","data":{"content":"Hi"}}})" + '\n'
             + R"({"ts":")" + iso(4150)
             + R"(","message":{"label":"rtvi-ai","type":"error-response","id":"q7","data":{"error":"Not now"}}})"
             + '\n',
         {"request-refused"},
         11},
        {"LiveKit's model fails", failed("\"label\":\"m\""), {"sdk-failed"}, 1},
        {"LiveKit's model tries again", failed("\"error\":\"timeout\"", true), {}, 1},
        {"LiveKit's model is limited",
         failed(R"X("error":"APIStatusError(status_code=429, body={'code': 'rate_limit_exceeded'})")X"),
         {"rate-limited"},
         1},
        {"LiveKit's report", report, {}, 5},
        {"LiveKit's conversation", R"({"items":[)" + item + ',' + answer + "]}", {}, 1, "none"},
    };
}

QByteArray php(const QJsonValue &value, int depth, bool isShown)
{
    const QByteArray indent(depth * (isShown ? 8 : 2), ' ');
    const QByteArray inner = indent + (isShown ? "    " : "  ");
    if (value.isObject() || value.isArray()) {
        QByteArray text = isShown     ? "Array\n" + indent + "(\n"
                          : depth > 0 ? "\n" + indent + "array (\n"
                                      : QByteArray("array (\n");
        const auto member = [&](const QByteArray &key, const QJsonValue &each) {
            text += inner + (isShown ? '[' + key + "] => " : key + " => ") + php(each, depth + 1, isShown)
                    + (isShown ? "\n" : ",\n");
        };
        const QJsonObject members = value.toObject();
        for (auto each = members.begin(); each != members.end(); ++each)
            member(isShown ? each.key().toUtf8() : '\'' + each.key().toUtf8() + '\'', each.value());
        const QJsonArray elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i)
            member(QByteArray::number(i), elements[i]);
        return text + indent + ")" + (isShown ? "\n" : "");
    }
    if (value.isNull())
        return isShown ? "" : "NULL";
    const QByteArray text = value.toVariant().toString().toUtf8();
    return value.isString() && !isShown ? '\'' + QByteArray(text).replace("'", "\\'") + '\'' : text;
}

QByteArray yaml(const QJsonObject &object, const QByteArray &indent)
{
    QByteArray text;
    for (auto each = object.begin(); each != object.end(); ++each) {
        text += indent + each.key().toUtf8() + ":";
        if (each->isObject() && !each->toObject().isEmpty())
            text += '\n' + yaml(each->toObject(), indent + "  ");
        else if (each->isObject() || each->isArray())
            text += ' ' + json(each.value()) + '\n';
        else
            text += ' '
                    + (each->isString() ? json(QJsonArray{each.value()}).chopped(1).mid(1)
                       : each->isNull() ? QByteArray("null")
                                        : each->toVariant().toString().toUtf8())
                    + '\n';
    }
    return text;
}

QList<SickLog> pages()
{
    const Rows rows = refused();
    const qint64 n = rows.size();
    const QByteArrayList told{"request-refused"};
    const auto exported = [](const Row &row) {
        return '[' + iso(row.ms) + "] local.DEBUG: " + (row.server ? "recv " : "send ") + php(row.event, 0, false);
    };
    const auto shown = [](const Row &row) {
        return '[' + iso(row.ms) + "] " + (row.server ? "recv " : "send ") + php(row.event, 0, true);
    };
    const auto page = [](const Row &row) {
        return "<li>" + iso(row.ms) + (row.server ? " recv " : " send ")
               + json(row.event).replace("&", "&amp;").replace("\"", "&quot;") + "</li>";
    };
    const auto blocks = [](const Row &row) {
        return "- time: \"" + iso(row.ms) + "\"\n  direction: " + (row.server ? "in" : "out") + "\n  event:\n"
               + yaml(row.event, "    ");
    };
    const auto documents = [](const Row &row) { return "---\n" + yaml(row.event, {}); };
    return {
        {"PHP, var_export", lines(rows, exported), told, n},
        {"PHP, print_r", lines(rows, shown), told, n},
        {"entities of a web page", "<ul>\n" + lines(rows, page) + "</ul>\n", told, n},
        {"YAML, a list", lines(rows, blocks), told, n},
        {"YAML, documents", lines(rows, documents), told, n, "none"},
    };
}

} // namespace

QList<SickLog> mixedLogs()
{
    return connections() + repeats() + sdks() + pages();
}
