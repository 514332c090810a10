// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/responses/response_output.h"
#include "app/rehearsal/responses/response_plan.h"
#include "app/rehearsal/responses/response_stages.h"
#include "app/rehearsal/speaking/mouth.h"
#include "app/rehearsal/wire/usage_meter.h"

#include <deque>

namespace turnscope {

/// The assistant's message of a response while it is written or spoken: takes text, has it spoken sentence by sentence, and
/// sends deltas one at a time, words ahead of audio, audio in growing pieces some five times faster than real time
/// (PROTOCOL 13.2). All that it is made of outlives it.
class MessageStream
{
public:
    /// What it needs of the response.
    struct Surroundings
    {
        const ResponsePlan &plan;
        ResponseOutput &output;
        ResponseOutput::Send send;
        Mouth &mouth;
        ResponseStages &stages;
    };

    /// Opens the item and its one part.
    MessageStream(Surroundings surroundings, QString phase);

    void say(const QString &text); ///< more of it; what is not a whole sentence yet waits
    void sayRest();                ///< there is no more

    /// Words and samples that are to be sent as they are.
    void add(int words, const std::vector<qint16> &samples);

    bool isNextSentence(quint64 ticket) const { return !m_tickets.empty() && m_tickets.front() == ticket; }
    void takeSpeech(quint64 ticket, const std::vector<qint16> &samples);

    /// Each sends a delta, if there is one to be sent, and tells whether. `now` by the response's clock; `isAll`: no more
    /// will come.
    bool sendWord();
    bool sendAudio(milliseconds now, bool isAll);

    bool idle() const { return m_words.empty() && m_tickets.empty() && m_waiting.empty(); } ///< all is sent
    TokenCount tokens() const;                                                              ///< of what was sent
    milliseconds spoken() const;                                                            ///< the same
    const QString &id() const { return m_id; }
    const Wave &sent() const { return m_sent; }

    void close(bool complete); ///< with what was sent; once, and last

private:
    void speakSentences(bool all);
    QJsonObject place() const; ///< response, item, output and content index
    QJsonObject item(const QString &status, const QJsonArray &content) const;

    Surroundings m_around;
    QString m_id;
    QString m_phase;
    QString m_unspoken;            ///< text that is not a whole sentence yet
    std::deque<QString> m_words;   ///< to be sent
    QString m_transcript;          ///< sent so far
    std::deque<quint64> m_tickets; ///< sentences at the mouth
    std::vector<qint16> m_waiting; ///< spoken and not sent
    Wave m_sent;
    int m_pieces = 0;           ///< audio deltas sent
    milliseconds m_audioDue{0}; ///< when the next one may be sent
};

} // namespace turnscope
