// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_text.h"

#include <algorithm>

namespace turnscope {

using F = SettingField;

#define TR(text) QT_TRANSLATE_NOOP("turnscope::SettingText", text) // lupdate is told that TR marks text

constexpr SettingText::Words SettingText::kWords[] = {
    {F::Voice, TR("Voice"),
     TR("The model's voice, or the id of a custom one (voice_…). Fixed once the model has spoken.")},
    {F::Speed, TR("Speed"),
     TR("Of the spoken answer: 0.25 to 1.5, 1 is natural. Can be changed only between responses.")},
    {F::OutputModality, TR("Answers with"), TR("audio brings its transcript with it; text is silent.")},
    {F::Instructions, TR("Instructions"), TR("What the model is told to be and to do. Empty clears it.")},
    {F::TurnTaking, TR("Turn detection"),
     TR("Who decides that a turn has ended: server_vad by silence, semantic_vad by what was said, none: the "
        "client commits and asks for an answer.")},
    {F::Threshold, TR("Threshold"),
     TR("How sure the detector must be that it hears speech, 0 to 1. Higher needs clearer speech.")},
    {F::PrefixPadding, TR("Prefix padding"), TR("Milliseconds of audio kept from before the speech began.")},
    {F::SilenceDuration, TR("Silence"), TR("Milliseconds of silence after which a turn has ended.")},
    {F::IdleTimeout, TR("Idle timeout"),
     TR("Milliseconds of silence after an answer until the model speaks again by itself: 5,000 to 30,000.")},
    {F::Eagerness, TR("Eagerness"),
     TR("How soon semantic_vad answers: low waits up to 8 s, medium and auto 4 s, high 2 s.")},
    {F::CreateResponse, TR("Answer by itself"), TR("create_response: the end of speech asks for an answer.")},
    {F::InterruptResponse, TR("Can be cut in"),
     TR("interrupt_response: the beginning of speech cancels a running answer.")},
    {F::TranscriptionModel, TR("Transcription"),
     TR("What writes the user's speech down. The model hears the audio itself, not this text.")},
    {F::TranscriptionLanguage, TR("Language"),
     TR("Of the user's speech, as a code of two letters: en, de, zh. Empty: the transcriber decides.")},
    {F::TranscriptionPrompt, TR("Hints"), TR("Words and names that the transcriber should know.")},
    {F::NoiseReduction, TR("Noise reduction"), TR("near_field is for a headset, far_field for a laptop or a room.")},
    {F::MaxOutputTokens, TR("Most output tokens"),
     TR("Of one answer, tool calls included. Off: as many as the model can (\"inf\").")},
    {F::Truncation, TR("Truncation"),
     TR("What happens when the conversation is longer than the model can read: auto drops the oldest "
        "messages, disabled fails, retention_ratio drops more at once so that the cache lasts longer.")},
    {F::RetentionRatio, TR("Retention ratio"), TR("How much of the limit stays when messages are dropped, 0 to 1.")},
    {F::PostInstructionTokens, TR("Token limit"),
     TR("A smaller limit for all that follows the instructions and tools, in tokens.")},
    {F::ReasoningEffort, TR("Reasoning effort"),
     TR("How much the model thinks before it speaks. Only models that reason take it.")},
    {F::Temperature, TR("Temperature"), TR("How freely words are chosen: 0.6 to 1.2.")},
};

#undef TR

QString SettingText::name(SettingField field)
{
    static_assert(std::ranges::all_of(allSettingFields(), [](F each) { return kWords[size_t(each)].field == each; }),
                  "Every setting has its words, in the order of the settings.");
    return tr(kWords[size_t(field)].name);
}

QString SettingText::explanation(SettingField field)
{
    return tr(kWords[size_t(field)].explanation);
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
