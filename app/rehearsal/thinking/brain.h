// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/stage_note.h"
#include "models/result.h"

#include <QJsonArray>
#include <QObject>

#include <memory>

namespace turnscope {

/// What an answer is thought of from.
struct ModelInput
{
    QString instructions;    ///< the session's
    QString ownInstructions; ///< those of the one response; empty when it has none
    QJsonArray items;        ///< the conversation as the protocol has it, with what was heard as transcripts
    QJsonArray tools;        ///< function tools that may be called
    QJsonValue toolChoice;   ///< "none", "auto", "required" or an object
    int earlierAnswers = 0;  ///< how many responses the session has had before
    QJsonArray mcpTools;     ///< of real MCP servers that may be called, each with its `server_label`
};

/// Who thought an answer, and what was counted of it, as far as that was told.
struct ThoughtCount
{
    QString model; ///< empty: nothing that has a name
    std::optional<StageNote::Tokens> tokens;
};

/// One answer in the making: said() and called() any number of times, then finished() or failed(), none of them before
/// the event loop of its thread runs again. Deleting it gives the answer up.
class Thought : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual ThoughtCount count() const { return {}; }

    /// Whether count() will not change any more: what is counted may come a little behind finished().
    virtual bool isCounted() const { return true; }

Q_SIGNALS:
    void said(const QString &text); ///< the next piece of the answer
    /// Arguments are a JSON text. An MCP tool goes by mcpFunctionName().
    void called(const QString &function, const QString &arguments);
    void finished(const QString &cutShort = {}); ///< why it ends too early, in the words of response.done; or empty
    void failed(const turnscope::Error &error, const QString &code = {}); ///< code: the service's for it, if it has one
    void counted(); ///< isCounted(), where it was not when it finished
};

/// What thinks for the rehearsal endpoint. Used by all sessions of a server, on the server's thread.
class Brain
{
public:
    Brain() = default;
    virtual ~Brain() = default;
    Q_DISABLE_COPY_MOVE(Brain)

    virtual std::unique_ptr<Thought> think(const ModelInput &prompt) = 0;
};

} // namespace turnscope
