// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

ChatAnswer::Taken ChatAnswer::take(const QByteArray &data)
{
    if (data.trimmed() == "[DONE]") {
        m_complete = true;
        m_counted = true;
        return Taken::Well;
    }
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject())
        return Taken::Garbage;
    const QJsonObject chunk = document.object();
    if (const auto complaint = complaintIn(chunk)) {
        m_complaint = *complaint;
        return Taken::Refused;
    }
    if (!chunk.value("choices"_L1).isArray())
        return Taken::Garbage;
    takeCount(chunk);
    const QJsonArray choices = chunk.value("choices"_L1).toArray();
    if (choices.isEmpty())
        return Taken::Well; // the one with the usage
    const QJsonObject choice = choices.first().toObject();
    if (const QString reason = choice.value("finish_reason"_L1).toString(); !reason.isEmpty()) {
        m_complete = true;
        if (reason == "length"_L1)
            m_cutShort = u"max_output_tokens"_s;
        else if (reason == "content_filter"_L1)
            m_cutShort = reason;
    }
    return takeMessage(choice.value(choice.contains("delta"_L1) ? "delta"_L1 : "message"_L1).toObject());
}

/// Counts that contradict each other, or are none, are not told.
void ChatAnswer::takeCount(const QJsonObject &chunk)
{
    constexpr qsizetype longestName = 200;
    if (const QString model = chunk.value("model"_L1).toString(); !model.isEmpty())
        m_count.model = model.left(longestName);
    const QJsonObject usage = chunk.value("usage"_L1).toObject();
    if (!usage.contains("prompt_tokens"_L1) || !usage.contains("completion_tokens"_L1))
        return;
    const auto part = [&usage](QLatin1StringView details, QLatin1StringView key) {
        return usage.value(details).toObject().value(key).toInteger();
    };
    const StageNote::Tokens tokens{
        usage.value("prompt_tokens"_L1).toInteger(-1), part("prompt_tokens_details"_L1, "cached_tokens"_L1),
        usage.value("completion_tokens"_L1).toInteger(-1), part("completion_tokens_details"_L1, "reasoning_tokens"_L1)};
    if (tokens.cached < 0 || tokens.cached > tokens.input || tokens.reasoning < 0 || tokens.reasoning > tokens.output)
        return;
    const QJsonArray choices = chunk.value("choices"_L1).toArray();
    // Some tell it with each piece: only the last one is the answer's.
    if (!m_complete && !choices.isEmpty() && choices.first()["finish_reason"_L1].toString().isEmpty())
        return;
    m_count.tokens = tokens;
    m_counted = true;
}

ChatAnswer::Taken ChatAnswer::takeMessage(const QJsonObject &message)
{
    const QString refusal = message.value("refusal"_L1).toString();
    if (!refusal.isEmpty())
        m_cutShort = u"content_filter"_s;
    const QString text = message.value("content"_L1).toString() + refusal;
    m_textTaken += text.size();
    if (m_textTaken > kLongestText)
        return Taken::TooMuch;
    m_text += text;
    for (const QJsonValue &call : message.value("tool_calls"_L1).toArray())
        takeCall(call.toObject());
    return m_calls.size() > kMostCalls || m_argumentsTaken > kLongestArguments ? Taken::TooMuch : Taken::Well;
}

void ChatAnswer::takeCall(const QJsonObject &call)
{
    // Some endpoints leave the index out and give each call whole.
    const QJsonValue index = call.value("index"_L1);
    const qint64 last = m_calls.empty() ? -1 : m_calls.rbegin()->first;
    const qint64 place = index.isDouble()         ? index.toInteger()
                         : call.contains("id"_L1) ? last + 1
                                                  : std::max<qint64>(0, last);
    Call &made = m_calls[place];
    const QJsonObject function = call.value("function"_L1).toObject();
    if (made.function.isEmpty())
        made.function = function.value("name"_L1).toString().left(64);
    const QString arguments = function.value("arguments"_L1).toString();
    m_argumentsTaken += arguments.size();
    if (m_argumentsTaken <= kLongestArguments)
        made.arguments += arguments;
}

QString ChatAnswer::takeText()
{
    return std::exchange(m_text, {});
}

std::vector<ChatAnswer::Call> ChatAnswer::calls() const
{
    std::vector<Call> calls;
    for (const auto &[index, call] : m_calls) {
        if (!call.function.isEmpty())
            calls.push_back({call.function, call.arguments.isEmpty() ? u"{}"_s : call.arguments});
    }
    return calls;
}

std::optional<std::pair<QString, QString>> ChatAnswer::complaintIn(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    if (error.isString())
        return std::pair(QString(), error.toString());
    if (!error.isObject())
        return {};
    const QJsonValue code = error["code"_L1];
    return std::pair(code.isString() ? code.toString() : error["type"_L1].toString(), error["message"_L1].toString());
}

} // namespace turnscope
