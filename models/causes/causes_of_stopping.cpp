// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/causes_of_stopping.h"

#include "models/causes/listening.h"
#include "models/conversation/interruption_audit.h"
#include "models/text/time_text.h"

namespace turnscope {

namespace {

// Other voices, and the same with other words, stay below 0.1 (tst_echo_of_voices).
constexpr double kEchoLikely = 0.5;
constexpr double kEchoCertain = 0.9;

/// " 1.9 s of its 5.6 s had been heard."; empty where that is not known.
QString heardText(const WhyLog &log, const AnswerAudit &audit)
{
    if (audit.sent <= microseconds(0) || (audit.estimated && !log.timed))
        return {};
    return u' '
           + CausesOfStopping::tr("%1 of its %2 had been heard.")
                 .arg((audit.estimated ? QStringLiteral("≈ ") : QString()) + durationText(audit.heard),
                      durationText(audit.sent));
}

} // namespace

std::vector<Cause> CausesOfStopping::of(const WhyLog &log, TurnIndex index)
{
    const Conversation &conversation = log.conversation;
    std::vector<Cause> causes;
    for (const ResponseIndex each : conversation.turns()[index].responses) {
        const Response &response = conversation.responses()[each];
        if (response.status == ResponseStatus::Incomplete && response.doneBy)
            causes.push_back({"incomplete",
                              Sureness::Proven,
                              response.reason == "max_output_tokens"
                                  ? tr("The answer reached max_output_tokens.")
                                  : tr("The answer is incomplete: %1.").arg(QString::fromStdString(response.reason)),
                              {*response.doneBy}});
        for (const StringId id : response.items) {
            const Item *item = conversation.item(id);
            const AnswerAudit audit = item ? InterruptionAudit::of(conversation, *item) : AnswerAudit();
            if (!audit.cut)
                continue;
            const Interruption &cut = *audit.cut;
            if (const auto echo = log.timed ? listening::echoIn(conversation, log.events, cut) : std::nullopt;
                echo && echo->likeness >= kEchoLikely)
                causes.push_back(
                    {"echo",
                     echo->likeness >= kEchoCertain ? Sureness::Proven : Sureness::Likely,
                     tr("The microphone took up the answer itself, %1 later, and that cut in (their "
                        "sounds are %2 % alike): headphones, echo cancellation or a higher threshold help.")
                             .arg(millisecondsText(echo->delay))
                             .arg(qRound(echo->likeness * 100))
                         + heardText(log, audit),
                     {cut.by}});
            else if (audit.has(Verdict::FalseTrigger) && !audit.weakTrigger)
                causes.push_back(
                    {"wordless-speech",
                     Sureness::Proven,
                     tr("What cut in had no words: noise, or the model's own voice.") + heardText(log, audit),
                     {cut.by}});
            else if (cut.cause == Interruption::Cause::Speech)
                causes.push_back({"user-spoke",
                                  Sureness::Proven,
                                  tr("The user began to speak over it.") + heardText(log, audit),
                                  {cut.by}});
            else if (cut.cause == Interruption::Cause::Client)
                causes.push_back(
                    {"app-stopped", Sureness::Proven, tr("The app stopped it.") + heardText(log, audit), {cut.by}});
            else
                causes.push_back(
                    {"disconnected", Sureness::Proven, tr("The connection ended.") + heardText(log, audit), {cut.by}});
        }
    }
    return causes;
}

} // namespace turnscope
