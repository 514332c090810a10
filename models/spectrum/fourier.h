// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

namespace turnscope {

/// How strong each frequency is in a stretch of samples, through a Hann window and kissfft. One object is used by one
/// thread at a time.
class Fourier
{
public:
    /// `window`: the samples of one stretch, an even number.
    explicit Fourier(int window);
    ~Fourier();
    Fourier(Fourier &&) noexcept;
    Fourier &operator=(Fourier &&) noexcept;

    int window() const;
    int bins() const { return window() / 2; }

    /// Raises each of `powers`, bins() of them, to what `samples`, window() of them, have of its frequency: power i is that
    /// of (i + 1) × rate / window() Hz, where a sine at full scale is 1. The constant part has no bin.
    void raise(std::span<float> powers, std::span<const qint16> samples);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace turnscope
