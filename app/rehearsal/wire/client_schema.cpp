// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/client_schema.h"

#include "app/rehearsal/wire/mcp_schema.h"
#include "models/protocol/event_fields.h"
#include "models/protocol/session_schema.h"
#include "models/text/qt_text.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace turnscope::schema {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAny = std::numeric_limits<qint32>::max();
constexpr qint64 kMostOutputTokens = 32768; // what the 2.x models' pages say; the schema's text says 4,096
constexpr qsizetype kLongestEventId = 512;
constexpr qsizetype kLongestItemId = 32;
constexpr qsizetype kLongestText = 256000;

Check format()
{
    return byType({
        {u"audio/pcm"_s, object({{u"type"_s, text()}, {u"rate"_s, integer(24000, 24000)}})},
        {u"audio/pcmu"_s, object({{u"type"_s, text()}})},
        {u"audio/pcma"_s, object({{u"type"_s, text()}})},
    });
}

QStringList choicesOf(const SettingSpec &spec)
{
    QStringList choices;
    for (const std::string_view choice : wireChoices(spec))
        choices << latinText(choice);
    return choices;
}

Check voice(const QStringList &names)
{
    return either(object({{u"id"_s, text(), true}}), oneOf(names));
}

Check modalities(const QStringList &known)
{
    return [known](const QJsonValue &value, const QString &path) -> Refusal {
        if (const Refusal refusal = list(oneOf(known), 1)(value, path))
            return refusal;
        if (value.toArray().size() == 1)
            return {};
        return WireError{
            u"invalid_value"_s,
            u"Invalid modalities: ['text', 'audio']. Supported combinations are: ['text'] and ['audio']."_s, path};
    };
}

Check maxOutputTokens()
{
    return either(constant(u"inf"_s), integer(1, kMostOutputTokens));
}

Check tools()
{
    return distinctLabels(list(byType({
        {u"function"_s, object({{u"type"_s, text()},
                                {u"name"_s, text(64), true},
                                {u"description"_s, nullable(text())},
                                {u"parameters"_s, nullable(openObject())}})},
        {u"mcp"_s, mcpTool()},
    })));
}

/// Stored prompts end on 2026-11-30; here they are refused as all that once was is.
Check ended()
{
    return [](const QJsonValue &, const QString &path) -> Refusal {
        return WireError{u"unknown_parameter"_s, u"Unknown parameter: '%1'."_s.arg(path), path};
    };
}

Check tracing()
{
    return either(constant(u"auto"_s),
                  object({{u"workflow_name"_s, text()}, {u"group_id"_s, text()}, {u"metadata"_s, openObject()}}));
}

Check plainSetting(const SettingSpec &spec)
{
    switch (spec.kind) {
    case SettingSpec::Kind::Choice:
        return oneOf(choicesOf(spec));
    case SettingSpec::Kind::Number:
        return number(spec.least, spec.most);
    case SettingSpec::Kind::Integer:
        return integer(qint64(spec.least), qint64(spec.most));
    case SettingSpec::Kind::OptionalInteger:
        return nullable(integer(qint64(spec.least), qint64(spec.most)));
    case SettingSpec::Kind::Flag:
        return flag();
    case SettingSpec::Kind::OpenChoice:
    case SettingSpec::Kind::Line:
    case SettingSpec::Kind::Text:
        return text();
    case SettingSpec::Kind::Other:
        break;
    }
    return anything();
}

Check wireSetting(const SettingSpec &spec)
{
    switch (spec.wire) {
    case SettingSpec::Wire::Plain:
        break;
    case SettingSpec::Wire::Voice:
        return voice(choicesOf(spec));
    case SettingSpec::Wire::Modalities:
        return modalities(choicesOf(spec));
    case SettingSpec::Wire::OrInf:
        return maxOutputTokens();
    case SettingSpec::Wire::Format:
        return format();
    case SettingSpec::Wire::TextList:
        return list(text(), qsizetype(spec.least));
    case SettingSpec::Wire::ChoiceList:
        return list(oneOf(choicesOf(spec)));
    case SettingSpec::Wire::Tools:
        return tools();
    case SettingSpec::Wire::ToolChoice:
        return either(openObject(), oneOf(choicesOf(spec)));
    case SettingSpec::Wire::Tracing:
        return tracing();
    case SettingSpec::Wire::Gone:
        return ended();
    }
    return plainSetting(spec);
}

using Settings = std::vector<const SettingSpec *>;

std::vector<Field> fieldsBelow(const Settings &settings, const std::string &path);

/// turn_detection: its type chooses which of the others it has.
Check objectByType(const Settings &settings, const SettingSpec &type)
{
    std::vector<std::pair<QString, Check>> kinds;
    for (const std::string_view choice : wireChoices(type)) {
        std::vector<Field> fields{{u"type"_s, text()}};
        for (const SettingSpec *each : settings) {
            if (each->needs && (each->needs->value.empty() || each->needs->value == choice))
                fields.push_back({latinText(ownKey(*each)), wireSetting(*each)});
        }
        kinds.emplace_back(latinText(choice), object(std::move(fields)));
    }
    return byType(std::move(kinds));
}

/// truncation: a word, or an object which is taken as it is.
Check truncation(const SettingSpec &type)
{
    QStringList words = choicesOf(type);
    words.removeOne(latinText(settingSpec(SettingField::RetentionRatio).needs->value));
    return either(openObject(), oneOf(words));
}

Check settingsObject(const Settings &settings, const std::string &path)
{
    const auto isAt = [&](SettingField head) { return parentPath(settingSpec(head).nested) == path; };
    if (isAt(SettingField::Truncation))
        return truncation(settingSpec(SettingField::Truncation));
    Check check = isAt(SettingField::TurnTaking) ? objectByType(settings, settingSpec(SettingField::TurnTaking))
                                                 : object(fieldsBelow(settings, path + '.'));
    const auto known = std::ranges::find(sessionObjects(), path, &SettingObject::nested);
    return known != sessionObjects().end() && known->nullable ? nullable(std::move(check)) : check;
}

/// The keys that `settings` have below a path, which is empty or ends with a dot.
std::vector<Field> fieldsBelow(const Settings &settings, const std::string &path)
{
    std::vector<std::pair<std::string, Settings>> keys;
    for (const SettingSpec *each : settings) {
        if (each->nested.empty() || !each->nested.starts_with(path))
            continue;
        const std::string key(each->nested.substr(path.size(), each->nested.find('.', path.size()) - path.size()));
        const auto known = std::ranges::find(keys, key, &std::pair<std::string, Settings>::first);
        (known == keys.end() ? keys.emplace_back(key, Settings()) : *known).second.push_back(each);
    }
    std::vector<Field> fields;
    for (const auto &[key, below] : keys) {
        const SettingSpec &first = *below.front();
        if (first.nested == path + key) {
            const bool required = key == "type"; // an object that says what it is
            fields.push_back(
                {latinText(key), first.nullable ? nullable(wireSetting(first)) : wireSetting(first), required});
        } else {
            fields.push_back({latinText(key), settingsObject(below, path + key)});
        }
    }
    return fields;
}

template<typename Wanted>
std::vector<Field> settingsThat(Wanted wanted)
{
    Settings settings;
    for (const SettingSpec &spec : sessionSettings()) {
        if (wanted(spec))
            settings.push_back(&spec);
    }
    return fieldsBelow(settings, {});
}

Check session(std::vector<Field> settings)
{
    settings.push_back({u"type"_s, text()});
    return object(std::move(settings));
}

const Check &realtimeSession()
{
    static const Check check = session(settingsThat([](const SettingSpec &) { return true; }));
    return check;
}

const Check &transcriptionSession()
{
    static const Check check = session(settingsThat(isOfHearing));
    return check;
}

Check parts(std::vector<std::pair<QString, Check>> kinds)
{
    return list(byType(std::move(kinds)));
}

Check message()
{
    const auto inputText = [] {
        return std::pair(u"input_text"_s, object({{u"type"_s, text()}, {u"text"_s, text(kLongestText), true}}));
    };
    const auto of = [](const QString &role, Check content) {
        return object({{u"id"_s, nullable(text(kLongestItemId))},
                       {u"object"_s, constant(u"realtime.item"_s)},
                       {u"type"_s, text()},
                       {u"status"_s, nullable(oneOf({u"completed"_s, u"incomplete"_s, u"in_progress"_s}))},
                       {u"phase"_s, nullable(text())},
                       {u"role"_s, constant(role), true},
                       {u"content"_s, std::move(content), true}});
    };
    const std::vector<std::pair<QString, Check>> roles{
        {u"user"_s,
         of(u"user"_s,
            parts({inputText(),
                   {u"input_audio"_s,
                    object({{u"type"_s, text()}, {u"audio"_s, text(), true}, {u"transcript"_s, nullable(text())}})},
                   {u"input_image"_s, object({{u"type"_s, text()},
                                              {u"image_url"_s, text(), true},
                                              {u"detail"_s, nullable(oneOf({u"auto"_s, u"low"_s, u"high"_s}))}})}}))},
        {u"system"_s, of(u"system"_s, parts({inputText()}))},
        {u"assistant"_s,
         of(u"assistant"_s,
            parts({{u"output_text"_s, object({{u"type"_s, text()}, {u"text"_s, text(kLongestText), true}})},
                   {u"output_audio"_s,
                    object({{u"type"_s, text()}, {u"transcript"_s, nullable(text())}, {u"audio"_s, text()}})}}))},
    };
    return [roles](const QJsonValue &value, const QString &path) -> Refusal {
        const QJsonValue role = value.toObject().value("role"_L1);
        if (role.isUndefined())
            return missing(path + u".role"_s);
        QStringList known;
        for (const auto &[name, check] : roles) {
            if (role.toString() == name)
                return check(value, path);
            known << name;
        }
        return unsupported(role.toString(), known, path + u".role"_s);
    };
}

Check item(bool reference)
{
    const Field id{u"id"_s, nullable(text(kLongestItemId))};
    const Field type{u"type"_s, text()};
    const Field kind{u"object"_s, constant(u"realtime.item"_s)};
    const Field status{u"status"_s, nullable(oneOf({u"completed"_s, u"incomplete"_s, u"in_progress"_s}))};
    std::vector<std::pair<QString, Check>> kinds{
        {u"message"_s, message()},
        {u"function_call"_s, object({id,
                                     type,
                                     kind,
                                     status,
                                     {u"call_id"_s, text()},
                                     {u"name"_s, text(), true},
                                     {u"arguments"_s, text(), true}})},
        {u"function_call_output"_s,
         object({id, type, kind, status, {u"call_id"_s, text(), true}, {u"output"_s, text(), true}})},
        {u"mcp_approval_response"_s, object({id,
                                             type,
                                             kind,
                                             {u"approval_request_id"_s, text(), true},
                                             {u"approve"_s, flag(), true},
                                             {u"reason"_s, nullable(text())}})},
    };
    if (reference)
        kinds.emplace_back(u"item_reference"_s, object({type, {u"id"_s, text(), true}}));
    return byType(std::move(kinds));
}

Check responseParameters()
{
    std::vector<Field> fields = settingsThat([](const SettingSpec &spec) { return spec.perResponse; });
    for (Field &own : std::vector<Field>{{u"conversation"_s, oneOf({u"auto"_s, u"none"_s})},
                                         {u"metadata"_s, nullable(metadata())},
                                         {u"input"_s, list(item(true))}})
        fields.push_back(std::move(own));
    return object(std::move(fields));
}

/// Which fields it cannot be without, the table of events tells.
std::pair<QString, Check> event(const QString &type, std::vector<Field> fields)
{
    const EventFields *known = eventFields(type.toStdString());
    for (Field &field : fields)
        field.required = known && std::ranges::find(known->required, field.key.toStdString()) != known->required.end();
    fields.push_back({u"type"_s, text()});
    fields.push_back({u"event_id"_s, nullable(text(kLongestEventId))});
    return {type, object(std::move(fields))};
}

const std::vector<std::pair<QString, Check>> &events()
{
    static const std::vector<std::pair<QString, Check>> checks{
        event(u"session.update"_s, {{u"session"_s, openObject()}}),
        event(u"input_audio_buffer.append"_s, {{u"audio"_s, text()}}),
        event(u"input_audio_buffer.commit"_s, {}),
        event(u"input_audio_buffer.clear"_s, {}),
        event(u"conversation.item.create"_s, {{u"item"_s, item(false)}, {u"previous_item_id"_s, nullable(text())}}),
        event(u"conversation.item.truncate"_s,
              {{u"item_id"_s, text()}, {u"content_index"_s, integer(0, kAny)}, {u"audio_end_ms"_s, integer(0, kAny)}}),
        event(u"conversation.item.delete"_s, {{u"item_id"_s, text()}}),
        event(u"conversation.item.retrieve"_s, {{u"item_id"_s, text()}}),
        event(u"response.create"_s, {{u"response"_s, nullable(responseParameters())}}),
        event(u"response.cancel"_s, {{u"response_id"_s, nullable(text())}}),
    };
    return checks;
}

} // namespace

Refusal checkSession(const QJsonObject &session, const QString &path)
{
    const QString type = path + u".type"_s;
    if (!session.contains("type"_L1))
        return missing(type);
    if (session.value("type"_L1) == "realtime"_L1)
        return realtimeSession()(session, path);
    if (session.value("type"_L1) == "transcription"_L1)
        return transcriptionSession()(session, path);
    return unsupported(session.value("type"_L1).toVariant().toString(), {u"realtime"_s, u"transcription"_s}, type);
}

Refusal checkClientEvent(const QJsonObject &event)
{
    const QJsonValue type = event.value("type"_L1);
    if (!type.isString())
        return WireError{u"invalid_event"_s, u"The 'type' field is missing."_s, u"type"_s};
    QStringList known;
    for (const auto &[name, check] : events()) {
        if (type.toString() != name) {
            known << name;
            continue;
        }
        if (const Refusal refusal = check(event, {}))
            return refusal;
        return name == "session.update"_L1 ? checkSession(event.value("session"_L1).toObject(), u"session"_s)
                                           : Refusal();
    }
    return unsupported(type.toString(), known, u"type"_s);
}

} // namespace turnscope::schema
