// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/endpoint_session.h"
#include "app/rehearsal/serving/served_script.h"
#include "app/rehearsal/wire/effective_session.h"
#include "models/protocol/json_reader.h"

#include <QTimer>

namespace turnscope {

/// A connection to which a recording's server side is played: what it said, when it said it, after what the client did.
/// Owned by the server; lives on its thread.
class ServedSession : public EndpointSession
{
    Q_OBJECT

public:
    /// What the client sent last goes on without what it overtook, after so long.
    static constexpr milliseconds kOvertakenPatience{500};

    /// … and what is made of the user's audio without the rest of it, when so long none has come.
    static constexpr milliseconds kAudioPatience{1500};

    /// … where it may also have come for what was before.
    static constexpr milliseconds kLongAudioPatience{10'000};

    /// `settings` are told where the recording begins without a session.created.
    ServedSession(std::unique_ptr<QWebSocket> socket, ClientSocket &client, EffectiveSession settings,
                  std::shared_ptr<const ServedLog> log);

    void start() override;

Q_SIGNALS:
    /// A client did something otherwise than the recorded one; a sentence.
    void told(const QString &text);

    /// The connection is gone: how it went, in a sentence.
    void served(const QString &summary, bool diverged);

protected:
    void receive(const QByteArray &frame, bool binary) override;
    void refuse(const WireError &error, const QString &clientEventId) override;
    void ended() override;

private:
    void goOn();
    bool isDue(EventIndex event);
    void waitFor(const ServedScript::Next &next);
    void tellNews();
    void closeAsRecorded();

    std::shared_ptr<const ServedLog> m_log;
    EffectiveSession m_settings;
    ServedScript m_script;
    JsonReader m_reader;
    QTimer m_timer;
    QElapsedTimer m_clock;
    milliseconds m_anchor{0};          ///< on m_clock, at which …
    SessionTime m_anchorAt;            ///< … the recording was there
    quint32 m_passed = 0;              ///< as ServedScript::passed(), by then
    std::optional<qint64> m_overtaken; ///< since when, on m_clock: the client is ahead of what is waited for
    qint64 m_audioAt = 0;              ///< when audio came last, on m_clock
    bool m_full = false;               ///< the client has to read first
    bool m_closed = false;
};

} // namespace turnscope
