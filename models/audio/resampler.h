// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

/// A mono stream at another rate, through soxr. One object is one stream. One thread at a time.
class Resampler
{
public:
    Resampler(int fromRate, int toRate); ///< samples a second, both above 0
    ~Resampler();
    Resampler(Resampler &&) noexcept;
    Resampler &operator=(Resampler &&) noexcept;

    /// What can be given out after `samples`; soxr keeps some back.
    std::vector<float> push(std::span<const float> samples);

    /// The rest, at the end of the stream.
    std::vector<float> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A whole signal at once.
std::vector<qint16> resample(std::span<const qint16> samples, int fromRate, int toRate);

} // namespace turnscope
