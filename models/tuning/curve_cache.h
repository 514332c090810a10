// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/conversation/notes.h"
#include "models/tuning/speech_curve.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <optional>
#include <span>

namespace turnscope {

/// Curves that were made before, in a folder of the user's cache, a file each: known by what was listened to and by the model
/// that did, so that a file that was changed, or another model, never gets what is not its own. Any thread; several windows
/// may use one folder.
class CurveCache
{
public:
    static constexpr qint64 kMostBytes = qint64(200) * 1000 * 1000; ///< in the folder; the oldest go first

    explicit CurveCache(QString folder = defaultFolder());

    static QString defaultFolder();

    /// Names the audio of some clips, where other `sessions` begin in it, and the model's file: reads all of it. Empty when it was
    /// cancelled, or there is no model.
    static QByteArray key(const EventStore &events, std::span<const AudioTrack::Clip> clips,
                          SpeechProbability::Model model, std::span<const SessionPart> sessions,
                          const std::atomic<bool> *cancelled = nullptr);

    /// Nothing where there is none, or the file is damaged.
    std::optional<SpeechCurve> find(const QByteArray &key) const;

    /// What cannot be written is not kept: it can be made again.
    void keep(const QByteArray &key, const SpeechCurve &curve) const;

private:
    QString path(const QByteArray &key) const;
    void trim() const;

    QString m_folder;
};

} // namespace turnscope
