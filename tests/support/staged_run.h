// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

namespace turnscope {

/// A recording of push-to-talk turns, as a file: of an endpoint that tells its stages, or of one that does not.
struct StagedRun
{
    struct Turn
    {
        QByteArray words;
        qint64 waitMs = 1000; ///< from the client's commit to the first audio
        qint64 hearMs = -1;   ///< of the stages; -1: not told
        qint64 thinkMs = -1;
        qint64 speakMs = -1;
        qint64 tokensIn = -1; ///< that the chat endpoint told; -1: none, and no end of its thought
        qint64 characters = -1;
        qint64 usage = 1000;     ///< tokens of audio that the answer took in; 0: its usage is not told
        bool isScripted = false; ///< thought by no model, with a stage all the same
    };

    static constexpr qint64 kAcceptMs = 40; ///< from the commit to committed
    static constexpr qint64 kListenedMs = 6000;

    QList<Turn> turns;
    QByteArray model = "gpt-realtime";
    QByteArray chatModel = "gpt-6-luna";
    QByteArray transcribes; ///< the session's model of transcription, whose usage is told; empty: none

    QByteArray text() const
    {
        QByteArray all =
            R"({"turnscope":1,"session":"5b1c2a90-0000-4000-8000-00000000000a","started":)"
            R"("2026-11-21T09:14:03.120Z","profile":{"name":"Mine","url":"ws:\/\/127.0.0.1:1\/v1\/realtime",)"
            R"("model":")"
            + model + R"(","dialect":"openai-ga"},"app":"0.1.0"})" + '\n';
        const auto add = [&all](qint64 ms, const QByteArray &from, const QByteArray &event) {
            all +=
                R"({"at":)" + QByteArray::number(ms * 1000) + R"(,"from":")" + from + R"(","event":)" + event + "}\n";
        };
        const auto number = [](qint64 value) { return QByteArray::number(value); };
        add(1, "server",
            R"({"type":"session.created","session":{"id":"sess_1","type":"realtime","model":")" + model
                + R"(","audio":{"input":{"turn_detection":null)"
                + (transcribes.isEmpty() ? QByteArray() : R"(,"transcription":{"model":")" + transcribes + R"("})")
                + "}}}}");
        for (qsizetype i = 0; i < turns.size(); ++i) {
            const Turn &turn = turns[i];
            const QByteArray id = number(i);
            const qint64 at = 1000 + 20000 * i;
            add(at, "client", R"({"type":"input_audio_buffer.commit"})");
            add(at + kAcceptMs, "server", R"({"type":"input_audio_buffer.committed","item_id":"item_u)" + id + R"("})");
            add(at + kAcceptMs, "server",
                R"({"type":"conversation.item.added","item":{"id":"item_u)" + id
                    + R"(","type":"message","role":"user","status":"completed","content":[{"type":"input_audio",)"
                      R"("transcript":")"
                    + turn.words + R"("}]}})");
            add(at + kAcceptMs, "client", R"({"type":"response.create"})");
            const QByteArray response = R"("response_id":"resp_)" + id + '"';
            add(at + kAcceptMs, "server",
                R"({"type":"response.created","response":{"id":"resp_)" + id + R"(","status":"in_progress"}})");
            const auto stage = [&](qint64 ms, const QByteArray &name, const QByteArray &rest) {
                add(ms, "console",
                    R"({"type":"console.stage","stage":")" + name + R"(",)"
                        + (name == "hear" ? R"("item_id":"item_u)" + id + '"' : response) + rest + '}');
            };
            if (turn.hearMs >= 0)
                stage(at + kAcceptMs + turn.hearMs, "hear",
                      R"(,"took_ms":)" + number(turn.hearMs) + R"(,"model":"pocketsphinx","audio_ms":)"
                          + number(kListenedMs));
            if (!transcribes.isEmpty())
                add(at + kAcceptMs + turn.hearMs, "server",
                    R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"item_u)" + id
                        + R"(","content_index":0,"transcript":")" + turn.words
                        + R"(","usage":{"type":"duration","seconds":6}})");
            if (turn.thinkMs >= 0)
                stage(at + turn.waitMs, "think",
                      R"(,"took_ms":)" + number(turn.thinkMs / 2) + R"(,"first_sentence_ms":)" + number(turn.thinkMs));
            add(at + turn.waitMs, "server",
                R"({"type":"response.output_item.added",)" + response + R"(,"output_index":0,"item":{"id":"item_a)" + id
                    + R"(","type":"message","status":"in_progress","role":"assistant","content":[]}})");
            add(at + turn.waitMs, "server",
                R"({"type":"response.output_audio.delta",)" + response + R"(,"item_id":"item_a)" + id
                    + R"(","output_index":0,"content_index":0,"delta":")" + QByteArray(9600, '\0').toBase64()
                    + R"("})");
            if (turn.speakMs >= 0)
                stage(at + turn.waitMs, "speak", R"(,"took_ms":)" + number(turn.speakMs));
            if (turn.tokensIn >= 0)
                stage(at + turn.waitMs + 5, "thought",
                      R"(,"took_ms":)" + number(turn.thinkMs + 200) + R"(,"model":")" + chatModel
                          + R"(","input_tokens":)" + number(turn.tokensIn)
                          + R"(,"cached_tokens":0,"output_tokens":20,"reasoning_tokens":0)");
            if (turn.isScripted)
                stage(at + turn.waitMs + 5, "thought", R"(,"took_ms":)" + number(turn.thinkMs + 200));
            if (turn.characters >= 0)
                stage(at + turn.waitMs + 6, "spoken",
                      R"(,"took_ms":400,"model":"flite","audio_ms":200,"characters":)" + number(turn.characters));
            QByteArray usage;
            if (turn.usage > 0)
                usage = R"(,"usage":{"total_tokens":)" + number(turn.usage + 20) + R"(,"input_tokens":)"
                        + number(turn.usage)
                        + R"(,"output_tokens":20,"input_token_details":{"text_tokens":0,)"
                          R"("audio_tokens":)"
                        + number(turn.usage) + R"(},"output_token_details":{"text_tokens":0,"audio_tokens":20}})";
            add(at + turn.waitMs + 10, "server",
                R"({"type":"response.done","response":{"id":"resp_)" + id + R"(","status":"completed")" + usage + "}}");
        }
        return all;
    }

    void write(const QString &path) const
    {
        QFile file(path);
        const QByteArray bytes = text();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
};

} // namespace turnscope
