// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/turn_end_check.h"

#include "models/lint/format_check.h"
#include "models/lint/lint_checks.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr LintRule kTurnClosedEarly{
    .id = "turn-closed-early",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP(
        "turnscope", "The user had not finished: the answer was cancelled by more speech before it put out anything."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Ask for a longer silence_duration_ms, or for semantic_vad."),
    .source = "what apps get wrong"};

constexpr LintRule kSpeechNeverStops{
    .id = "speech-never-stops",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "Speech began and never ended, so that no answer could come."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope",
        "Look for noise above the threshold, and check that the audio has the format that the session says."),
    .source = "what apps get wrong",
    .needsTimes = true};

constexpr std::chrono::seconds kEndless{30}; ///< nobody talks for so long without a breath of half a second

/// Whether an item of response.done's output holds anything.
bool holdsSomething(simdjson::dom::object response)
{
    const auto output = json::array(response, "output");
    return output && std::ranges::any_of(*output, [](simdjson::dom::element each) {
               simdjson::dom::object item;
               if (each.get(item))
                   return false;
               const auto content = json::array(item, "content");
               return json::text(item, "type") != "message" || (content && content->size() > 0);
           });
}

} // namespace

LintCheckEntry lint_checks::turnEnd()
{
    return lintCheckEntry<TurnEndCheck>();
}

std::span<const LintRule *const> TurnEndCheck::rules()
{
    static constexpr std::array<const LintRule *, 2> all{&kTurnClosedEarly, &kSpeechNeverStops};
    return all;
}

void TurnEndCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    switch (event.kind) {
    case EventKind::SpeechStarted:
        m_open = {event.index, event.row.at};
        if (m_stopped) {
            const TurnDetectorSettings &vad = event.before.settings().vad;
            m_pause = json::integer(event.frame, "audio_start_ms") + vad.prefixPadding.count()
                      - (*m_stopped - vad.silenceDuration.count());
        }
        return;
    case EventKind::SpeechStopped:
        m_open.reset();
        m_stopped = json::integer(event.frame, "audio_end_ms");
        return;
    case EventKind::InputAudioCommitted:
    case EventKind::InputAudioCleared:
    case EventKind::SessionUpdated: // it may have turned detection off
    case EventKind::ResponseCreated:
        m_open.reset();
        return;
    case EventKind::ResponseDone:
        return seeDone(event, sink);
    default:
        return seeOutput(event);
    }
}

void TurnEndCheck::seeOutput(const LintEvent &event)
{
    switch (event.kind) {
    case EventKind::AudioDelta:
    case EventKind::AudioTranscriptDelta:
    case EventKind::AudioTranscriptDone:
    case EventKind::TextDelta:
    case EventKind::TextDone:
    case EventKind::FunctionArgumentsDelta:
    case EventKind::FunctionArgumentsDone:
    case EventKind::OutputAudioStarted:
        m_spoke.insert(event.row.response);
        return;
    default:
        return;
    }
}

void TurnEndCheck::seeDone(const LintEvent &event, FindingSink &sink)
{
    const auto response = json::object(event.frame, "response");
    if (!response || event.row.response == StringId::None || !m_over.insert(event.row.response).second)
        return;
    const auto details = json::object(*response, "status_details");
    const bool byTurn =
        json::text(*response, "status") == "cancelled" && details && json::text(*details, "reason") == "turn_detected";
    const auto usage = json::object(*response, "usage");
    const bool made = usage && json::integer(*usage, "output_tokens") > 0;
    if (!byTurn || m_spoke.contains(event.row.response) || holdsSomething(*response) || (made && m_spoke.empty()))
        return; // of a log without deltas, only the tokens tell
    ++m_cut;
    sink.add(kTurnClosedEarly, event.events, event.index,
             tr("%1 was cancelled before it put out anything, because the user had not finished (%2 of %3 responses so "
                "far).")
                     .arg(event.events.strings().text(event.row.response))
                     .arg(m_cut)
                     .arg(m_over.size())
                 + u' ' + advice(event.before.settings()));
}

/// What would have kept the turn open.
QString TurnEndCheck::advice(const SessionSettings &settings) const
{
    if (settings.turnTaking == SessionSettings::TurnTaking::SemanticVad)
        return tr("With eagerness “low” the server waits longer.");
    constexpr qint64 step = 50;
    constexpr qint64 longest = 5000;
    const qint64 silence = settings.vad.silenceDuration.count();
    if (!settings.vadKnown || !m_pause || *m_pause < silence || *m_pause > longest)
        return tr("A longer silence_duration_ms, or semantic_vad, keeps the turn open.");
    return tr("The user paused for about %1 ms, and silence_duration_ms is %2: with %3 the turn would have gone on.")
        .arg(*m_pause)
        .arg(silence)
        .arg((*m_pause / step + 2) * step);
}

void TurnEndCheck::finish(const EventStore &events, const Conversation &conversation, const LintScope &,
                          FindingSink &sink)
{
    if (!m_open || events.size() == 0)
        return;
    const microseconds lasted = conversation.now() - m_open->at;
    if (lasted < kEndless)
        return;
    const SessionSettings &settings = conversation.settings();
    QString hint;
    if (!(settings.inputFormat == settings.outputFormat))
        hint = u' '
               + tr("The input is said to be %1, the output %2: is the microphone's audio really so?")
                     .arg(FormatCheck::name(settings.inputFormat), FormatCheck::name(settings.outputFormat));
    sink.add(kSpeechNeverStops, events, m_open->event,
             tr("speech_started, and no speech_stopped in the %1 s until the end.")
                     .arg(std::chrono::duration<double>(lasted).count(), 0, 'f', 0)
                 + hint);
}

} // namespace turnscope
