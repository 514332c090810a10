// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/brain.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace turnscope {

/// Puts an answer together from what a chat endpoint streams, chunk by chunk: text as it comes, function calls when all
/// of their pieces are there. A value type, bounded whatever comes.
class ChatAnswer
{
public:
    static constexpr qsizetype kLongestText = 100000;       ///< characters, of the whole answer
    static constexpr qsizetype kLongestArguments = 1000000; ///< characters, of all calls
    static constexpr size_t kMostCalls = 128;

    enum class Taken {
        Well,
        Garbage, ///< it is no chunk of an answer
        TooMuch,
        Refused ///< it is an error; see complaint()
    };

    struct Call
    {
        QString function;
        QString arguments; ///< a JSON text, "{}" when none came
    };

    /// Takes the data of one event, a chunk or "[DONE]"; or, from an endpoint that does not stream, the whole answer.
    Taken take(const QByteArray &data);

    QString takeText();              ///< what has been said since the last time
    std::vector<Call> calls() const; ///< in the order in which they were begun

    bool isComplete() const { return m_complete; } ///< the endpoint has said that there is no more

    /// The model that the endpoint names, and its usage; and whether that was told, or "[DONE]": it comes last.
    const ThoughtCount &count() const { return m_count; }
    bool isCounted() const { return m_counted; }

    /// Why the answer ends before its end, in the words of response.done: max_output_tokens or content_filter (also where the
    /// model itself refuses, in its text); or empty.
    const QString &cutShort() const { return m_cutShort; }

    /// The error in a chunk or in a refusal's body: its code and message, where it has them.
    static std::optional<std::pair<QString, QString>> complaintIn(const QJsonObject &body);
    const std::pair<QString, QString> &complaint() const { return m_complaint; }

private:
    void takeCount(const QJsonObject &chunk);
    Taken takeMessage(const QJsonObject &message);
    void takeCall(const QJsonObject &call);

    QString m_text;
    qsizetype m_textTaken = 0;
    qsizetype m_argumentsTaken = 0;
    std::map<qint64, Call> m_calls; ///< by the endpoint's index
    bool m_complete = false;
    bool m_counted = false;
    ThoughtCount m_count;
    QString m_cutShort;
    std::pair<QString, QString> m_complaint;
};

} // namespace turnscope
