// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/causes_of_stopping.h"

#include "models/conversation/interruption_audit.h"

namespace turnscope {

std::vector<Cause> CausesOfStopping::of(const Conversation &conversation, TurnIndex index)
{
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
            if (audit.has(Verdict::FalseTrigger) && !audit.weakTrigger)
                causes.push_back({"wordless-speech",
                                  Sureness::Proven,
                                  tr("What cut in had no words: noise, or the model's own voice."),
                                  {cut.by}});
            else if (cut.cause == Interruption::Cause::Speech)
                causes.push_back({"user-spoke", Sureness::Proven, tr("The user began to speak over it."), {cut.by}});
            else if (cut.cause == Interruption::Cause::Client)
                causes.push_back({"app-stopped", Sureness::Proven, tr("The app stopped it."), {cut.by}});
            else
                causes.push_back({"disconnected", Sureness::Proven, tr("The connection ended."), {cut.by}});
        }
    }
    return causes;
}

} // namespace turnscope
