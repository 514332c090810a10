// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_end.h"

#include "models/recording/line_reader.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr std::string_view kHeader = "{\"turnscope\":";
constexpr std::string_view kEnd = ",\"from\":\"console\",\"event\":{\"type\":\"console.disconnected\"";
/// Bytes: in the first most have their end; behind it stands only what devices and marks still tell.
constexpr std::array<quint64, 2> kTails{4 << 10, 256 << 10};

/// As RecordingWriter writes it: {"at":N, and then the rest.
bool isEnd(std::string_view line)
{
    constexpr std::string_view begin = "{\"at\":";
    if (!line.starts_with(begin))
        return false;
    const size_t digits = line.find_first_not_of("0123456789", begin.size());
    return digits != std::string_view::npos && line.substr(digits).starts_with(kEnd);
}

} // namespace

RecordingEnd recordingEnd(const QString &path)
{
    const auto file = FileHandle::openForReading(path);
    std::array<char, kHeader.size()> head = {};
    if (!file || file->read(0, head) != head.size() || std::string_view(head.data(), head.size()) != kHeader)
        return RecordingEnd::NotOurs;
    if (file->isLockedForWriting())
        return RecordingEnd::BeingWritten;
    const quint64 size = file->size();
    quint64 seen = 0;
    for (const quint64 tail : kTails) {
        LineReader lines(*file, size - std::min(size, tail));
        LogLine line;
        for (seen = 0; lines.next(line); ++seen) {
            if (isEnd(line.text))
                return RecordingEnd::Ended;
        }
    }
    return seen < 2 ? RecordingEnd::Ended : RecordingEnd::Never; // a header alone
}

} // namespace turnscope
