// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/replay_mixer.h"

#include "models/session/session_fold.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QTest>

#include <numbers>

using namespace turnscope;

class TestReplayMixer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersTheTracksAtTheirPlaces();
    void rendersTheSameFromAnywhere();
    void addsUpWhatOverlaps();
    void bringsOtherRatesToItsOwn();
    void takesAudioOfAnotherRateHalfWay();
    void isSilentBeyondTheEnd();
    void levelsSides();
};

namespace {

std::shared_ptr<const ReplayScore> scoreOf(const EventLog &log, ReplayHearing hearing)
{
    SessionFold fold;
    foldAll(fold, log.events());
    return std::make_shared<const ReplayScore>(replayScore(fold, hearing));
}

struct Sides
{
    std::vector<float> you;
    std::vector<float> model;
};

Sides read(ReplayMixer &mixer, qint64 fromMs, qint64 ms)
{
    Sides sides{std::vector<float>(size_t(ms) * 24), std::vector<float>(size_t(ms) * 24)};
    mixer.seek(SessionTime(milliseconds(fromMs)));
    mixer.read(sides.you, sides.model);
    return sides;
}

QByteArray pcm(const std::vector<qint16> &samples)
{
    return QByteArray(reinterpret_cast<const char *>(samples.data()), qsizetype(samples.size() * 2)).toBase64();
}

std::vector<qint16> sine(double hertz, int rate, int count)
{
    std::vector<qint16> samples(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        samples[size_t(i)] = qint16(std::lround(16384 * std::sin(2 * std::numbers::pi * hertz * i / rate)));
    return samples;
}

QByteArray append(const QByteArray &base64)
{
    return R"({"type":"input_audio_buffer.append","audio":")" + base64 + R"("})";
}

QByteArray delta(const QByteArray &item, const QByteArray &base64)
{
    return R"({"type":"response.output_audio.delta","response_id":"r","item_id":")" + item
           + R"(","output_index":0,"content_index":0,"delta":")" + base64 + R"("})";
}

/// How often it goes from below zero to above in a second.
double hertzOf(std::span<const float> samples)
{
    int crossings = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return crossings * 24000.0 / double(samples.size());
}

} // namespace

void TestReplayMixer::rendersTheTracksAtTheirPlaces()
{
    const SpokenSession session;
    SessionFold fold;
    foldAll(fold, session.log().events());
    ReplayMixer mixer(session.log().shared(), scoreOf(session.log(), ReplayHearing::AsHeard));
    const Sides sides = read(mixer, 0, 19000);
    // The user's track begins at 60 ms, see SpokenSession.
    const std::vector<qint16> you = fold.you().samples(session.log().events(), 0, fold.you().sampleCount());
    for (size_t i = 0; i < you.size(); ++i)
        QVERIFY2(std::abs(sides.you[i + 60 * 24] * 32768 - you[i]) < 1, qPrintable(QString::number(i)));
    const ReplaySegment &answer = mixer.score().model.segments.front();
    const std::vector<qint16> heard =
        fold.model().samples(session.log().events(), answer.firstSample, answer.sampleCount);
    const auto at = size_t(SpokenSession::kAnswer * 24);
    for (size_t i = 0; i < heard.size(); ++i)
        QVERIFY2(std::abs(sides.model[at + i] * 32768 - heard[i]) < 1, qPrintable(QString::number(i)));
    const size_t cut = at + heard.size();
    QVERIFY(std::all_of(sides.model.begin() + qptrdiff(cut), sides.model.begin() + SpokenSession::kSecondAnswer * 24,
                        [](float sample) { return sample == 0; }));
}

void TestReplayMixer::rendersTheSameFromAnywhere()
{
    const SpokenSession session;
    ReplayMixer mixer(session.log().shared(), scoreOf(session.log(), ReplayHearing::AsSent));
    const Sides whole = read(mixer, 0, 18000);
    for (const qint64 from : {0, 61, 3401, 7073, 8900, 17399}) {
        const Sides part = read(mixer, from, 500);
        const auto begin = whole.model.begin() + from * 24;
        QVERIFY(std::equal(part.model.begin(), part.model.end(), begin));
        QVERIFY(std::equal(part.you.begin(), part.you.end(), whole.you.begin() + from * 24));
    }
}

void TestReplayMixer::addsUpWhatOverlaps()
{
    EventLog log;
    const QByteArray sound = pcm(std::vector<qint16>(24000, 8192));
    log.server(1000, delta("a", sound));
    log.server(1001, R"({"type":"conversation.item.truncated","item_id":"a","content_index":0,"audio_end_ms":200})");
    log.server(1300, delta("b", sound));
    ReplayMixer sent(log.shared(), scoreOf(log, ReplayHearing::AsSent));
    const Sides both = read(sent, 0, 3000);
    QCOMPARE(*std::ranges::max_element(both.model), 0.5F);
    ReplayMixer heard(log.shared(), scoreOf(log, ReplayHearing::AsHeard));
    const Sides one = read(heard, 0, 3000);
    QCOMPARE(*std::ranges::max_element(one.model), 0.25F);
}

void TestReplayMixer::bringsOtherRatesToItsOwn()
{
    EventLog log;
    log.server(1, R"({"type":"session.created","session":{"type":"realtime","id":"s","audio":{
        "input":{"format":{"type":"audio/pcm","rate":16000}},"output":{"format":{"type":"audio/pcm","rate":16000}}}}})");
    log.client(2000, append(pcm(sine(400, 16000, 16000))));
    const auto score = scoreOf(log, ReplayHearing::AsHeard);
    QCOMPARE(score->you.rate, 16000);
    ReplayMixer mixer(log.shared(), score);
    const Sides sides = read(mixer, 1000, 1000);
    QVERIFY2(std::abs(hertzOf(sides.you) - 400) < 3, qPrintable(QString::number(hertzOf(sides.you))));
    QVERIFY(std::ranges::all_of(read(mixer, 0, 980).you, [](float sample) { return std::abs(sample) < 0.01F; }));
}

void TestReplayMixer::takesAudioOfAnotherRateHalfWay()
{
    EventLog log;
    log.client(2000, append(pcm(sine(400, 24000, 24000))));
    log.server(2500, R"({"type":"session.updated","session":{"type":"realtime","id":"s","audio":{
        "input":{"format":{"type":"audio/pcm","rate":8000}}}}})");
    log.client(3000, append(pcm(sine(400, 8000, 8000))));
    ReplayMixer mixer(log.shared(), scoreOf(log, ReplayHearing::AsHeard));
    const Sides sides = read(mixer, 1000, 2000);
    QVERIFY(std::abs(hertzOf(std::span(sides.you).first(24000)) - 400) < 3);
    QVERIFY(std::abs(hertzOf(std::span(sides.you).last(24000)) - 400) < 3);
}

void TestReplayMixer::isSilentBeyondTheEnd()
{
    const SpokenSession session;
    ReplayMixer mixer(session.log().shared(), scoreOf(session.log(), ReplayHearing::AsSent));
    const Sides sides = read(mixer, 1000000, 100);
    QVERIFY(std::ranges::all_of(sides.you, [](float sample) { return sample == 0; }));
    QVERIFY(std::ranges::all_of(sides.model, [](float sample) { return sample == 0; }));
    mixer.seek(SessionTime(milliseconds(-5)));
    QCOMPARE(mixer.position(), SessionTime());
}

void TestReplayMixer::levelsSides()
{
    const std::vector<float> you{0.5F};
    const std::vector<float> model{0.25F};
    std::vector<float> out(2);
    const auto mixed = [&](const ReplayLevels &levels) {
        mixStereo(levels, you, model, out);
        return out;
    };
    ReplayLevels levels;
    QCOMPARE(mixed(levels), (std::vector<float>{0.75F, 0.75F}));
    levels.apart = true;
    QCOMPARE(mixed(levels), (std::vector<float>{0.5F, 0.25F}));
    levels.you.solo = true;
    levels.you.gain = 0.5F;
    QCOMPARE(mixed(levels), (std::vector<float>{0.25F, 0}));
    levels.you.muted = true;
    QCOMPARE(mixed(levels), (std::vector<float>{0, 0}));
}

QTEST_GUILESS_MAIN(TestReplayMixer)
#include "tst_replay_mixer.moc"
