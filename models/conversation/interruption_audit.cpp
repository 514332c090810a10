// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/interruption_audit.h"

#include "models/protocol/dialect_traits.h"
#include "models/text/time_text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

struct Name
{
    Verdict verdict;
    const char *text;
};

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

constexpr Name kNames[] = {
    {Verdict::Clean, TR("clean")},
    {Verdict::LateStop, TR("late stop")},
    {Verdict::NoTruncate, TR("no truncate")},
    {Verdict::TruncateBeyondEnd, TR("truncate beyond the end")},
    {Verdict::TruncateAtZero, TR("truncate at zero")},
    {Verdict::FalseTrigger, TR("false trigger")},
    {Verdict::CompletedUnheard, TR("completed but unheard")},
    {Verdict::PlayedAfterCancel, TR("played after cancel")},
};

#undef TR

constexpr milliseconds kToken{50}; // of output audio, PROTOCOL 6.3

QString shown(microseconds length)
{
    return millisecondsText(std::chrono::floor<milliseconds>(length));
}

/// Audio of the response's items as it arrived.
microseconds sentOf(const Conversation &conversation, const Response &response)
{
    microseconds sum{0};
    for (const StringId id : response.items) {
        if (const Item *item = conversation.item(id))
            sum += item->sent();
    }
    return sum;
}

void readAudio(const Conversation &conversation, const Item &item, AnswerAudit &audit)
{
    const Response *response = conversation.response(item.response);
    if (response) {
        audit.response = response->id;
        audit.status = response->status;
        audit.model = response->model;
        audit.doneBy = response->doneBy;
    }
    audit.sent = item.sent();
    const qint64 told = response && response->usage ? response->usage->outputAudio : 0;
    if (audit.sent.count() == 0 && told > 0 && told < 1'000'000) {
        audit.sent = told * kToken;
        audit.sentEstimated = true;
    }
    if (const auto &playback = item.playback) {
        audit.heard = playback->heard.time_since_epoch();
        audit.estimated = playback->estimated;
        audit.over = playback->ended;
        // Its output_audio_buffer.stopped is missing: it sounds on, as long as there is something of it.
        if (audit.sentEstimated && playback->estimated && !playback->ended) {
            audit.heard = std::max(conversation.now() - playback->begin, microseconds(0));
            audit.over = audit.heard >= audit.sent;
        }
    }
    audit.heard = std::min(audit.heard, std::max(audit.sent, microseconds(0)));
    if (audit.sentEstimated && item.playback && item.playback->drained)
        audit.sent = audit.heard; // tokens only tell about how long it was
    if (audit.over && audit.heard > microseconds(0) && audit.unheard() <= InterruptionAudit::kInaudible)
        audit.heard = audit.sent;
    const microseconds all = response ? sentOf(conversation, *response) : audit.sent;
    const double tokens = told > 0 && all.count() > 0
                              ? double(told) * double(audit.sent.count()) / double(all.count())
                              : double(audit.sent.count()) / double(microseconds(kToken).count());
    if (audit.sent.count() > 0)
        audit.unheardTokens = std::llround(tokens * double(audit.unheard().count()) / double(audit.sent.count()));
}

void readHolding(const Item &item, AnswerAudit &audit)
{
    if (item.deleted)
        audit.holding = Holding::Nothing;
    else if (item.truncatedAt) {
        audit.holding = Holding::Truncated;
        audit.held = item.truncatedAt->time_since_epoch();
        audit.granted = std::chrono::floor<milliseconds>(audit.held);
    } else {
        const bool cancelled = audit.response != StringId::None && audit.status == ResponseStatus::Cancelled;
        audit.holding = cancelled ? Holding::Generated : Holding::Whole;
        audit.held = audit.sent;
    }
}

void readStop(const Item &item, AnswerAudit &audit)
{
    const Interruption &cut = *audit.cut;
    if (cut.silencedBy) {
        audit.stop = std::max(cut.silenced - cut.at, microseconds(0));
    } else if (cut.truncatedBy && !cut.refused && item.playback && item.playback->estimated && audit.sent.count() > 0
               && cut.audioEnd > ItemTime() && cut.audioEnd <= ItemTime(audit.sent)) {
        const SessionTime silence = item.playback->begin + cut.audioEnd.time_since_epoch();
        audit.stop = std::max(silence - cut.at, microseconds(0));
        audit.stopEstimated = true;
    }
}

bool hasLetter(const std::string &text)
{
    const QString letters = QString::fromStdString(text);
    return std::ranges::any_of(letters, [](QChar c) { return c.isLetterOrNumber(); });
}

void judgeTrigger(const Conversation &conversation, AnswerAudit &audit)
{
    const Interruption &cut = *audit.cut;
    if (!cut.speech || !conversation.speech().contains(*cut.speech))
        return;
    const SpeechSpan &span = conversation.speech()[*cut.speech];
    const Item *user = conversation.item(span.item);
    const bool transcribed = user && !user->parts.empty() && user->transcriptionError.empty()
                             && std::ranges::all_of(user->parts, &ContentPart::textDone);
    if (!transcribed)
        return;
    const std::string text = user->text();
    if (!hasLetter(text)) {
        audit.verdicts.push_back(Verdict::FalseTrigger);
        return;
    }
    const bool oneWord = !QString::fromStdString(text).trimmed().contains(u' ');
    if (span.end && span.prefixPadding.count() > 0 && oneWord
        && *span.end - span.start - span.prefixPadding - span.silenceDuration < InterruptionAudit::kVoice) {
        audit.verdicts.push_back(Verdict::FalseTrigger);
        audit.weakTrigger = true;
    }
}

void judge(const Conversation &conversation, const Item &item, AnswerAudit &audit)
{
    const Interruption &cut = *audit.cut;
    const bool measurable = item.sent() > milliseconds(100); // a log may have cut its audio, or have none
    const microseconds asked = cut.audioEnd.time_since_epoch();
    const auto add = [&audit](Verdict verdict, bool holds) {
        if (holds)
            audit.verdicts.push_back(verdict);
    };
    const bool unheard = audit.unheard() > InterruptionAudit::kNoticeable;
    add(Verdict::TruncateBeyondEnd, cut.truncatedBy && measurable && asked > item.sent());
    add(Verdict::TruncateAtZero, cut.truncatedBy && asked.count() == 0);
    const microseconds played = audit.estimated && cut.truncatedBy ? std::min(asked, item.sent()) : audit.heard;
    const bool heardIsTold = !audit.estimated || cut.truncatedBy;
    add(Verdict::PlayedAfterCancel,
        cut.cancelledBy
            && (cut.soundedAgain || (heardIsTold && played > cut.sentAtCancel + InterruptionAudit::kInaudible)));
    const bool told = item.truncatedAt || (cut.truncatedBy && !cut.refused) || item.deleted;
    const bool heardSome = audit.estimated || audit.heard.count() > 0;
    add(Verdict::NoTruncate, unheard && !told && heardSome && cut.clientRecorded
                                 && cut.cause != Interruption::Cause::Disconnect
                                 && traits(conversation.dialect()).clientTruncates);
    // Where speech does not interrupt by itself, the client waits for more of it by choice: a cut-in guard.
    const bool atOnce = cut.cause != Interruption::Cause::Speech || cut.interruptsResponse;
    add(Verdict::LateStop, atOnce && audit.stop && *audit.stop > InterruptionAudit::kLate);
    const bool bad = !audit.verdicts.empty();
    judgeTrigger(conversation, audit);
    add(Verdict::CompletedUnheard, unheard && audit.response != StringId::None
                                       && audit.status == ResponseStatus::Completed
                                       && (audit.over || !audit.sentEstimated));
    add(Verdict::Clean, !bad && cut.cause != Interruption::Cause::Disconnect && (told || (audit.over && !heardSome)));
}

} // namespace

bool AnswerAudit::has(Verdict verdict) const
{
    return std::ranges::find(verdicts, verdict) != verdicts.end();
}

bool InterruptionAudit::isSpokenAnswer(const Conversation &conversation, const Item &item)
{
    if (item.role != Role::Assistant || item.kind != ItemKind::Message)
        return false;
    return item.sent().count() > 0 || item.playback || conversation.interruption(item.id);
}

AnswerAudit InterruptionAudit::of(const Conversation &conversation, const Item &answer)
{
    AnswerAudit audit;
    audit.item = answer.id;
    if (!isSpokenAnswer(conversation, answer))
        return audit;
    readAudio(conversation, answer, audit);
    readHolding(answer, audit);
    const Interruption *cut = conversation.interruption(answer.id);
    const bool whole = audit.over && audit.unheard() <= kInaudible;
    if (!cut || (whole && !cut->truncatedBy && !cut->silencedBy))
        return audit; // perhaps spoken over, but not cut
    audit.cut = *cut;
    if (audit.cut->truncatedBy)
        audit.asked = std::chrono::floor<milliseconds>(audit.cut->audioEnd.time_since_epoch());
    readStop(answer, audit);
    judge(conversation, answer, audit);
    return audit;
}

QString InterruptionAudit::name(Verdict verdict)
{
    return QCoreApplication::translate("turnscope", kNames[size_t(verdict)].text);
}

QString InterruptionAudit::holdingText(const AnswerAudit &audit)
{
    switch (audit.holding) {
    case Holding::Whole:
        return tr("all %1 of audio and the whole transcript").arg(shown(audit.held));
    case Holding::Generated:
        return tr("the %1 that were generated, and their transcript").arg(shown(audit.held));
    case Holding::Truncated:
        return tr("%1 of audio, no transcript").arg(shown(audit.held));
    case Holding::Nothing:
        break;
    }
    return tr("nothing: the item was deleted");
}

QString InterruptionAudit::sentence(Verdict verdict, const AnswerAudit &audit)
{
    const QString guess =
        audit.estimated ? u' ' + tr("(What was heard is estimated from arrival and duration.)") : QString();
    const QString stop = audit.stop ? shown(*audit.stop) : QString();
    const QString asked = audit.asked ? millisecondsText(*audit.asked) : QString();
    switch (verdict) {
    case Verdict::Clean:
        return (audit.asked || audit.granted
                    ? tr("The user cut in: %1 of %2 were heard, and the model was told %3.")
                          .arg(shown(audit.heard), shown(audit.sent),
                               millisecondsText(audit.asked ? *audit.asked : *audit.granted))
                    : tr("The user cut in: %1 of %2 were heard.").arg(shown(audit.heard), shown(audit.sent)))
               + (audit.stop ? u' ' + tr("It was silent after %1.").arg(stop) : QString()) + guess;
    case Verdict::LateStop:
        return audit.stopEstimated ? tr("The answer went on for about %1 after the cut-in (estimated: from its arrival "
                                        "and audio_end_ms).")
                                         .arg(stop)
                                   : tr("The answer went on for %1 after the cut-in.").arg(stop);
    case Verdict::NoTruncate:
        return (audit.estimated
                    ? tr("The user cut in; about %1 of %2 were not heard (estimated from arrival and duration), and no "
                         "truncate followed: the server keeps %3.")
                    : tr("The user cut in; %1 of %2 were not heard, and no truncate followed: the server keeps %3."))
            .arg(shown(audit.unheard()), shown(audit.sent), holdingText(audit));
    case Verdict::TruncateBeyondEnd:
        return tr("audio_end_ms is %1, but only %2 had arrived.").arg(asked, shown(audit.sent));
    case Verdict::TruncateAtZero:
        return tr("audio_end_ms is 0: the server forgets the answer, of which %1 were heard.").arg(shown(audit.heard))
               + guess;
    case Verdict::FalseTrigger:
        return audit.weakTrigger ? tr("The speech that cut in had hardly a voice, and was read as one word: it may "
                                      "have been noise.")
                                 : tr("The speech that cut in had no words.");
    case Verdict::CompletedUnheard:
        return tr("The response is “completed”, yet %1 of its %2 were not heard: %n audio token(s) for nothing.",
                  nullptr, int(std::min<qint64>(audit.unheardTokens, 1 << 30)))
                   .arg(shown(audit.unheard()), shown(audit.sent))
               + guess;
    case Verdict::PlayedAfterCancel:
        return tr("Audio that arrived after the cancel was played: %1 were heard, %2 had arrived.")
            .arg(shown(audit.estimated && audit.asked ? microseconds(*audit.asked) : audit.heard),
                 shown(audit.cut ? audit.cut->sentAtCancel : microseconds(0)));
    }
    return {};
}

} // namespace turnscope
