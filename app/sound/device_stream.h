// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_choice.h"
#include "app/sound/device_note.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>

namespace turnscope {

/// What Microphone and Speaker have in common: a device that was chosen, opened while it is wanted, and followed when
/// devices come and go. When the chosen one is gone, the system's default takes its place until it is back; when
/// none is left, that is told, and the next one that comes is opened. Lives on the audio thread.
class DeviceStream : public QIODevice
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

    bool isStreaming() const { return m_streaming; }

private:
    void startChosen();
    void recover();
    void tell(DeviceNote::State state, const QString &problem = {});
    QString missing() const;
    QString broken() const;

    DeviceNote::Device m_which;
    DeviceChoice m_choice;
    bool m_wanted = false; ///< asked for, whether or not there is a device
    bool m_streaming = false;
    QElapsedTimer m_retried; ///< when the same device was opened again after it failed
    QByteArray m_deviceId;
    QString m_deviceName;
    QTimer m_recovery;
};

} // namespace turnscope
