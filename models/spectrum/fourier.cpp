// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spectrum/fourier.h"

#include <kiss_fftr.h>

#include <algorithm>
#include <cmath>
#include <new>
#include <numbers>
#include <vector>

namespace turnscope {

namespace {

struct Freed
{
    void operator()(kiss_fftr_cfg plan) const { kiss_fftr_free(plan); }
};

} // namespace

struct Fourier::Private
{
    explicit Private(int window)
        : plan(kiss_fftr_alloc(window, 0, nullptr, nullptr))
        , weights(size_t(window))
        , weighted(size_t(window))
        , found(size_t(window) / 2 + 1)
    {
        if (!plan)
            throw std::bad_alloc();
        // A sine at full scale comes out as a quarter of the window: half of it is at the negative frequency, and Hann's
        // weights are a half on average.
        const double unit = 4.0 / (32768.0 * window);
        for (int i = 0; i < window; ++i)
            weights[size_t(i)] = float(unit * (0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / window)));
    }

    std::unique_ptr<std::remove_pointer_t<kiss_fftr_cfg>, Freed> plan;
    std::vector<float> weights;
    std::vector<float> weighted;
    std::vector<kiss_fft_cpx> found;
};

Fourier::Fourier(int window)
    : d(std::make_unique<Private>(window))
{
}

Fourier::~Fourier() = default;
Fourier::Fourier(Fourier &&) noexcept = default;
Fourier &Fourier::operator=(Fourier &&) noexcept = default;

int Fourier::window() const
{
    return int(d->weights.size());
}

void Fourier::raise(std::span<float> powers, std::span<const qint16> samples)
{
    for (size_t i = 0; i < samples.size(); ++i)
        d->weighted[i] = float(samples[i]) * d->weights[i];
    kiss_fftr(d->plan.get(), d->weighted.data(), d->found.data());
    for (size_t i = 0; i < powers.size(); ++i) {
        const kiss_fft_cpx each = d->found[i + 1];
        powers[i] = std::max(powers[i], each.r * each.r + each.i * each.i);
    }
}

} // namespace turnscope
