// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/device_stream.h"

namespace turnscope {

namespace {

/// A stream ends a moment before its device is off the system's list.
constexpr int kRecovery = 300; // ms

/// A device that fails again sooner is broken.
constexpr int kRetryEvery = 10000; // ms

} // namespace

DeviceStream::DeviceStream(DeviceNote::Device which)
    : m_which(which)
    , m_recovery(this)
{
    m_recovery.setSingleShot(true);
    m_recovery.setInterval(kRecovery);
    connect(&m_recovery, &QTimer::timeout, this, &DeviceStream::recover);
}

void DeviceStream::openDevice()
{
    m_wanted = true;
    m_retried.invalidate();
    if (!m_streaming && !m_recovery.isActive())
        startChosen();
}

void DeviceStream::closeDevice()
{
    m_wanted = false;
    m_recovery.stop();
    rest();
    if (!m_streaming)
        return;
    m_streaming = false;
    stop();
    tell(DeviceNote::State::Closed);
}

void DeviceStream::choose(const DeviceChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_retried.invalidate();
    if (!m_wanted)
        return;
    if (m_streaming)
        stop();
    m_streaming = false;
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
        stop();
    m_streaming = false;
    m_retried.invalidate();
    startChosen();
}

void DeviceStream::fail()
{
    if (!m_streaming)
        return;
    m_streaming = false;
    stop();
    m_recovery.start();
}

void DeviceStream::recover()
{
    if (!m_wanted || m_streaming)
        return;
    const bool same = find(m_choice).id() == m_deviceId;
    if (!same || !m_retried.isValid() || m_retried.hasExpired(kRetryEvery)) {
        if (same)
            m_retried.start();
        return startChosen();
    }
    rest();
    tell(DeviceNote::State::Failed, broken());
}

void DeviceStream::startChosen()
{
    m_recovery.stop();
    const QAudioDevice device = find(m_choice);
    const QString before = std::exchange(m_deviceName, device.description());
    m_deviceId = device.id();
    if (device.isNull()) {
        rest();
        return tell(DeviceNote::State::Missing,
                    before.isEmpty() ? missing() : tr("“%1” is gone.").arg(before) + u' ' + missing());
    }
    if (!start(device, m_choice)) {
        stop();
        rest();
        return tell(DeviceNote::State::Failed, broken());
    }
    m_streaming = true;
    const bool replaced = !m_choice.id.isEmpty() && m_choice.id != m_deviceId;
    tell(DeviceNote::State::Opened,
         replaced ? tr("“%1” is not there: “%2” is used until it is back.").arg(m_choice.name, m_deviceName)
                  : QString());
}

void DeviceStream::tell(DeviceNote::State state, const QString &problem)
{
    Q_EMIT noted({m_which, state, m_deviceName, {problem, {}}});
}

QString DeviceStream::missing() const
{
    return m_which == DeviceNote::Device::Microphone
               ? tr("There is no microphone. Plug one in and press the microphone button again; typing works without.")
               : tr("There is no speaker: answers are shown, not played.");
}

QString DeviceStream::broken() const
{
    return (m_which == DeviceNote::Device::Microphone
                ? tr("The microphone “%1” stopped working. Check it and press the microphone button again.")
                : tr("The speaker “%1” stopped working: answers are shown, not played."))
        .arg(m_deviceName);
}

} // namespace turnscope
