// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_run.h"
#include "models/recording/importers/log_reader.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QFile>
#include <QTemporaryDir>

namespace turnscope {

inline constexpr const char *kSecret = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH";

struct Read
{
    std::shared_ptr<const EventStore> events;
    RecordingInfo info;
    SessionFold fold;
};

/// A session of text with a tool, a key and no audio.
inline EventLog writtenSession()
{
    EventLog log;
    log.server(
        0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"model\":\"gpt-realtime\",\"instructions\":"
           "\"Be "
           "brief.\",\"tools\":[{\"type\":\"function\",\"name\":\"look_up\",\"parameters\":{\"type\":\"object\"}}]}}");
    log.client(
        10,
        QByteArray("{\"type\":\"conversation.item.create\",\"item\":{\"id\":\"item_1\",\"type\":\"message\",\"role\":"
                   "\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"=1+1, my key is ")
            + kSecret + "\"}]}}");
    log.server(
        20,
        QByteArray("{\"type\":\"conversation.item.added\",\"item\":{\"id\":\"item_1\",\"type\":\"message\",\"role\":"
                   "\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"=1+1, my key is ")
            + kSecret + "\"}]}}");
    log.client(30, "{\"type\":\"response.create\"}");
    log.server(40, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}}");
    log.server(
        50, "{\"type\":\"response.output_item.added\",\"response_id\":\"resp_1\",\"item\":{\"id\":\"item_2\",\"type\":"
            "\"message\",\"role\":\"assistant\",\"content\":[]}}");
    log.server(
        60,
        "{\"type\":\"response.output_text.done\",\"response_id\":\"resp_1\",\"item_id\":\"item_2\",\"content_index\":0,"
        "\"text\":\"It is <b>two</b>, \\\"as ever\\\".\"}");
    log.server(
        70,
        "{\"type\":\"response.output_item.done\",\"response_id\":\"resp_1\",\"item\":{\"id\":\"item_2\",\"type\":"
        "\"message\",\"status\":\"completed\",\"role\":\"assistant\",\"content\":[{\"type\":\"output_text\",\"text\":"
        "\"It is <b>two</b>, \\\"as ever\\\".\"}]}}");
    log.server(80, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\",\"usage\":{"
                   "\"input_tokens\":20,\"output_tokens\":5,\"input_token_details\":{\"text_tokens\":20},"
                   "\"output_token_details\":{\"text_tokens\":5}}}}");
    return log;
}

/// Makes exports in a folder of its own, and reads them again by another reader than the one that wrote them.
class ExportBench
{
protected:
    QTemporaryDir m_folder;

    static RecordingInfo info(RecordingInfo::Times times = RecordingInfo::Times::Monotonic)
    {
        RecordingInfo info;
        info.path = QStringLiteral("/nowhere/a.jsonl");
        info.format = RecordingInfo::ourFormat();
        info.times = times;
        info.started = QDateTime::fromString(QStringLiteral("2026-11-21T09:14:03.120Z"), Qt::ISODateWithMs);
        return info;
    }

    struct Made
    {
        QByteArray bytes;
        ExportReport report;
        QString error;
    };

    Made make(const EventLog &log, const char *form, const ExportOptions &options = {},
              const RecordingInfo &of = info()) const
    {
        const QString path = m_folder.filePath(QStringLiteral("out"));
        QFile::remove(path);
        const auto done =
            ExportRun::toFile({log.shared(), of}, *ExportForms::find(form), options, path, [](double) { return true; });
        if (!done)
            return {{}, {}, done.error().text};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? Made{file.readAll(), **done, {}} : Made{};
    }

    Read read(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("again.jsonl")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written to");
        file.close();
        auto reader = LogReader::open(file.fileName());
        Read read;
        read.events = reader->events();
        read.info = *reader->read();
        foldAll(read.fold, *read.events);
        return read;
    }

    /// Rows of a CSV, as RFC 4180 has them.
    static QList<QStringList> rows(const QByteArray &csv)
    {
        QList<QStringList> rows{{QString()}};
        bool quoted = false;
        const QString text = QString::fromUtf8(csv);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                rows.last().last() += text[i++];
            else if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == u',')
                rows.last() << QString();
            else if (!quoted && c == u'\r')
                ++i, rows << QStringList{QString()};
            else
                rows.last().last() += c;
        }
        rows.removeLast();
        return rows;
    }
};

} // namespace turnscope
