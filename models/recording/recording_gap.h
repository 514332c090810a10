// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_row.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace turnscope {

/// A hole in a recording: frames that were on the wire, and are in no file. Told in the recording itself, by an event at
/// the place of the hole.
struct RecordingGap
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingGap)

public:
    static constexpr std::string_view kType = "console.recording.gap";

    enum class Reason : quint8 {
        DiskFull,
        WriteFailed, ///< the disk took nothing for another reason
        Truncated,   ///< another program shortened the file
        TooLarge,    ///< a frame that no recording takes
        LeftOut,     ///< it is an export, of a part of a log
    };

    struct Share
    {
        quint64 frames = 0;
        quint64 bytes = 0; ///< of the frames as they were on the wire

        friend bool operator==(const Share &, const Share &) = default;
    };

    SessionTime from; ///< of the first frame that is missing
    SessionTime to;   ///< of the last
    Reason reason = Reason::DiskFull;
    std::array<Share, 3> of; ///< by Direction

    void add(SessionTime at, Direction side, quint64 bytes);
    void join(const RecordingGap &other); ///< keeps its own reason
    Share total() const;

    /// {"type":"console.recording.gap","from_us":…,"to_us":…,"reason":"disk_full|write_failed|truncated|frame_too_large|left_out",
    /// "server":{"frames":…,"bytes":…},"client":{…},"console":{…}}
    QByteArray toFrame() const;

    /// Nothing: it is no such frame.
    static std::optional<RecordingGap> read(QByteArrayView frame);

    /// Why, as the end of a sentence: "the disk was full".
    static QString reasonText(Reason reason);

    /// "disk_full", …
    static std::string_view reasonId(Reason reason);

    friend bool operator==(const RecordingGap &, const RecordingGap &) = default;
};

} // namespace turnscope
