// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/session_update_check.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

/// Beta's name of a session field, and where GA has it (realtime-protocol 1.7); empty: it is gone.
struct Renamed
{
    std::string_view beta;
    std::string_view ga;
};

constexpr std::array kRenamed{
    Renamed{"modalities", "output_modalities"},
    Renamed{"voice", "audio.output.voice"},
    Renamed{"speed", "audio.output.speed"},
    Renamed{"input_audio_format", "audio.input.format"},
    Renamed{"output_audio_format", "audio.output.format"},
    Renamed{"input_audio_transcription", "audio.input.transcription"},
    Renamed{"input_audio_noise_reduction", "audio.input.noise_reduction"},
    Renamed{"turn_detection", "audio.input.turn_detection"},
    Renamed{"max_response_output_tokens", "max_output_tokens"},
    Renamed{"temperature", ""},
};

/// realtime-protocol 3.1 and 3.3.
constexpr std::array<std::string_view, 14> kSessionKeys{
    "type",  "model",  "output_modalities", "instructions",        "audio",     "include",           "tracing",
    "tools", "prompt", "tool_choice",       "parallel_tool_calls", "reasoning", "max_output_tokens", "truncation"};

/// Settings whose echo says the same in other words: tools get defaults, secrets are left out.
constexpr std::array<std::string_view, 3> kNotCompared{"tools", "prompt", "tracing"};

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void flatten(simdjson::dom::element value, const std::string &path,
             std::vector<std::pair<std::string, std::string>> &out)
{
    simdjson::dom::object object;
    if (!value.get_object().get(object)) {
        for (const auto &[key, child] : object)
            flatten(child, path.empty() ? std::string(key) : path + '.' + std::string(key), out);
        return;
    }
    double number = 0;
    out.emplace_back(path,
                     value.get_double().get(number) ? std::string(simdjson::minify(value)) : std::to_string(number));
}

} // namespace

void SessionUpdateCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    if (event.kind == EventKind::SessionUpdate && event.row.from == Direction::Client)
        seeUpdate(event, sink);
    else if (event.kind == EventKind::SessionUpdated)
        seeEcho(event, sink);
    else if (event.kind == EventKind::ServerError && !m_unanswered.empty()) {
        const auto error = json::object(event.frame, "error");
        if (error && json::text(*error, "param").starts_with("session"))
            m_unanswered.pop_front();
    }
}

void SessionUpdateCheck::seeUpdate(const LintEvent &event, FindingSink &sink)
{
    Sent sent{event.index, {}};
    const auto session = json::object(event.frame, "session");
    // A session.update may be the first event of all: then only a later echo can tell the dialect.
    if (!session || event.before.dialect() != Dialect::OpenAiGa) {
        m_unanswered.push_back(std::move(sent));
        return;
    }
    if (event.type == "transcription_session.update")
        sink.add("beta-names-in-ga", event.events, event.index,
                 tr("transcription_session.update is beta: send session.update with type \"transcription\"."));
    else if (json::text(*session, "type").empty())
        sink.add("session-type-required", event.events, event.index, tr("session.update without session.type."));

    for (const auto &[key, value] : *session) {
        const auto renamed = std::ranges::find(kRenamed, key, &Renamed::beta);
        if (renamed != kRenamed.end())
            sink.add("beta-names-in-ga", event.events, event.index,
                     renamed->ga.empty()
                         ? tr("session.%1 is gone in GA.").arg(shown(key))
                         : tr("session.%1 is beta: GA has session.%2.").arg(shown(key), shown(renamed->ga)));
        else if (std::ranges::find(kSessionKeys, key) == kSessionKeys.end())
            sink.add("client-limits", event.events, event.index,
                     tr("session.%1 is no field of a session.").arg(shown(key)));
        else if (std::ranges::find(kNotCompared, key) == kNotCompared.end())
            flatten(value, std::string(key), sent.settings);
    }

    const auto voice =
        std::ranges::find(sent.settings, "audio.output.voice", &std::pair<std::string, std::string>::first);
    const bool spoken = std::ranges::any_of(
        event.before.items(), [](const Item &item) { return item.role == Role::Assistant && item.sent().count() > 0; });
    if (voice != sent.settings.end() && spoken && voice->second != '"' + event.before.settings().voice + '"')
        sink.add("voice-after-audio", event.events, event.index,
                 tr("The voice was changed from %1 to %2 after the model had spoken.")
                     .arg(shown(event.before.settings().voice), shown(voice->second)));
    m_unanswered.push_back(std::move(sent));
}

void SessionUpdateCheck::seeEcho(const LintEvent &event, FindingSink &sink)
{
    if (m_unanswered.empty())
        return;
    const Sent sent = std::move(m_unanswered.front());
    m_unanswered.pop_front();
    const auto session = json::object(event.frame, "session");
    if (!session)
        return;
    std::vector<std::pair<std::string, std::string>> echoed;
    for (const auto &[key, value] : *session)
        flatten(value, std::string(key), echoed);
    QStringList missing;
    for (const auto &[path, value] : sent.settings) {
        const auto same = std::ranges::find(echoed, path, &std::pair<std::string, std::string>::first);
        const bool cleared = value == "null" || value == "[]" || value == "\"\"";
        if (same == echoed.end() ? !cleared : same->second != value)
            missing << shown(path);
    }
    if (!missing.isEmpty())
        sink.add("setting-not-echoed", event.events, sent.event,
                 tr("Sent, but not in force afterwards: %1.").arg(missing.join(QLatin1String(", "))));
}

} // namespace turnscope
