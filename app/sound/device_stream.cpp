// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/device_stream.h"

#include <QMediaDevices>

namespace turnscope {

namespace {

/// A stream ends a moment before its device is off the system's list.
constexpr int kRecovery = 300; // ms

/// A device that is not there, or cannot be opened, is tried again.
constexpr int kRetryEvery = 500; // ms

/// A stream that ends sooner is no recovery; the next one is waited for, longer each time.
constexpr int kShort = 10'000;           // ms
constexpr int kLongestRecovery = 10'000; // ms
constexpr int kMostShort = 2;            // after which the device is called broken

} // namespace

DeviceStream::DeviceStream(DeviceNote::Device which)
    : m_which(which)
    , m_recovery(this)
{
    m_recovery.setSingleShot(true);
    connect(&m_recovery, &QTimer::timeout, this, [this] {
        if (m_wanted && !m_streaming)
            startChosen();
    });
}

void DeviceStream::openDevice()
{
    m_wanted = true;
    m_shortLived = 0;
    m_troubleTold = false;
    if (!m_streaming)
        startChosen();
}

void DeviceStream::closeDevice()
{
    m_wanted = false;
    m_recovery.stop();
    rest();
    if (!m_streaming)
        return;
    endStream();
    tell(DeviceNote::State::Closed);
}

void DeviceStream::endStream()
{
    m_streaming = false;
    ++m_streamNumber; // what it still has to say is not listened to
    stop();
}

void DeviceStream::choose(const DeviceChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (!m_wanted)
        return;
    if (m_streaming)
        endStream();
    m_shortLived = 0;
    m_troubleTold = false;
    startChosen();
}

void DeviceStream::followDevices()
{
    if (!m_wanted)
        return;
    const QAudioDevice device = find(m_choice);
    if (m_streaming && device.id() == m_deviceId)
        return;
    if (!m_streaming && device.isNull())
        return;
    if (m_streaming)
        endStream();
    m_shortLived = 0;
    startChosen();
}

void DeviceStream::fail()
{
    if (!m_streaming)
        return;
    m_shortLived = m_started.hasExpired(kShort) ? 0 : m_shortLived + 1;
    endStream();
    if (m_shortLived >= kMostShort) {
        rest();
        tellTrouble(DeviceNote::State::Failed, broken());
    }
    m_recovery.start(std::min(kRecovery << std::min(m_shortLived, 8), kLongestRecovery));
}

void DeviceStream::laterIfSame(quint64 stream, const std::function<void()> &told)
{
    QMetaObject::invokeMethod(
        this,
        [this, stream, told] {
            if (m_streaming && stream == m_streamNumber)
                told();
        },
        Qt::QueuedConnection);
}

std::function<void()> DeviceStream::failure()
{
    return [this, stream = m_streamNumber] { laterIfSame(stream, [this] { fail(); }); };
}

void DeviceStream::startChosen()
{
    m_recovery.stop();
    const QAudioDevice device = find(m_choice);
    const QString before = device.isNull() ? m_deviceName : std::exchange(m_deviceName, device.description());
    m_deviceId = device.id();
    if (device.isNull()) {
        rest();
        m_recovery.start(kRetryEvery);
        tellTrouble(DeviceNote::State::Missing,
                    before.isEmpty() ? missing() : tr("“%1” is gone.").arg(before) + u' ' + missing());
        m_deviceName.clear();
        return;
    }
    ++m_streamNumber;
    if (!start(device, m_choice)) {
        stop();
        rest();
        m_recovery.start(kRetryEvery);
        return tellTrouble(DeviceNote::State::Failed, broken());
    }
    m_streaming = true;
    m_started.start();
    m_troubleTold = false;
    const bool replaced = !m_choice.id.isEmpty() && m_choice.id != m_deviceId;
    tell(DeviceNote::State::Opened,
         replaced ? tr("“%1” is not there: “%2” is used until it is back.").arg(m_choice.name, m_deviceName)
                  : QString());
}

/// Once, until a device is open again.
void DeviceStream::tellTrouble(DeviceNote::State state, const QString &problem)
{
    if (!std::exchange(m_troubleTold, true))
        tell(state, problem);
}

void DeviceStream::tell(DeviceNote::State state, const QString &problem)
{
    Q_EMIT noted({m_which, state, m_deviceName, {problem, {}}});
}

QString DeviceStream::missing() const
{
    if (QMediaDevices::audioInputs().isEmpty() && QMediaDevices::audioOutputs().isEmpty())
        return tr(
            "This machine offers no sound at all, neither a microphone nor a speaker. Check that its sound server "
            "(PipeWire or PulseAudio) runs; typing works without.");
    return m_which == DeviceNote::Device::Microphone
               ? tr("There is no microphone. Plug one in, then press Talk; typing works without.")
               : tr("There is no speaker: answers are shown, not played.");
}

QString DeviceStream::broken() const
{
    return (m_which == DeviceNote::Device::Microphone
                ? tr("The microphone “%1” stopped working. Check it, then press Talk again.")
                : tr("The speaker “%1” stopped working: answers are shown, not played."))
        .arg(m_deviceName);
}

} // namespace turnscope
