// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_tables.h"

#include <array>

namespace turnscope::digest {

namespace {

using Row = const DigestRow &;

DigestCell tokens(Row row, qint64 Usage::*count)
{
    return row.entry->hasTokens ? DigestCell(row.entry->usage().*count) : DigestCell();
}

DigestCell statusOf(Row row)
{
    const bool isAnswer =
        row.entry->kind == LedgerEntry::Kind::Response || row.entry->kind == LedgerEntry::Kind::Helper;
    return isAnswer ? word(CostLedger::id(row.entry->status)) : DigestCell();
}

constexpr std::array kColumns{
    DigestColumn{"session", DigestType::Integer, "The session that it is of.", &sessionNumber},
    DigestColumn{"entry", DigestType::Integer, "Its number in the recording, from 1.", &rowNumber, true},
    DigestColumn{"event", DigestType::Integer,
                 "The event that told it, from 1; turnscope cost --json counts them from 0.",
                 [](Row row) { return eventNumber(row.entry->event); }},
    DigestColumn{"told_at", DigestType::Moment, "When that was.",
                 [](Row row) { return utc(row.log.utc(row.log.timeOf(row.entry->event))); }},
    DigestColumn{"what", DigestType::Text,
                 "response, out_of_band, transcription, message (a text, where those are billed each) or length (of a "
                 "session that is billed by it).",
                 [](Row row) { return word(CostLedger::id(row.entry->kind)); }},
    DigestColumn{"id", DigestType::Text, "Of the response or the item.",
                 [](Row row) { return idText(row.log, row.entry->of); }},
    DigestColumn{"turn", DigestType::Integer, "The turn that it is of; null: of none.", &turnNumber},
    DigestColumn{"model", DigestType::Text, "Whose prices it has.", [](Row row) { return outside(row.entry->model); }},
    DigestColumn{"status", DigestType::Text, "Of a response, likewise in responses.", &statusOf},
    DigestColumn{"input_text", DigestType::Integer,
                 "Tokens in that are text, cached ones included; null in these columns: not told by kind.",
                 [](Row row) { return tokens(row, &Usage::inputText); }},
    DigestColumn{"input_audio", DigestType::Integer, "… audio.",
                 [](Row row) { return tokens(row, &Usage::inputAudio); }},
    DigestColumn{"input_image", DigestType::Integer, "… images.",
                 [](Row row) { return tokens(row, &Usage::inputImage); }},
    DigestColumn{"cached_text", DigestType::Integer, "Of the text, from the cache.",
                 [](Row row) { return tokens(row, &Usage::cachedText); }},
    DigestColumn{"cached_audio", DigestType::Integer, "Of the audio, from the cache.",
                 [](Row row) { return tokens(row, &Usage::cachedAudio); }},
    DigestColumn{"cached_image", DigestType::Integer, "Of the images, from the cache.",
                 [](Row row) { return tokens(row, &Usage::cachedImage); }},
    DigestColumn{"output_text", DigestType::Integer, "Tokens out that are text.",
                 [](Row row) { return tokens(row, &Usage::outputText); }},
    DigestColumn{"output_audio", DigestType::Integer, "… audio.",
                 [](Row row) { return tokens(row, &Usage::outputAudio); }},
    DigestColumn{"unexplained", DigestType::Integer, "Tokens of no kind: they have no price, and are not in the cost.",
                 [](Row row) -> DigestCell { return row.entry->unexplained; }},
    DigestColumn{"seconds", DigestType::Real, "That are billed; null: it is not billed by them.",
                 [](Row row) { return row.entry->seconds > 0 ? real(row.entry->seconds) : DigestCell(); }},
    DigestColumn{"cost", DigestType::Real, "By list prices, an estimate, in the currency; null: not known.",
                 [](Row row) { return row.entry->cost ? real(row.entry->cost->total()) : DigestCell(); }},
    DigestColumn{"currency", DigestType::Text, "Of cost and saved.",
                 [](Row row) { return row.entry->cost ? word(row.entry->currency()) : DigestCell(); }},
    DigestColumn{"cost_usd", DigestType::Real, "The cost, where it is in US dollars.",
                 [](Row row) { return real(row.entry->dollars()); }},
    DigestColumn{"saved", DigestType::Real, "What the cache saved.",
                 [](Row row) { return row.entry->cost ? real(row.entry->saved) : DigestCell(); }},
    DigestColumn{"lack", DigestType::Text, "Why there is no cost: usage, kinds, model, price or contradiction.",
                 [](Row row) { return word(CostLedger::id(row.entry->lack)); }},
};

void rows(const DigestLog &log, const DigestTable::Taker &take)
{
    quint32 index = 0;
    for (quint32 session = 0; session < log.parts().size(); ++session) {
        for (const LedgerEntry &entry : log.parts()[session].ledger.entries())
            take({.log = log, .number = index++, .session = session, .turn = entry.turn, .entry = &entry});
    }
}

} // namespace

DigestTable costsTable()
{
    return {"costs", "A row for each thing that is billed, as turnscope cost has them.", kColumns, &rows};
}

} // namespace turnscope::digest
