// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace turnscope {

/// Where the rehearsal endpoint lets a chat model think.
class ChatEndpoint
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ChatEndpoint)

public:
    QUrl url;      ///< http or https, up to "/v1" or to its host; empty: the demo dialogue thinks
    QString model; ///< empty: the endpoint chooses
    std::shared_ptr<const KeyMemory> key;
    std::chrono::milliseconds patience{30000}; ///< for the first word, and then for each next one

    /// `http://host/v1`, or the whole address of its chat completions. Fails with a sentence when it is no such address.
    static Result<QUrl> parse(const QString &text);

    /// The address that is posted to.
    QUrl completions() const;

    bool isHere() const; ///< on this machine

    /// Why this endpoint is not to be used; nothing when it may. A key goes over https only, or stays on this machine.
    std::optional<Error> objection() const;

    /// The key for it from TURNSCOPE_THINK_KEY; from OPENAI_API_KEY for OpenAI's own host alone. May be empty.
    static KeyMemory keyFromEnvironment(const QUrl &url);

    friend bool operator==(const ChatEndpoint &a, const ChatEndpoint &b)
    {
        return a.url == b.url && a.model == b.model;
    }
};

} // namespace turnscope
