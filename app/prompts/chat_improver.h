// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/chat_brain.h"
#include "models/control/prompt_improver.h"

namespace turnscope {

/// Has a prompt revised by an OpenAI-compatible chat endpoint. It asks as the rehearsal endpoint does that lets such a model
/// think (ChatBrain): one host, no redirections, a key over https only or on this machine, an answer of bounded length. GUI
/// thread.
class ChatImprover : public PromptImprover
{
    Q_OBJECT

public:
    explicit ChatImprover(QObject *parent = nullptr);
    ~ChatImprover() override;

    Result<Destination> destination(const QString &endpoint, const QByteArray &key) const override;
    void start(const ImproveRequest &request) override;
    void stop() override;
    bool isRunning() const override { return m_thought != nullptr; }

    /// For the first word, and then for each next one; from the next start().
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    static Result<ChatEndpoint> endpointFor(const QString &address, const QByteArray &key);
    void end(const Result<PromptRevision> &revision);
    void read(const QString &cutShort);

    std::chrono::milliseconds m_patience{std::chrono::minutes(3)}; // models that think first say nothing meanwhile
    std::unique_ptr<Thought> m_thought;
    QString m_answer;
};

} // namespace turnscope
