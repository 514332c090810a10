// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spectrum/spectrogram.h"

#include "models/audio/sample_codec.h"
#include "models/spectrum/fourier.h"
#include "tests/support/event_log.h"

#include <QSignalSpy>
#include <QTest>

#include <numbers>

using namespace turnscope;

namespace {

const std::atomic<bool> kGoesOn = false;

std::vector<qint16> sine(double hertz, int rate, qint64 count, double loudness = 0.5)
{
    std::vector<qint16> samples(size_t(count), 0);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(std::lround(loudness * 32767 * std::sin(2 * std::numbers::pi * hertz * double(i) / rate)));
    return samples;
}

/// A track whose samples stand in events, a clip of 40 ms each, as it grows.
struct Sounds
{
    explicit Sounds(int soundRate, AudioEncoding encoding = AudioEncoding::Pcm16)
        : format{encoding, soundRate}
    {
    }

    void append(std::span<const qint16> samples)
    {
        const size_t clip = size_t(format.rate) / 25;
        while (!samples.empty()) {
            const QByteArray bytes = encodeSamples(samples.first(std::min(clip, samples.size())), format.encoding);
            log.then(Direction::Client,
                     R"({"type":"input_audio_buffer.append","audio":")" + bytes.toBase64() + R"("})");
            track.append(EventIndex{log.events().size() - 1}, bytes, format);
            samples = samples.subspan(std::min(clip, samples.size()));
        }
    }

    std::shared_ptr<const SpectrogramTile> make(SpectrogramZoom zoom, qint64 index,
                                                std::shared_ptr<const SpectrogramTile> begun = nullptr) const
    {
        return makeTile(orderOf(track, log.shared(), zoom, index, std::move(begun)), kGoesOn);
    }

    AudioFormat format;
    EventLog log;
    AudioTrack track;
};

double strongestHertz(const SpectrogramTile &tile, int column)
{
    const std::span<const quint8> levels = tile.column(column);
    const auto bin = std::ranges::max_element(levels) - levels.begin();
    return double(bin + 1) * tile.zoom.rate / tile.zoom.window();
}

} // namespace

class TestSpectrogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToneLiesWhereItIs_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("encoding");
        QTest::newRow("8k") << 8000 << int(AudioEncoding::Pcm16);
        QTest::newRow("G.711") << 8000 << int(AudioEncoding::Ulaw);
        QTest::newRow("16k") << 16000 << int(AudioEncoding::Pcm16);
        QTest::newRow("24k") << 24000 << int(AudioEncoding::Pcm16);
        QTest::newRow("48k") << 48000 << int(AudioEncoding::Pcm16);
    }

    void aToneLiesWhereItIs()
    {
        QFETCH(const int, rate);
        QFETCH(const int, encoding);
        Sounds sounds(rate, AudioEncoding(encoding));
        sounds.append(sine(1000, rate, 4 * rate));
        for (const int level : {0, 2, 4, 7, 9}) {
            const SpectrogramZoom zoom{rate, level};
            const auto tile = sounds.make(zoom, 0);
            QVERIFY(tile->columns > 2);
            const double width = double(rate) / zoom.window();
            for (const int column : {tile->columns / 2, tile->settled - 1}) {
                QVERIFY2(std::abs(strongestHertz(*tile, column) - 1000) <= width / 2 + 1e-9,
                         qPrintable(QString::number(strongestHertz(*tile, column))));
            }
            const std::span<const quint8> levels = tile->column(tile->columns / 2);
            const double loudest = SpectrogramTile::decibels(std::ranges::max(levels));
            QVERIFY2(std::abs(loudest + 6) < 2, qPrintable(QString::number(loudest))); // between two bins it is less
            // An octave above there is none of it.
            QVERIFY(SpectrogramTile::decibels(levels[size_t(zoom.bins() / (rate / 2000.0) * 2)]) < loudest - 30);
        }
    }

    void aFullScaleToneIsTheUnit()
    {
        Fourier fourier(512);
        std::vector<float> powers(256);
        fourier.raise(powers, sine(24000.0 * 32 / 512, 24000, 512, 1));
        QVERIFY(std::abs(powers[31] - 1) < 0.001F);
        QVERIFY(powers[35] < 1e-6F);
        fourier.raise(powers, std::vector<qint16>(512));
        QVERIFY(powers[31] > 0.9F); // raised, not replaced
    }

    void silenceIsNothing()
    {
        Sounds sounds(24000);
        sounds.append(std::vector<qint16>(24000));
        const auto tile = sounds.make({24000, 3}, 0);
        QCOMPARE(std::ranges::max(tile->levels), quint8(0));
    }

    void columnsAreNoLongerThanPixels()
    {
        for (const double perPixel : {0.1, 16.0, 31.0, 32.0, 100.0, 130000.0}) {
            const SpectrogramZoom zoom = SpectrogramZoom::ofPixels(24000, perPixel);
            QVERIFY(zoom.level == 0 || double(zoom.hop()) <= perPixel);
            QVERIFY(2 * double(zoom.hop()) > perPixel);
        }
        QVERIFY(SpectrogramZoom::ofPixels(24000, 1e300).level <= SpectrogramZoom::kCoarsest);
        // Short windows tell moments apart, long ones tones.
        QCOMPARE((SpectrogramZoom{24000, 0}).window(), 256);
        QCOMPARE((SpectrogramZoom{24000, 3}).window(), 1024);
        QCOMPARE((SpectrogramZoom{8000, 10}).window(), 256);
        QCOMPARE((SpectrogramZoom{48000, 10}).window(), 2048);
    }

    /// What is short is seen however far away one looks, as long as a window falls on it.
    void aLongColumnHasTheStrongestOfItsWindows()
    {
        Sounds sounds(24000);
        std::vector<qint16> samples(24000 * 8);
        const SpectrogramZoom zoom{24000, 9};
        const auto burst = sine(3000, 24000, zoom.window());
        std::ranges::copy(burst, samples.begin() + std::ptrdiff_t(zoom.windowBegin(7, 5)));
        sounds.append(samples);
        const auto tile = sounds.make(zoom, 0);
        QCOMPARE(tile->zoom.grains(), SpectrogramZoom::kMostGrains);
        QVERIFY(SpectrogramTile::decibels(std::ranges::max(tile->column(7))) > -8);
        QCOMPARE(std::ranges::max(tile->column(9)), quint8(0));
    }

    /// However a track grew, its tiles are those of the whole.
    void aTailGoesOnWhereItWasSure()
    {
        const std::vector<qint16> samples = sine(700, 24000, 24000);
        Sounds sounds(24000);
        const SpectrogramZoom zoom{24000, 2};
        std::shared_ptr<const SpectrogramTile> tail;
        for (size_t at = 0; at < samples.size(); at += 1234) {
            sounds.append(std::span(samples).subspan(at, std::min<size_t>(1234, samples.size() - at)));
            tail = sounds.make(zoom, 0, tail);
            QCOMPARE(tail->columns, int(std::min<qint64>((sounds.track.sampleCount() + 63) / 64, 256)));
            QVERIFY(tail->settled <= tail->columns);
        }
        Sounds whole(24000);
        whole.append(samples);
        QVERIFY(tail->isWhole());
        QVERIFY(tail->levels == whole.make(zoom, 0)->levels);
    }

    void anOrderHoldsNoMoreThanItsWindowsSee()
    {
        Sounds sounds(24000);
        sounds.append(std::vector<qint16>(24000 * 60, 100));
        const SpectrogramOrder fine = orderOf(sounds.track, sounds.log.shared(), {24000, 0}, 3);
        QVERIFY(fine.clips.size() < 10);
        QVERIFY(fine.clips.front().firstSample <= 3 * 4096);
        const SpectrogramOrder coarse = orderOf(sounds.track, sounds.log.shared(), {24000, 15}, 0);
        QVERIFY(coarse.clips.size() < sounds.track.clips().size() / 2);
        QVERIFY(std::ranges::is_sorted(coarse.clips, {}, &AudioTrack::Clip::firstSample));
    }

    void whatIsInViewComes()
    {
        Sounds sounds(24000);
        sounds.append(sine(1000, 24000, 24000 * 4));
        Spectrogram spectrogram;
        QSignalSpy arrived(&spectrogram, &Spectrogram::arrived);
        const SpectrogramZoom zoom{24000, 0};
        const std::vector<qint64> tiles{4, 5, 6, 7, 8, 9, 10, 11};
        const auto show = [&] { spectrogram.show(sounds.track, sounds.log.shared(), zoom, tiles); };
        show();
        QVERIFY(spectrogram.isArriving());
        QVERIFY(spectrogram.levels(zoom, 4 * 4096, 10).empty());
        connect(&spectrogram, &Spectrogram::arrived, this, show);
        QTRY_VERIFY(!spectrogram.isArriving());
        QCOMPARE(arrived.count(), int(tiles.size())); // each was made once
        for (const qint64 index : tiles)
            QVERIFY(spectrogram.tile(zoom, index));
        QCOMPARE(spectrogram.levels(zoom, 4 * 4096, 10).size(), size_t(zoom.bins()));
        // Until another zoom has come, this one stands in.
        QCOMPARE(spectrogram.levels({24000, 1}, 4 * 4096, 32).size(), size_t(zoom.bins()));
        QVERIFY(spectrogram.levels(zoom, 0, 10).empty());
    }

    void keepsNoMoreThanItMay()
    {
        Sounds sounds(24000);
        sounds.append(sine(1000, 24000, 24000 * 8));
        constexpr qsizetype kMost = 200'000; // six tiles of 128 bins
        Spectrogram spectrogram(nullptr, kMost);
        const SpectrogramZoom zoom{24000, 0};
        for (qint64 index = 0; index < 40; ++index) {
            spectrogram.show(sounds.track, sounds.log.shared(), zoom, std::vector{index});
            QTRY_VERIFY(spectrogram.tile(zoom, index));
            QVERIFY(spectrogram.memory() > 0 && spectrogram.memory() <= kMost);
        }
        QVERIFY(!spectrogram.tile(zoom, 0)); // not seen for long
        spectrogram.show(sounds.track, sounds.log.shared(), zoom, std::vector<qint64>{0});
        QTRY_VERIFY(spectrogram.tile(zoom, 0));
    }

    void whatIsNoLongerInViewIsNotMade()
    {
        Sounds sounds(24000);
        sounds.append(sine(1000, 24000, 24000 * 4));
        Spectrogram spectrogram;
        QSignalSpy arrived(&spectrogram, &Spectrogram::arrived);
        const SpectrogramZoom zoom{24000, 0};
        spectrogram.show(sounds.track, sounds.log.shared(), zoom, std::vector<qint64>{0, 1, 2});
        spectrogram.show(sounds.track, sounds.log.shared(), zoom, std::vector<qint64>{9});
        QTRY_VERIFY(spectrogram.tile(zoom, 9));
        QTest::qWait(50);
        QCOMPARE(arrived.count(), 1);
        QVERIFY(!spectrogram.tile(zoom, 0) && !spectrogram.tile(zoom, 2));
        spectrogram.show(sounds.track, sounds.log.shared(), zoom, std::vector<qint64>{3});
        spectrogram.forget();
        QTest::qWait(50);
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(spectrogram.memory(), 0);
        std::atomic<bool> cancelled = true;
        QVERIFY(!makeTile(orderOf(sounds.track, sounds.log.shared(), zoom, 0), cancelled));
    }

    void theTailOfALiveTrackFollows()
    {
        Sounds sounds(24000);
        sounds.append(sine(1000, 24000, 5000));
        Spectrogram spectrogram;
        const SpectrogramZoom zoom{24000, 0};
        const auto show = [&] { spectrogram.show(sounds.track, sounds.log.shared(), zoom, std::vector<qint64>{0, 1}); };
        show();
        connect(&spectrogram, &Spectrogram::arrived, this, show);
        QTRY_VERIFY(!spectrogram.isArriving());
        QVERIFY(spectrogram.tile(zoom, 0)->isWhole());
        QCOMPARE(spectrogram.tile(zoom, 1)->columns, (5000 - 4096 + 15) / 16);
        show();
        QVERIFY(!spectrogram.isArriving()); // nothing is new
        sounds.append(sine(1000, 24000, 1000));
        show();
        QVERIFY(spectrogram.isArriving());
        QVERIFY(spectrogram.tile(zoom, 1)); // what was there is shown meanwhile
        QTRY_COMPARE(spectrogram.tile(zoom, 1)->columns, (6000 - 4096 + 15) / 16);
    }
};

QTEST_GUILESS_MAIN(TestSpectrogram)
#include "tst_spectrogram.moc"
