// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/trace_words.h"

#include "models/text/qt_text.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct Provider
{
    QLatin1StringView host; ///< the end of its name
    QLatin1StringView name; ///< of gen_ai.provider.name
};

constexpr std::array kProvidersOfHosts{
    Provider{"api.openai.com"_L1, "openai"_L1},
    Provider{".openai.azure.com"_L1, "azure.ai.openai"_L1},
    Provider{".services.ai.azure.com"_L1, "azure.ai.inference"_L1},
    Provider{".cognitiveservices.azure.com"_L1, "azure.ai.inference"_L1},
    Provider{"api.x.ai"_L1, "x_ai"_L1},
};

QString providerOf(const QString &host, Dialect dialect)
{
    for (const Provider &each : kProvidersOfHosts) {
        if (host.endsWith(each.host))
            return each.name;
    }
    const QString id = latinText(dialectId(dialect));
    return id == "openai-ga"_L1 || id == "openai-beta"_L1 ? u"openai"_s : id; // also of those who speak as OpenAI does
}

QString compact(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

TraceServer TraceServer::of(const RecordingInfo &info, Dialect dialect)
{
    const QUrl url(info.url);
    TraceServer server{providerOf(url.host(), dialect), url.host(), {}};
    const bool isTls = url.scheme() == "wss"_L1 || url.scheme() == "https"_L1;
    if (!server.address.isEmpty())
        server.port = url.port(isTls ? 443 : 80);
    return server;
}

std::string_view TraceWords::finishReason(const Response &response, const Conversation &conversation)
{
    switch (response.status) {
    case ResponseStatus::Completed:
        return std::ranges::any_of(response.items,
                                   [&](StringId id) {
                                       const Item *item = conversation.item(id);
                                       return item && item->kind == ItemKind::FunctionCall;
                                   })
                   ? "tool_call"
                   : "stop";
    case ResponseStatus::Incomplete:
        return response.reason == "max_output_tokens" ? "length"
               : response.reason == "content_filter"  ? "content_filter"
                                                      : "";
    case ResponseStatus::Failed:
        return "error";
    default:
        return {};
    }
}

std::string_view TraceWords::status(const Response &response)
{
    switch (response.status) {
    case ResponseStatus::InProgress:
        return "in_progress";
    case ResponseStatus::Completed:
        return "completed";
    case ResponseStatus::Cancelled:
        return "cancelled";
    case ResponseStatus::Incomplete:
        return "incomplete";
    case ResponseStatus::Failed:
        return "failed";
    }
    return {};
}

std::string_view TraceWords::outputType(const Response &response, const Conversation &conversation)
{
    std::string_view type;
    for (const StringId id : response.items) {
        const Item *item = conversation.item(id);
        if (!item || item->parts.empty())
            continue;
        if (item->isAudio())
            return "speech";
        type = "text";
    }
    return type;
}

/// `error` is "code: message", or only the message.
std::string_view TraceWords::errorType(const Response &response)
{
    const std::string_view error = response.error;
    const std::string_view code = error.substr(0, error.find(": "));
    return code.empty() || code.find(' ') != std::string_view::npos ? "_OTHER" : code;
}

QJsonObject TraceWords::textPart(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"content"_s, text}};
}

QJsonObject TraceWords::callPart(const QString &id, const QString &name, const QString &arguments)
{
    QJsonObject part{{u"type"_s, u"tool_call"_s}, {u"name"_s, name}, {u"arguments"_s, arguments}};
    if (!id.isEmpty())
        part.insert(u"id"_s, id);
    return part;
}

QString TraceWords::parts(const QString &text)
{
    return compact({textPart(text)});
}

QString TraceWords::message(const QString &role, const QString &text)
{
    return message(role, QJsonArray{textPart(text)}, {});
}

QString TraceWords::message(const QString &role, const QJsonArray &parts, const QString &finishReason)
{
    QJsonObject message{{u"role"_s, role}, {u"parts"_s, parts}};
    if (!finishReason.isEmpty())
        message.insert(u"finish_reason"_s, finishReason);
    return compact({message});
}

} // namespace turnscope
