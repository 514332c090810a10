// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/har_export.h"

#include "models/export/export_text.h"
#include "models/recording/frame_cursor.h"
#include "models/recording/frame_encoding.h"
#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMessagesBetween = 4096; // two looks at whether it was cancelled

/// Writes one archive.
class HarWriting
{
public:
    explicit HarWriting(ExportJob &job)
        : m_job(job)
        , m_frames(job.log.events())
    {
    }

    Result<void> write();

private:
    QDateTime wall(SessionTime at) const;
    QJsonObject head(SessionTime begin, SessionTime end);
    void takeEntry(quint32 first, quint32 end);
    void takeMessage(EventIndex event, bool isFirst);
    QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    ExportJob &m_job;
    FrameCursor m_frames;
    quint64 m_console = 0;
    quint64 m_untimed = 0;
};

QDateTime HarWriting::wall(SessionTime at) const
{
    const QDateTime &started = m_job.log.info().started;
    const QDateTime zero = started.isValid() ? started.toUTC() : QDateTime::fromMSecsSinceEpoch(0).toUTC();
    return zero.addMSecs(toMilliseconds(at));
}

QJsonObject HarWriting::head(SessionTime begin, SessionTime end)
{
    const RecordingInfo &info = m_job.log.info();
    const QString url = info.url.isEmpty() ? u"wss://unknown.invalid/"_s : m_job.sink.clean(info.url);
    return {{u"startedDateTime"_s, wall(begin).toString(Qt::ISODateWithMs)},
            {u"time"_s, double((end - begin).count()) / 1000},
            {u"request"_s, QJsonObject{{u"method"_s, u"GET"_s},
                                       {u"url"_s, url},
                                       {u"httpVersion"_s, u"HTTP/1.1"_s},
                                       {u"cookies"_s, QJsonArray()},
                                       {u"headers"_s, QJsonArray()},
                                       {u"queryString"_s, QJsonArray()},
                                       {u"headersSize"_s, -1},
                                       {u"bodySize"_s, 0}}},
            {u"response"_s, QJsonObject{{u"status"_s, 101},
                                        {u"statusText"_s, u"Switching Protocols"_s},
                                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                                        {u"cookies"_s, QJsonArray()},
                                        {u"headers"_s, QJsonArray()},
                                        {u"content"_s, QJsonObject{{u"size"_s, 0}, {u"mimeType"_s, u"x-unknown"_s}}},
                                        {u"redirectURL"_s, QString()},
                                        {u"headersSize"_s, -1},
                                        {u"bodySize"_s, 0}}},
            {u"cache"_s, QJsonObject()},
            {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, 0}, {u"receive"_s, 0}}},
            {u"_resourceType"_s, u"websocket"_s}};
}

void HarWriting::takeMessage(EventIndex event, bool isFirst)
{
    const EventRow row = m_job.log.events().row(event);
    const QByteArray frame = m_job.sink.cleanFrame(m_frames.frame(event));
    const double zero = double(wall(SessionTime()).toMSecsSinceEpoch()) / 1000;
    QByteArray message = isFirst ? "\n" : ",\n";
    message += R"({"type":")" + QByteArray(row.from == Direction::Client ? "send" : "receive") + R"(","time":)"
               + QByteArray::number(zero + double(toMicroseconds(row.at)) / 1e6, 'f', 6) + R"(,"opcode":)"
               + (row.kind == FrameKind::Binary ? "2" : "1") + R"(,"data":")";
    if (row.kind == FrameKind::Binary)
        message += frame.toBase64();
    else
        appendJsonEscaped(message, frame);
    m_job.sink.bytes(message + R"("})");
}

void HarWriting::takeEntry(quint32 first, quint32 end)
{
    const EventStore &events = m_job.log.events();
    QByteArray begin = json(head(events.at(EventIndex{first}), events.at(EventIndex{end - 1})));
    begin.chop(1);
    m_job.sink.bytes(begin + R"(,"_webSocketMessages":[)");
    bool isFirst = true;
    for (quint32 i = first; i < end; ++i) {
        if (i % kMessagesBetween == 0 && !m_job.progress(double(i) / m_job.log.size()))
            return;
        if (events.from(EventIndex{i}) == Direction::Console)
            ++m_console;
        else
            takeMessage(EventIndex{i}, std::exchange(isFirst, false));
        m_untimed += m_job.log.timeOf(EventIndex{i}) ? 0U : 1U;
    }
    m_job.sink.bytes("]}");
}

Result<void> HarWriting::write()
{
    const ExportLog &log = m_job.log;
    if (!log.hasTimes())
        return failure(HarExport::tr("The log holds no times, and a HAR without them is none. Choose the recording."));
    QString comment = HarExport::tr("Exported by Turnscope from %1.").arg(log.fileName());
    if (!log.info().started.isValid()) {
        m_job.report.notes << HarExport::tr("When the session began is not known: its times count from 1970.");
        comment += u' ' + m_job.report.notes.last();
    }
    QByteArray begin = json({{u"version"_s, u"1.2"_s},
                             {u"creator"_s, QJsonObject{{u"name"_s, u"Turnscope"_s},
                                                        {u"version"_s, QCoreApplication::applicationVersion()}}}});
    begin.chop(1);
    m_job.sink.bytes("{\"log\":" + begin + ",\"entries\":[");
    const auto parts = log.conversation().sessions();
    bool isFirst = true;
    for (size_t i = 0; i < parts.size(); ++i) {
        const quint32 first = std::max(i == 0 ? 0 : number(parts[i].first), log.first());
        const quint32 end = std::min(i + 1 < parts.size() ? number(parts[i + 1].first) : log.size(), log.end());
        if (first >= end)
            continue;
        m_job.sink.bytes(std::exchange(isFirst, false) ? "\n" : ",\n");
        takeEntry(first, end);
    }
    if (m_console > 0)
        m_job.report.leftOut << HarExport::tr("%n event(s) of the console, which were on no wire.", nullptr,
                                              int(m_console));
    if (m_untimed > 0)
        m_job.report.notes << HarExport::tr("%n message(s) of which the log tells no time have that of the one before.",
                                            nullptr, int(m_untimed));
    const QStringList leftOut = ExportText::leftOut(m_job);
    for (const QString &sentence : leftOut)
        comment += u' ' + HarExport::tr("Left out: %1").arg(sentence);
    QByteArray end = json({{u"comment"_s, m_job.sink.clean(comment)}});
    m_job.sink.bytes("]," + end.mid(1) + "}\n");
    return {};
}

} // namespace

ExportForm HarExport::form()
{
    return {"har",
            ".har",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "HTTP archive (HAR)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "The headers of the handshake."),
            {},
            [](ExportJob &job) { return HarWriting(job).write(); }};
}

} // namespace turnscope
