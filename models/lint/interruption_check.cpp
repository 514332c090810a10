// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/interruption_check.h"

#include "models/lint/lint_checks.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr LintRule kTruncateBeyondSent{
    .id = "truncate-beyond-sent",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "conversation.item.truncate asks for more audio than was sent."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Use the milliseconds that were played, never more than arrived."),
    .source = "what apps get wrong"};

constexpr LintRule kTruncateAtZero{.id = "truncate-at-zero",
                                   .severity = Severity::Warning,
                                   .side = Side::Client,
                                   .why = QT_TRANSLATE_NOOP("turnscope", "A truncate at 0 forgets the whole answer."),
                                   .remedy = QT_TRANSLATE_NOOP("turnscope", "Send no truncate when nothing was heard."),
                                   .source = "what apps get wrong"};

constexpr LintRule kTruncateMissing{
    .id = "truncate-missing",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The user cut in, and the model was not told how much was heard."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Send conversation.item.truncate with the played milliseconds."),
    .source = "what apps get wrong"};

constexpr LintRule kLateStop{
    .id = "late-stop",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The answer goes on for more than 200 ms after the user has cut in."),
    .remedy =
        QT_TRANSLATE_NOOP("turnscope", "Stop the player at speech_started, and drop what the device has buffered."),
    .source = "what apps get wrong",
    .needsTimes = true};

constexpr LintRule kPlayedAfterCancel{
    .id = "played-after-cancel",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "Audio of an answer is played that arrived after it was cancelled."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Drop late deltas by response_id once the response is cancelled."),
    .source = "what apps get wrong",
    .needsOrder = true};

constexpr LintRule kCompletedUnheard{
    .id = "completed-unheard",
    .severity = Severity::Info,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope",
                             "A response is completed, but not all of it was heard: completed does not mean heard."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Go by what was played, not by response.done; ask for shorter answers if this costs much."),
    .source = "what apps get wrong",
    .needsTimes = true};

constexpr LintRule kFalseTrigger{
    .id = "false-trigger",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope",
                             "The speech that cut in had no words: noise, a cough, or the model's own voice."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope",
        "Raise the threshold, use noise reduction or echo cancellation, or wait a little before cutting in."),
    .source = "what apps get wrong"};

constexpr LintRule kCutInClean{
    .id = "cut-in-clean",
    .severity = Severity::Info,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP(
        "turnscope", "The user cut in, the answer fell silent in time, and the model was told how much was heard."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Nothing: so it should be."),
    .source = "what apps get wrong"};

constexpr size_t kWaiting = 32; ///< answers; in a log in which nothing ever settles, the oldest are judged

/// Where the finding points to.
EventIndex placeOf(Verdict verdict, const AnswerAudit &audit)
{
    const Interruption &cut = *audit.cut;
    switch (verdict) {
    case Verdict::PlayedAfterCancel:
        return cut.cancelledBy.value_or(cut.by);
    case Verdict::CompletedUnheard:
        return audit.doneBy.value_or(cut.by);
    default:
        return cut.by;
    }
}

/// What is known only roughly is not held against anybody.
std::optional<Severity> severityOf(Verdict verdict, const AnswerAudit &audit)
{
    const bool rough = (verdict == Verdict::LateStop && audit.stopEstimated)
                       || (verdict == Verdict::FalseTrigger && audit.weakTrigger);
    return rough ? std::optional(Severity::Info) : std::nullopt;
}

} // namespace

LintCheckEntry lint_checks::interruption()
{
    return lintCheckEntry<InterruptionCheck>();
}

std::span<const LintRule *const> InterruptionCheck::rules()
{
    static constexpr std::array<const LintRule *, 8> all{&kTruncateBeyondSent, &kTruncateAtZero,    &kTruncateMissing,
                                                         &kLateStop,           &kPlayedAfterCancel, &kCompletedUnheard,
                                                         &kFalseTrigger,       &kCutInClean};
    return all;
}

const LintRule &InterruptionCheck::rule(Verdict verdict)
{
    switch (verdict) {
    case Verdict::LateStop:
        return kLateStop;
    case Verdict::NoTruncate:
        return kTruncateMissing;
    case Verdict::TruncateBeyondEnd:
        return kTruncateBeyondSent;
    case Verdict::TruncateAtZero:
        return kTruncateAtZero;
    case Verdict::FalseTrigger:
        return kFalseTrigger;
    case Verdict::CompletedUnheard:
        return kCompletedUnheard;
    case Verdict::PlayedAfterCancel:
        return kPlayedAfterCancel;
    case Verdict::Clean:
        break;
    }
    return kCutInClean;
}

void InterruptionCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::ItemTruncate)
        seeTruncate(event, sink);
    if (!scope.openAi)
        return;
    const auto cuts = event.before.interruptions();
    for (; m_seen < cuts.size(); ++m_seen) {
        m_answers.push_back(cuts[m_seen].item);
        m_triggers.push_back(cuts[m_seen].item);
    }
    if (m_answers.empty() && m_triggers.empty())
        return;
    std::erase_if(m_triggers, [&](StringId answer) {
        const Interruption *cut = event.before.interruption(answer);
        return !cut || !cut->speech || judgeTrigger(event.events, event.before, answer, sink);
    });
    if (m_triggers.size() > kWaiting)
        m_triggers.erase(m_triggers.begin());
    const bool another = event.kind == EventKind::ResponseCreated;
    std::erase_if(m_answers, [&](StringId answer) {
        const bool due = (another && isSettled(event.before, answer))
                         || (m_answers.size() > kWaiting && answer == m_answers.front());
        if (due)
            judge(event.events, event.before, answer, sink);
        return due;
    });
}

/// Our own playback tells when it is over; an estimate is as good as it gets.
bool InterruptionCheck::isSettled(const Conversation &conversation, StringId answer) const
{
    const Item *item = conversation.item(answer);
    return !item || !item->playback || item->playback->estimated || item->playback->ended;
}

void InterruptionCheck::seeTruncate(const LintEvent &event, FindingSink &sink)
{
    const Item *item = event.row.item == StringId::None ? nullptr : event.before.item(event.row.item);
    if (!item || item->role != Role::Assistant)
        return;
    AnswerAudit audit = InterruptionAudit::of(event.before, *item);
    const double end = json::real(event.frame, "audio_end_ms");
    audit.asked = milliseconds(qint64(std::clamp(end, 0.0, 86400000.0)));
    audit.sent = item->sent();
    const auto tell = [&](Verdict verdict) {
        sink.add(rule(verdict), event.events, event.index, InterruptionAudit::sentence(verdict, audit));
    };
    if (end <= 0)
        tell(Verdict::TruncateAtZero);
    // A log whose audio was cut, or a WebRTC log, has no audio to compare with.
    constexpr milliseconds plausible{100};
    if (audit.sent > plausible && *audit.asked > audit.sent)
        tell(Verdict::TruncateBeyondEnd);
}

bool InterruptionCheck::judgeTrigger(const EventStore &events, const Conversation &conversation, StringId answer,
                                     FindingSink &sink)
{
    const Interruption &cut = *conversation.interruption(answer);
    const auto speech = conversation.speech();
    const Item *user = speech.contains(*cut.speech) ? conversation.item(speech[*cut.speech].item) : nullptr;
    const bool transcribed = user && user->transcriptionError.empty() && !user->parts.empty()
                             && std::ranges::all_of(user->parts, &ContentPart::textDone);
    if (!transcribed)
        return user && !user->transcriptionError.empty();
    const Item *item = conversation.item(answer);
    const AnswerAudit audit = item ? InterruptionAudit::of(conversation, *item) : AnswerAudit();
    if (audit.has(Verdict::FalseTrigger))
        sink.add(rule(Verdict::FalseTrigger), events, cut.by, InterruptionAudit::sentence(Verdict::FalseTrigger, audit),
                 severityOf(Verdict::FalseTrigger, audit));
    return true;
}

void InterruptionCheck::judge(const EventStore &events, const Conversation &conversation, StringId answer,
                              FindingSink &sink)
{
    const Item *item = conversation.item(answer);
    const AnswerAudit audit = item ? InterruptionAudit::of(conversation, *item) : AnswerAudit();
    for (const Verdict verdict : audit.verdicts) {
        const bool told = verdict == Verdict::TruncateAtZero || verdict == Verdict::TruncateBeyondEnd
                          || verdict == Verdict::FalseTrigger;
        if (!told)
            sink.add(rule(verdict), events, placeOf(verdict, audit), InterruptionAudit::sentence(verdict, audit),
                     severityOf(verdict, audit));
    }
}

void InterruptionCheck::finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                               FindingSink &sink)
{
    if (!scope.openAi)
        return;
    const auto cuts = conversation.interruptions();
    for (; m_seen < cuts.size(); ++m_seen) {
        m_answers.push_back(cuts[m_seen].item);
        m_triggers.push_back(cuts[m_seen].item);
    }
    for (const StringId answer : m_triggers) {
        const Interruption *cut = conversation.interruption(answer);
        if (cut && cut->speech)
            judgeTrigger(events, conversation, answer, sink);
    }
    for (const StringId answer : m_answers)
        judge(events, conversation, answer, sink);
}

} // namespace turnscope
