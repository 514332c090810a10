// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"
#include "models/audio/sound_file.h"
#include "models/clocks/clocks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace turnscope {

/// An item as the server has it.
struct ServerItem
{
    QJsonObject wire;              ///< as item events show it: no audio bytes
    QString heard;                 ///< what was made out of user audio, whether or not transcription is on
    Wave audio;                    ///< of its audio part; empty when it has none or when it was let go
    milliseconds audioDuration{0}; ///< what counts in the context, also of audio that was let go
    bool hearing = false;          ///< the words are still being made out
    qint64 weight = 0;             ///< bytes of what a client put into it, its audio aside

    QString id() const;
    qint64 audioBytes() const { return qint64(audio.samples.size()) * qint64(sizeof(qint16)); }
};

/// The conversation of one rehearsal session: the items in order, with their audio, of which the oldest is let go beyond
/// a limit. A value type.
class ServerConversation
{
public:
    static constexpr qsizetype kAudioKept = qsizetype(16) * 1024 * 1024; ///< bytes

    ServerItem *find(const QString &id);
    const std::vector<ServerItem> &items() const { return m_items; }

    /// Puts an item after `previous`, first for an empty one; false when there is no such item.
    bool insertAfter(const QString &previous, ServerItem item);
    void append(ServerItem item);
    bool remove(const QString &id);

    /// Whether a function_call_output has its call here; other items have none to have.
    std::optional<WireError> checkCallOf(const QJsonObject &item) const;

    QString lastId() const;                    ///< empty while there are no items
    QString idBefore(const QString &id) const; ///< empty for the first one
    bool isSecond(const QString &id) const;    ///< its predecessor is the very first item
    qint64 weight() const;                     ///< of all items
    bool hearing() const;                      ///< some item's words are not known yet
    bool assistantHasSpoken() const;

    /// The items for a brain: user audio has what was heard as its transcript.
    QJsonArray context() const;
    static QJsonObject withHeard(const ServerItem &item);

private:
    void letGoOfOldAudio();

    std::vector<ServerItem> m_items;
};

} // namespace turnscope
