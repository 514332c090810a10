// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/serving/served_log.h"
#include "app/rehearsal/serving/served_names.h"
#include "models/recording/frame_cursor.h"

#include <QJsonObject>

#include <algorithm>
#include <deque>

namespace turnscope {

/// How far a client that is served has come along a recording: which of its events stands for which of the recorded
/// client's, and what of the server's is to be sent next. Matches leniently: by what an event is, not by what is in it;
/// what comes too much, too late or not at all is told, and goes on. Knows no clock and no socket.
class ServedScript
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ServedScript)

public:
    enum class What : quint8 {
        Send,       ///< the server's event
        AwaitEvent, ///< the client's
        AwaitAudio, ///< as much of the client's audio as the recording had
        Over,
    };

    struct Next
    {
        What what = What::Over;
        EventIndex event{};     ///< of Send and AwaitEvent
        bool overtaken = false; ///< the client has sent something that comes later
    };

    /// What is to be told, and noted in the recording.
    struct Told
    {
        enum class How : quint8 { Remark, Missed, Extra };

        How how = How::Remark;
        QString text; ///< a sentence
    };

    explicit ServedScript(std::shared_ptr<const ServedLog> log);

    /// The client sent this event; not an append.
    void received(const QJsonObject &event);
    void receivedAudio(qint64 bytes);

    /// What is next, as far as what was received leads. Does not go past what is to be sent or waited for.
    Next next();

    /// The frame of next(), with the client's own ids, and goes past it.
    QByteArray take();

    /// Does not wait any longer for what next() waits for.
    void skip();

    /// The client is gone: what was still expected did not come.
    void finish();

    SessionTime passedAt() const { return m_passedAt; } ///< in the recording: of the last thing that was waited for
    quint32 passed() const { return m_passed; }         ///< how many there were: time begins anew with each

    std::vector<Told> takeTold() { return std::exchange(m_told, {}); }

    /// Answers to what the recording knows nothing of, without which a client may wait for ever.
    std::vector<QByteArray> takeReplies() { return std::exchange(m_replies, {}); }

    bool hasDiverged() const { return m_missed > 0 || m_extra > 0; }

    /// Some of the audio that next() waits for is there: it came after the last event that was sent; or it came before, more
    /// than the recording had by then.
    bool hasAudioSince() const { return m_audio > std::max(m_audioSent, m_neededSent); }
    bool hasAudioLeft() const { return m_audio > m_neededSent; }

    QString summary() const;

private:
    struct Came
    {
        QJsonObject event;
        ServedLog::Expected what;
    };

    bool resolve(bool &overtaken);
    bool comesLater(const Came &came) const;
    void match(size_t expected, const Came &came);
    void tellExtra(const Came &came);
    void pass(EventIndex event);
    void passAudio(EventIndex append);
    QJsonObject read(EventIndex event);
    QString nameOf(EventIndex event) const;
    void tell(Told::How how, const QString &text);

    std::shared_ptr<const ServedLog> m_log;
    FrameCursor m_frames;
    ServedNames m_names;
    quint32 m_at;               ///< the recording's next event
    size_t m_expected = 0;      ///< the next of ServedLog::expected
    std::vector<bool> m_done;   ///< of those: matched
    std::vector<size_t> m_late; ///< … that were not waited for any longer
    std::deque<Came> m_came;    ///< not matched yet
    qint64 m_audio = 0;         ///< bytes that came
    qint64 m_audioNeeded = 0;   ///< bytes in the recording, as far as it has come
    qint64 m_audioSent = 0;     ///< bytes that had come when the last event was sent
    qint64 m_neededSent = 0;    ///< … and that were needed then
    QJsonObject m_session;      ///< as the server told it last
    SessionTime m_passedAt;
    quint32 m_passed = 0;
    quint32 m_sent = 0, m_matched = 0, m_missed = 0, m_extra = 0;
    bool m_finished = false;
    std::vector<Told> m_told;
    std::vector<QByteArray> m_replies;
};

} // namespace turnscope
