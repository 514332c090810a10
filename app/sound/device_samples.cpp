// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/device_samples.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace turnscope {

QAudioFormat monoPcm16(int rate)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QAudioFormat stereoPcm16(int rate)
{
    QAudioFormat format = monoPcm16(rate);
    format.setChannelCount(2);
    return format;
}

std::size_t takeMono(const char *bytes, std::size_t size, const QAudioFormat &format, int channel,
                     std::span<float> mono)
{
    const auto sampleSize = std::size_t(format.bytesPerSample());
    const auto frameSize = std::size_t(format.bytesPerFrame());
    const int channels = format.channelCount();
    const bool mixed = channel < 0 || channel >= channels;
    const int first = mixed ? 0 : channel;
    const int end = mixed ? channels : channel + 1;
    const std::size_t frames = std::min(size / frameSize, mono.size());
    for (std::size_t i = 0; i < frames; ++i) {
        float sum = 0;
        for (int c = first; c < end; ++c)
            sum += format.normalizedSampleValue(bytes + i * frameSize + std::size_t(c) * sampleSize);
        mono[i] = sum / float(end - first);
    }
    return frames;
}

namespace {

template<typename T>
void put(char *at, T value)
{
    std::memcpy(at, &value, sizeof value);
}

void putSample(char *at, float value, QAudioFormat::SampleFormat format)
{
    const float limited = std::clamp(value, -1.0F, 1.0F);
    switch (format) {
    case QAudioFormat::UInt8:
        return put(at, quint8(std::lround(limited * 127.0F) + 128));
    case QAudioFormat::Int32:
        return put(at, qint32(std::lround(double(limited) * 2147483647.0)));
    case QAudioFormat::Float:
        return put(at, limited);
    default:
        return put(at, qint16(std::lround(limited * 32767.0F)));
    }
}

} // namespace

void spreadStereo(std::span<const float> left, std::span<const float> right, const QAudioFormat &format, char *bytes)
{
    const int channels = format.channelCount();
    for (std::size_t i = 0; i < left.size(); ++i) {
        for (int c = 0; c < channels; ++c) {
            const float sample = channels == 1 ? (left[i] + right[i]) / 2 : c % 2 == 0 ? left[i] : right[i];
            putSample(bytes, sample, format.sampleFormat());
            bytes += format.bytesPerSample();
        }
    }
}

} // namespace turnscope
