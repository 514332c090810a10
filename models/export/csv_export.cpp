// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv_export.h"

#include "models/conversation/turn_text.h"
#include "models/export/export_text.h"
#include "models/tables/event_summary.h"
#include "models/text/csv_cell.h"
#include "models/text/qt_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kRowsBetween = 1024; // between two looks at whether it was cancelled

/// One row: cells are added, then it is written.
class CsvRow
{
public:
    explicit CsvRow(ExportSink &sink)
        : m_sink(sink)
    {
    }

    CsvRow &number(qint64 value) { return cell(QString::number(value)); }
    CsvRow &plain(std::string_view word) { return cell(latinText(word)); }
    CsvRow &plain(const QString &word) { return cell(word); }
    CsvRow &nothing() { return cell({}); }

    /// What a person, an endpoint or an app wrote.
    CsvRow &text(const QString &text)
    {
        separate();
        appendCsvText(m_line, m_sink.clean(text).toUtf8());
        return *this;
    }
    CsvRow &text(std::string_view text) { return this->text(utf8Text(text)); }

    /// Of what happened then, and whose own event is `event`.
    CsvRow &moment(const ExportLog &log, EventIndex event, SessionTime at)
    {
        return log.timeOf(event) ? number(toMicroseconds(at)) : nothing();
    }

    void write()
    {
        m_sink.bytes(m_line.append("\r\n"));
        m_line.clear();
        m_begun = false;
    }

private:
    CsvRow &cell(const QString &content)
    {
        separate();
        appendCsvCell(m_line, content.toUtf8());
        return *this;
    }

    void separate()
    {
        if (std::exchange(m_begun, true))
            m_line.append(',');
    }

    ExportSink &m_sink;
    QByteArray m_line;
    bool m_begun = false;
};

void writeHead(CsvRow &row, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        row.plain(name);
}

std::string_view sideOf(Direction from)
{
    return from == Direction::Client ? "client" : from == Direction::Server ? "server" : "console";
}

void writeEventTable(ExportJob &job)
{
    CsvRow row(job.sink);
    writeHead(row, {"number", "at_us", "from", "type", "item", "response", "bytes", "summary"});
    row.write();
    const EventStore &events = job.log.events();
    const SessionSettings &settings = job.log.conversation().settings();
    EventSummarizer summarizer;
    summarizer.setDialect(job.log.conversation().dialect());
    summarizer.setFormats(settings.inputFormat, settings.outputFormat);
    for (quint32 i = job.log.first(); i < job.log.end(); ++i) {
        if (i % kRowsBetween == 0 && !job.progress(double(i - job.log.first()) / (job.log.end() - job.log.first())))
            return;
        const EventRow event = events.row(EventIndex{i});
        row.number(i + 1);
        row.moment(job.log, EventIndex{i}, event.at)
            .plain(sideOf(event.from))
            .text(events.strings().view(event.type))
            .text(events.strings().view(event.item))
            .text(events.strings().view(event.response))
            .number(event.length)
            .text(summarizer.summarize(events, EventIndex{i}).text)
            .write();
    }
}

void writeTurn(ExportJob &job, CsvRow &row, const TurnFigures &figures)
{
    const Conversation &conversation = job.log.conversation();
    const Turn &turn = conversation.turns()[figures.turn];
    const auto length = [&row](const std::optional<microseconds> &known) {
        known ? row.plain(ExportText::ms(*known)) : row.nothing();
    };
    const auto money = [&row](const std::optional<double> &known) {
        known ? row.plain(ExportText::dollars(*known)) : row.nothing();
    };
    row.number(number(figures.turn) + 1)
        .moment(job.log, turn.firstEvent, turn.range.begin)
        .moment(job.log, turn.lastEvent, turn.range.end)
        .plain(turnStatusId(turn.status))
        .text(userText(turn, conversation))
        .text(answerText(turn, conversation));
    for (const Interval interval : Latency::all())
        length(Latency::of(figures.moments, interval));
    if (figures.moments[Moment::VoiceEnd])
        row.plain(std::string_view(figures.moments.byDetector ? "detector" : "server"));
    else
        row.nothing();
    row.number(figures.toolCalls);
    length(figures.timed ? std::optional(figures.tools) : std::nullopt);
    length(figures.answers.empty() ? std::nullopt : std::optional(figures.sent()));
    const bool heard = !figures.answers.empty() && figures.knowsHeard();
    length(heard ? std::optional(figures.heard()) : std::nullopt);
    heard ? row.plain(std::string_view(figures.estimated() ? "yes" : "no")) : row.nothing();
    money(figures.cost);
    money(figures.unheardCost);
    row.write();
}

void writeTurnTable(ExportJob &job)
{
    CsvRow row(job.sink);
    writeHead(row, {"turn", "begin_us", "end_us", "status", "user_text", "answer_text"});
    for (const Interval interval : Latency::all())
        row.plain(latinText(Latency::key(interval)) + u"_ms"_s);
    writeHead(row, {"voice_end_by", "tool_calls", "tools_ms", "sent_ms", "heard_ms", "heard_is_estimate", "cost_usd",
                    "unheard_cost_usd"});
    row.write();
    for (const TurnFigures &figures : job.log.figuresInRange()) {
        if (!job.progress(0.5))
            return;
        writeTurn(job, row, figures);
    }
}

void writeFindingTable(ExportJob &job)
{
    CsvRow row(job.sink);
    writeHead(row, {"event", "at_us", "severity", "side", "rule", "message"});
    row.write();
    for (const Finding &finding : job.log.findingsInRange())
        row.number(number(finding.event) + 1)
            .moment(job.log, finding.event, finding.at)
            .plain(severityId(finding.severity))
            .plain(sideId(finding.side))
            .plain(finding.rule)
            .text(finding.message)
            .write();
}

void writeUsage(CsvRow &row, const LedgerEntry &entry)
{
    const Usage &usage = entry.usage();
    const bool isCounted = entry.isTold && entry.kind != LedgerEntry::Kind::Length;
    for (const qint64 count : {usage.inputText, usage.inputAudio, usage.inputImage, usage.cachedText, usage.cachedAudio,
                               usage.cachedImage, usage.outputText, usage.outputAudio, usage.reasoning})
        isCounted ? row.number(count) : row.nothing();
    entry.seconds > 0 ? row.plain(QString::number(entry.seconds)) : row.nothing();
}

/// One row for each thing that is billed. Without a price there is none, and not zero.
void writeCostTable(ExportJob &job)
{
    CsvRow row(job.sink);
    writeHead(row, {"event",        "at_us",       "what",        "id",           "model",        "input_text",
                    "input_audio",  "input_image", "cached_text", "cached_audio", "cached_image", "output_text",
                    "output_audio", "reasoning",   "seconds",     "cost_usd",     "turn",         "status",
                    "cache_write",  "unexplained", "saved_usd",   "cost",         "currency",     "lack"});
    row.write();
    const StringTable &strings = job.log.events().strings();
    const auto money = [&row](const std::optional<double> &known) {
        known ? row.plain(ExportText::dollars(*known)) : row.nothing();
    };
    for (const LedgerEntry &entry : job.log.account().ledger.entries()) {
        if (!job.log.holds(entry.event))
            continue;
        row.number(number(entry.event) + 1)
            .moment(job.log, entry.event, job.log.events().at(entry.event))
            .plain(CostLedger::id(entry.kind))
            .text(entry.of == StringId::None ? std::string_view() : strings.view(entry.of))
            .text(entry.model);
        writeUsage(row, entry);
        money(entry.dollars());
        entry.turn ? row.number(number(*entry.turn) + 1) : row.nothing();
        const bool isAnswer = entry.kind == LedgerEntry::Kind::Response || entry.kind == LedgerEntry::Kind::Helper;
        isAnswer ? row.plain(CostLedger::id(entry.status)) : row.nothing();
        entry.isTold ? row.number(entry.usage().cacheWrite).number(entry.unexplained) : row.nothing().nothing();
        money(entry.dollars() ? std::optional(entry.saved) : std::nullopt);
        money(entry.cost ? std::optional(entry.cost->total()) : std::nullopt);
        entry.cost ? row.plain(entry.currency()) : row.nothing();
        row.plain(CostLedger::id(entry.lack)).write();
    }
    job.report.notes << CsvExport::tr("Costs are estimates by list prices; an empty cell is not zero, but not known.");
    job.report.notes << job.log.account().gaps();
}

Result<void> writeCsv(ExportJob &job)
{
    switch (job.options.table) {
    case ExportTable::Events:
        writeEventTable(job);
        break;
    case ExportTable::Turns:
        writeTurnTable(job);
        break;
    case ExportTable::Findings:
        writeFindingTable(job);
        break;
    case ExportTable::Cost:
        writeCostTable(job);
        break;
    }
    return {};
}

} // namespace

ExportForm CsvExport::form()
{
    return {"csv",
            ".csv",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Table (CSV)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Audio, images and the events' own text."),
            {.table = true},
            &writeCsv};
}

} // namespace turnscope
