// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/voice_live.h"

#include "models/protocol/session_schema.h"
#include "models/text/qt_text.h"

#include <QJsonArray>

namespace turnscope::voice_live {

using namespace Qt::StringLiterals;

namespace {

/// Settings that are kept, shown and without effect here.
const QStringList &ornaments()
{
    static const QStringList keys{u"animation"_s,
                                  u"avatar"_s,
                                  u"filler_response"_s,
                                  u"greeting"_s,
                                  u"handoff"_s,
                                  u"input_audio_echo_cancellation"_s,
                                  u"interim_response"_s,
                                  u"input_audio_noise_reduction"_s,
                                  u"truncation_strategy"_s,
                                  u"output_audio_timestamp_types"_s,
                                  u"reasoning_effort"_s,
                                  u"parallel_tool_calls"_s};
    return keys;
}

/// The object around `head` cut down to the keys that OpenAI knows too; what was cut is kept whole in `own`.
void keepKnown(QJsonObject &flat, QJsonObject &own, SettingField head)
{
    const SettingObject *object = settingObject(settingSpec(head));
    const QString key = latinText(object->flat);
    if (!flat.contains(key))
        return;
    own.insert(key, flat.value(key));
    if (!flat.value(key).isObject())
        return;
    const QJsonObject asked = flat.value(key).toObject();
    QJsonObject rest;
    for (const SettingSpec &spec : sessionSettings()) {
        const QString each = latinText(ownKey(spec));
        if (settingObject(spec) == object && spec.voiceLive && asked.contains(each))
            rest.insert(each, asked.value(each));
    }
    flat.insert(key, rest);
}

} // namespace

schema::Refusal takeOwnSettings(QJsonObject &flat, QJsonObject &own)
{
    const QJsonValue rate = flat.take("input_audio_sampling_rate"_L1);
    if (rate.isDouble() && rate.toInt() != 24000) {
        return WireError{u"invalid_value"_s, u"The rehearsal endpoint hears audio at 24000 Hz only."_s,
                         u"session.input_audio_sampling_rate"_s};
    }
    if (!rate.isUndefined())
        own.insert(u"input_audio_sampling_rate"_s, rate);
    for (const QString &key : ornaments()) {
        if (flat.contains(key))
            own.insert(key, flat.take(key));
    }
    if (flat.contains("voice"_L1))
        own.insert(u"voice"_s, flat.value("voice"_L1));
    if (flat.value("voice"_L1).isObject())
        flat.remove("voice"_L1);
    keepKnown(flat, own, SettingField::TranscriptionModel);
    const bool semantic = flat.value("turn_detection"_L1)["type"_L1] == "semantic_vad"_L1;
    keepKnown(flat, own, SettingField::TurnTaking);
    if (QJsonObject detection = flat.value("turn_detection"_L1).toObject();
        !detection.isEmpty() || flat.value("turn_detection"_L1).isObject()) {
        detection.insert(u"type"_s, semantic ? u"semantic_vad"_s : u"server_vad"_s);
        flat.insert(u"turn_detection"_s, detection);
    }
    return {};
}

QJsonObject shown(QJsonObject flat, const QJsonObject &own)
{
    for (auto it = own.begin(); it != own.end(); ++it) {
        if (!it.value().isObject() || !flat.value(it.key()).isObject()) {
            flat.insert(it.key(), it.value());
            continue;
        }
        QJsonObject whole = flat.value(it.key()).toObject();
        const QJsonObject above = it.value().toObject();
        for (auto inner = above.begin(); inner != above.end(); ++inner)
            whole.insert(inner.key(), inner.value());
        flat.insert(it.key(), whole);
    }
    return flat;
}

bool finishes(const QJsonObject &item)
{
    const QJsonObject part = item.value("content"_L1).toArray().first().toObject();
    return item.value("role"_L1) == "user"_L1 && part.value("type"_L1) == "input_audio"_L1;
}

} // namespace turnscope::voice_live
