// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_text.h"

namespace turnscope {

using F = SettingField;

QString SettingText::name(SettingField field)
{
    switch (field) {
    case F::Voice:
        return tr("Voice");
    case F::Speed:
        return tr("Speed");
    case F::OutputModality:
        return tr("Answers with");
    case F::Instructions:
        return tr("Instructions");
    case F::TurnTaking:
        return tr("Turn detection");
    case F::Threshold:
        return tr("Threshold");
    case F::PrefixPadding:
        return tr("Prefix padding");
    case F::SilenceDuration:
        return tr("Silence");
    case F::IdleTimeout:
        return tr("Idle timeout");
    case F::Eagerness:
        return tr("Eagerness");
    case F::CreateResponse:
        return tr("Answer by itself");
    case F::InterruptResponse:
        return tr("Can be cut in");
    case F::TranscriptionModel:
        return tr("Transcription");
    case F::TranscriptionLanguage:
        return tr("Language");
    case F::TranscriptionPrompt:
        return tr("Hints");
    case F::NoiseReduction:
        return tr("Noise reduction");
    case F::MaxOutputTokens:
        return tr("Most output tokens");
    case F::Truncation:
        return tr("Truncation");
    case F::RetentionRatio:
        return tr("Retention ratio");
    case F::PostInstructionTokens:
        return tr("Token limit");
    case F::ReasoningEffort:
        return tr("Reasoning effort");
    case F::Temperature:
        return tr("Temperature");
    }
    return {};
}

QString SettingText::explanation(SettingField field)
{
    switch (field) {
    case F::Voice:
        return tr("The model's voice, or the id of a custom one (voice_…). Fixed once the model has spoken.");
    case F::Speed:
        return tr("Of the spoken answer: 0.25 to 1.5, 1 is natural. Can be changed only between responses.");
    case F::OutputModality:
        return tr("audio brings its transcript with it; text is silent.");
    case F::Instructions:
        return tr("What the model is told to be and to do. Empty clears it.");
    case F::TurnTaking:
        return tr("Who decides that a turn has ended: server_vad by silence, semantic_vad by what was said, none: the "
                  "client commits and asks for an answer.");
    case F::Threshold:
        return tr("How sure the detector must be that it hears speech, 0 to 1. Higher needs clearer speech.");
    case F::PrefixPadding:
        return tr("Milliseconds of audio kept from before the speech began.");
    case F::SilenceDuration:
        return tr("Milliseconds of silence after which a turn has ended.");
    case F::IdleTimeout:
        return tr("Milliseconds of silence after an answer until the model speaks again by itself: 5,000 to 30,000.");
    case F::Eagerness:
        return tr("How soon semantic_vad answers: low waits up to 8 s, medium and auto 4 s, high 2 s.");
    case F::CreateResponse:
        return tr("create_response: the end of speech asks for an answer.");
    case F::InterruptResponse:
        return tr("interrupt_response: the beginning of speech cancels a running answer.");
    case F::TranscriptionModel:
        return tr("What writes the user's speech down. The model hears the audio itself, not this text.");
    case F::TranscriptionLanguage:
        return tr("Of the user's speech, as a code of two letters: en, de, zh. Empty: the transcriber decides.");
    case F::TranscriptionPrompt:
        return tr("Words and names that the transcriber should know.");
    case F::NoiseReduction:
        return tr("near_field is for a headset, far_field for a laptop or a room.");
    case F::MaxOutputTokens:
        return tr("Of one answer, tool calls included. Off: as many as the model can (\"inf\").");
    case F::Truncation:
        return tr("What happens when the conversation is longer than the model can read: auto drops the oldest "
                  "messages, disabled fails, retention_ratio drops more at once so that the cache lasts longer.");
    case F::RetentionRatio:
        return tr("How much of the limit stays when messages are dropped, 0 to 1.");
    case F::PostInstructionTokens:
        return tr("A smaller limit for all that follows the instructions and tools, in tokens.");
    case F::ReasoningEffort:
        return tr("How much the model thinks before it speaks. Only models that reason take it.");
    case F::Temperature:
        return tr("How freely words are chosen: 0.6 to 1.2.");
    }
    return {};
}

QString SettingText::value(SettingField field, const QJsonValue &value)
{
    if (value.isUndefined())
        return tr("not told");
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble()) {
        const std::string_view unit = settingSpec(field).unit;
        const QString number = QString::number(value.toDouble(), 'g', 10);
        return unit.empty() ? number : number + u' ' + QString::fromLatin1(unit.data(), qsizetype(unit.size()));
    }
    if (value.isNull() || (field == F::TranscriptionModel && value.toString().isEmpty()))
        return tr("off");
    return value.toString();
}

} // namespace turnscope
