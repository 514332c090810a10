// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/message_stream.h"

#include "app/rehearsal/wire/ids.h"
#include "models/audio/sample_codec.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFasterThanSpeech = 5;
constexpr std::array kPieceMs{100, 150, 250, 250, 250, 250, 500, 750, 1000}; // the last one goes on
constexpr milliseconds kLongestTail{1540};
constexpr qsizetype kDeltaWithPadding = 16; // characters

/// Words with the space before them, as the service cuts its deltas.
QStringList deltas(const QString &text)
{
    static const QRegularExpression word(u"\\s*\\S+"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        words << match.captured();
    return words;
}

QJsonObject padded(QJsonObject event, const QString &delta)
{
    event.insert(u"delta"_s, delta);
    event.insert(u"obfuscation"_s, ids::padding(std::max<qsizetype>(0, kDeltaWithPadding - delta.size())));
    return event;
}

} // namespace

MessageStream::MessageStream(Surroundings surroundings, QString phase)
    : m_around(std::move(surroundings))
    , m_id(ids::item())
    , m_phase(std::move(phase))
{
    m_sent.rate = m_around.plan.format.rate;
    m_around.output.open(item(u"in_progress"_s, {}));
    QJsonObject event = place();
    event.insert(u"part"_s, m_around.plan.speaks ? QJsonObject{{u"type"_s, u"audio"_s}, {u"transcript"_s, u""_s}}
                                                 : QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u""_s}});
    m_around.send("response.content_part.added"_L1, event);
}

QJsonObject MessageStream::item(const QString &status, const QJsonArray &content) const
{
    QJsonObject item{{u"id"_s, m_id},
                     {u"type"_s, u"message"_s},
                     {u"status"_s, status},
                     {u"role"_s, u"assistant"_s},
                     {u"content"_s, content}};
    if (m_around.plan.phases)
        item.insert(u"phase"_s, m_phase);
    return item;
}

void MessageStream::say(const QString &text)
{
    m_around.stages.noteWord();
    m_unspoken += text;
    speakSentences(false);
}

void MessageStream::sayRest()
{
    speakSentences(true);
}

void MessageStream::speakSentences(bool all)
{
    static const QRegularExpression end(u"[.!?;:](?=\\s)"_s);
    const bool speaks = m_around.plan.speaks;
    while (!m_unspoken.isEmpty()) {
        const QRegularExpressionMatch match = end.match(m_unspoken);
        if (!match.hasMatch() && !all && speaks)
            return;
        const qsizetype length = match.hasMatch() ? match.capturedEnd() : m_unspoken.size();
        const QString sentence = m_unspoken.left(length);
        m_unspoken.remove(0, length);
        m_around.stages.noteSentence();
        for (const QString &word : deltas(sentence))
            m_words.push_back(word);
        if (speaks) {
            const QString spoken = sentence.trimmed();
            m_around.stages.noteAtVoice(spoken);
            m_tickets.push_back(
                m_around.mouth.speak({spoken, m_around.plan.voice, m_around.plan.speed, m_around.plan.format.rate}));
        }
    }
}

void MessageStream::add(int words, const std::vector<qint16> &samples)
{
    m_words.insert(m_words.end(), size_t(words), u" la"_s);
    if (m_around.plan.speaks)
        m_waiting.insert(m_waiting.end(), samples.begin(), samples.end());
}

void MessageStream::takeSpeech(quint64 ticket, const std::vector<qint16> &samples)
{
    if (!isNextSentence(ticket))
        return;
    m_tickets.pop_front();
    m_around.stages.noteVoiced(m_around.plan.format.duration(qint64(samples.size())));
    m_waiting.insert(m_waiting.end(), samples.begin(), samples.end());
}

bool MessageStream::sendWord()
{
    if (m_words.empty())
        return false;
    QString word = m_words.front();
    m_words.pop_front();
    if (m_transcript.isEmpty())
        word = word.trimmed();
    m_transcript += word;
    m_around.send(m_around.plan.speaks ? "response.output_audio_transcript.delta"_L1 : "response.output_text.delta"_L1,
                  padded(place(), word));
    return true;
}

bool MessageStream::sendAudio(milliseconds now, bool isAll)
{
    if (m_waiting.empty() || now < m_audioDue)
        return false;
    const AudioFormat &format = m_around.plan.format;
    const auto available = qint64(m_waiting.size());
    const bool complete = isAll && m_tickets.empty();
    const int pieceMs = kPieceMs[std::min(size_t(m_pieces), kPieceMs.size() - 1)];
    qint64 count = format.samples(milliseconds(pieceMs));
    if (complete && available <= std::max(count, format.samples(kLongestTail)) && pieceMs >= 500)
        count = available;
    if (count > available && !complete)
        return false;
    count = std::min(count, available);

    const std::span<const qint16> piece(m_waiting.data(), size_t(count));
    QJsonObject event = place();
    event.insert(u"delta"_s, QString::fromLatin1(encodeSamples(piece, format.encoding).toBase64()));
    m_sent.samples.insert(m_sent.samples.end(), piece.begin(), piece.end());
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + count);
    ++m_pieces;
    m_audioDue = now + std::chrono::floor<milliseconds>(format.duration(count) / kFasterThanSpeech);
    m_around.send("response.output_audio.delta"_L1, event);
    m_around.stages.noteSound();
    return true;
}

TokenCount MessageStream::tokens() const
{
    return {UsageMeter::textTokens(m_transcript), UsageMeter::assistantAudioTokens(spoken()), 0};
}

milliseconds MessageStream::spoken() const
{
    return std::chrono::floor<milliseconds>(m_around.plan.format.duration(qint64(m_sent.samples.size())));
}

void MessageStream::close(bool complete)
{
    const bool speaks = m_around.plan.speaks;
    const QString key = speaks ? u"transcript"_s : u"text"_s;
    if (speaks)
        m_around.send("response.output_audio.done"_L1, place());
    QJsonObject done = place();
    done.insert(key, m_transcript);
    m_around.send(speaks ? "response.output_audio_transcript.done"_L1 : "response.output_text.done"_L1, done);
    QJsonObject partDone = place();
    partDone.insert(u"part"_s, QJsonObject{{u"type"_s, speaks ? u"audio"_s : u"text"_s}, {key, m_transcript}});
    m_around.send("response.content_part.done"_L1, partDone);
    const QJsonObject part{{u"type"_s, speaks ? u"output_audio"_s : u"output_text"_s}, {key, m_transcript}};
    m_around.output.close(item(complete ? u"completed"_s : u"incomplete"_s, {part}), std::move(m_sent));
}

QJsonObject MessageStream::place() const
{
    QJsonObject place = m_around.output.place(m_id);
    place.insert(u"content_index"_s, 0);
    return place;
}

} // namespace turnscope
