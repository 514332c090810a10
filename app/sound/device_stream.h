// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_choice.h"
#include "app/sound/device_note.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace turnscope {

/// What Microphone and Speaker have in common: a device that was chosen, opened while it is wanted, and followed when
/// devices come and go. When the chosen one is gone, the system's default takes its place until it is back; when none
/// is left, or none can be opened, that is told once, and it is tried again for as long as it is wanted. Lives on the
/// audio thread; nothing that start() and stop() do may spin its event loop.
class DeviceStream : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openDevice();
    void closeDevice();

    /// At once, when it is open.
    void choose(const turnscope::DeviceChoice &choice);

    /// The system's devices, or its default, have changed.
    void followDevices();

Q_SIGNALS:
    void noted(const turnscope::DeviceNote &note);

protected:
    explicit DeviceStream(DeviceNote::Device which);

    virtual QAudioDevice find(const DeviceChoice &choice) const = 0;

    /// False: it cannot be opened.
    virtual bool start(const QAudioDevice &device, const DeviceChoice &choice) = 0;
    virtual void stop() = 0;

    /// Nothing is open, and nothing will be for now.
    virtual void rest() {}

    /// The open device is of no use any more. Another one is looked for.
    void fail();

    /// fail() for the stream that is being started, to be called on any thread and at any time: a later stream is left
    /// alone.
    std::function<void()> failure();

    /// Calls `told` on this thread, if the stream that is being started still runs then.
    void laterIfSame(quint64 stream, const std::function<void()> &told);
    quint64 streamNumber() const { return m_streamNumber; }

    void tell(DeviceNote::State state, const QString &problem = {});
    const QString &deviceName() const { return m_deviceName; }

private:
    void startChosen();
    void endStream();
    void tellTrouble(DeviceNote::State state, const QString &problem);
    QString missing() const;
    QString broken() const;

    DeviceNote::Device m_which;
    DeviceChoice m_choice;
    bool m_wanted = false; ///< asked for, whether or not there is a device
    bool m_streaming = false;
    quint64 m_streamNumber = 0;
    int m_shortLived = 0; ///< streams one after the other that ended soon after their begin
    bool m_troubleTold = false;
    QElapsedTimer m_started;
    QByteArray m_deviceId;
    QString m_deviceName;
    QTimer m_recovery;
};

} // namespace turnscope
