// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/session_update_check.h"

#include "models/conversation/recent_requests.h"
#include "models/lint/lint_checks.h"
#include "models/lint/shape_check.h"
#include "models/protocol/dialect_traits.h"
#include "models/protocol/session_schema.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr LintRule kSessionTypeRequired{
    .id = "session-type-required",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "GA's session.update needs session.type."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Send \"type\": \"realtime\" (or \"transcription\") in session."),
    .source = "PROTOCOL 2.8"};

constexpr LintRule kVoiceAfterAudio{
    .id = "voice-after-audio",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The voice cannot be changed once the model has spoken."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Set the voice before the first answer, or begin a new session."),
    .source = "what apps get wrong"};

constexpr LintRule kBetaNamesInGa{.id = "beta-names-in-ga",
                                  .severity = Severity::Error,
                                  .side = Side::Client,
                                  .why = QT_TRANSLATE_NOOP("turnscope", "Beta names are refused by a GA session."),
                                  .remedy = QT_TRANSLATE_NOOP("turnscope", "Use the GA name that the message gives."),
                                  .source = "what apps get wrong"};

constexpr LintRule kSettingNotEchoed{
    .id = "setting-not-echoed",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "A setting was sent, and session.updated does not show it."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Look at what is in force; the model may not support it."),
    .source = "what apps get wrong"};

/// The key of GA's session object under which a setting stands.
std::string_view topKey(const SettingSpec &spec)
{
    return spec.nested.substr(0, spec.nested.find('.'));
}

const SettingSpec *settingBelow(std::string_view key)
{
    const auto settings = sessionSettings();
    const auto below =
        std::ranges::find_if(settings, [&](const SettingSpec &each) { return !key.empty() && topKey(each) == key; });
    return below == settings.end() ? nullptr : &*below;
}

/// The beta's key, when GA calls it otherwise or has it no more (PROTOCOL 1.7).
const FlatSetting *renamed(std::string_view key)
{
    const auto names = flatSettings();
    const auto name = std::ranges::find(names, key, &FlatSetting::flat);
    return name == names.end() || name->nested == name->flat ? nullptr : &*name;
}

using Settings = std::vector<std::pair<std::string, std::string>>; ///< dotted path, JSON text

/// Numbers to six places: some servers keep them in single precision. Lists of words in one order: they are sets.
void flatten(simdjson::dom::element value, const std::string &path, Settings &out)
{
    simdjson::dom::object object;
    if (!value.get_object().get(object)) {
        for (const auto &[key, child] : object)
            flatten(child, path.empty() ? std::string(key) : path + '.' + std::string(key), out);
        return;
    }
    simdjson::dom::array list;
    if (!value.get_array().get(list)) {
        std::vector<std::string> words;
        for (const simdjson::dom::element each : list)
            words.push_back(std::string(simdjson::minify(each)));
        if (std::ranges::all_of(words, [](const std::string &word) { return word.starts_with('"'); }))
            std::ranges::sort(words);
        std::string text;
        for (const std::string &word : words)
            text += (text.empty() ? "" : ",") + word;
        out.emplace_back(path, '[' + text + ']');
        return;
    }
    double number = 0;
    out.emplace_back(path,
                     value.get_double().get(number) ? std::string(simdjson::minify(value)) : std::to_string(number));
}

/// What was cleared may be left out, but no part of it may be there.
bool isEchoed(const Settings::value_type &sent, const Settings &echoed)
{
    const auto same = std::ranges::find(echoed, sent.first, &Settings::value_type::first);
    if (same != echoed.end())
        return same->second == sent.second;
    const auto within = [&](const Settings::value_type &each) { return each.first.starts_with(sent.first + '.'); };
    if (sent.second == "null")
        return std::ranges::none_of(echoed, within);
    return sent.second == "[]" || sent.second == "\"\"";
}

/// For people: what was asked for, and what is there.
QString inForce(const Settings::value_type &sent, const Settings &echoed)
{
    constexpr qsizetype most = 40;
    const auto same = std::ranges::find(echoed, sent.first, &Settings::value_type::first);
    if (qsizetype(sent.second.size()) > most || (same != echoed.end() && qsizetype(same->second.size()) > most))
        return utf8Text(sent.first);
    return QStringLiteral("%1 = %2 → %3")
        .arg(utf8Text(sent.first), utf8Text(sent.second),
             same == echoed.end() ? QStringLiteral("null") : utf8Text(same->second));
}

} // namespace

LintCheckEntry lint_checks::sessionUpdate()
{
    return lintCheckEntry<SessionUpdateCheck>();
}

std::span<const LintRule *const> SessionUpdateCheck::rules()
{
    static constexpr std::array<const LintRule *, 4> all{&kSessionTypeRequired, &kVoiceAfterAudio, &kBetaNamesInGa,
                                                         &kSettingNotEchoed};
    return all;
}

void SessionUpdateCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    if (event.kind == EventKind::SessionUpdate && event.row.from == Direction::Client)
        seeUpdate(event, sink);
    else if (event.kind == EventKind::SessionUpdated)
        seeEcho(event, sink);
    else if (event.kind == EventKind::ServerError)
        seeRefusal(event);
}

/// What was refused is answered, too.
void SessionUpdateCheck::seeRefusal(const LintEvent &event)
{
    const ServerError error = ServerError::read(event.frame, traits(event.before.dialect()).errorCause);
    if (!error.eventId.empty())
        std::erase_if(m_unanswered, [&error](const Sent &sent) { return sent.eventId == error.eventId; });
    else if (!m_unanswered.empty() && RecentRequests::spokenOf(error) == EventKind::SessionUpdate)
        m_unanswered.pop_front();
}

void SessionUpdateCheck::seeUpdate(const LintEvent &event, FindingSink &sink)
{
    Sent sent{event.index, std::string(json::text(event.frame, "event_id")), {}};
    const auto session = json::object(event.frame, "session");
    // A session.update may be the first event of all: then only a later echo can tell the dialect.
    const bool ga = traits(event.before.dialect()).refusesBetaNames;
    if (session) {
        for (const auto &[key, value] : *session) {
            const SettingSpec *setting = settingBelow(key);
            const bool itsOwnWords = setting && setting->echo == SettingSpec::Echo::OtherWords;
            if (!itsOwnWords && !(ga && (renamed(key) || (key != "type" && !setting))))
                flatten(value, std::string(key), sent.settings);
        }
    }
    if (session && ga) {
        seeGa(event, *session, sink);
        seeVoice(event, sent, sink);
    }
    m_unanswered.push_back(std::move(sent));
}

void SessionUpdateCheck::seeGa(const LintEvent &event, simdjson::dom::object session, FindingSink &sink)
{
    if (event.spec && event.spec->name != event.spec->gaName)
        sink.add(kBetaNamesInGa, event.events, event.index,
                 tr("transcription_session.update is beta: send session.update with type \"transcription\"."));
    else if (json::text(session, "type").empty())
        sink.add(kSessionTypeRequired, event.events, event.index, tr("session.update without session.type."));

    for (const auto &[key, value] : session) {
        if (const FlatSetting *beta = renamed(key))
            sink.add(kBetaNamesInGa, event.events, event.index,
                     beta->nested.empty()
                         ? tr("session.%1 is gone in GA.").arg(utf8Text(key))
                         : tr("session.%1 is beta: GA has session.%2.").arg(utf8Text(key), utf8Text(beta->nested)));
        else if (key != "type" && !settingBelow(key))
            sink.add(ShapeCheck::kClientLimits, event.events, event.index,
                     tr("session.%1 is no field of a session.").arg(utf8Text(key)));
    }
}

void SessionUpdateCheck::seeVoice(const LintEvent &event, const Sent &sent, FindingSink &sink)
{
    const auto voice = std::ranges::find(sent.settings, settingSpec(SettingField::Voice).nested,
                                         &std::pair<std::string, std::string>::first);
    const bool spoken = std::ranges::any_of(
        event.before.items(), [](const Item &item) { return item.role == Role::Assistant && item.sent().count() > 0; });
    if (voice != sent.settings.end() && spoken && voice->second != '"' + event.before.settings().voice + '"')
        sink.add(kVoiceAfterAudio, event.events, event.index,
                 tr("The voice was changed from %1 to %2 after the model had spoken.")
                     .arg(utf8Text(event.before.settings().voice), utf8Text(voice->second)));
}

void SessionUpdateCheck::seeEcho(const LintEvent &event, FindingSink &sink)
{
    if (m_unanswered.empty())
        return;
    const Sent sent = std::move(m_unanswered.front());
    m_unanswered.pop_front();
    const auto session = json::object(event.frame, "session");
    const DialectTraits &dialect = traits(event.before.dialect());
    const bool flat = dialect.openAiOrder && !dialect.nestedSettings;
    if (!session || !(dialect.refusesBetaNames || flat))
        return;
    Settings echoed;
    for (const auto &[key, value] : *session)
        flatten(value, std::string(key), echoed);
    QStringList missing;
    for (const auto &setting : sent.settings) {
        // The beta's servers leave out what they do not show; GA's show all.
        const bool left = flat && session->at_key(setting.first.substr(0, setting.first.find('.'))).error();
        if (!left && !isEchoed(setting, echoed))
            missing << inForce(setting, echoed);
    }
    if (!missing.isEmpty())
        sink.add(kSettingNotEchoed, event.events, sent.event,
                 tr("Sent, but not in force afterwards: %1.").arg(missing.join(QLatin1String(", "))));
}

} // namespace turnscope
