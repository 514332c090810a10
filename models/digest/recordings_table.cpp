// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_tables.h"

#include "models/files/file_path.h"

#include <array>

namespace turnscope::digest {

namespace {

using Row = const DigestRow &;

std::string_view timesId(RecordingInfo::Times times)
{
    switch (times) {
    case RecordingInfo::Times::None:
        return "none";
    case RecordingInfo::Times::Wall:
        return "wall";
    case RecordingInfo::Times::Monotonic:
        break;
    }
    return "monotonic";
}

DigestCell ifRead(Row row, DigestCell cell)
{
    return row.log.error() ? DigestCell() : std::move(cell);
}

DigestCell statusOf(Row row)
{
    if (row.log.error())
        return word("unreadable");
    const RecordingInfo &info = row.log.info();
    return word(info.unreadCount > 0 || !info.cutShort.isEmpty() ? "partly" : "read");
}

DigestCell errorOf(Row row)
{
    const RecordingInfo &info = row.log.info();
    if (row.log.error())
        return outside(shownPath(row.log.error()->text));
    if (!info.cutShort.isEmpty())
        return outside(info.cutShort);
    return info.unread.empty() ? DigestCell() : outside(info.unread.front().why);
}

DigestCell lengthOf(Row row, const AudioTrack &track)
{
    return ifRead(row, real(double(track.sampleCount()) * 1000 / track.rate()));
}

constexpr std::array kColumns{
    DigestColumn{"path", DigestType::Text, "Where the file lay, from the root.",
                 [](Row row) { return outside(shownPath(absolutePath(row.log.info().path))); }},
    DigestColumn{
        "status", DigestType::Text,
        "read; partly: some pieces of it could not be; unreadable: nothing of it, and no other table has rows of it.",
        &statusOf},
    DigestColumn{"error", DigestType::Text, "What could not be read, and why: the first thing.", &errorOf},
    DigestColumn{"format", DigestType::Text, "Turnscope recording, or what else the log is.",
                 [](Row row) { return outside(row.log.info().format); }},
    DigestColumn{"started_at", DigestType::Moment, "When the recording began; null where the log does not tell.",
                 [](Row row) { return utc(row.log.info().started); }},
    DigestColumn{"dialect", DigestType::Text, "The protocol's dialect.",
                 [](Row row) { return ifRead(row, word(dialectId(row.log.conversation().dialect()))); }},
    DigestColumn{"times", DigestType::Text, "monotonic, wall, or none: the log is an order without times.",
                 [](Row row) { return ifRead(row, word(timesId(row.log.info().times))); }},
    DigestColumn{"bytes", DigestType::Integer, "Of the file, as it lies there; null: it could not be opened.",
                 [](Row row) { return row.log.bytes() ? count(*row.log.bytes()) : DigestCell(); }},
    DigestColumn{"events", DigestType::Integer,
                 "How many it holds. Of two files of one recording the one with more of them counts.",
                 [](Row row) { return ifRead(row, count(row.log.eventCount())); }},
    DigestColumn{"sessions", DigestType::Integer, "Rows of this recording in sessions.",
                 [](Row row) { return ifRead(row, count(row.log.parts().size())); }},
    DigestColumn{"turns", DigestType::Integer, "Rows of this recording in turns.",
                 [](Row row) { return ifRead(row, count(row.log.conversation().turns().size())); }},
    DigestColumn{"unread", DigestType::Integer, "Pieces of it that could not be read.",
                 [](Row row) { return ifRead(row, count(row.log.info().unreadCount)); }},
    DigestColumn{"user_audio_ms", DigestType::Real, "The user's audio in it; 0: it holds none.",
                 [](Row row) { return lengthOf(row, row.log.fold().you()); }},
    DigestColumn{
        "model_audio_ms", DigestType::Real,
        "The model's audio in it; 0: it holds none. Without --speech what cannot be decoded counts too, as long "
        "as it claims.",
        [](Row row) { return lengthOf(row, row.log.fold().model()); }},
    DigestColumn{"speech", DigestType::Flag,
                 "Our own detector heard where the user's voice ended; false: it is the server's word.",
                 [](Row row) -> DigestCell { return ifRead(row, row.log.heard()); }},
    DigestColumn{"recorded_by", DigestType::Text, "Version of Turnscope that recorded it.",
                 [](Row row) { return outside(row.log.info().app); }},
};

void rows(const DigestLog &log, const DigestTable::Taker &take)
{
    take({.log = log});
}

} // namespace

DigestTable recordingsTable()
{
    return {"recordings", "A row for each file that was given, also for one that could not be read.", kColumns, &rows};
}

} // namespace turnscope::digest
