// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/answer_audio.h"
#include "models/audio/sample_codec.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace turnscope;

class TestAnswerAudio : public QObject
{
    Q_OBJECT

private:
    static std::vector<qint16> tone(int rate, int ms)
    {
        std::vector<qint16> samples(size_t(rate) * size_t(ms) / 1000);
        for (size_t i = 0; i < samples.size(); ++i)
            samples[i] = qint16(12000 * std::sin(2 * std::numbers::pi * 440 * double(i) / rate));
        return samples;
    }

    static std::vector<qint16> heard(AnswerAudio &audio, const QByteArray &item, const QByteArray &wire,
                                     const AudioFormat &format)
    {
        std::vector<qint16> all;
        for (qsizetype at = 0; at < wire.size(); at += 1000) {
            const auto some = audio.push(item, wire.mid(at, 1000), format);
            all.insert(all.end(), some.begin(), some.end());
        }
        const auto rest = audio.finish(item);
        all.insert(all.end(), rest.begin(), rest.end());
        return all;
    }

    /// Of b against a, best 1.
    static double likeness(std::span<const qint16> a, std::span<const qint16> b)
    {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            ab += double(a[i]) * b[i];
            aa += double(a[i]) * a[i];
            bb += double(b[i]) * b[i];
        }
        return aa * bb == 0 ? 0 : ab / std::sqrt(aa * bb);
    }

    static constexpr AudioFormat kPcm{AudioEncoding::Pcm16, 24000};
    static constexpr AudioFormat kUlaw{AudioEncoding::Ulaw, 8000};

private Q_SLOTS:
    void leavesPcmAsItIs()
    {
        AnswerAudio audio;
        const auto samples = tone(24000, 500);
        QCOMPARE(heard(audio, "a", encodeSamples(samples, AudioEncoding::Pcm16), kPcm), samples);
    }

    void losesNothingOfATelephoneLine()
    {
        AnswerAudio audio;
        const QByteArray wire = encodeSamples(tone(8000, 500), AudioEncoding::Ulaw);
        const auto first = heard(audio, "a", wire, kUlaw);
        QCOMPARE(first.size(), size_t(12000));
        QVERIFY(likeness(tone(24000, 500), first) > 0.99);
        QCOMPARE(heard(audio, "b", wire, kUlaw), first); // nothing of one in the next
    }

    void listensAsOverATelephoneLine_data()
    {
        QTest::addColumn<int>("monitor");
        QTest::newRow("µ-law") << int(Monitor::Ulaw);
        QTest::newRow("A-law") << int(Monitor::Alaw);
    }

    void listensAsOverATelephoneLine()
    {
        QFETCH(int, monitor);
        AnswerAudio audio;
        audio.setMonitor(Monitor(monitor));
        const auto samples = tone(24000, 500);
        const auto line = heard(audio, "a", encodeSamples(samples, AudioEncoding::Pcm16), kPcm);
        QVERIFY2(std::abs(qint64(line.size()) - 12000) <= 3, qPrintable(QString::number(line.size())));
        QVERIFY(likeness(samples, line) > 0.99);
        QVERIFY(line != samples);
        std::vector<qint16> shrill(12000);
        for (size_t i = 0; i < shrill.size(); ++i)
            shrill[i] = qint16(12000 * std::sin(2 * std::numbers::pi * 6000 * double(i) / 24000));
        const auto deaf = heard(audio, "b", encodeSamples(shrill, AudioEncoding::Pcm16), kPcm);
        const auto loudest = std::max_element(deaf.begin() + 1000, deaf.end() - 1000);
        QVERIFY2(*loudest < 600, qPrintable(QString::number(*loudest))); // beyond 4 kHz a line carries nothing
    }

    void forgetsWhatWasCut()
    {
        AnswerAudio audio;
        const QByteArray wire = encodeSamples(tone(8000, 500), AudioEncoding::Ulaw);
        audio.push("a", wire, kUlaw);
        audio.reset();
        QVERIFY(audio.finish("a").empty());
    }
};

QTEST_GUILESS_MAIN(TestAnswerAudio)
#include "tst_answer_audio.moc"
