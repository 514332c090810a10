// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/revision/prompt_revision.h"
#include "models/prompts/revision/revision_plea.h"

#include <QObject>

namespace turnscope {

/// A revision that is to be asked for.
struct ImproveRequest
{
    QString endpoint; ///< an OpenAI-compatible chat endpoint, as typed: its host, up to /v1, or the whole address
    QString model;    ///< empty: the endpoint chooses
    QByteArray key;   ///< empty: the environment's, as Destination says
    RevisionPlea plea;
};

/// Has a chat model of the user's choice suggest a revision of a prompt. Nothing is sent but by start(), and nothing is applied.
/// Implemented in app, faked in the tests of ui. GUI thread; every call returns at once.
class PromptImprover : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where a request goes.
    struct Destination
    {
        QString address;             ///< that is posted to, without secrets
        bool isHere = false;         ///< it stays on this machine
        bool environmentKey = false; ///< with OPENAI_API_KEY, for no key is typed and this is OpenAI's own host
    };

    /// For an address as typed, and a key or none. An error says why it can be sent nowhere.
    virtual Result<Destination> destination(const QString &endpoint, const QByteArray &key) const = 0;

    /// One at a time; while one is at work, nothing.
    virtual void start(const ImproveRequest &request) = 0;

    /// Gives it up, and ends the connection; nothing where none is at work.
    virtual void stop() = 0;

    virtual bool isRunning() const = 0;

Q_SIGNALS:
    void progressed(qsizetype characters); ///< of the answer, so far

    /// An error without a text: it was stopped.
    void finished(const turnscope::Result<turnscope::PromptRevision> &revision);
};

} // namespace turnscope
