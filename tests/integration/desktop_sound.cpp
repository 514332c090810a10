// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop_sound.h"

#include "app/synthesis/text_to_speech.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include <cstring>
#include <span>

namespace turnscope {

using namespace Qt::StringLiterals;

bool SpeakerRecording::start(const QString &source, int latency)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { take(); });
    m_clock.start();
    QStringList arguments{u"-d"_s, source, u"--rate=16000"_s, u"--channels=1"_s, u"--format=s16le"_s, u"--raw"_s};
    if (latency > 0)
        arguments << u"--latency-msec=%1"_s.arg(latency);
    m_process.start(u"parecord"_s, arguments);
    const size_t enough = latency > 0 ? 3 * kRate : 1;
    return m_process.waitForStarted() && QTest::qWaitFor([&] { return m_samples.size() > enough; }, 20000);
}

void SpeakerRecording::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished();
    take();
}

void SpeakerRecording::take()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    const qint64 now = m_clock.elapsed();
    const size_t count = size_t(bytes.size()) / 2;
    const size_t before = m_samples.size();
    const auto *samples = reinterpret_cast<const qint16 *>(bytes.constData());
    m_samples.insert(m_samples.end(), samples, samples + count);
    for (size_t i = 0; i < count; ++i) {
        if (std::abs(int(m_samples[before + i])) <= kAudible)
            continue;
        m_lastSoundAt = now - qint64(count - i) * 1000 / kRate;
        if (m_firstSoundAt < 0)
            m_firstSoundAt = m_lastSoundAt;
    }
}

int SpeakerRecording::audibleMs() const
{
    constexpr size_t block = kRate / 1000;
    int found = 0;
    for (size_t i = 0; i + block <= m_samples.size(); i += block) {
        const std::span<const qint16> samples(m_samples.data() + i, block);
        found += std::any_of(samples.begin(), samples.end(), [](qint16 s) { return std::abs(int(s)) > kAudible; });
    }
    return found;
}

std::vector<qint16> SpeakerRecording::audible() const
{
    const auto loud = [](qint16 sample) { return std::abs(int(sample)) > kAudible; };
    const auto first = std::find_if(m_samples.begin(), m_samples.end(), loud);
    const auto last = std::find_if(m_samples.rbegin(), m_samples.rend(), loud).base();
    if (first >= last)
        return {};
    constexpr std::ptrdiff_t around = kRate / 5;
    return {first - std::min(around, first - m_samples.begin()), last + std::min(around, m_samples.end() - last)};
}

SoundModule::SoundModule(const QStringList &arguments)
{
    QProcess pactl;
    pactl.start(u"pactl"_s, QStringList{u"load-module"_s} + arguments);
    if (pactl.waitForFinished() && pactl.exitCode() == 0)
        m_index = QString::fromLatin1(pactl.readAllStandardOutput().trimmed());
}

void SoundModule::unload()
{
    if (isLoaded())
        QProcess::execute(u"pactl"_s, {u"unload-module"_s, m_index});
    m_index.clear();
}

bool Speech::prepare(const QString &words)
{
    const auto wave = synthesize(words);
    if (!wave)
        return false;
    m_path = QDir::tempPath() + u"/turnscope-speech-%1.wav"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    QFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(writeWav(wave->samples, wave->rate)) > 0;
}

void Speech::start()
{
    m_process.waitForFinished(20000); // what it said before
    m_process.start(u"paplay"_s, {u"--latency-msec=50"_s, u"-d"_s, u"micin"_s, m_path});
    m_process.waitForStarted();
}

Speech::~Speech()
{
    m_process.waitForFinished(20000);
    QFile::remove(m_path);
}

double wordsHeard(const QString &expected, const QString &heard)
{
    static const QRegularExpression between(u"[^a-z']+"_s);
    const QStringList a = expected.toLower().split(between, Qt::SkipEmptyParts);
    const QStringList b = heard.toLower().split(between, Qt::SkipEmptyParts);
    if (a.isEmpty())
        return 0;
    std::vector<std::vector<int>> common(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 1; i <= size_t(a.size()); ++i) {
        for (size_t j = 1; j <= size_t(b.size()); ++j)
            common[i][j] = a[qsizetype(i) - 1] == b[qsizetype(j) - 1] ? common[i - 1][j - 1] + 1
                                                                      : std::max(common[i - 1][j], common[i][j - 1]);
    }
    return double(common.back().back()) / double(a.size());
}

} // namespace turnscope
