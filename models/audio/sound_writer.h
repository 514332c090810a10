// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

#include <memory>
#include <span>

namespace turnscope {

enum class SoundForm : quint8 {
    Wav,  ///< PCM16; above 4 GB RF64
    Flac, ///< 16 bits
    Mp3,  ///< small, and every browser plays it; not every libsndfile writes it
};

/// Writes a sound file as it is mixed. One thread.
class SoundWriter
{
public:
    /// Into a file that is open for writing and stays the caller's. `comment` stands in the file where the form has a place
    /// for it. An error where libsndfile does not write the form.
    static Result<std::unique_ptr<SoundWriter>> create(int file, SoundForm form, int rate, int channels,
                                                       const QString &comment = {});
    ~SoundWriter(); ///< ends the file
    Q_DISABLE_COPY_MOVE(SoundWriter)

    /// Frames of `channels` samples. False: the disk did not take them.
    bool write(std::span<const qint16> samples);

private:
    struct Private;
    explicit SoundWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace turnscope
