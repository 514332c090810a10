// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/resampler.h"

#include <algorithm>
#include <cmath>

#include <soxr.h>

namespace turnscope {

struct Resampler::Private
{
    struct Delete
    {
        void operator()(soxr_t one) const { soxr_delete(one); }
    };

    std::vector<float> process(const float *samples, size_t count);

    std::unique_ptr<soxr, Delete> stream;
    double ratio = 1;
};

std::vector<float> Resampler::Private::process(const float *samples, size_t count)
{
    std::vector<float> out;
    if (!stream)
        return out;
    size_t used = 0;
    size_t made = 0;
    for (;;) {
        constexpr size_t slack = 256;
        out.resize(made + size_t(std::ceil(double(count - used) * ratio)) + slack);
        size_t usedNow = 0;
        size_t madeNow = 0;
        const soxr_error_t error = soxr_process(stream.get(), samples ? samples + used : nullptr, count - used,
                                                &usedNow, out.data() + made, out.size() - made, &madeNow);
        used += usedNow;
        made += madeNow;
        const bool full = made == out.size();
        if (error || (!full && (used == count || usedNow == 0)))
            break;
    }
    out.resize(made);
    return out;
}

Resampler::Resampler(int fromRate, int toRate, Quality quality)
    : d(std::make_unique<Private>())
{
    const soxr_quality_spec_t spec = soxr_quality_spec(quality == Quality::Listening ? SOXR_HQ : SOXR_LQ, 0);
    const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    if (fromRate > 0 && toRate > 0) {
        d->ratio = double(toRate) / fromRate;
        d->stream.reset(soxr_create(fromRate, toRate, 1, nullptr, &io, &spec, nullptr));
    }
}

Resampler::~Resampler() = default;
Resampler::Resampler(Resampler &&) noexcept = default;
Resampler &Resampler::operator=(Resampler &&) noexcept = default;

std::vector<float> Resampler::push(std::span<const float> samples)
{
    return samples.empty() ? std::vector<float>() : d->process(samples.data(), samples.size());
}

Resampler::Progress Resampler::process(std::span<const float> samples, std::span<float> out)
{
    constexpr float none = 0;
    Progress progress;
    const float *in = samples.empty() ? &none : samples.data(); // to soxr, null is the end
    if (!d->stream || out.empty()
        || soxr_process(d->stream.get(), in, samples.size(), &progress.used, out.data(), out.size(), &progress.made))
        progress.used = samples.size();
    return progress;
}

std::vector<float> Resampler::finish()
{
    return d->process(nullptr, 0);
}

std::vector<qint16> resample(std::span<const qint16> samples, int fromRate, int toRate)
{
    if (fromRate == toRate)
        return {samples.begin(), samples.end()};
    if (fromRate <= 0 || toRate <= 0)
        return {};
    const auto count = size_t(std::llround(double(samples.size()) * toRate / fromRate));
    std::vector<qint16> out(count);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    soxr_io_spec_t io = soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I);
    io.flags |= SOXR_NO_DITHER;
    size_t used = 0;
    size_t made = 0;
    soxr_oneshot(fromRate, toRate, 1, samples.data(), samples.size(), &used, out.data(), out.size(), &made, &io,
                 &quality, nullptr);
    return out;
}

std::vector<float> toFloat(std::span<const qint16> samples)
{
    std::vector<float> out(samples.size());
    std::transform(samples.begin(), samples.end(), out.begin(), [](qint16 sample) { return float(sample) / 32768; });
    return out;
}

std::vector<qint16> fromFloat(std::span<const float> samples)
{
    std::vector<qint16> out(samples.size());
    std::transform(samples.begin(), samples.end(), out.begin(), [](float sample) {
        const float scaled = std::isnan(sample) ? 0 : std::clamp(sample * 32768, -32768.0f, 32767.0f);
        return qint16(std::lrintf(scaled));
    });
    return out;
}

} // namespace turnscope
