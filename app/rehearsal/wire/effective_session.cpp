// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/effective_session.h"

#include "app/rehearsal/wire/ids.h"
#include "app/rehearsal/wire/session_tools.h"
#include "models/protocol/session_schema.h"
#include "models/text/qt_text.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds kPause{320}; // after which semantic_vad's stand-in looks at the words

QString defaultInstructions()
{
    return u"You are the rehearsal endpoint of Turnscope, a stand-in for a voice model. Repeat what you heard, tell "
           u"the time, "
           "look up made-up orders and count."_s;
}

QJsonObject completeFormat(QJsonObject format)
{
    if (format.value("type"_L1) == "audio/pcm"_L1)
        format.insert(u"rate"_s, 24000);
    return format;
}

bool ofNewFamily(const QString &model)
{
    return model.startsWith("gpt-realtime-2"_L1) && !model.startsWith("gpt-realtime-2025"_L1);
}

/// In a transcription session these take no turns: the client commits (PROTOCOL 3.3).
bool hearsInOneStream(const QJsonObject &transcription)
{
    const QString model = transcription.value("model"_L1).toString();
    return model == "gpt-realtime-whisper"_L1 || model == "gpt-live-transcribe"_L1;
}

using F = SettingField;

QString keyOf(F field)
{
    return latinText(ownKey(settingSpec(field)));
}

/// A JSON text of any kind.
QJsonValue value(std::string_view json)
{
    const QByteArray text(json.data(), qsizetype(json.size()));
    return QJsonDocument::fromJson('[' + text + ']').array().first();
}

QJsonValue initial(const SettingSpec &spec, const QString &model)
{
    return value(ofNewFamily(model) && !spec.initialOf2.empty() ? spec.initialOf2 : spec.initial);
}

void put(QJsonObject &object, std::string_view path, const QJsonValue &value)
{
    const size_t dot = path.find('.');
    const QString key = latinText(path.substr(0, dot));
    if (dot == std::string_view::npos) {
        object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key).toObject();
    put(inner, path.substr(dot + 1), value);
    object.insert(key, inner);
}

QJsonValue valueAt(const QJsonObject &object, std::string_view path)
{
    const size_t dot = path.find('.');
    const QJsonValue inner = object.value(latinText(path.substr(0, dot)));
    return dot == std::string_view::npos ? inner : valueAt(inner.toObject(), path.substr(dot + 1));
}

/// What the members of the object around `head` are before anybody sets them; `type` is turn_detection's.
QJsonObject defaultsBeside(F head, const QString &type, const QString &model)
{
    QJsonObject defaults;
    for (const F field : allSettingFields()) {
        const SettingSpec &spec = settingSpec(field);
        const bool has = !spec.needs || spec.needs->value.empty() || latinText(spec.needs->value) == type;
        if (isBeside(field, head) && has && !spec.initial.empty())
            defaults.insert(keyOf(field), initial(spec, model));
    }
    return defaults;
}

QJsonObject detectionDefaults(const QString &type, const QString &model)
{
    QJsonObject defaults = defaultsBeside(F::TurnTaking, type, model);
    defaults.insert(keyOf(F::TurnTaking), type);
    return defaults;
}

/// What session.created shows of the settings that `wanted` takes.
template<typename Wanted>
QJsonObject initialSettings(const QString &model, Wanted wanted)
{
    QJsonObject session;
    for (const SettingSpec &spec : sessionSettings()) {
        if (spec.nested.empty() || !wanted(spec))
            continue;
        if (const SettingObject *object = settingObject(spec)) {
            if (!object->initial.empty())
                put(session, object->nested, value(object->initial));
        } else if (!spec.initial.empty()) {
            put(session, spec.nested, initial(spec, model));
        }
    }
    const SettingObject *detection = settingObject(settingSpec(F::TurnTaking));
    const QString type = initial(settingSpec(F::TurnTaking), model).toString();
    put(session, detection->nested, detectionDefaults(type, model));
    return session;
}

void overlay(QJsonObject &on, const QJsonObject &with)
{
    for (auto it = with.begin(); it != with.end(); ++it)
        on.insert(it.key(), it.value());
}

} // namespace

AudioFormat audioFormat(const QJsonObject &format)
{
    const QString type = format.value("type"_L1).toString();
    if (type == "audio/pcmu"_L1)
        return {AudioEncoding::Ulaw, 8000};
    if (type == "audio/pcma"_L1)
        return {AudioEncoding::Alaw, 8000};
    return {AudioEncoding::Pcm16, 24000};
}

QString voiceName(const QJsonValue &voice)
{
    return voice.isObject() ? voice.toObject().value("id"_L1).toString() : voice.toString();
}

EffectiveSession::EffectiveSession(Kind kind, const QString &model, const QDateTime &expires)
    : m_kind(kind)
{
    const bool transcribes = kind == Kind::Transcription;
    m_session = initialSettings(model, [&](const SettingSpec &spec) { return !transcribes || isOfHearing(spec); });
    overlay(m_session, {{u"id"_s, ids::session()}, {u"expires_at"_s, expires.toSecsSinceEpoch()}});
    if (transcribes) {
        overlay(m_session, {{u"type"_s, u"transcription"_s}, {u"object"_s, u"realtime.transcription_session"_s}});
        return;
    }
    overlay(m_session, {{u"type"_s, u"realtime"_s},
                        {u"object"_s, u"realtime.session"_s},
                        {u"model"_s, model},
                        {keyOf(F::Instructions), defaultInstructions()}});
}

std::optional<WireError> EffectiveSession::update(const QJsonObject &update, bool assistantHasSpoken)
{
    const QString type = update.value("type"_L1).toString();
    if (type != m_session.value("type"_L1).toString()) {
        return WireError{{},
                         u"Passing a %1 session update event to a %2 session is not allowed."_s.arg(
                             type, m_session.value("type"_L1).toString()),
                         {}};
    }
    if (auto error = session_tools::checkServers(update.value("tools"_L1).toArray(), tools()))
        return error;
    const QJsonObject audio = update.value("audio"_L1).toObject();
    const QJsonObject newOut = audio.value("output"_L1).toObject();
    if (assistantHasSpoken && newOut.contains("voice"_L1) && newOut.value("voice"_L1) != output().value("voice"_L1)) {
        return WireError{u"cannot_update_voice"_s,
                         u"Cannot update a conversation's voice if assistant audio is present."_s,
                         u"session.audio.output.voice"_s};
    }
    const auto in = inputAfter(audio.value("input"_L1).toObject());
    if (!in)
        return in.error();

    QJsonObject rest = update;
    for (const QString &fixed : {u"audio"_s, u"model"_s, u"type"_s, u"tools"_s})
        rest.remove(fixed);
    overlay(m_session, rest);
    if (update.contains("tools"_L1)) {
        m_given = update.value("tools"_L1).toArray();
        m_session.insert(u"tools"_s, session_tools::complete(m_given, tools()));
    }
    QJsonObject wholeAudio{{u"input"_s, *in}};
    if (m_kind == Kind::Realtime)
        wholeAudio.insert(u"output"_s, outputAfter(newOut));
    m_session.insert(u"audio"_s, wholeAudio);
    return {};
}

/// The `audio.input` that is in force after this part of an update.
tl::expected<QJsonObject, WireError> EffectiveSession::inputAfter(const QJsonObject &newIn) const
{
    QJsonObject in = input();
    const QJsonValue oldDetection = in.value("turn_detection"_L1);
    overlay(in, newIn);
    if (newIn.contains("format"_L1))
        in.insert(u"format"_s, completeFormat(newIn.value("format"_L1).toObject()));
    if (newIn.value("turn_detection"_L1).isObject()) {
        const QJsonObject asked = newIn.value("turn_detection"_L1).toObject();
        const QString kind = asked.value("type"_L1).toString();
        QJsonObject detection = oldDetection.toObject().value("type"_L1) == kind ? oldDetection.toObject()
                                                                                 : detectionDefaults(kind, model());
        overlay(detection, asked);
        in.insert(u"turn_detection"_s, detection);
    }
    if (newIn.value("transcription"_L1).isObject()) {
        QJsonObject transcription = defaultsBeside(F::TranscriptionModel, {}, model());
        overlay(transcription, newIn.value("transcription"_L1).toObject());
        for (const SettingSpec &spec : sessionSettings()) {
            if (spec.echo == SettingSpec::Echo::Never)
                transcription.remove(latinText(ownKey(spec)));
        }
        in.insert(u"transcription"_s, transcription);
    }

    if (m_kind == Kind::Transcription && hearsInOneStream(in.value("transcription"_L1).toObject())) {
        if (newIn.value("turn_detection"_L1).isObject()) {
            return tl::unexpected(WireError{
                u"invalid_value"_s, u"Turn detection is not supported for this transcription model; set it to null."_s,
                u"session.audio.input.turn_detection"_s});
        }
        in.insert(u"turn_detection"_s, QJsonValue());
    }
    return in;
}

QJsonObject EffectiveSession::outputAfter(const QJsonObject &newOut) const
{
    QJsonObject out = output();
    overlay(out, newOut);
    if (newOut.contains("format"_L1))
        out.insert(u"format"_s, completeFormat(newOut.value("format"_L1).toObject()));
    return out;
}

QJsonObject EffectiveSession::input() const
{
    return m_session.value("audio"_L1).toObject().value("input"_L1).toObject();
}

QJsonObject EffectiveSession::output() const
{
    return m_session.value("audio"_L1).toObject().value("output"_L1).toObject();
}

QJsonObject EffectiveSession::turnDetectionObject() const
{
    return input().value("turn_detection"_L1).toObject();
}

QString EffectiveSession::id() const
{
    return m_session.value("id"_L1).toString();
}

QString EffectiveSession::model() const
{
    return m_session.value("model"_L1).toString();
}

bool EffectiveSession::reasons() const
{
    return ofNewFamily(model());
}

QString EffectiveSession::instructions() const
{
    return valueAt(m_session, settingSpec(F::Instructions).nested).toString();
}

QJsonArray EffectiveSession::tools() const
{
    return m_session.value("tools"_L1).toArray();
}

QJsonValue EffectiveSession::toolChoice() const
{
    return m_session.value("tool_choice"_L1);
}

QString EffectiveSession::voice() const
{
    return voiceName(output().value("voice"_L1));
}

double EffectiveSession::speed() const
{
    const SettingSpec &spec = settingSpec(F::Speed);
    return valueAt(m_session, spec.nested).toDouble(spec.usual);
}

bool EffectiveSession::speaks() const
{
    return valueAt(m_session, settingSpec(F::OutputModality).nested).toArray().contains("audio"_L1);
}

QJsonValue EffectiveSession::maxOutputTokens() const
{
    return valueAt(m_session, settingSpec(F::MaxOutputTokens).nested);
}

AudioFormat EffectiveSession::inputFormat() const
{
    return audioFormat(input().value("format"_L1).toObject());
}

QJsonObject EffectiveSession::transcription() const
{
    return input().value("transcription"_L1).toObject();
}

std::optional<TurnDetectorSettings> EffectiveSession::turnDetection() const
{
    const QJsonObject detection = turnDetectionObject();
    if (detection.isEmpty())
        return {};
    TurnDetectorSettings settings;
    settings.threshold = detection.value(keyOf(F::Threshold)).toDouble(settings.threshold);
    settings.prefixPadding = milliseconds(detection.value(keyOf(F::PrefixPadding)).toInt(300));
    settings.silenceDuration =
        eagerness() ? kPause : milliseconds(detection.value(keyOf(F::SilenceDuration)).toInt(500));
    return settings;
}

std::optional<QString> EffectiveSession::eagerness() const
{
    const QJsonObject detection = turnDetectionObject();
    return detection.value("type"_L1) == "semantic_vad"_L1
               ? std::optional(detection.value(keyOf(F::Eagerness)).toString())
               : std::nullopt;
}

bool EffectiveSession::createsResponse() const
{
    return m_kind == Kind::Realtime && turnDetectionObject().value(keyOf(F::CreateResponse)).toBool();
}

bool EffectiveSession::interruptsResponse() const
{
    return turnDetectionObject().value(keyOf(F::InterruptResponse)).toBool();
}

std::optional<milliseconds> EffectiveSession::idleTimeout() const
{
    const QJsonValue timeout = turnDetectionObject().value(keyOf(F::IdleTimeout));
    return timeout.isDouble() ? std::optional(milliseconds(timeout.toInt())) : std::nullopt;
}

} // namespace turnscope
