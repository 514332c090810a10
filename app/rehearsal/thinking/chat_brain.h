// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/brain.h"
#include "app/rehearsal/thinking/chat_endpoint.h"

#include <QNetworkAccessManager>

namespace turnscope {

/// Thinks by an OpenAI-compatible chat endpoint. Connects to its host and nowhere else: redirections are refused. Used
/// on the server's thread.
class ChatBrain : public Brain
{
public:
    explicit ChatBrain(ChatEndpoint endpoint);
    ~ChatBrain() override;

    std::unique_ptr<Thought> think(const ModelInput &prompt) override;

private:
    ChatEndpoint m_endpoint;
    std::shared_ptr<bool> m_asksForUsage = std::make_shared<bool>(true); ///< until the endpoint refuses that
    std::shared_ptr<QNetworkAccessManager> m_network; ///< outlives its replies, also where they outlive this
};

} // namespace turnscope
