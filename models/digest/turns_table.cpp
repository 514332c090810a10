// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_tables.h"

#include "models/conversation/turn_text.h"
#include "models/cost/ledger_entry.h"
#include "models/lint/interruption_check.h"

#include <array>

namespace turnscope::digest {

namespace {

using Row = const DigestRow &;

const Turn &turnOf(Row row)
{
    return row.log.conversation().turns()[*row.turn];
}

template<Interval interval>
DigestCell waited(Row row)
{
    return ms(Latency::of(row.figures->moments, interval));
}

std::optional<SessionTime> beginOf(Row row)
{
    return row.figures->timed ? row.log.timeOf(turnOf(row).firstEvent, turnOf(row).range.begin) : std::nullopt;
}

DigestCell inputOf(Row row)
{
    const Turn &turn = turnOf(row);
    const Item *item = row.log.conversation().item(turn.userItem);
    return turn.speech || (item && item->isAudio()) ? word("speech") : item ? word("text") : word("none");
}

DigestCell ofAnswers(Row row, bool needsHearing, microseconds length)
{
    const TurnFigures &figures = *row.figures;
    return figures.answers.empty() || (needsHearing && !figures.knowsHeard()) ? DigestCell() : ms(length);
}

DigestCell cutBy(Row row)
{
    constexpr std::array<std::string_view, 3> ids{"speech", "client", "disconnect"};
    const AnswerAudit *cut = row.figures->cut();
    return cut ? word(ids[size_t(cut->cut->cause)]) : DigestCell();
}

DigestCell stopOf(Row row)
{
    const AnswerAudit *cut = row.figures->cut();
    return cut ? ms(cut->stop) : DigestCell();
}

DigestCell verdictsOf(Row row)
{
    std::string ids;
    for (const Verdict verdict : row.figures->verdicts()) {
        ids += ids.empty() ? "" : " ";
        ids += InterruptionCheck::rule(verdict).id;
    }
    return word(ids);
}

DigestCell voiceEndBy(Row row)
{
    const TurnMoments &at = row.figures->moments;
    return !at[Moment::VoiceEnd] ? DigestCell() : word(at.byDetector ? "detector" : "server");
}

/// Of what has words at all.
DigestCell letters(const std::string &utf8)
{
    return utf8.empty() ? DigestCell() : DigestCell(qint64(QString::fromStdString(utf8).size()));
}

constexpr std::array kColumns{
    DigestColumn{"session", DigestType::Integer, "The session that it is of.", &sessionNumber},
    DigestColumn{"turn", DigestType::Integer, "Its number in the recording, from 1.", &turnNumber, true},
    DigestColumn{"started_at", DigestType::Moment, "When it began.",
                 [](Row row) { return utc(row.log.utc(beginOf(row))); }},
    DigestColumn{"begin_us", DigestType::Integer, "The same, in microseconds from the recording's begin.",
                 [](Row row) { return microsecondsOf(beginOf(row)); }},
    DigestColumn{"end_us", DigestType::Integer, "The end of its last event or sound, likewise.",
                 [](Row row) {
                     return row.figures->timed
                                ? microsecondsOf(row.log.timeOf(turnOf(row).lastEvent, turnOf(row).range.end))
                                : DigestCell();
                 }},
    DigestColumn{"model", DigestType::Text, "That answered then.",
                 [](Row row) {
                     const std::string &model = modelAt(row.log.conversation(), turnOf(row).firstEvent);
                     return outside(model.empty() ? row.part().model : model);
                 }},
    DigestColumn{"input", DigestType::Text, "speech, text, or none: the client asked for an answer out of nothing.",
                 &inputOf},
    DigestColumn{"status", DigestType::Text,
                 "completed, cut_in, incomplete (a token limit or a content filter), failed, unanswered or open.",
                 [](Row row) { return word(turnStatusId(turnOf(row).status)); }},
    DigestColumn{"answer_wait_ms", DigestType::Real,
                 "What the user waited: voice_to_voice_ms, or, where playback was not recorded, voice_to_audio_ms.",
                 [](Row row) { return ms(Latency::answerWait(row.figures->moments)); }},
    DigestColumn{"voice_to_voice_ms", DigestType::Real, "From the end of the user's voice to the answer's first sound.",
                 &waited<Interval::VoiceToVoice>},
    DigestColumn{"voice_to_audio_ms", DigestType::Real, "From the end of the user's voice to the first audio delta.",
                 &waited<Interval::VoiceToAudio>},
    DigestColumn{"endpointing_ms", DigestType::Real, "From the end of the voice to speech_stopped.",
                 &waited<Interval::Endpointing>},
    DigestColumn{"release_ms", DigestType::Real, "From the end of the voice to the client's commit.",
                 &waited<Interval::Release>},
    DigestColumn{"accept_ms", DigestType::Real, "From the client's commit or text to committed, or the text item.",
                 &waited<Interval::Accept>},
    DigestColumn{"commit_ms", DigestType::Real, "From speech_stopped to committed.", &waited<Interval::Commit>},
    DigestColumn{"start_ms", DigestType::Real, "From committed to response.created.", &waited<Interval::Start>},
    DigestColumn{"first_audio_ms", DigestType::Real, "From response.created to the first audio delta.",
                 &waited<Interval::FirstAudio>},
    DigestColumn{"playout_ms", DigestType::Real, "From the first audio delta to the first sample at the speaker.",
                 &waited<Interval::Playout>},
    DigestColumn{"first_voice_ms", DigestType::Real, "From the first audio delta to the first that is not silence.",
                 &waited<Interval::FirstVoice>},
    DigestColumn{"lead_in_ms", DigestType::Real,
                 "From the first sample at the speaker to the first that is no silence.", &waited<Interval::LeadIn>},
    DigestColumn{"submit_to_audio_ms", DigestType::Real, "From the client's commit or text to the first audio delta.",
                 &waited<Interval::SubmitToAudio>},
    DigestColumn{"submit_to_done_ms", DigestType::Real, "From the client's commit or text to the last response.done.",
                 &waited<Interval::SubmitToDone>},
    DigestColumn{"voice_end_by", DigestType::Text,
                 "Who told the end of the voice: detector, ours, or server, an estimate.", &voiceEndBy},
    DigestColumn{"responses", DigestType::Integer, "Of it, in responses.",
                 [](Row row) { return count(turnOf(row).responses.size()); }},
    DigestColumn{"tool_calls", DigestType::Integer, "Of it, in tools.",
                 [](Row row) { return count(row.figures->toolCalls); }},
    DigestColumn{"tools_ms", DigestType::Real, "From calls to their answers; what overlaps counts once.",
                 [](Row row) { return row.figures->timed ? ms(row.figures->tools) : DigestCell(); }},
    DigestColumn{"sent_ms", DigestType::Real, "Audio of its answers that arrived; null: no spoken answer.",
                 [](Row row) { return ofAnswers(row, false, row.figures->sent()); }},
    DigestColumn{"heard_ms", DigestType::Real, "Of that, what came out of the speaker; null: not known.",
                 [](Row row) { return ofAnswers(row, true, row.figures->heard()); }},
    DigestColumn{"heard_is_estimate", DigestType::Flag, "It is taken from arrival and length, or from the truncate.",
                 [](Row row) -> DigestCell {
                     return row.figures->answers.empty() || !row.figures->knowsHeard()
                                ? DigestCell()
                                : DigestCell(row.figures->estimated());
                 }},
    DigestColumn{"cut_by", DigestType::Text, "Who cut into its answer: speech, client or disconnect; null: nobody.",
                 &cutBy},
    DigestColumn{"stop_ms", DigestType::Real, "From the cut-in to silence.", &stopOf},
    DigestColumn{"verdicts", DigestType::Text, "The linter's rules that the cut-in breaks, with blanks between.",
                 &verdictsOf},
    DigestColumn{"user_letters", DigestType::Integer,
                 "Length of what the user said or wrote; null: no words in the log.",
                 [](Row row) { return letters(userText(turnOf(row), row.log.conversation())); }},
    DigestColumn{"answer_letters", DigestType::Integer, "Length of what was answered; null: no words in the log.",
                 [](Row row) { return letters(answerText(turnOf(row), row.log.conversation())); }},
    DigestColumn{"cost_usd", DigestType::Real, "By list prices, an estimate; null where some of it is not known.",
                 [](Row row) { return real(row.figures->cost); }},
    DigestColumn{"unheard_cost_usd", DigestType::Real, "Of the audio tokens that nobody heard, likewise.",
                 [](Row row) { return row.figures->knowsHeard() ? real(row.figures->unheardCost) : DigestCell(); }},
};

void rows(const DigestLog &log, const DigestTable::Taker &take)
{
    const auto turns = log.conversation().turns();
    for (const TurnFigures &figures : log.figures())
        take({.log = log,
              .number = number(figures.turn),
              .session = log.partOf(turns[figures.turn].firstEvent),
              .turn = figures.turn,
              .figures = &figures});
}

} // namespace

DigestTable turnsTable()
{
    return {"turns", "A row for each turn. What was said is not in it.", kColumns, &rows};
}

} // namespace turnscope::digest
