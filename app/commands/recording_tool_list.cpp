// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/recording_tool_list.h"

#include "app/agents/event_page.h"
#include "models/speech/turn_detector.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAYear = 31536000; // seconds

QJsonObject textSchema(const QString &description)
{
    return {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, 4096}, {u"description"_s, description}};
}

QJsonObject numberSchema(const QString &description, double least, double most, const QString &type = u"number"_s)
{
    return {{u"type"_s, type}, {u"minimum"_s, least}, {u"maximum"_s, most}, {u"description"_s, description}};
}

QJsonObject fileSchema()
{
    return textSchema(u"A recording, as list_sessions names it."_s);
}

QJsonObject cursorSchema()
{
    return numberSchema(u"Where to go on: next_cursor of the page before."_s, 0, 4294967295.0, u"integer"_s);
}

QJsonObject momentSchema(const QString &description)
{
    return numberSchema(description + u", in seconds since the log's beginning."_s, 0, kAYear);
}

QJsonObject vadSettingsSchema()
{
    const double longest = double(TurnDetector::kLongest.count());
    return {
        {u"type"_s, u"object"_s},
        {u"description"_s, u"Settings of server_vad; those that are left out are the session's own."_s},
        {u"additionalProperties"_s, false},
        {u"properties"_s,
         QJsonObject{
             {u"threshold"_s, numberSchema(u"How probable speech must be."_s, 0, 1)},
             {u"prefix_padding_ms"_s, numberSchema(u"Audio kept before the onset."_s, 0, longest)},
             {u"silence_duration_ms"_s, numberSchema(u"Silence that ends a turn."_s, 0, longest)},
             {u"idle_timeout_ms"_s, numberSchema(u"Silence after an answer that lets the model go on."_s, 0, longest)},
             {u"minimum_cut_in_ms"_s, numberSchema(u"Voice before a span counts as a cut-in."_s, 0, longest)}}}};
}

QJsonObject eventsSchema()
{
    return {{u"file"_s, fileSchema()},
            {u"cursor"_s, cursorSchema()},
            {u"from"_s, momentSchema(u"Events from this moment on"_s)},
            {u"to"_s, momentSchema(u"Events up to this moment"_s)},
            {u"filter"_s,
             textSchema(u"Words that must all hold: type:response.* from:client|server|console item:ID response:ID "
                        "text:\"words\" error -delta; \"or\" begins another alternative, - negates a word."_s)},
            {u"limit"_s, numberSchema(u"At most so many events."_s, 1, double(EventPage::kMost), u"integer"_s)},
            {u"max_string"_s, numberSchema(u"Characters of one string before it is cut."_s, 100, 20000, u"integer"_s)}};
}

QJsonObject whatIfSchema()
{
    const QJsonObject model{{u"type"_s, u"string"_s},
                            {u"enum"_s, QJsonArray{u"v5"_s, u"v6"_s}},
                            {u"description"_s, u"The detector: v6, as OpenAI's service, or v5."_s}};
    return {{u"file"_s, fileSchema()},
            {u"settings"_s, vadSettingsSchema()},
            {u"model"_s, model},
            {u"cursor"_s, cursorSchema()}};
}

/// Of one file, a page at a time; `more` arguments besides.
AgentTool ofFile(const QString &name, const QString &title, const QString &description, const QJsonObject &more = {})
{
    QJsonObject properties = more;
    properties.insert(u"file"_s, fileSchema());
    properties.insert(u"cursor"_s, cursorSchema());
    return {name, title, description, properties, {u"file"_s}, {}};
}

} // namespace

AgentTools recordingToolList()
{
    return {
        {u"list_sessions"_s,
         u"List recordings"_s,
         u"The recordings and logs below the folders, the newest first; of our own also when they began, with which "
         u"profile "
         "and model."_s,
         QJsonObject{{u"cursor"_s, cursorSchema()}},
         QStringList(),
         {}},
        {u"summary"_s,
         u"Sum up a recording"_s,
         u"Events by type, how many turns, latency percentiles, findings, and what the log lacks."_s,
         QJsonObject{{u"file"_s, fileSchema()}},
         QStringList{u"file"_s},
         {}},
        ofFile(u"turns"_s, u"Turns"_s,
               u"Every turn: texts, status, each interval of its latency, tools, cost estimate, and what of each "
               u"answer was "
               "heard."_s),
        ofFile(u"findings"_s, u"Findings"_s,
               u"What breaks the protocol or went wrong: rule, severity, whose doing it is, event and reason."_s),
        ofFile(u"events"_s, u"Events"_s, u"The frames of either direction, in order, without their sound."_s,
               eventsSchema()),
        ofFile(
            u"why"_s, u"Why"_s,
            u"Why the model stayed silent, was slow or stopped: causes with the events that prove them, and how sure."_s,
            {{u"at"_s, momentSchema(u"Only of the turn or the silence at this moment"_s)}}),
        ofFile(u"transcript"_s, u"Transcript"_s, u"What was said, turn by turn."_s),
        {u"compare"_s,
         u"Compare two recordings"_s,
         u"Two recordings turn by turn: words, latency, tokens, cost, settings, instructions and tools."_s,
         QJsonObject{{u"a"_s, fileSchema()}, {u"b"_s, fileSchema()}, {u"cursor"_s, cursorSchema()}},
         QStringList{u"a"_s, u"b"_s},
         {}},
        ofFile(
            u"vad_what_if"_s, u"What other turn detection would have done"_s,
            u"The speech spans that server_vad would have made of the recording with other settings, what that would "
            "have meant for its turns, and how well our detector agrees with the server's own marks."_s,
            whatIfSchema()),
    };
}

} // namespace turnscope
