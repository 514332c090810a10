// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/echo_search.h"

#include "models/audio/resampler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace turnscope {

namespace {

constexpr int kRate = 4000; // Hz: where voices are strongest, and few enough samples
constexpr size_t kLeast = kRate * 3 / 10;
constexpr double kQuiet = 20; // of 32768, root mean square

/// At kRate, its spectrum flattened: vowels are alike in their lowest tones.
std::vector<float> whitened(std::span<const qint16> samples, int rate)
{
    const std::vector<qint16> slow = resample(samples, rate, kRate);
    std::vector<float> white(slow.size());
    for (size_t i = 1; i < slow.size(); ++i)
        white[i] = float(slow[i]) - 0.9F * float(slow[i - 1]);
    return white;
}

constexpr size_t kSegments = 4;
constexpr size_t kNear = kRate / 1000; // samples: one place and the same

struct Best
{
    double likeness = 0;
    size_t place = 0;

    void take(double other, size_t at)
    {
        if (other > likeness)
            *this = {other, at};
    }
};

double energy(std::span<const float> samples)
{
    return std::accumulate(samples.begin(), samples.end(), 0.0,
                           [](double sum, float each) { return sum + double(each) * double(each); });
}

/// A part of the microphone's sound: an echo is at one place in all of them, a voice of the same pitch anywhere.
struct Segment
{
    Segment() = default;
    Segment(std::span<const float> microphone, std::span<const float> played, size_t from, size_t to)
        : near(microphone.subspan(from, to - from))
        , far(played.subspan(from))
        , own(energy(near))
        , other(energy(far.first(near.size())))
    {
    }

    double look(size_t place)
    {
        float sum = 0;
        for (size_t i = 0; i < near.size(); ++i)
            sum += near[i] * far[place + i];
        best.take(std::abs(double(sum)) / std::sqrt(std::max(own * other, 1.0)), place);
        return double(sum);
    }

    void moveOn(size_t place)
    {
        const double first = double(far[place]);
        const double next = double(far[place + near.size()]);
        other += next * next - first * first;
    }

    std::span<const float> near;
    std::span<const float> far;
    double own = 0;
    double other = 0; ///< of `far` at the place that is looked at
    Best best{};
};

bool isQuiet(std::span<const qint16> samples)
{
    const double sum = std::accumulate(samples.begin(), samples.end(), 0.0,
                                       [](double total, qint16 each) { return total + double(each) * double(each); });
    return samples.empty() || std::sqrt(sum / double(samples.size())) < kQuiet;
}

} // namespace

std::optional<EchoMatch> findEcho(std::span<const qint16> microphone, std::span<const qint16> played, int rate,
                                  milliseconds longest)
{
    if (rate < kRate || longest < milliseconds(0))
        return std::nullopt;
    microphone = microphone.first(std::min(microphone.size(), size_t(kEchoMost.count() * rate / 1000)));
    if (isQuiet(microphone) || isQuiet(played))
        return std::nullopt;
    const std::vector<float> near = whitened(microphone, rate);
    const std::vector<float> far = whitened(played, rate);
    if (near.size() < kLeast || far.size() < near.size())
        return std::nullopt;
    const size_t most = size_t(longest.count() * kRate / 1000); // where delay 0 stands in `far`
    const size_t places = std::min(far.size() - near.size(), most) + 1;
    std::array<Segment, kSegments> segments;
    for (size_t i = 0; i < kSegments; ++i)
        segments[i] = Segment(near, far, i * near.size() / kSegments, (i + 1) * near.size() / kSegments);
    Best whole;
    for (size_t place = 0; place < places; ++place) {
        double sum = 0;
        double own = 0;
        double other = 0;
        for (Segment &segment : segments) {
            sum += segment.look(place);
            own += segment.own;
            other += segment.other;
            if (place + 1 < places)
                segment.moveOn(place);
        }
        whole.take(std::abs(sum) / std::sqrt(own * std::max(other, 1.0)), place);
    }
    const double agree = double(std::ranges::count_if(segments,
                                                      [&](const Segment &segment) {
                                                          const size_t apart =
                                                              std::max(segment.best.place, whole.place)
                                                              - std::min(segment.best.place, whole.place);
                                                          return apart <= kNear;
                                                      }))
                         / double(kSegments);
    return EchoMatch{std::min(whole.likeness * agree, 1.0),
                     milliseconds((qint64(most) - qint64(whole.place)) * 1000 / kRate)};
}

} // namespace turnscope
