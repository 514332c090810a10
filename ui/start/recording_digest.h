// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/result.h"

#include <QByteArray>
#include <QCborMap>

#include <atomic>
#include <optional>

namespace turnscope {

/// What a list tells of a recording without opening it. A value.
struct RecordingDigest
{
    static constexpr int kColumns = 160; ///< of the overview

    std::optional<milliseconds> length; ///< none: it holds no times
    int turns = 0;
    std::optional<milliseconds> wait; ///< median of the wait for an answer; none: not known
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    QByteArray you; ///< kColumns loudnesses, 0 to 255; empty: no audio
    QByteArray model;
    QByteArray cuts; ///< columns in which the user cut in

    bool hasAudio() const { return !you.isEmpty(); }

    QCborMap toCbor() const;
    static RecordingDigest fromCbor(const QCborMap &map); ///< of anything: what is missing or wrong is as if not known

    /// Reads the whole log. Any thread. Fails when it is not a log, or was cancelled.
    static Result<RecordingDigest> of(const QString &path, const std::atomic<bool> &cancelled);

    friend bool operator==(const RecordingDigest &, const RecordingDigest &) = default;
};

} // namespace turnscope
