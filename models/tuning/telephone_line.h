// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/resampler.h"

#include <array>
#include <memory>
#include <random>
#include <span>
#include <vector>

namespace turnscope {

/// What becomes of a packet that a telephone line loses.
enum class LostPacket : quint8 {
    Silent,  ///< it is silence
    Repeated ///< the last one that came sounds again; before the first, silence
};

/// A telephone of 8 kHz: from 300 Hz to half the rate, G.711 µ-law there and back, in packets of 20 ms, some of which are lost.
/// The same seed loses the same ones. One stream after the other; one thread at a time.
class TelephoneLine
{
public:
    static constexpr int kRate = 8000;     ///< samples a second, of what comes out
    static constexpr size_t kPacket = 160; ///< samples: 20 ms

    /// `loss`: of packets, 0 to 100 %.
    TelephoneLine(double loss, LostPacket lost, quint64 seed);

    /// The packets that `samples`, `rate` a second, completed. The rate may change.
    std::vector<qint16> push(std::span<const qint16> samples, int rate);

    /// The rest of a stream. What is pushed afterwards is another.
    std::vector<qint16> finish();

private:
    void hear(std::span<const float> samples, std::vector<qint16> &to);
    void pass(std::vector<qint16> &to);
    float highPassed(float sample);

    double m_loss; ///< 0 to 1
    LostPacket m_lost;
    std::mt19937_64 m_random;
    std::unique_ptr<Resampler> m_resampler; ///< null while the stream has kRate
    int m_from = kRate;
    std::array<double, 2> m_filter{};
    std::vector<float> m_open;  ///< of the packet that is not whole
    std::vector<qint16> m_last; ///< the packet that came last
};

} // namespace turnscope
