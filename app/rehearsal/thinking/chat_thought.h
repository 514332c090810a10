// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/brain.h"
#include "app/rehearsal/thinking/chat_answer.h"
#include "models/protocol/sse_reader.h"

#include <QNetworkReply>
#include <QTimer>

#include <functional>

namespace turnscope {

/// One answer of a chat endpoint, as it streams in. Deleting it ends the request.
class ChatThought : public Thought
{
    Q_OBJECT

public:
    static constexpr qsizetype kLongestBody = qsizetype(4) * 1024 * 1024; ///< bytes, of one that does not stream

    /// Asks once more, without asking for the usage.
    using Again = std::function<std::unique_ptr<QNetworkReply>()>;

    /// `secret` is never shown: it is cut out of what the endpoint says. `model` is the one that was asked for; may be
    /// empty. `again` is for endpoints that refuse to be asked for their usage; may be empty.
    ChatThought(std::unique_ptr<QNetworkReply> reply, std::chrono::milliseconds patience, QByteArray secret,
                QString model = {}, Again again = {});
    ~ChatThought() override;

    ThoughtCount count() const override;
    bool isCounted() const override { return m_counted; }

private:
    void follow();
    void read();
    void noteEnd();
    void take(const QByteArray &data);
    void end();
    void readCount();
    void endCount();
    void fail(const QString &code, const QString &text);
    void failBy(int status);
    QString endpoint() const;
    QString quoted(const QString &theirs) const;

    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_secret;
    QString m_model;
    Again m_again;
    QTimer m_patience;
    SseReader m_events;
    QByteArray m_body; ///< of a refusal, or of an answer that is not streamed
    ChatAnswer m_answer;
    bool m_over = false;    ///< finished or failed was told
    bool m_counted = false; ///< nothing is awaited any more
};

} // namespace turnscope
