// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/otlp_export.h"

#include "models/export/session_traces.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRequest = 4 << 20; // bytes: gRPC's own limit, and well below what collectors take over HTTP

/// The semantic conventions whose names the spans use; the peer test looks each up in them.
constexpr auto kSchema = "https://opentelemetry.io/schemas/1.45.0"_L1;

/// What stands around the spans of one request.
class OtlpRequests
{
public:
    explicit OtlpRequests(ExportSink &sink)
        : m_sink(sink)
    {
    }

    void add(const QJsonObject &span)
    {
        const QByteArray json = QJsonDocument(span).toJson(QJsonDocument::Compact);
        if (!m_spans.isEmpty() && m_spans.size() + json.size() > kLongestRequest)
            end();
        m_spans += (m_spans.isEmpty() ? QByteArray() : QByteArray(",")) + json;
    }

    void end()
    {
        if (m_spans.isEmpty())
            return;
        const QString version = QCoreApplication::applicationVersion();
        TraceAttributes resource;
        resource.text("service.name"_L1, u"turnscope"_s).text("service.version"_L1, version);
        QJsonObject scope{{u"name"_s, u"turnscope"_s}};
        if (!version.isEmpty())
            scope.insert(u"version"_s, version);
        const auto object = [](const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); };
        m_sink.bytes(R"({"resourceSpans":[{"resource":)" + object({{u"attributes"_s, resource.json()}})
                     + R"(,"scopeSpans":[{"scope":)" + object(scope) + R"(,"spans":[)" + m_spans + R"(],"schemaUrl":")"
                     + QByteArray(kSchema.data(), kSchema.size()) + "\"}]}]}\n");
        m_spans.clear();
    }

private:
    ExportSink &m_sink;
    QByteArray m_spans;
};

/// Of 1970 in nanoseconds: what the session's zero is; nothing where it is not known, or lies where no trace can.
std::optional<quint64> zeroOf(const RecordingInfo &info)
{
    constexpr qint64 latest = 9'000'000'000'000; // ms, in 2255: with a session's eight years it fits in 64 bits
    constexpr quint64 perMillisecond = 1'000'000;
    const qint64 began = info.started.isValid() ? info.started.toMSecsSinceEpoch() : 0;
    return began > 0 && began < latest ? std::optional(quint64(began) * perMillisecond) : std::nullopt;
}

Result<void> writeTraces(ExportJob &job)
{
    const ExportLog &log = job.log;
    if (!log.hasTimes())
        return failure(
            OtlpExport::tr("The log holds no times, and a trace without them is none. Choose the recording."));
    if (log.conversation().isMingled())
        return failure(OtlpExport::tr("In this log events of several connections stand between each other, and nothing "
                                      "tells which is whose: no span of it could be trusted."));
    const std::optional<quint64> zero = zeroOf(log.info());
    if (!zero)
        return failure(OtlpExport::tr("The log does not tell on which day the session began, and a trace needs it."));
    OtlpRequests requests(job.sink);
    SessionTraces traces(job);
    traces.make([&](const QByteArray &trace, const TraceSpan &span) { requests.add(span.json(trace, *zero)); });
    requests.end();
    if (traces.spans() == 0)
        return failure(OtlpExport::tr("The log tells of no event when it was: there is no span to be made of it."));
    traces.tell(job.report);
    return {};
}

} // namespace

ExportForm OtlpExport::form()
{
    return {"otlp",
            ".otlp.json",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Traces (OpenTelemetry, OTLP/JSON)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Audio, images and the events themselves."),
            {.range = false, .text = true},
            writeTraces};
}

} // namespace turnscope
