// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/input_fold.h"

#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

InputFold::InputFold(FoldState &state)
    : m_state(state)
{
}

InputTime InputFold::inputTime(simdjson::dom::object json, std::string_view key) const
{
    constexpr qint64 aYear = 31536000000;
    return fromMilliseconds<InputTime>(std::clamp<qint64>(json::integer(json, key), 0, aYear)) + m_base;
}

void InputFold::sessionBegan(SessionTime at)
{
    m_state.inputClock.begin(at);
    // Of a log without the client's audio, the clock is the session's.
    const bool silent = m_state.inputClock.end() == InputTime();
    m_base = silent ? at.time_since_epoch() : m_state.inputClock.end().time_since_epoch();
    m_bufferBegin = m_state.inputClock.end();
}

void InputFold::appended(SessionTime at, qint64 bytes)
{
    const AudioFormat &format = m_state.settings.inputFormat;
    m_state.inputClock.append(at, bytes / format.bytesPerSample(), format.rate);
}

SpanIndex InputFold::started(const FoldEvent &event)
{
    const SessionSettings &settings = m_state.settings;
    const SpanIndex index = m_state.speech.next();
    SpeechSpan &span = m_state.speech.emplace_back();
    span.start = inputTime(event.json, "audio_start_ms");
    if (settings.turnTaking == SessionSettings::TurnTaking::ServerVad && settings.vadKnown) {
        span.prefixPadding = settings.vad.prefixPadding;
        span.silenceDuration = settings.vad.silenceDuration;
    }
    span.item = event.row.item;
    span.startedBy = event.index;
    span.startedAt = event.at();
    return index;
}

std::optional<SpanIndex> InputFold::stopped(const FoldEvent &event)
{
    std::optional<SpanIndex> index = m_state.speech.last();
    if (const auto item = m_state.findItem(event.row.item); item && m_state.items[*item].speech)
        index = m_state.items[*item].speech;
    if (!index || m_state.speech[*index].end)
        return std::nullopt;
    SpeechSpan &span = m_state.speech[*index];
    span.end = std::max(inputTime(event.json, "audio_end_ms"), span.start);
    span.stoppedBy = event.index;
    span.stoppedAt = event.at();
    return index;
}

microseconds InputFold::committed(const FoldEvent &event)
{
    const InputTime begin = m_bufferBegin;
    m_bufferBegin = m_state.inputClock.end();
    if (const auto item = m_state.findItem(event.row.item); item && m_state.items[*item].speech) {
        const SpeechSpan &span = m_state.speech[*m_state.items[*item].speech];
        if (span.end)
            return *span.end - span.start;
    }
    return m_bufferBegin - begin;
}

void InputFold::cleared()
{
    m_bufferBegin = m_state.inputClock.end();
}

} // namespace turnscope
