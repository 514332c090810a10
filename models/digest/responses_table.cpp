// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_tables.h"

#include "models/cost/cost.h"

#include <array>

namespace turnscope::digest {

namespace {

using Row = const DigestRow &;

/// From its response.created to `moment`.
DigestCell since(Row row, const std::optional<SessionTime> &moment)
{
    const Response &response = *row.response;
    if (!moment || !row.log.measuresLengths() || !row.log.timeOf(response.createdBy) || *moment < response.created
        || !row.log.isTold(*moment))
        return {};
    return ms(*moment - response.created);
}

DigestCell tokens(Row row, qint64 Usage::*count)
{
    return row.response->usage ? DigestCell((*row.response->usage).*count) : DigestCell();
}

/// Of one kind: where they are told by it.
DigestCell tokensOfKind(Row row, qint64 Usage::*count)
{
    return row.response->usage && tellsKinds(*row.response->usage) ? tokens(row, count) : DigestCell();
}

constexpr std::array kColumns{
    DigestColumn{"session", DigestType::Integer, "The session that it is of.", &sessionNumber},
    DigestColumn{"response", DigestType::Integer, "Its number in the recording, from 1.", &rowNumber, true},
    DigestColumn{"id", DigestType::Text, "The server's id of it.",
                 [](Row row) { return idText(row.log, row.response->id); }},
    DigestColumn{"turn", DigestType::Integer, "The turn that it is of; null: of none.", &turnNumber},
    DigestColumn{"created_at", DigestType::Moment, "When response.created arrived.",
                 [](Row row) { return utc(row.log.utc(row.log.timeOf(row.response->createdBy))); }},
    DigestColumn{"created_us", DigestType::Integer, "The same, in microseconds from the recording's begin.",
                 [](Row row) { return microsecondsOf(row.log.timeOf(row.response->createdBy)); }},
    DigestColumn{"status", DigestType::Text, "in_progress, completed, cancelled, incomplete or failed.",
                 [](Row row) { return word(CostLedger::id(row.response->status)); }},
    DigestColumn{"reason", DigestType::Text, "turn_detected, client_cancelled, max_output_tokens, …",
                 [](Row row) { return outside(row.response->reason); }},
    DigestColumn{"error", DigestType::Text, "Code and message of one that failed.",
                 [](Row row) { return outside(row.response->error); }},
    DigestColumn{"out_of_band", DigestType::Flag, "It is no part of the conversation.",
                 [](Row row) -> DigestCell { return row.response->outOfBand; }},
    DigestColumn{"asked_for", DigestType::Flag,
                 "A response.create of the client asked for it, as far as the log tells.",
                 [](Row row) -> DigestCell { return row.response->askedBy.has_value(); }},
    DigestColumn{"model", DigestType::Text, "The session's when it was created.",
                 [](Row row) { return outside(row.response->model); }},
    DigestColumn{"items", DigestType::Integer, "Messages and calls that it is made of.",
                 [](Row row) { return count(row.response->items.size()); }},
    DigestColumn{"first_text_ms", DigestType::Real, "From response.created to the first text or transcript.",
                 [](Row row) { return since(row, row.response->firstText); }},
    DigestColumn{"first_audio_ms", DigestType::Real, "From response.created to the first audio delta.",
                 [](Row row) { return since(row, row.response->firstAudio); }},
    DigestColumn{
        "done_ms", DigestType::Real,
        "From response.created to response.done. Null, likewise above: not there, or without a time of its own.",
        [](Row row) { return since(row, row.response->done); }},
    DigestColumn{"input_tokens", DigestType::Integer,
                 "In, as told in all; null, as all that follow: no usage was told.",
                 [](Row row) { return tokens(row, &Usage::input); }},
    DigestColumn{"input_text", DigestType::Integer,
                 "Tokens in that are text, cached ones included; null in the columns of kinds: not told by kind.",
                 [](Row row) { return tokensOfKind(row, &Usage::inputText); }},
    DigestColumn{"input_audio", DigestType::Integer, "… audio.",
                 [](Row row) { return tokensOfKind(row, &Usage::inputAudio); }},
    DigestColumn{"input_image", DigestType::Integer, "… images.",
                 [](Row row) { return tokensOfKind(row, &Usage::inputImage); }},
    DigestColumn{"cached_text", DigestType::Integer, "Of the text, from the cache.",
                 [](Row row) { return tokensOfKind(row, &Usage::cachedText); }},
    DigestColumn{"cached_audio", DigestType::Integer, "Of the audio, from the cache.",
                 [](Row row) { return tokensOfKind(row, &Usage::cachedAudio); }},
    DigestColumn{"cached_image", DigestType::Integer, "Of the images, from the cache.",
                 [](Row row) { return tokensOfKind(row, &Usage::cachedImage); }},
    DigestColumn{"output_tokens", DigestType::Integer, "Out, as told in all.",
                 [](Row row) { return tokens(row, &Usage::output); }},
    DigestColumn{"output_text", DigestType::Integer, "Tokens out that are text, reasoning included.",
                 [](Row row) { return tokensOfKind(row, &Usage::outputText); }},
    DigestColumn{"output_audio", DigestType::Integer, "… audio.",
                 [](Row row) { return tokensOfKind(row, &Usage::outputAudio); }},
};

void rows(const DigestLog &log, const DigestTable::Taker &take)
{
    const auto responses = log.conversation().responses();
    for (quint32 i = 0; i < responses.size(); ++i)
        take({.log = log,
              .number = i,
              .session = log.partOf(responses[size_t(i)].createdBy),
              .turn = log.turnOf(ResponseIndex{i}),
              .response = &responses[size_t(i)]});
}

} // namespace

DigestTable responsesTable()
{
    return {"responses", "A row for each response.", kColumns, &rows};
}

} // namespace turnscope::digest
