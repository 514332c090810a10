// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>

#include <vector>

namespace turnscope {

/// What comes out of the speaker of packaging/with-desktop, recorded by parecord from its monitor: 16 kHz mono.
class SpeakerRecording
{
public:
    static constexpr int kRate = 16000;
    static constexpr int kAudible = 300; ///< samples beyond are sound

    ~SpeakerRecording() { stop(); }

    static constexpr int kLowLatency = 20; ///< ms

    /// Starts, and waits until the silent sink has found its low latency. A `latency` of 0 is parecord's own, in pieces
    /// of up to two seconds, which leaves the sink as it is.
    bool start(const QString &source = QStringLiteral("spk.monitor"), int latency = kLowLatency);
    void stop();

    const std::vector<qint16> &samples() const { return m_samples; }

    /// How much of it is sound, to the millisecond; what comes later adds to it.
    int audibleMs() const;

    /// From the first to the last audible sample, with a little silence around; empty when all is silent.
    std::vector<qint16> audible() const;

    /// When the first audible sample came since forget(), in ms of `clock`; -1: not yet.
    qint64 firstSoundAt() const { return m_firstSoundAt; }
    void forget() { m_firstSoundAt = -1; }

    /// When the last audible sample came, in ms of `clock`, the time since start(); -1: never.
    qint64 lastSoundAt() const { return m_lastSoundAt; }
    const QElapsedTimer &clock() const { return m_clock; }

private:
    void take();

    QProcess m_process;
    QElapsedTimer m_clock;
    std::vector<qint16> m_samples;
    qint64 m_firstSoundAt = -1;
    qint64 m_lastSoundAt = -1;
};

/// A module of the sound server, as a device that is plugged in; its end pulls it out.
class SoundModule
{
public:
    explicit SoundModule(const QStringList &arguments);
    ~SoundModule() { unload(); }
    Q_DISABLE_COPY_MOVE(SoundModule)

    bool isLoaded() const { return !m_index.isEmpty(); }
    void unload();

private:
    QString m_index;
};

/// Speaks a WAV file into the microphone of packaging/with-desktop.
class Speech
{
public:
    /// Has Flite write the words to a file.
    bool prepare(const QString &words);
    void start();
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    ~Speech();

private:
    QString m_path;
    QProcess m_process;
};

/// The share of the words of `expected` that come in `heard` in the same order, 0 to 1.
double wordsHeard(const QString &expected, const QString &heard);

} // namespace turnscope
