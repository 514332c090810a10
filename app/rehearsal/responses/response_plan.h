// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/server_conversation.h"
#include "models/audio/audio_format.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace turnscope {

/// How a response is to be made: the session's settings with those of `response.create` over them.
struct ResponsePlan
{
    bool inConversation = true; ///< otherwise out of band: nothing of it stays
    bool speaks = true;
    QString voice;
    double speed = 1.0;
    AudioFormat format;
    bool phases = false; ///< messages have a `phase`
    QJsonValue maxOutputTokens;
    QJsonValue metadata;
    QJsonObject audio; ///< the response's `audio`, as it is shown
    QString instructions;
    QString ownInstructions;
    QJsonArray tools;
    QJsonValue toolChoice;
    std::optional<std::vector<ServerItem>> input; ///< a context of its own

    qint64 inputBytes() const
    {
        qint64 sum = 0;
        if (input) {
            for (const ServerItem &item : *input)
                sum += item.weight + item.audioBytes();
        }
        return sum;
    }
};

} // namespace turnscope
