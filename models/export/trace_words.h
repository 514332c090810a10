// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/recording/recording_info.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string_view>

namespace turnscope {

/// Who was asked, in the words of OpenTelemetry's conventions for generative AI.
struct TraceServer
{
    QString provider; ///< gen_ai.provider.name; where no name is agreed on, that of the dialect
    QString address;  ///< host; empty: not known
    std::optional<int> port;

    static TraceServer of(const RecordingInfo &info, Dialect dialect);
};

/// What a conversation says in those words. Free of any state; any thread.
struct TraceWords
{
    /// "stop", "tool_call", "length", "content_filter", "error"; empty: the conventions have no word for it.
    static std::string_view finishReason(const Response &response, const Conversation &conversation);

    static std::string_view status(const Response &response); ///< as the protocol has it

    /// "speech" or "text"; empty: it made neither.
    static std::string_view outputType(const Response &response, const Conversation &conversation);

    /// Of a failed one: its code, or "_OTHER".
    static std::string_view errorType(const Response &response);

    // Messages, as JSON in a text: [{"role","parts":[{"type","content"}],"finish_reason"}].
    static QJsonObject textPart(const QString &text);
    static QJsonObject callPart(const QString &id, const QString &name, const QString &arguments);
    static QString parts(const QString &text);
    static QString message(const QString &role, const QString &text);
    static QString message(const QString &role, const QJsonArray &parts, const QString &finishReason);
};

} // namespace turnscope
