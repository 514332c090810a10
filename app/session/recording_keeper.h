// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recorder.h"
#include "models/work/worker.h"

#include <QElapsedTimer>
#include <QObject>

namespace turnscope {

struct PlaybackNote;

/// The recording of a live session: takes every frame, looks after the file, has the disk confirm it, and tells how it
/// stands. Lives on the session thread.
class RecordingKeeper : public QObject
{
    Q_OBJECT

public:
    explicit RecordingKeeper(std::unique_ptr<Recorder> recorder, QObject *parent = nullptr);
    ~RecordingKeeper() override; ///< waits for the disk

    /// On the session's clock, which starts with this. Any thread.
    SessionTime now() const;

    /// Of this moment.
    void record(Direction from, const QByteArray &frame, bool binary = false);

    /// The same for a text frame of the server's; answers with what came, see Recorder::received().
    std::optional<Recorder::Received> receive(const QByteArray &frame);
    void recordPlayback(const std::vector<PlaybackNote> &notes);
    void note(const QString &text); ///< console.note

    Redactor &redactor() { return m_recorder->redactor(); }

    /// To be called every 10 to 20 ms.
    void tick();

    /// No frame comes any more: waits until the disk has all, and tells how that went.
    void finish();

    /// Takes the file away: there was nothing to record.
    void discard();

Q_SIGNALS:
    void changed(const turnscope::RecordingState &state);

private:
    void close();
    void tell();

    QElapsedTimer m_clock;
    std::unique_ptr<Recorder> m_recorder;
    Worker m_disk{WorkPool::Disk, this};
    QElapsedTimer m_synced;
    QElapsedTimer m_looked;
    QElapsedTimer m_toldSince;
    RecordingState m_told;
    bool m_discarded = false;
};

} // namespace turnscope
