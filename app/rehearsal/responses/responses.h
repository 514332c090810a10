// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/responses/response_stream.h"
#include "app/rehearsal/wire/effective_session.h"

#include <map>
#include <memory>

namespace turnscope {

/// The responses of one rehearsal session that are being made: at most one writes to the conversation, others may go on
/// out of band. Owned by the session; lives on its thread.
class Responses : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kMost = 16; ///< at once

    /// Everything outlives it. `settings` is read anew for each response.
    Responses(const EffectiveSession &settings, ServerConversation &conversation,
              ResponseStream::Surroundings surroundings);
    ~Responses() override;

    /// Begins a response; `parameters` are those of `response.create`, empty for an automatic one.
    std::optional<WireError> create(const QJsonObject &parameters);

    /// Cancels the response, or the active one when the id is empty.
    std::optional<WireError> cancel(const QString &responseId);

    void interrupt(); ///< the user speaks: cancels the active response
    void proceed();   ///< something was heard
    const Wave *sentAudio(const QString &itemId) const;

Q_SIGNALS:
    void ended(milliseconds spoken); ///< a response of the conversation

private:
    ResponsePlan plan(const QJsonObject &parameters) const;
    void remove(const QString &id);

    const EffectiveSession &m_settings;
    ServerConversation &m_conversation;
    ResponseStream::Surroundings m_around;
    std::map<QString, std::unique_ptr<ResponseStream>> m_streams;
    QString m_active; ///< the one that writes to the conversation
    int m_answers = 0;
};

} // namespace turnscope
