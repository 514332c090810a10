// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/device_samples.h"
#include "models/audio/resampler.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <cstdlib>
#include <numbers>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TURNSCOPE_COUNTS_ALLOCATIONS 1
// Every taking of memory by this program and its libraries passes here.
namespace {
std::atomic<int> allocations = 0;
}
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_realloc(void *memory, std::size_t size);
void *malloc(std::size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
void *realloc(void *memory, std::size_t size)
{
    ++allocations;
    return __libc_realloc(memory, size);
}
}
#endif

using namespace turnscope;

class TestDeviceSamples : public QObject
{
    Q_OBJECT

private:
    static QAudioFormat format(int rate, int channels, QAudioFormat::SampleFormat sample)
    {
        QAudioFormat format;
        format.setSampleRate(rate);
        format.setChannelCount(channels);
        format.setSampleFormat(sample);
        return format;
    }

    static bool alike(const std::vector<float> &a, const std::vector<float> &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](float x, float y) { return std::abs(x - y) < 1e-4F; });
    }

    static double frequency(std::span<const float> samples, int rate)
    {
        int crossings = 0;
        for (size_t i = 1; i < samples.size(); ++i)
            crossings += samples[i - 1] < 0 && samples[i] >= 0;
        return double(crossings) * rate / double(samples.size());
    }

private Q_SLOTS:
    void takesOneChannelOrAll()
    {
        const QAudioFormat stereo = format(48000, 2, QAudioFormat::Int16);
        const std::array<qint16, 6> frames{16384, -16384, 8192, 0, 0, 8192};
        const auto *bytes = reinterpret_cast<const char *>(frames.data());
        std::vector<float> mono(3);
        QCOMPARE(takeMono(bytes, sizeof frames, stereo, 0, mono), size_t(3));
        QVERIFY(alike(mono, {0.5F, 0.25F, 0}));
        takeMono(bytes, sizeof frames, stereo, 1, mono);
        QVERIFY(alike(mono, {-0.5F, 0, 0.25F}));
        takeMono(bytes, sizeof frames, stereo, -1, mono);
        QVERIFY(alike(mono, {0, 0.125F, 0.125F}));
        takeMono(bytes, sizeof frames, stereo, 7, mono); // it has no such channel
        QVERIFY(alike(mono, {0, 0.125F, 0.125F}));
        QCOMPARE(takeMono(bytes, 5, stereo, 0, mono), size_t(1)); // no half frames
    }

    void spreadsToEveryChannelAndForm()
    {
        const std::array<float, 2> mono{0.5F, -2};
        std::array<float, 4> floats{};
        spreadStereo(mono, mono, format(44100, 2, QAudioFormat::Float), reinterpret_cast<char *>(floats.data()));
        QCOMPARE(floats, (std::array<float, 4>{0.5F, 0.5F, -1, -1}));
        std::array<qint32, 2> ints{};
        spreadStereo(mono, mono, format(44100, 1, QAudioFormat::Int32), reinterpret_cast<char *>(ints.data()));
        QCOMPARE(ints[0], 1073741824);
        std::array<quint8, 2> bytes{};
        spreadStereo(mono, mono, format(8000, 1, QAudioFormat::UInt8), reinterpret_cast<char *>(bytes.data()));
        QCOMPARE(bytes, (std::array<quint8, 2>{192, 1}));
        const std::array<float, 1> left{0.5F};
        const std::array<float, 1> right{-0.25F};
        std::array<float, 3> three{};
        spreadStereo(left, right, format(44100, 3, QAudioFormat::Float), reinterpret_cast<char *>(three.data()));
        QCOMPARE(three, (std::array<float, 3>{0.5F, -0.25F, 0.5F}));
        spreadStereo(left, right, format(44100, 1, QAudioFormat::Float), reinterpret_cast<char *>(three.data()));
        QCOMPARE(three[0], 0.125F);
    }

    void resamplesWithoutTakingMemory_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("44.1 kHz microphone") << 44100 << 24000;
        QTest::newRow("16 kHz microphone") << 16000 << 24000;
        QTest::newRow("44.1 kHz speaker") << 24000 << 44100;
        QTest::newRow("16 kHz speaker") << 24000 << 16000;
    }

    void resamplesWithoutTakingMemory()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Resampler resampler(from, to);
        constexpr size_t block = 1024;
        std::vector<float> in(block);
        std::vector<float> out(4096);
        std::vector<float> all;
        all.reserve(size_t(to) * 3);
        qint64 at = 0;
        int taken = 0;
        const qint64 seconds = 2;
        while (at < seconds * from) {
            for (float &sample : in)
                sample = 0.5F * float(std::sin(2 * std::numbers::pi * 440 * double(at++) / from));
            std::span<const float> left = in;
#ifdef TURNSCOPE_COUNTS_ALLOCATIONS
            const int before = allocations;
#endif
            for (size_t made = 1; made > 0 || !left.empty();) {
                const Resampler::Progress progress = resampler.process(left, out);
                left = left.subspan(progress.used);
                made = progress.made;
                all.insert(all.end(), out.begin(), out.begin() + qptrdiff(made));
            }
#ifdef TURNSCOPE_COUNTS_ALLOCATIONS
            if (at > from) // soxr settles in the first second
                taken += allocations - before;
#endif
        }
        QCOMPARE(taken, 0);
        const double missing = double(seconds) - double(all.size()) / to;
        QVERIFY2(missing < 0.15, qPrintable(QString::number(missing))); // soxr keeps that back
        QVERIFY(std::abs(frequency(std::span(all).subspan(size_t(to) / 10), to) - 440) < 2);
    }
};

QTEST_GUILESS_MAIN(TestDeviceSamples)
#include "tst_device_samples.moc"
