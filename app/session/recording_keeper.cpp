// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recording_keeper.h"

#include "app/session/console_events.h"
#include "app/session/player.h"

#include <QFile>

namespace turnscope {

namespace {
constexpr qint64 kSyncEvery = 1000; // ms
constexpr qint64 kTellEvery = 100;  // ms
} // namespace

RecordingKeeper::RecordingKeeper(std::unique_ptr<Recorder> recorder, QObject *parent)
    : QObject(parent)
    , m_recorder(std::move(recorder))
    , m_told(m_recorder->state())
{
    m_clock.start();
    m_synced.start();
    m_looked.start();
    m_toldSince.start();
}

RecordingKeeper::~RecordingKeeper()
{
    close();
}

SessionTime RecordingKeeper::now() const
{
    return SessionTime(microseconds(m_clock.nsecsElapsed() / 1000));
}

void RecordingKeeper::record(Direction from, const QByteArray &frame, bool binary)
{
    (void)m_recorder->record(now(), from, frame, binary); // of what does not reach the disk the recorder's state tells
}

std::optional<Recorder::Received> RecordingKeeper::receive(const QByteArray &frame)
{
    record(Direction::Server, frame);
    return m_recorder->received();
}

void RecordingKeeper::recordPlayback(const std::vector<PlaybackNote> &notes)
{
    for (const PlaybackNote &told : notes) {
        if (told.what != PlaybackNote::What::Stopped || told.sent.count() > 0)
            record(Direction::Console, console::playback(told));
    }
}

void RecordingKeeper::note(const QString &text)
{
    record(Direction::Console, console::note(text));
}

void RecordingKeeper::tick()
{
    if (m_recorder->isSaving() || m_looked.hasExpired(RecordingWriter::kLookEvery.count())) {
        m_looked.restart();
        m_recorder->look();
    }
    if (m_synced.elapsed() >= kSyncEvery && !m_disk.isRunning()) {
        m_synced.restart();
        m_disk.start([recorder = m_recorder.get()](const Task &) { return recorder->sync(); },
                     [this](int error) {
                         if (error != 0)
                             m_recorder->noteUnsynced(error);
                     });
    }
    if (m_toldSince.hasExpired(kTellEvery)) {
        m_toldSince.restart();
        tell();
    }
}

void RecordingKeeper::tell()
{
    if (m_recorder->state() == m_told)
        return;
    m_told = m_recorder->state();
    Q_EMIT changed(m_told);
}

void RecordingKeeper::close()
{
    if (m_discarded)
        return;
    m_disk.waitForDone();
    m_recorder->finish();
}

void RecordingKeeper::finish()
{
    close();
    tell();
}

void RecordingKeeper::discard()
{
    close();
    m_discarded = true;
    QFile::remove(m_recorder->state().path);
}

} // namespace turnscope
