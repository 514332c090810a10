// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tools/tool_answer.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace turnscope {

/// How far the answer of one function call of the live session is.
struct ToolRun
{
    enum class State : quint8 {
        ByHand,    ///< somebody has to write the output
        Forbidden, ///< by hand, too: its command was not allowed yet
        Waiting,   ///< the delay of a canned output, or as many tools run as may at once
        Running,   ///< a command or an endpoint
        Sent,      ///< the output
        Failed,    ///< an error in place of the output; `problem` says which
        Over,      ///< the session ended first
    };

    QByteArray callId;
    QString tool;
    ToolAnswer::Kind by = ToolAnswer::Kind::Hand;
    State state = State::ByHand;
    Error problem; ///< why there was no output, or why it was stopped

    bool isAnswered() const { return state == State::Sent || state == State::Failed; }
    friend bool operator==(const ToolRun &, const ToolRun &) = default;
};

/// Who answers the function calls of the live session: what the user said about each function, and what they write by hand.
/// The next response is asked for by whoever implements this, once for all calls of a response. Tools of MCP servers are
/// the endpoint's to call. GUI thread; every call returns at once.
class ToolControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Remembered, by the function's name, for all profiles.
    virtual ToolAnswers answers() const = 0;

    /// From its next call on. One that does not pass ToolAnswer::check() is not taken, but told by failed(). A command stays
    /// off until allowCommand().
    virtual void setAnswer(const QString &tool, const ToolAnswer &answer) = 0;

    /// This very line may be run for this function from now on; calls of it that wait for that are run at once.
    virtual void allowCommand(const QString &tool, const QString &command) = 0;

    /// The live session's call; nothing: none that was seen.
    virtual std::optional<ToolRun> run(const QByteArray &callId) const = 0;

    /// The output of a call, by hand, whoever else is at it. Refused by failed() when it was answered already, is longer than
    /// ToolAnswer::kMostOutput, or there is no session any more.
    virtual void send(const QByteArray &callId, const QString &output) = 0;

    /// Stops the delay, the command or the endpoint; the call is answered by hand then.
    virtual void stop(const QByteArray &callId) = 0;

Q_SIGNALS:
    void answersChanged();
    void runsChanged(); ///< one of them, or there are none any more
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
