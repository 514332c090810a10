// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_gap.h"

#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr std::array<std::string_view, 5> kReasons{"disk_full", "write_failed", "truncated", "frame_too_large",
                                                   "left_out"};
constexpr std::array<std::string_view, 3> kSides{"server", "client", "console"};

quint64 count(simdjson::dom::object object, std::string_view key)
{
    return quint64(std::max<qint64>(json::integer(object, key), 0));
}

SessionTime time(simdjson::dom::object object, std::string_view key)
{
    return SessionTime(microseconds(std::max<qint64>(json::integer(object, key), 0)));
}

} // namespace

void RecordingGap::add(SessionTime at, Direction side, quint64 bytes)
{
    if (total().frames == 0)
        from = at;
    to = std::max(at, from);
    Share &share = of[size_t(side)];
    ++share.frames;
    share.bytes += bytes;
}

void RecordingGap::join(const RecordingGap &other)
{
    if (other.total().frames == 0)
        return;
    const bool empty = total().frames == 0;
    from = empty ? other.from : std::min(from, other.from);
    to = empty ? other.to : std::max(to, other.to);
    for (size_t side = 0; side < of.size(); ++side) {
        of[side].frames += other.of[side].frames;
        of[side].bytes += other.of[side].bytes;
    }
}

RecordingGap::Share RecordingGap::total() const
{
    Share all;
    for (const Share &share : of) {
        all.frames += share.frames;
        all.bytes += share.bytes;
    }
    return all;
}

std::string_view RecordingGap::reasonId(Reason reason)
{
    return kReasons[size_t(reason)];
}

QString RecordingGap::reasonText(Reason reason)
{
    switch (reason) {
    case Reason::DiskFull:
        return tr("the disk was full");
    case Reason::WriteFailed:
        return tr("the file could not be written to");
    case Reason::Truncated:
        return tr("another program shortened the file");
    case Reason::LeftOut:
        return tr("they were left out of this export");
    case Reason::TooLarge:
        break;
    }
    return tr("a frame was too large to be recorded");
}

QByteArray RecordingGap::toFrame() const
{
    const auto number = [](quint64 value) { return QByteArray::number(value); };
    QByteArray frame = R"({"type":"console.recording.gap","from_us":)" + QByteArray::number(toMicroseconds(from))
                       + ",\"to_us\":" + QByteArray::number(toMicroseconds(to)) + ",\"reason\":\""
                       + QByteArray::fromStdString(std::string(reasonId(reason))) + '"';
    for (size_t side = 0; side < of.size(); ++side)
        frame += ",\"" + QByteArray::fromStdString(std::string(kSides[side]))
                 + "\":{\"frames\":" + number(of[side].frames) + ",\"bytes\":" + number(of[side].bytes) + '}';
    return frame + '}';
}

std::optional<RecordingGap> RecordingGap::read(QByteArrayView frame)
{
    JsonReader reader;
    const auto event = reader.parse(frame);
    if (!event || json::text(*event, "type") != kType)
        return std::nullopt;
    RecordingGap gap;
    gap.from = time(*event, "from_us");
    gap.to = std::max(gap.from, time(*event, "to_us"));
    const auto reason = std::ranges::find(kReasons, json::text(*event, "reason"));
    gap.reason = reason == kReasons.end() ? Reason::WriteFailed : Reason(reason - kReasons.begin());
    for (size_t side = 0; side < gap.of.size(); ++side) {
        if (const auto share = json::object(*event, kSides[side]))
            gap.of[side] = {count(*share, "frames"), count(*share, "bytes")};
    }
    return gap;
}

} // namespace turnscope
