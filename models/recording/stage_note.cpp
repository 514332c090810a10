// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/stage_note.h"

#include "models/recording/frame_encoding.h"

namespace turnscope {

namespace {

void appendStageNumber(QByteArray &frame, const char *key, qint64 value)
{
    frame.append(",\"").append(key).append("\":").append(QByteArray::number(value));
}

void appendStageText(QByteArray &frame, const char *key, const QString &value)
{
    frame.append(",\"").append(key).append("\":\"");
    appendJsonEscaped(frame, value.toUtf8());
    frame.append('"');
}

} // namespace

QByteArray StageNote::toFrame() const
{
    QByteArray frame("{\"type\":\"console.stage\",\"stage\":\"");
    frame.append(stageName(stage)).append('"');
    appendStageText(frame, stage == Stage::Hear ? "item_id" : "response_id", id);
    if (took)
        appendStageNumber(frame, "took_ms", took->count());
    if (firstSentence)
        appendStageNumber(frame, "first_sentence_ms", firstSentence->count());
    if (!model.isEmpty())
        appendStageText(frame, "model", model);
    if (audio)
        appendStageNumber(frame, "audio_ms", audio->count());
    if (characters)
        appendStageNumber(frame, "characters", *characters);
    if (tokens) {
        appendStageNumber(frame, "input_tokens", tokens->input);
        appendStageNumber(frame, "cached_tokens", tokens->cached);
        appendStageNumber(frame, "output_tokens", tokens->output);
        appendStageNumber(frame, "reasoning_tokens", tokens->reasoning);
    }
    if (cut)
        frame.append(",\"cut\":true");
    return frame.append('}');
}

} // namespace turnscope
