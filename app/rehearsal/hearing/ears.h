// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace turnscope {

/// Makes words of speech on a thread of its own, one stretch after the other, for all sessions of a server. The model is
/// loaded when the first speech comes. Owned by the server; transcribe() may be called on any thread.
class Ears : public QObject
{
    Q_OBJECT

public:
    static constexpr int kWaitingAtMost = 256; ///< stretches; beyond it transcribe() answers at once that it cannot

    explicit Ears(QObject *parent = nullptr);
    ~Ears() override; ///< waits for the stretch in work, at most some seconds

    /// Begins to listen to `speech`, of any rate; heard() or failed() will have this ticket.
    quint64 transcribe(Wave speech);

Q_SIGNALS:
    void heard(quint64 ticket, const QString &words);           ///< empty when none could be made out
    void failed(quint64 ticket, const turnscope::Error &error); ///< instead of heard()

private:
    struct Worker;

    Result<QString> listen(const Wave &speech);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    std::atomic<quint64> m_tickets = 0;
    std::atomic<int> m_waiting = 0;
    std::atomic<bool> m_stopping = false;
};

} // namespace turnscope
