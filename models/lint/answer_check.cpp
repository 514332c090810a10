// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/answer_check.h"

#include "models/audio/base64.h"
#include "models/conversation/usage_reader.h"
#include "models/lint/lint_checks.h"
#include "models/protocol/session_schema.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr LintRule kEmptyAnswer{
    .id = "empty-answer",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "A response is completed and holds nothing: the user hears nothing."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Send response.create again; an app that waits for audio must not wait for that of an empty one."),
    .source = "what apps get wrong"};

constexpr LintRule kAudioShortOfTokens{
    .id = "audio-short-of-tokens",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "Less audio arrived than was made: the end of the answer is missing."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Show the transcript, which is whole; ask again for what matters, and tell the vendor."),
    .source = "PROTOCOL 6.3"};

constexpr milliseconds kToken{50};  ///< of audio (PROTOCOL 6.3) …
constexpr milliseconds kLeadIn{90}; ///< … and what an answer has beside

/// Texts of a message's parts, and whether one is of audio without words.
struct Content
{
    size_t letters = 0;
    bool wordless = false; ///< it may have sounded all the same
};

Content contentOf(simdjson::dom::object item)
{
    Content all;
    const auto content = json::array(item, "content");
    for (const simdjson::dom::element each : content ? *content : simdjson::dom::array()) {
        simdjson::dom::object part;
        if (each.get(part))
            continue;
        const size_t letters = json::text(part, "text").size() + json::text(part, "transcript").size();
        all.letters += letters;
        all.wordless =
            all.wordless || (letters == 0 && json::text(part, "type").find("audio") != std::string_view::npos);
    }
    return all;
}

/// Whether response.done lists its output, and nothing is in it.
bool listsNothing(simdjson::dom::object response, bool soundless)
{
    const auto output = json::array(response, "output");
    return output && std::ranges::none_of(*output, [soundless](simdjson::dom::element each) {
               simdjson::dom::object item;
               if (each.get(item) || json::text(item, "type") != "message" || !json::array(item, "content"))
                   return true; // a call, or something that the log's tool cut
               const Content content = contentOf(item);
               return content.letters > 0 || (content.wordless && !soundless);
           });
}

/// What the log itself shows that the response put out.
bool putOut(const Conversation &conversation, const Response &response)
{
    return std::ranges::any_of(response.items, [&](StringId id) {
        const Item *item = conversation.item(id);
        return item
               && (item->kind != ItemKind::Message || item->playback || item->sent().count() > 0
                   || !item->text().empty());
    });
}

double seconds(microseconds length)
{
    return std::chrono::duration<double>(length).count();
}

} // namespace

LintCheckEntry lint_checks::answer()
{
    return lintCheckEntry<AnswerCheck>();
}

std::span<const LintRule *const> AnswerCheck::rules()
{
    static constexpr std::array<const LintRule *, 2> all{&kEmptyAnswer, &kAudioShortOfTokens};
    return all;
}

void AnswerCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::SessionCreated || event.kind == EventKind::SessionUpdated)
        return seeSpeed(event);
    if (event.kind == EventKind::AudioDelta)
        return seeAudio(event);
    if (event.kind != EventKind::ResponseDone)
        return;
    const auto response = json::object(event.frame, "response");
    if (!response || json::text(*response, "status") != "completed")
        return;
    seeEmpty(event, *response, sink);
    if (scope.openAi)
        seeShort(event, *response, sink);
}

void AnswerCheck::seeSpeed(const LintEvent &event)
{
    constexpr double fastest = 4;
    const auto session = json::object(event.frame, "session");
    const auto audio = session ? json::object(*session, "audio") : std::nullopt;
    const auto output = audio ? json::object(*audio, "output") : std::nullopt;
    const std::string_view key = lastKey(settingSpec(SettingField::Speed).nested);
    const auto from = output ? output : session;
    if (from && json::has(*from, key))
        m_speed = std::clamp(json::real(*from, key, 1), 1.0, fastest);
}

/// Tools cut audio, or put a word or its length in its place: then nothing is known of how much there was.
void AnswerCheck::seeAudio(const LintEvent &event)
{
    const std::string_view audio = json::text(event.frame, event.spec->audioField);
    constexpr qint64 least = 80;  // bytes: what is less than 10 ms of the smallest format was cut
    constexpr size_t looked = 64; // characters of either end: what was cut or replaced shows there
    const auto foreign = [](std::string_view part) {
        return part.find_first_of("<>[]{}. \xe2") != std::string_view::npos;
    };
    const bool whole = audio.size() % 4 == 0 && !foreign(audio.substr(0, looked))
                       && !foreign(audio.substr(audio.size() - std::min(looked, audio.size())))
                       && base64DecodedSize(QByteArrayView(audio.data(), qsizetype(audio.size()))) >= least;
    if (!whole)
        m_cut.insert(event.row.response);
}

void AnswerCheck::seeEmpty(const LintEvent &event, simdjson::dom::object response, FindingSink &sink)
{
    const auto told = json::object(response, "usage");
    const auto usage = told ? readUsage(*told) : std::nullopt;
    const qint64 output = usage ? usage->output : -1; // tokens; -1: not told
    if (!listsNothing(response, output == 0))
        return;
    const Response *known = event.before.response(event.row.response);
    if (known && putOut(event.before, *known)) {
        m_outputLeftOut = true;
        return;
    }
    constexpr qint64 nothing = 8; // tokens that an empty message may take
    if (m_outputLeftOut || (known && known->doneBy) || output > nothing)
        return;
    const bool message = json::array(response, "output")->size() > 0;
    sink.add(kEmptyAnswer, event.events, event.index,
             message ? tr("The response is completed, and its message has no content.")
                     : tr("The response is completed and holds nothing: neither words, nor sound, nor a call."));
}

void AnswerCheck::seeShort(const LintEvent &event, simdjson::dom::object response, FindingSink &sink) const
{
    const Response *known = event.before.response(event.row.response);
    const auto told = json::object(response, "usage");
    const auto usage = told ? readUsage(*told) : std::nullopt;
    if (!known || known->doneBy || m_cut.contains(event.row.response))
        return;
    microseconds sent{0};
    size_t letters = 0;
    for (const StringId id : known->items) {
        if (const Item *item = event.before.item(id)) {
            sent += item->sent();
            letters += item->isAudio() ? size_t(QString::fromStdString(item->text()).size()) : 0;
        }
    }
    if (sent.count() == 0)
        return; // WebRTC: it went another way
    constexpr qint64 most = 1'000'000;
    constexpr milliseconds slack{300};
    const qint64 tokens = usage ? usage->outputAudio : 0;
    const microseconds made = kToken * std::clamp<qint64>(tokens, 0, most);
    if (tokens > 0 && tokens < most) {
        if (std::chrono::duration<double>(sent + slack) < std::chrono::duration<double>(made) * 0.9 / m_speed)
            sink.add(kAudioShortOfTokens, event.events, event.index,
                     tr("%1 audio tokens are %2 s of speech, and %3 s arrived: the end is missing.")
                         .arg(tokens)
                         .arg(seconds(made + kLeadIn), 0, 'f', 1)
                         .arg(seconds(sent), 0, 'f', 1));
        return;
    }
    constexpr double fastest = 40; // letters a second: twice as fast as anybody is understood
    constexpr size_t enough = 60;
    if (letters >= enough && double(letters) > fastest * m_speed * seconds(sent + slack))
        sink.add(kAudioShortOfTokens, event.events, event.index,
                 tr("%1 letters of transcript cannot be said in the %2 s of audio that arrived: the end is missing.")
                     .arg(letters)
                     .arg(seconds(sent), 0, 'f', 1));
}

} // namespace turnscope
