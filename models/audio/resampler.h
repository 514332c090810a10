// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

/// A mono stream at another rate, through soxr. One object is one stream. One thread at a time.
///
/// What comes out is aligned with what went in: sample n stands for the moment n / toRate after the first
/// sample's. It only comes later.
class Resampler
{
public:
    enum class Quality : quint8 {
        Listening, ///< 20 bits; from 24 kHz to 16 some 37 ms late, from 8 kHz 115
        Detection, ///< 16 bits, wider roll-off; from 24 kHz to 16 at most 20 ms late, from 8 kHz 62
    };

    /// Samples a second, both above 0. Between rates that soxr cannot join, nothing ever comes out.
    Resampler(int fromRate, int toRate, Quality quality = Quality::Listening);
    ~Resampler();
    Resampler(Resampler &&) noexcept;
    Resampler &operator=(Resampler &&) noexcept;

    /// What can be given out after `samples`; soxr keeps some back.
    std::vector<float> push(std::span<const float> samples);

    struct Progress
    {
        size_t used = 0; ///< of `samples`
        size_t made = 0; ///< in `out`
    };

    /// As push(), into memory of the caller's: to be called again with what was not used. Takes no memory of its own,
    /// though soxr does in its first calls; so, where that counts, begin with a call of the size that is to come.
    Progress process(std::span<const float> samples, std::span<float> out);

    /// The rest, at the end of the stream. Nothing may be pushed afterwards.
    std::vector<float> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A whole signal at once; its length is that of `samples` in time, rounded to a whole sample. Empty when
/// a rate is not above 0.
std::vector<qint16> resample(std::span<const qint16> samples, int fromRate, int toRate);

/// From and to full scale ±1; beyond it clipped, not a number is 0.
std::vector<float> toFloat(std::span<const qint16> samples);
std::vector<qint16> fromFloat(std::span<const float> samples);

} // namespace turnscope
