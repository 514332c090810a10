// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/voices/voice_clip.h"

#include <QCoreApplication>

#include <vector>

namespace turnscope {

/// Clips that are kept in a folder: a WAV each, the recording of its session beside it, and `voices.json`, which says what they
/// are. All of it waits for the disk; any thread. Of several writers, also in other programs, one waits for the other.
class VoiceShelf
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VoiceShelf)

public:
    explicit VoiceShelf(QString folder = defaultFolder());

    /// "voices" in the user's data folder of Turnscope.
    static QString defaultFolder();

    const QString &folder() const { return m_folder; }

    /// Of a clip's file or recording.
    QString path(const QString &name) const { return m_folder + u'/' + name; }

    /// Those that are kept, the oldest first; none in a folder without an index. A broken index is an error, and so is one of
    /// a later version.
    Result<std::vector<VoiceClip>> clips() const;

    /// A name without an ending under which nothing is kept: "marin-1.2", "marin-1.2-2". Makes the folder.
    Result<QString> freeName(const QString &voice, double speed) const;

    /// Measures the samples, writes them to `name`.wav, and the clip to the index; of no samples the clip alone. Nothing is
    /// written over a broken index. On an error there is neither sound nor entry.
    Result<VoiceClip> keep(VoiceClip clip, const QString &name, std::span<const qint16> samples, int rate) const;

private:
    QString m_folder;
};

} // namespace turnscope
