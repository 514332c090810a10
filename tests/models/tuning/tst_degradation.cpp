// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/synthesis/text_to_speech.h"
#include "models/audio/resampler.h"
#include "models/audio/speech_level.h"
#include "models/tuning/babble.h"
#include "models/tuning/curve_scan.h"
#include "models/tuning/degradation.h"
#include "models/tuning/what_if.h"
#include "tests/models/tuning/room.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What a user's audio is put through before the detector hears it: as loud as asked, as long as before, the same for a seed.
class TestDegradation : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Room> m_room; ///< a sentence in 8 s, and an answer from 4 s on

    static std::vector<qint16> speak(const QString &text, const QString &person)
    {
        const Result<Wave> wave = synthesize(text, person);
        return wave ? resample(wave->samples, wave->rate, Room::kRate) : std::vector<qint16>();
    }

    static std::unique_ptr<Room> spoken()
    {
        auto room = std::make_unique<Room>(std::vector<qint16>(size_t(Room::kRate) * 8));
        room->hear(500, speak(u"Where is my order, please?"_s, u"rms"_s), 0.5);
        room->play(4000, speak(u"It has left the house this morning, and comes on Friday."_s, u"slt"_s));
        room->fold();
        return room;
    }

    /// All of the microphone through the filter, in pieces of an odd size.
    static Wave through(const Degradation &how, const SessionAudio &audio)
    {
        auto filter = degradationFilter(how, audio);
        if (!filter)
            qFatal("%s", qPrintable(filter.error().text));
        const std::vector<qint16> samples = audio.you.samples(audio.events, 0, audio.you.sampleCount());
        const AudioFormat format{.rate = audio.you.rate()};
        Wave all{format.rate, {}};
        const auto take = [&](const Wave &piece) {
            if (!piece.samples.empty())
                all.rate = piece.rate;
            all.samples.insert(all.samples.end(), piece.samples.begin(), piece.samples.end());
        };
        constexpr size_t size = 777;
        for (size_t first = 0; first < samples.size(); first += size) {
            const std::span piece = std::span(samples).subspan(first, std::min(size, samples.size() - first));
            take((*filter)->push(piece, format.rate, InputTime(format.duration(qint64(first)))));
        }
        take((*filter)->finish());
        return all;
    }

    /// What is in `all` beside the microphone's own samples.
    static std::vector<qint16> added(const Wave &all, const SessionAudio &audio)
    {
        const std::vector<qint16> samples = audio.you.samples(audio.events, 0, audio.you.sampleCount());
        std::vector<qint16> rest;
        for (size_t i = 0; i < samples.size(); ++i)
            rest.push_back(qint16(std::clamp(int(all.samples[i]) - int(samples[i]), -32768, 32767)));
        return rest;
    }

    static double levelOf(const std::vector<qint16> &samples)
    {
        SpeechLevel level;
        level.add(samples, Room::kRate);
        return level.decibels().value_or(-200);
    }

    static double meanOf(std::span<const qint16> samples)
    {
        double sum = 0;
        for (const qint16 sample : samples)
            sum += double(sample) * sample;
        return 10 * std::log10(std::max(sum / double(samples.size()), 1e-9) / (32768.0 * 32768.0));
    }

    static std::vector<qint16> tone(double hertz, int rate, int samples)
    {
        std::vector<qint16> sound;
        for (int i = 0; i < samples; ++i)
            sound.push_back(qint16(8000 * std::sin(2 * std::numbers::pi * hertz * i / rate)));
        return sound;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_room = spoken();
        QCOMPARE(m_room->audio().heard.size(), size_t(1));
    }

    void isAsLoudAsAsked_data()
    {
        QTest::addColumn<int>("noise");
        QTest::addColumn<double>("snr");
        QTest::newRow("white, 10 dB") << int(Degradation::Noise::White) << 10.0;
        QTest::newRow("white, 0 dB") << int(Degradation::Noise::White) << 0.0;
        QTest::newRow("a sound, 15 dB") << int(Degradation::Noise::Sound) << 15.0;
        QTest::newRow("echo, 12 dB") << int(Degradation::Noise::Echo) << 12.0;
    }

    void isAsLoudAsAsked()
    {
        QFETCH(int, noise);
        QFETCH(double, snr);
        const SessionAudio audio = m_room->audio();
        Degradation how;
        how.noise = Degradation::Noise(noise);
        how.snr = snr;
        how.sound = std::make_shared<const Wave>(Wave{16000, tone(1000, 16000, 1600)});
        const Wave heard = through(how, audio);
        QCOMPARE(heard.rate, Room::kRate);
        QCOMPARE(qint64(heard.samples.size()), audio.you.sampleCount());
        const double speech = levelOf(audio.you.samples(audio.events, 0, audio.you.sampleCount()));
        const double off = speech - levelOf(added(heard, audio)) - snr;
        QVERIFY2(std::abs(off) < 0.5, qPrintable(QString::number(off)));
    }

    /// At the delay, as it was played, and nowhere else.
    void theEchoIsTheModels()
    {
        const SessionAudio audio = m_room->audio();
        Degradation how;
        how.noise = Degradation::Noise::Echo;
        how.echoDelay = milliseconds(250);
        const std::vector<qint16> echo = added(through(how, audio), audio);
        const auto answer = audio.model.samples(audio.events, 0, audio.model.sampleCount());
        const size_t begin = size_t(toMilliseconds(audio.heard.front().begin) + 250) * Room::kRate / 1000;
        QVERIFY(meanOf(std::span(echo).first(begin - 100)) < -150);
        double best = -1;
        int at = 0;
        for (int shift = -30; shift <= 30; ++shift) {
            double both = 0;
            double own = 0;
            double other = 0;
            for (size_t i = 100; i < size_t(Room::kRate) * 2; ++i) {
                const double a = echo[begin + i + size_t(shift)];
                const double b = answer[i];
                both += a * b;
                own += a * a;
                other += b * b;
            }
            const double likeness = both / std::sqrt(own * other);
            if (likeness > best) {
                best = likeness;
                at = shift;
            }
        }
        QVERIFY2(best > 0.98, qPrintable(QString::number(best)));
        QVERIFY2(std::abs(at) <= 1, qPrintable(QString::number(at)));
    }

    void aTelephoneIsNarrow()
    {
        TelephoneLine line(0, LostPacket::Silent, 1);
        std::vector<double> levels;
        for (const double hertz : {50.0, 1000.0, 5000.0}) {
            std::vector<qint16> heard = line.push(tone(hertz, 24000, 24000), 24000);
            const std::vector<qint16> rest = line.finish();
            heard.insert(heard.end(), rest.begin(), rest.end());
            QCOMPARE(heard.size(), size_t(8000));
            levels.push_back(meanOf(std::span(heard).subspan(1000, 6000)));
        }
        QVERIFY(std::abs(levels[1] - meanOf(tone(1000, 24000, 24000))) < 0.5);
        QVERIFY(levels[0] < levels[1] - 25);
        QVERIFY(levels[2] < levels[1] - 40);
    }

    void packetsAreLost_data()
    {
        QTest::addColumn<int>("lost");
        QTest::newRow("silent") << int(LostPacket::Silent);
        QTest::newRow("repeated") << int(LostPacket::Repeated);
    }

    /// Each second and more, of a rising count that is audible as such.
    void packetsAreLost()
    {
        QFETCH(int, lost);
        const std::vector<qint16> sound = tone(1020, 8000, 160 * 2000);
        const auto pass = [&](double loss, quint64 seed) {
            return TelephoneLine(loss, LostPacket(lost), seed).push(sound, 8000);
        };
        const std::vector<qint16> whole = pass(0, 1);
        const std::vector<qint16> holed = pass(25, 1);
        QCOMPARE(holed.size(), whole.size());
        QVERIFY(holed == pass(25, 1));
        QVERIFY(holed != pass(25, 2));
        int gone = 0;
        for (size_t packet = 1; packet < 2000; ++packet) {
            const auto own = std::span(holed).subspan(packet * 160, 160);
            if (std::ranges::equal(own, std::span(whole).subspan(packet * 160, 160)))
                continue;
            ++gone;
            if (LostPacket(lost) == LostPacket::Silent)
                QVERIFY(std::ranges::all_of(own, [](qint16 sample) { return sample == 0; }));
            else
                QVERIFY(std::ranges::equal(own, std::span(holed).subspan(packet * 160 - 160, 160)));
        }
        QVERIFY2(std::abs(gone - 500) < 80, qPrintable(QString::number(gone)));
    }

    void theSameSeedIsTheSameCurve()
    {
        const SessionAudio audio = m_room->audio();
        const auto clean = speechCurve(audio.events, audio.you);
        QVERIFY(clean);
        Degradation how;
        how.noise = Degradation::Noise::White;
        how.snr = 3;
        how.telephone = true;
        how.loss = 20;
        how.seed = 7;
        const auto one = degradedCurve(how, audio);
        const auto again = degradedCurve(how, audio);
        how.seed = 8;
        const auto other = degradedCurve(how, audio);
        QVERIFY(one && again && other);
        QVERIFY(*one == *again);
        QVERIFY(*one != *other);
        QVERIFY(*one != *clean);
        QVERIFY(std::abs(qint64(one->probabilities.size()) - qint64(clean->probabilities.size())) <= 1);
    }

    /// A worker's snapshot outlives the session, and is the same sound.
    void whatIsKeptIsTheSame()
    {
        Degradation how;
        how.noise = Degradation::Noise::Echo;
        const auto curve = degradedCurve(how, m_room->audio());
        auto other = spoken();
        const auto kept = other->kept();
        other.reset();
        const auto again = degradedCurve(how, kept->audio());
        QVERIFY(curve && again);
        QVERIFY(*curve == *again);
    }

    /// A telephone without loss is no other voice, and lies where it did.
    void whatIsSaidStaysWhereItIs()
    {
        const SessionAudio audio = m_room->audio();
        const auto clean = speechCurve(audio.events, audio.you);
        Degradation how;
        how.telephone = true;
        const auto called = degradedCurve(how, audio);
        QVERIFY(clean && called);
        const auto own = spansOf(*clean, TurnDetectorSettings());
        const auto spans = spansOf(*called, TurnDetectorSettings());
        QCOMPARE(own.size(), size_t(1));
        QCOMPARE(spans.size(), size_t(1));
        QVERIFY(std::abs(toMilliseconds(spans[0].start) - toMilliseconds(own[0].start)) <= 100);
    }

    /// The model's voice in the microphone is speech that nobody said.
    void anEchoIsAFalseTurn()
    {
        const SessionAudio audio = m_room->audio();
        Degradation how;
        how.noise = Degradation::Noise::Echo;
        how.snr = 6;
        const auto curve = degradedCurve(how, audio);
        QVERIFY(curve);
        const auto spans = spansOf(*curve, TurnDetectorSettings());
        QVERIFY(spans.size() >= 2);
        QVERIFY(toMilliseconds(spans[1].start) > 3500);
    }

    void babbleIsTheSeeds()
    {
        const auto one = Babble::make(synthesize, flitePersons(), 3);
        const auto again = Babble::make(synthesize, flitePersons(), 3);
        const auto other = Babble::make(synthesize, flitePersons(), 4);
        QVERIFY(one && again && other);
        QCOMPARE(one->samples.size(), size_t(Babble::kSeconds) * Babble::kRate);
        QVERIFY(one->samples == again->samples);
        QVERIFY(one->samples != other->samples);
        // Nobody pauses: no quarter of a second is much below all.
        const double level = meanOf(one->samples);
        for (size_t first = 0; first + 4000 <= one->samples.size(); first += 4000)
            QVERIFY(meanOf(std::span(one->samples).subspan(first, 4000)) > level - 12);
    }

    void saysWhyItCannot()
    {
        Room silent(std::vector<qint16>(48000));
        silent.fold();
        Degradation how;
        how.noise = Degradation::Noise::White;
        QVERIFY(degradedCurve(how, silent.audio()).error().text.contains(u"no sound"_s));
        Room alone(speak(u"Hello, is there anybody?"_s, u"rms"_s));
        alone.fold();
        how.noise = Degradation::Noise::Echo;
        QVERIFY(degradedCurve(how, alone.audio()).error().text.contains(u"nothing that could echo"_s));
        how.noise = Degradation::Noise::Sound;
        QVERIFY(how.objection());
        how.sound = std::make_shared<const Wave>(Wave{16000, std::vector<qint16>(16000)});
        QVERIFY(how.objection());
        how.noise = Degradation::Noise::White;
        how.snr = std::nan("");
        QVERIFY(how.objection());
        how.snr = 10;
        how.loss = 101;
        QVERIFY(how.objection());
        QVERIFY(!Babble::make(synthesize, {}, 1));
        QVERIFY(!Babble::make(synthesize, {u"nobody"_s}, 1));
    }

    void canBeGivenUp()
    {
        Degradation how;
        how.noise = Degradation::Noise::White;
        int asked = 0;
        const auto curve =
            degradedCurve(how, m_room->audio(), SpeechProbability::Model::V6, [&](double) { return ++asked < 5; });
        QVERIFY(!curve);
        QVERIFY(curve.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDegradation)
#include "tst_degradation.moc"
