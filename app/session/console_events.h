// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/socket_end.h"
#include "app/session/player.h"
#include "app/sound/device_note.h"
#include "models/tools/tool_answer.h"

#include <QByteArray>

namespace turnscope {

/// What this console did about a function call.
struct ToolNote
{
    enum class State : quint8 {
        Begun,
        Sent,      ///< the output
        Failed,    ///< an error in its place
        Stopped,   ///< by the user
        Forbidden, ///< the command is not allowed
    };

    QByteArray callId;
    QString tool;
    const ToolAnswer &answer;
    State state{};
    milliseconds took{0}; ///< since the call came; of what has an end
    qint64 bytes = -1;    ///< of the output that was sent
    Error problem;
};

/// Makes the console.* frames of a live recording: what only the console knows.
namespace console {

/// {"type":"console.connected","url":…}; the URL is without user info and query values but the model.
QByteArray connected(const QUrl &url);

/// {"type":"console.disconnected","code":…,"reason":…,"http_status":…,"by_wish":…,"message":…}
QByteArray disconnected(const SocketEnd &end);

/// {"type":"console.playback.started|heard|stopped","item_id":…,"content_index":…,"played_ms":…,"sent_ms":…}, and of
/// stopped, when there were any, "underruns":…
QByteArray playback(const PlaybackNote &note);

/// {"type":"console.device","device":"microphone|speaker","state":"opened|closed|missing|failed|slow|steady|muted|
/// unmuted","name":…,"message":…}
/// "opened" with a message: in place of the one that was chosen. "slow": it plays slower than real time, until "steady".
QByteArray device(const DeviceNote &note);

/// {"type":"console.device","device":"microphone","state":"dropped","samples":…,"rate":…}: captured, and lost before they
/// could be sent.
QByteArray microphoneDropped(quint64 samples, int rate);

/// {"type":"console.tool","call_id":…,"name":…,"by":"hand|canned|command|http","state":"begun|sent|failed|stopped|forbidden",
/// "what":…,"took_ms":…,"bytes":…,"message":…}. "what" is the program's name, without what it is called with, or the URL
/// without secrets.
QByteArray tool(const ToolNote &note);

/// {"type":"console.note","message":…}
QByteArray note(const QString &message);

} // namespace console

} // namespace turnscope
