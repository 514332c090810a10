// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/beta_dialect.h"

#include "app/rehearsal/wire/flat_names.h"
#include "app/rehearsal/wire/voice_live.h"
#include "app/rehearsal/wire/wire_schema.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/session_schema.h"

#include <QHash>
#include <QJsonArray>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair kTextPart{"text"_L1, "output_text"_L1};
constexpr std::pair kAudioPart{"audio"_L1, "output_audio"_L1};
constexpr auto kTranscriptionSession = "transcription_session."_L1;

/// The beta's name of a GA event that has another one there. Those of transcription sessions are no others: they are
/// the same events of another kind of session.
QString betaName(const QString &gaName)
{
    static const auto names = [] {
        QHash<QString, QString> byGaName;
        for (const EventSpec &spec : EventCatalogue::all()) {
            const auto name = QString::fromUtf8(spec.name.data(), qsizetype(spec.name.size()));
            if (spec.name != spec.gaName && !name.startsWith(kTranscriptionSession))
                byGaName.insert(QString::fromUtf8(spec.gaName.data(), qsizetype(spec.gaName.size())), name);
        }
        return byGaName;
    }();
    return names.value(gaName, gaName);
}

QString gaName(const QString &type)
{
    const EventSpec *spec = EventCatalogue::find(type.toStdString());
    return spec ? QString::fromUtf8(spec->gaName.data(), qsizetype(spec->gaName.size())) : type;
}

/// Only an assistant's parts have other types in GA; `toGa` says which way.
QJsonObject translatedItem(QJsonObject item, bool toGa)
{
    if (item.value("role"_L1) != "assistant"_L1 || !item.value("content"_L1).isArray())
        return item;
    QJsonArray content = item.value("content"_L1).toArray();
    for (qsizetype i = 0; i < content.size(); ++i) {
        QJsonObject part = content.at(i).toObject();
        for (const auto &[beta, ga] : {kTextPart, kAudioPart}) {
            if (part.value("type"_L1) == (toGa ? beta : ga)) {
                part.insert(u"type"_s, toGa ? ga : beta);
                content.replace(i, part);
                break;
            }
        }
    }
    item.insert(u"content"_s, content);
    return item;
}

QJsonObject itemFromGa(const QJsonObject &item)
{
    QJsonObject beta = translatedItem(item, false);
    beta.insert(u"object"_s, u"realtime.item"_s);
    beta.remove(u"phase"_s);
    return beta;
}

QJsonArray itemsFromGa(QJsonArray items)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        items.replace(i, itemFromGa(items.at(i).toObject()));
    return items;
}

/// The one setting that the beta has and GA has not.
QString temperatureKey()
{
    const std::string_view key = ownKey(settingSpec(SettingField::Temperature));
    return QString::fromLatin1(key.data(), qsizetype(key.size()));
}

schema::Refusal takeTemperature(QJsonObject &flat, QJsonObject &own, const QString &path)
{
    const SettingSpec &spec = settingSpec(SettingField::Temperature);
    const QJsonValue temperature = flat.take(temperatureKey());
    if (temperature.isUndefined() || temperature.isNull())
        return {};
    own.insert(temperatureKey(), temperature);
    return schema::number(spec.least, spec.most)(temperature, path + u'.' + temperatureKey());
}

/// The beta's {"type": "function", "function": NAME} too.
void straightenToolChoice(QJsonObject &flat)
{
    QJsonObject choice = flat.value("tool_choice"_L1).toObject();
    if (!choice.value("function"_L1).isString())
        return;
    choice.insert(u"name"_s, choice.take("function"_L1));
    flat.insert(u"tool_choice"_s, choice);
}

} // namespace

BetaDialect::BetaDialect(BetaDoor door, bool transcribes, const QString &conversationId)
    : m_door(door)
    , m_transcribes(transcribes)
    , m_conversationId(conversationId)
    , m_own{{temperatureKey(), settingSpec(SettingField::Temperature).usual}}
{
}

tl::expected<QJsonObject, WireError> BetaDialect::toGa(const QJsonObject &event)
{
    QJsonObject ga = event;
    const QString type = event.value("type"_L1).toString();
    if (event.value("type"_L1).isString())
        ga.insert(u"type"_s, gaName(type));
    if (event.value("session"_L1).isObject()) {
        auto session = settingsToGa(event.value("session"_L1).toObject());
        if (!session)
            return session;
        session->insert(u"type"_s, type.startsWith(kTranscriptionSession) ? u"transcription"_s : u"realtime"_s);
        ga.insert(u"session"_s, *session);
    }
    if (event.value("response"_L1).isObject()) {
        auto response = responseToGa(event.value("response"_L1).toObject());
        if (!response)
            return response;
        ga.insert(u"response"_s, *response);
    }
    if (event.value("item"_L1).isObject())
        ga.insert(u"item"_s, translatedItem(event.value("item"_L1).toObject(), true));
    return ga;
}

tl::expected<QJsonObject, WireError> BetaDialect::settingsToGa(QJsonObject flat)
{
    m_asked = {};
    const QString path = u"session"_s;
    if (m_door == BetaDoor::VoiceLive) {
        if (const auto refusal = voice_live::takeOwnSettings(flat, m_asked))
            return tl::unexpected(*refusal);
    }
    if (const auto refusal = takeTemperature(flat, m_asked, path))
        return tl::unexpected(*refusal);
    if (flat.value("turn_detection"_L1)["type"_L1] == "none"_L1)
        flat.insert(u"turn_detection"_s, QJsonValue());
    straightenToolChoice(flat);
    return FlatNames::nest(flat, FlatNames::session(), path);
}

tl::expected<QJsonObject, WireError> BetaDialect::responseToGa(QJsonObject flat) const
{
    QJsonObject unused;
    const QString path = u"response"_s;
    if (m_door == BetaDoor::VoiceLive) {
        if (const auto refusal = voice_live::takeOwnSettings(flat, unused))
            return tl::unexpected(*refusal);
    }
    if (const auto refusal = takeTemperature(flat, unused, path))
        return tl::unexpected(*refusal);
    straightenToolChoice(flat);
    QJsonArray input = flat.value("input"_L1).toArray();
    for (qsizetype i = 0; i < input.size(); ++i)
        input.replace(i, translatedItem(input.at(i).toObject(), true));
    if (!input.isEmpty())
        flat.insert(u"input"_s, input);
    return FlatNames::nest(flat, FlatNames::response(), path);
}

bool BetaDialect::says(const QString &type, const QJsonObject &event) const
{
    // whisper-1 gave no pieces then (PROTOCOL 1.8); clients of that time die of an event they do not know.
    if (type == "conversation.item.input_audio_transcription.delta"_L1)
        return m_transcriber != "whisper-1"_L1;
    if (type == "conversation.item.done"_L1)
        return m_door == BetaDoor::VoiceLive && voice_live::finishes(event.value("item"_L1).toObject());
    return true;
}

std::vector<BetaDialect::Told> BetaDialect::fromGa(const QString &type, QJsonObject event)
{
    if (!says(type, event))
        return {};
    QString name = betaName(type);
    event.remove(u"obfuscation"_s);
    if (event.value("item"_L1).isObject())
        event.insert(u"item"_s, itemFromGa(event.value("item"_L1).toObject()));
    if (event.value("response"_L1).isObject())
        event.insert(u"response"_s, responseFromGa(event.value("response"_L1).toObject()));
    if (event.value("session"_L1).isObject()) {
        for (auto it = m_asked.begin(); it != m_asked.end(); ++it)
            m_own.insert(it.key(), it.value());
        m_asked = {};
        const QJsonObject session = settingsFromGa(event.value("session"_L1).toObject());
        m_transcriber = session.value("input_audio_transcription"_L1)["model"_L1].toString();
        event.insert(u"session"_s, session);
        if (m_transcribes)
            name = u"transcription_"_s + name;
    }
    std::vector<Told> told{{name, event}};
    if (type == "session.created"_L1 && m_door == BetaDoor::OpenAi && !m_transcribes) {
        const QJsonObject conversation{{u"id"_s, m_conversationId}, {u"object"_s, u"realtime.conversation"_s}};
        told.push_back({u"conversation.created"_s, {{u"conversation"_s, conversation}}});
    }
    return told;
}

QJsonObject BetaDialect::settingsFromGa(const QJsonObject &session) const
{
    QJsonObject flat = FlatNames::flatten(session, FlatNames::session());
    for (const QLatin1StringView key : {"id"_L1, "object"_L1, "expires_at"_L1})
        flat.insert(key, session.value(key));
    flat.insert(u"client_secret"_s, QJsonValue());
    if (m_transcribes)
        return flat;
    return voice_live::shown(flat, m_own);
}

QJsonObject BetaDialect::responseFromGa(const QJsonObject &response) const
{
    QJsonObject flat = FlatNames::flatten(response, FlatNames::response());
    for (auto it = response.begin(); it != response.end(); ++it) {
        if (it.key() != "audio"_L1 && it.key() != "output_modalities"_L1 && !flat.contains(it.key()))
            flat.insert(it.key(), it.value());
    }
    flat.insert(u"output"_s, itemsFromGa(response.value("output"_L1).toArray()));
    flat.insert(temperatureKey(), m_own.value(temperatureKey()));
    return flat;
}

WireError BetaDialect::fromGa(const WireError &error)
{
    WireError beta = FlatNames::flatten(error, FlatNames::session(), u"session"_s);
    beta = FlatNames::flatten(beta, FlatNames::response(), u"response"_s);
    for (const auto &[betaType, gaType] : {kTextPart, kAudioPart})
        beta.message.replace(u'\'' + gaType + u'\'', u'\'' + betaType + u'\'');
    return beta;
}

} // namespace turnscope
