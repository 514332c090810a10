// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_answer.h"
#include "models/prompts/revision/prompt_revision.h"
#include "models/protocol/sse_reader.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

namespace {

QList<QByteArray> eventsOf(const QByteArray &bytes, qsizetype piece)
{
    SseReader reader;
    QList<QByteArray> events;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto more = reader.push(bytes.mid(at, piece));
        if (!more)
            return events;
        events += *more;
    }
    if (const QByteArray last = reader.finish(); !last.isEmpty())
        events += last;
    return events;
}

} // namespace

/// What a chat endpoint answers: a stream of events, cut anywhere, the chunks in it, and a revised prompt.
void fuzz::fuzz_chat(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const QList<QByteArray> events = eventsOf(bytes, std::max<qsizetype>(bytes.size(), 1));
    hold(events == eventsOf(bytes, 3));
    ChatAnswer answer;
    QString text;
    for (const QByteArray &event : events) {
        if (answer.take(event) != ChatAnswer::Taken::Well)
            break;
        text += answer.takeText();
    }
    hold(text.size() <= ChatAnswer::kLongestText && answer.calls().size() <= ChatAnswer::kMostCalls);
    (void)ChatAnswer().take(bytes);
    for (const QString &said : {text, QString::fromUtf8(bytes)}) {
        if (const auto revision = PromptRevision::fromAnswer(said))
            hold(!revision->instructions.trimmed().isEmpty());
    }
}

} // namespace turnscope
