// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/speaking/voice.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace turnscope {

/// What is to be spoken, and how.
struct Utterance
{
    QString sentence;
    QString voice; ///< the service's name of it
    double speed = 1.0;
    int rate = 24000; ///< wanted of the samples
};

/// Speaks sentences on a thread of its own, in the order in which they came, for all sessions of a server. Owned by the
/// server; speak() may be called on any thread.
class Mouth : public QObject
{
    Q_OBJECT

public:
    explicit Mouth(std::unique_ptr<Voice> voice, QObject *parent = nullptr);
    ~Mouth() override;

    QString voiceName() const { return m_voice->name(); }

    /// Begins to speak; spoken() or failed() will have this ticket.
    quint64 speak(const Utterance &utterance);

Q_SIGNALS:
    void spoken(quint64 ticket, const std::vector<qint16> &samples); ///< at the wanted rate
    void failed(quint64 ticket, const turnscope::Error &error);      ///< instead of spoken()

private:
    std::unique_ptr<Voice> m_voice;
    QThread m_thread;
    QObject m_worker; ///< lives on the thread; events posted to it are the sentences
    std::atomic<quint64> m_tickets = 0;
};

} // namespace turnscope
