// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <span>

namespace turnscope {

/// How loud the speech of some audio is: the mean power of its 20 ms pieces that are within 20 dB of its loud ones (the
/// 95th percentile), so that pauses count for nothing. One thread.
class SpeechLevel
{
public:
    void add(std::span<const qint16> samples, int rate);

    /// Mean square of the samples, full scale 32768²; 0: there is no sound in it.
    double power() const;

    /// The same in dB of full scale; nothing where there is no sound in it.
    std::optional<double> decibels() const;

private:
    static constexpr size_t kSteps = 120; ///< of 1 dB below full scale

    std::array<double, kSteps> m_power{};
    std::array<quint64, kSteps> m_count{};
    double m_square = 0; ///< of the piece that is open
    size_t m_open = 0;   ///< its samples
};

} // namespace turnscope
