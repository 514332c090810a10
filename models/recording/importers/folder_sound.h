// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/recording/file_handle.h"

#include <QCoreApplication>

#include <array>
#include <unordered_map>

namespace turnscope {

/// Puts the audio of a run folder's sound back into events that have only its length: of the user what was recorded before
/// each append, of the model what sounded from the answer's begin on. So what nobody heard of an answer comes back as
/// silence. PCM16 at 24,000 Hz, the user left, the model right. One thread.
class FolderSound
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FolderSound)

public:
    /// `path`: of the WAV; empty: there is none. The events must outlive it.
    FolderSound(const EventStore &events, const QString &path);

    /// Why no audio is put back, a sentence; empty: it is, or there is no sound.
    const QString &problem() const { return m_problem; }

    /// The frame with its audio, where it lacks it. To be asked in order, of each event once.
    QByteArray filled(EventIndex event);

private:
    void open(const QString &path);
    QByteArray samples(int channel, qint64 first, qint64 count) const; ///< silence where there are none

    const EventStore &m_events;
    std::optional<FileHandle> m_file;
    quint64 m_data = 0;              ///< where the samples begin in the file
    qint64 m_frames = 0;             ///< of two samples
    std::array<qint64, 2> m_given{}; ///< samples of each voice that were put into events
    QString m_problem;
    std::unordered_map<StringId, qint64> m_next; ///< by answer: its next sample
};

} // namespace turnscope
