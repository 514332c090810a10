// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/step_reader.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTurns = 10000;
constexpr int kMostDeltas = 1000000;
constexpr int kMostLoadPerSecond = 20000;
constexpr int kMostLoadSeconds = 600;
constexpr qint64 kMostLoad = 1200000; // events

/// What a [[step]] says, part by part.
class StepReader
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::StepReader)

public:
    static void readMatch(SceneTable &table, SceneStep &step);
    static void readAnswer(SceneTable &table, SceneStep &step);
    static void readTrouble(SceneTable &table, SceneStep &step);

private:
    static QString arguments(SceneTable &table);
    static SceneCall readCall(SceneTable table);
    static SceneMcpCall readMcpCall(SceneTable table);
    static SceneLoad readLoad(SceneTable table);
    static std::optional<SceneOutcome> readOutcome(SceneTable &table);
    static std::optional<SceneEnd> readEnd(SceneTable &table);
};

void StepReader::readMatch(SceneTable &table, SceneStep &step)
{
    const QString on = table.text("on");
    step.atConnect = on == "connect"_L1;
    if (!on.isEmpty() && !step.atConnect)
        table.complain("on", tr("on can only be \"connect\"; without it, the step is an answer."));
    step.turn = table.number("turn", 0, 1, kMostTurns);
    step.heard = table.text("heard");
    step.tool = table.text("tool");
    step.repeats = table.flag("repeat");
    if (table.has("heard_regex")) {
        step.like = QRegularExpression(table.text("heard_regex"), QRegularExpression::CaseInsensitiveOption);
        if (!step.like->isValid())
            table.complain("heard_regex", tr("This is not a regular expression: %1.").arg(step.like->errorString()));
    }
    if (step.atConnect && (step.turn > 0 || !step.heard.isEmpty() || step.like || !step.tool.isEmpty()))
        table.complain("on", tr("A step on connect cannot wait for something else too; make two steps of it."));
}

void StepReader::readAnswer(SceneTable &table, SceneStep &step)
{
    step.wait = table.delay("wait_ms");
    step.firstDelta = table.delay("first_delta_ms");
    step.delta = table.delay("delta_ms");
    step.say = table.text("say");
    for (const SceneTable &call : table.tables("call"))
        step.calls.push_back(readCall(call));
    for (const SceneTable &call : table.tables("mcp"))
        step.mcp.push_back(readMcpCall(call));
    if (const auto load = table.table("load"))
        step.load = readLoad(*load);
    if (step.load && (!step.say.isEmpty() || !step.calls.empty() || !step.mcp.empty()))
        table.complain("load", tr("A step with load answers nothing else; make two steps of it."));
}

void StepReader::readTrouble(SceneTable &table, SceneStep &step)
{
    step.afterDeltas = table.number("after_deltas", 0, 1, kMostDeltas);
    step.frames = table.texts("frame");
    const QJsonValue events = table.json("event");
    step.events = events.isObject() ? QJsonArray{events} : events.toArray();
    for (const QJsonValue &event : step.events) {
        if (!event.toObject().value("type"_L1).isString())
            table.complain("event", tr("An event needs a type: event = { type = \"…\" }."));
    }
    step.dtmf = table.text("dtmf");
    static const QRegularExpression keys(u"^[0-9*#A-D]*$"_s);
    if (!keys.match(step.dtmf).hasMatch())
        table.complain("dtmf", tr("dtmf can have the keys 0 to 9, *, # and A to D."));
    step.error = readError(table, "error", {{}, u"This error is a part of the scene."_s, {}});
    step.rateLimits = readRateLimits(table);
    step.outcome = readOutcome(table);
    step.end = readEnd(table);
}

QString StepReader::arguments(SceneTable &table)
{
    const QJsonValue given = table.json("arguments");
    if (given.isUndefined())
        return u"{}"_s;
    if (given.isString()) // a person may want to send broken JSON
        return given.toString();
    if (!given.isObject())
        table.complain("arguments", tr("arguments needs a table, { number = \"427\" }, or a text."));
    return QString::fromUtf8(QJsonDocument(given.toObject()).toJson(QJsonDocument::Compact));
}

SceneCall StepReader::readCall(SceneTable table)
{
    SceneCall call{table.text("name"), arguments(table)};
    if (call.name.isEmpty())
        table.complain("name", tr("A call needs the name of a function: call = { name = \"…\" }."));
    table.finish();
    return call;
}

SceneMcpCall StepReader::readMcpCall(SceneTable table)
{
    SceneMcpCall call;
    call.server = table.text("server");
    call.tool = table.text("tool");
    call.arguments = arguments(table);
    call.takes = table.delay("takes_ms");
    call.isTold = table.has("output") || table.has("error");
    call.output = table.text("output");
    if (table.isText("error")) {
        call.error = {{u"type"_s, u"tool_execution_error"_s}, {u"message"_s, table.text("error")}};
    } else if (auto error = table.table("error")) {
        const bool http = error->has("code");
        call.error = {{u"type"_s, error->text("type", http ? u"http_error"_s : u"tool_execution_error"_s)},
                      {u"message"_s, error->text("message", u"The tool failed."_s)}};
        if (http)
            call.error.insert(u"code"_s, error->number("code", 500, -100000, 100000));
        error->finish();
    }
    if (call.server.isEmpty() || call.tool.isEmpty())
        table.complain("server", tr("An mcp call needs a server and a tool: mcp = { server = \"…\", tool = \"…\" }."));
    table.finish();
    return call;
}

SceneLoad StepReader::readLoad(SceneTable table)
{
    SceneLoad load;
    load.eventsPerSecond = table.number("events_per_s", load.eventsPerSecond, 1, kMostLoadPerSecond);
    load.seconds = table.number("seconds", load.seconds, 1, kMostLoadSeconds);
    if (load.events() > kMostLoad)
        table.complain(
            "seconds",
            tr("This load is %1 events; at most %2 can be played at a time.").arg(load.events()).arg(kMostLoad));
    table.finish();
    return load;
}

std::optional<SceneOutcome> StepReader::readOutcome(SceneTable &table)
{
    const QString reason = table.text("incomplete");
    if (!reason.isEmpty() && reason != "content_filter"_L1 && reason != "max_output_tokens"_L1)
        table.complain("incomplete", tr("incomplete can be \"content_filter\" or \"max_output_tokens\"."));
    const auto error = readError(table, "fail", {u"server_error"_s, u"The response failed."_s, {}, u"server_error"_s});
    if (error && !reason.isEmpty())
        table.complain("fail", tr("A response cannot both fail and be incomplete; choose one."));
    if (error) {
        return SceneOutcome{u"failed"_s, QJsonObject{{u"type"_s, u"failed"_s},
                                                     {u"error"_s, QJsonObject{{u"type"_s, error->type},
                                                                              {u"code"_s, error->code},
                                                                              {u"message"_s, error->message}}}}};
    }
    if (reason.isEmpty())
        return {};
    return SceneOutcome{u"incomplete"_s, QJsonObject{{u"type"_s, u"incomplete"_s}, {u"reason"_s, reason}}};
}

std::optional<SceneEnd> StepReader::readEnd(SceneTable &table)
{
    const bool drops = table.flag("drop");
    const bool closes = table.has("close");
    if (drops && closes)
        table.complain("drop", tr("A connection cannot both be closed and dropped; choose one."));
    if (drops)
        return SceneEnd{true, {}, {}};
    if (!closes)
        return {};
    // Codes that may be on the wire: RFC 6455 has 1004 to 1006 and 1015 for other uses.
    const auto allowed = [](int code) { return code < 1004 || (code > 1006 && code < 1015) || code >= 3000; };
    SceneEnd end;
    if (table.json("close").isObject()) {
        SceneTable close = *table.table("close");
        end.code = close.number("code", end.code, 1000, 4999);
        end.reason = close.text("reason").left(40); // 123 bytes at most
        close.finish();
    } else {
        end.code = table.number("close", end.code, 1000, 4999);
    }
    if (!allowed(end.code))
        table.complain("close",
                       tr("No close frame can have the code %1; use 1000 to 1003, 1007 to 1014, or 3000 to 4999. "
                          "For 1006, write drop = true.")
                           .arg(end.code));
    return end;
}

} // namespace

SceneStep readStep(SceneTable table)
{
    SceneStep step;
    StepReader::readMatch(table, step);
    StepReader::readAnswer(table, step);
    StepReader::readTrouble(table, step);
    table.finish();
    if (step.atConnect
        && (!step.say.isEmpty() || !step.calls.empty() || !step.mcp.empty() || step.load || step.outcome))
        table.complain("on", StepReader::tr("Nothing is answered on connect; only event, frame, error, dtmf, "
                                            "rate_limits, close and drop can be there."));
    return step;
}

std::optional<WireError> readError(SceneTable &table, const char *key, const WireError &usual)
{
    if (!table.has(key))
        return {};
    WireError error = usual;
    if (table.isText(key)) {
        error.message = table.text(key);
    } else if (auto said = table.table(key)) {
        error.type = said->text("type", usual.type);
        error.code = said->text("code", usual.code);
        error.message = said->text("message", usual.message);
        error.param = said->text("param", usual.param);
        said->finish();
    }
    return error;
}

std::optional<QJsonArray> readRateLimits(SceneTable &table)
{
    if (!table.has("rate_limits"))
        return {};
    QJsonArray limits;
    for (SceneTable &each : table.tables("rate_limits")) {
        const int limit = each.number("limit", 40000, 0, 1000000000);
        limits.append(QJsonObject{{u"name"_s, each.text("name", u"tokens"_s)},
                                  {u"limit"_s, limit},
                                  {u"remaining"_s, each.number("remaining", limit, 0, 1000000000)},
                                  {u"reset_seconds"_s, each.number("reset_s", 0, 0, 1000000)}});
        each.finish();
    }
    return limits;
}

} // namespace turnscope
