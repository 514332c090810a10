// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/input_fold.h"

#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

InputTime inputTime(simdjson::dom::object json, std::string_view key)
{
    constexpr qint64 aYear = 31536000000;
    return fromMilliseconds<InputTime>(std::clamp<qint64>(json::integer(json, key), 0, aYear));
}

} // namespace

InputFold::InputFold(FoldState &state)
    : m_state(state)
{
}

void InputFold::appended(SessionTime at, qint64 bytes)
{
    const AudioFormat &format = m_state.settings.inputFormat;
    m_state.inputClock.append(at, bytes / format.bytesPerSample(), format.rate);
}

quint32 InputFold::started(const FoldEvent &event)
{
    const SessionSettings &settings = m_state.settings;
    SpeechSpan &span = m_state.speech.emplace_back();
    span.start = inputTime(event.json, "audio_start_ms");
    if (settings.turnTaking == SessionSettings::TurnTaking::ServerVad && settings.vadKnown) {
        span.prefixPadding = settings.vad.prefixPadding;
        span.silenceDuration = settings.vad.silenceDuration;
    }
    span.item = event.row.item;
    span.startedBy = event.index;
    span.startedAt = event.at();
    return quint32(m_state.speech.size() - 1);
}

quint32 InputFold::stopped(const FoldEvent &event)
{
    if (m_state.speech.empty())
        return FoldState::npos;
    quint32 index = quint32(m_state.speech.size() - 1);
    if (const quint32 item = m_state.findItem(event.row.item); item != FoldState::npos && m_state.items[item].speech)
        index = *m_state.items[item].speech;
    SpeechSpan &span = m_state.speech[index];
    if (span.end)
        return FoldState::npos;
    span.end = std::max(inputTime(event.json, "audio_end_ms"), span.start);
    span.stoppedBy = event.index;
    span.stoppedAt = event.at();
    return index;
}

microseconds InputFold::committed(const FoldEvent &event)
{
    const InputTime begin = m_bufferBegin;
    m_bufferBegin = m_state.inputClock.end();
    if (const quint32 item = m_state.findItem(event.row.item); item != FoldState::npos && m_state.items[item].speech) {
        const SpeechSpan &span = m_state.speech[*m_state.items[item].speech];
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
