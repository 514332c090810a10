// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/audio_track.h"

#include "models/audio/sample_codec.h"

#include <QTest>

#include <limits>

using namespace turnscope;

namespace {

class Frames : public FrameSource
{
public:
    QByteArray read(quint64 offset, quint32 length) const override { return m_bytes.mid(qsizetype(offset), length); }

    QByteArray m_bytes;
};

/// A store that the test fills event by event.
class Fixture
{
public:
    EventIndex add(const QByteArray &type, const QByteArray &frame)
    {
        EventRow row;
        row.offset = quint64(m_frames->m_bytes.size());
        row.length = quint32(frame.size());
        row.type = events.strings().intern({type.data(), size_t(type.size())});
        m_frames->m_bytes += frame;
        events.append(row);
        return EventIndex{events.size() - 1};
    }

    EventIndex append(AudioTrack &track, std::span<const qint16> samples, AudioFormat format = {})
    {
        const QByteArray bytes = encodeSamples(samples, format.encoding);
        const EventIndex event = add("input_audio_buffer.append",
                                     R"({"type":"input_audio_buffer.append","audio":")" + bytes.toBase64() + R"("})");
        track.append(event, bytes, format);
        return event;
    }

private:
    std::shared_ptr<Frames> m_frames = std::make_shared<Frames>();

public:
    EventStore events{m_frames};
};

std::vector<qint16> ramp(qint16 first, int count)
{
    std::vector<qint16> samples(static_cast<size_t>(count));
    for (qint16 &sample : samples)
        sample = first++;
    return samples;
}

} // namespace

class TestAudioTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesAgainWhatItWasGiven();
    void givesSilenceWhereThereIsNone();
    void takesTheFirstClipsRate();
    void resamplesAnotherRate();
    void believesNoAbsurdRate();
    void survivesAFrameThatChanged();
};

void TestAudioTrack::decodesAgainWhatItWasGiven()
{
    Fixture fixture;
    AudioTrack track;
    fixture.add("session.created", "{}");
    const EventIndex first = fixture.append(track, ramp(0, 500));
    fixture.append(track, {});
    fixture.append(track, ramp(500, 700));
    QCOMPARE(track.sampleCount(), 1200);
    QCOMPARE(track.clips().size(), size_t(2));
    QCOMPARE(track.clips()[0].event, first);
    QCOMPARE(track.clips()[1].firstSample, 500);
    QCOMPARE(track.samples(fixture.events, 0, 1200), ramp(0, 1200));
    QCOMPARE(track.samples(fixture.events, 499, 2), ramp(499, 2));
    QCOMPARE(track.samples(fixture.events, 500, 1), ramp(500, 1));
    QCOMPARE(track.peaks().peak(0, 1200), (Peak{0, 1199}));
}

void TestAudioTrack::givesSilenceWhereThereIsNone()
{
    Fixture fixture;
    AudioTrack track;
    QCOMPARE(track.samples(fixture.events, 0, 3), std::vector<qint16>(3));
    fixture.append(track, ramp(1, 4));
    QCOMPARE(track.samples(fixture.events, -2, 8), (std::vector<qint16>{0, 0, 1, 2, 3, 4, 0, 0}));
    QCOMPARE(track.samples(fixture.events, std::numeric_limits<qint64>::max() - 1, 4), std::vector<qint16>(4));
    QVERIFY(track.samples(fixture.events, 0, -5).empty());
}

void TestAudioTrack::takesTheFirstClipsRate()
{
    Fixture fixture;
    AudioTrack track;
    QCOMPARE(track.rate(), 24000);
    fixture.append(track, ramp(0, 80), {AudioEncoding::Ulaw, 8000});
    QCOMPARE(track.rate(), 8000);
    QCOMPARE(track.sampleCount(), 80);
}

void TestAudioTrack::resamplesAnotherRate()
{
    Fixture fixture;
    AudioTrack track;
    fixture.append(track, ramp(0, 2400));
    fixture.append(track, std::vector<qint16>(800, 1000), {AudioEncoding::Pcm16, 8000});
    fixture.append(track, ramp(0, 100));
    QCOMPARE(track.rate(), 24000);
    QCOMPARE(track.sampleCount(), 2400 + 2400 + 100);
    const std::vector<qint16> middle = track.samples(fixture.events, 3000, 1000);
    for (const qint16 sample : middle)
        QVERIFY(std::abs(sample - 1000) < 20);
    QCOMPARE(track.samples(fixture.events, 4800, 100), ramp(0, 100));
}

void TestAudioTrack::believesNoAbsurdRate()
{
    Fixture fixture;
    AudioTrack track;
    fixture.append(track, ramp(0, 100), {AudioEncoding::Pcm16, 0});
    fixture.append(track, ramp(0, 100), {AudioEncoding::Pcm16, 1});
    fixture.append(track, ramp(0, 100), {AudioEncoding::Pcm16, std::numeric_limits<int>::max()});
    QCOMPARE(track.rate(), 24000);
    QCOMPARE(track.sampleCount(), 300);
}

void TestAudioTrack::survivesAFrameThatChanged()
{
    Fixture fixture;
    AudioTrack track;
    const EventIndex broken = fixture.add("input_audio_buffer.append", R"({"audio":"not base64!"})");
    track.append(broken, encodeSamples(ramp(0, 10), AudioEncoding::Pcm16), {});
    const EventIndex strange = fixture.add("nobody.knows", "[]");
    track.append(strange, encodeSamples(ramp(0, 10), AudioEncoding::Pcm16), {});
    track.append(EventIndex{99}, encodeSamples(ramp(0, 10), AudioEncoding::Pcm16), {});
    fixture.append(track, ramp(0, 10));
    QCOMPARE(track.samples(fixture.events, 0, 30), std::vector<qint16>(30));
}

QTEST_GUILESS_MAIN(TestAudioTrack)
#include "tst_audio_track.moc"
