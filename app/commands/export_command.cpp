// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_command.h"

#include "app/commands/moment_text.h"
#include "app/commands/refusal.h"
#include "app/commands/trace_sending.h"
#include "models/export/export_run.h"
#include "models/recording/importers/log_reader.h"
#include "models/text/qt_text.h"

#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t exportStopped = 0; // a signal handler can reach nothing but what is global

/// SIGINT and SIGTERM stop the work, so that no half of a file stays. A second one ends it all the same.
class StopSignals
{
public:
    StopSignals()
    {
        for (const int each : {SIGINT, SIGTERM})
            std::signal(each, &handle);
    }
    ~StopSignals()
    {
        for (const int each : {SIGINT, SIGTERM})
            std::signal(each, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(StopSignals)

private:
    static void handle(int number)
    {
        exportStopped = 1;
        std::signal(number, SIG_DFL);
    }
};

/// A line on a terminal that tells how far the work is; elsewhere nothing.
class ProgressLine
{
public:
    ~ProgressLine()
    {
        if (m_shown >= 0)
            std::fputs("\r\x1b[K", stderr);
    }

    bool tell(double share)
    {
        const int percent = int(share * 100);
        if (m_isTerminal && percent != m_shown)
            std::fprintf(stderr, "\r%3d %%", m_shown = percent);
        return exportStopped == 0;
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    int m_shown = -1;
};

template<typename Choice>
struct Word
{
    const char *word;
    Choice choice;
};

constexpr std::array kTables{
    Word<ExportTable>{"turns", ExportTable::Turns}, Word<ExportTable>{"events", ExportTable::Events},
    Word<ExportTable>{"findings", ExportTable::Findings}, Word<ExportTable>{"cost", ExportTable::Cost}};
constexpr std::array kSides{Word<ExportSide>{"both", ExportSide::Both}, Word<ExportSide>{"you", ExportSide::You},
                            Word<ExportSide>{"model", ExportSide::Model}};
constexpr std::array kHearings{Word<ExportHearing>{"heard", ExportHearing::Heard},
                               Word<ExportHearing>{"sent", ExportHearing::Sent}};

template<typename Words, typename Choice>
bool choose(const QString &word, const Words &words, Choice &choice)
{
    for (const auto &each : words) {
        if (word == QLatin1StringView(each.word)) {
            choice = each.choice;
            return true;
        }
    }
    return false;
}

/// The command's line, and what it asks for.
class ExportLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExportCommand)

public:
    ExportLine();

    std::optional<ExitCode> parse(const QStringList &arguments) { return m_line.parse(arguments); }
    Checked<const ExportForm *> form() const;
    Checked<ExportOptions> options(const ExportForm &form) const;
    bool isSent() const { return TraceSending::isAddress(value(m_to)); } ///< to a collector, and no file is made
    Checked<std::unique_ptr<TraceCollector>> collector() const;
    QString file() const { return m_line.parser().positionalArguments().value(0); }
    QString out() const { return m_line.parser().positionalArguments().value(1); }

private:
    bool has(const QCommandLineOption &option) const { return m_line.parser().isSet(option); }
    QString value(const QCommandLineOption &option) const { return m_line.parser().value(option); }
    std::optional<Refusal> idle(const ExportForm &form) const;
    Checked<std::optional<SessionRange>> range() const;

    QCommandLineOption m_to{
        u"to"_s,
        tr("The form: %1. Or the address of a collector of traces that takes OTLP over HTTP, such as "
           "http://127.0.0.1:4318/v1/traces; then there is no OUT.")
            .arg(formIds()),
        u"FORM"_s};
    QCommandLineOption m_raw{u"raw"_s, tr("Leave keys and tokens in it.")};
    QCommandLineOption m_from{u"from"_s, tr("Only from this moment on: seconds, or 1:23.5."), u"TIME"_s};
    QCommandLineOption m_until{u"until"_s, tr("Only up to this moment."), u"TIME"_s};
    QCommandLineOption m_noAudio{u"no-audio"_s, tr("Without the audio; its length stands in its place.")};
    QCommandLineOption m_table{u"table"_s, tr("Which table: turns (the default), events, findings or cost."),
                               u"TABLE"_s, u"turns"_s};
    QCommandLineOption m_side{u"side"_s, tr("Which voice: both (the default), you or model."), u"SIDE"_s, u"both"_s};
    QCommandLineOption m_as{u"as"_s, tr("The model as heard (the default) or as sent."), u"WHAT"_s, u"heard"_s};
    QCommandLineOption m_withText{u"with-text"_s,
                                  tr("With what was said, instructions, and what tools were given and gave back.")};
    QCommandLineOption m_header{
        u"header"_s,
        tr("To a collector: a header, and the environment variable that holds its value; may be given again."),
        u"NAME=VARIABLE"_s};
    QCommandLineOption m_timeout{u"timeout"_s, tr("To a collector: how long to wait for each answer."), u"SECONDS"_s,
                                 u"10"_s};
    CommandLine m_line;

    static QString formIds()
    {
        QStringList ids;
        for (const ExportForm &form : ExportForms::all())
            ids << latinText(form.id);
        return ids.join(u", "_s);
    }
};

ExportLine::ExportLine()
    : m_line(
        tr("Writes a recording, or another tool's log, in another form. Keys and tokens are replaced, and what was "
           "left out is told."),
        {m_to, m_raw, m_from, m_until, m_noAudio, m_table, m_side, m_as, m_withText, m_header, m_timeout})
{
    m_line.addPositional(u"FILE"_s, tr("The recording or log to read."));
    m_line.addPositional(u"OUT"_s, tr("The file to write; - is the standard output, where the form allows it."));
}

Checked<const ExportForm *> ExportLine::form() const
{
    if (m_line.parser().positionalArguments().size() != (isSent() ? 1 : 2) || !has(m_to))
        return refuse(ExitCode::WrongUse,
                      tr("Usage: turnscope export FILE --to FORM OUT [--raw] [--from TIME] [--until TIME]. The forms: "
                         "%1.")
                          .arg(formIds()));
    if (const ExportForm *form = ExportForms::find(isSent() ? "otlp" : value(m_to).toStdString()))
        return form;
    return refuse(ExitCode::WrongUse, tr("There is no form “%1”. The forms: %2.").arg(value(m_to), formIds()));
}

/// An option that says nothing of this form.
std::optional<Refusal> ExportLine::idle(const ExportForm &form) const
{
    const ExportChoices &choices = form.choices;
    const std::array<std::pair<const QCommandLineOption *, bool>, 9> uses{{{&m_from, choices.range},
                                                                           {&m_until, choices.range},
                                                                           {&m_noAudio, choices.audio},
                                                                           {&m_table, choices.table},
                                                                           {&m_side, choices.side},
                                                                           {&m_as, choices.hearing},
                                                                           {&m_withText, choices.text},
                                                                           {&m_header, isSent()},
                                                                           {&m_timeout, isSent()}}};
    for (const auto &[option, used] : uses) {
        if (!used && has(*option))
            return Refusal{ExitCode::WrongUse,
                           {tr("--%1 has no meaning for %2.").arg(option->names().first(), latinText(form.id)), {}}};
    }
    if (out() == "-"_L1 && !choices.toStdout)
        return Refusal{ExitCode::WrongUse,
                       {tr("%1 cannot be written to the standard output. Name a file.").arg(latinText(form.id)), {}}};
    return std::nullopt;
}

Checked<std::optional<SessionRange>> ExportLine::range() const
{
    if (!has(m_from) && !has(m_until))
        return std::optional<SessionRange>();
    SessionRange range{SessionTime(), SessionTime::max()};
    for (const auto &[option, into] : {std::pair(&m_from, &range.begin), std::pair(&m_until, &range.end)}) {
        const auto moment = has(*option) ? momentOfText(value(*option)) : std::optional(*into);
        if (!moment)
            return refuse(ExitCode::WrongUse,
                          tr("--%1 takes seconds, or 1:23.5, not “%2”.").arg(option->names().first(), value(*option)));
        *into = *moment;
    }
    if (range.begin >= range.end)
        return refuse(ExitCode::WrongUse, tr("--from must be before --until."));
    return std::optional(range);
}

Checked<ExportOptions> ExportLine::options(const ExportForm &form) const
{
    if (const auto refused = idle(form))
        return tl::unexpected(*refused);
    ExportOptions options;
    options.raw = has(m_raw);
    options.audio = !has(m_noAudio);
    options.text = has(m_withText);
    if (!choose(value(m_table), kTables, options.table))
        return refuse(ExitCode::WrongUse, tr("There is no table “%1”.").arg(value(m_table)));
    if (!choose(value(m_side), kSides, options.side))
        return refuse(ExitCode::WrongUse, tr("There is no side “%1”.").arg(value(m_side)));
    if (!choose(value(m_as), kHearings, options.hearing))
        return refuse(ExitCode::WrongUse, tr("--as takes heard or sent, not “%1”.").arg(value(m_as)));
    const Checked<std::optional<SessionRange>> range = this->range();
    if (!range)
        return tl::unexpected(range.error());
    options.range = *range;
    return options;
}

Checked<ExportRun::Source> readLog(const QString &path, ExportOptions &options)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return refuse(ExitCode::Unreadable, reader.error());
    const Result<RecordingInfo> info = reader->read([](double) { return exportStopped == 0; });
    if (!info)
        return refuse(ExitCode::Unreadable, info.error());
    if (!options.range)
        return ExportRun::Source{reader->events(), *info};
    if (info->times == RecordingInfo::Times::None)
        return refuse(ExitCode::WrongUse, ExportCommand::tr("The log has no times: leave --from and --until out."));
    const quint32 events = reader->events()->size();
    const SessionTime last = events > 0 ? reader->events()->at(EventIndex{events - 1}) : SessionTime();
    options.range->end = std::min(options.range->end, last + microseconds(1));
    if (options.range->begin >= options.range->end)
        return refuse(ExitCode::WrongUse, ExportCommand::tr("The log ends before --from."));
    return ExportRun::Source{reader->events(), *info};
}

Checked<std::unique_ptr<TraceCollector>> ExportLine::collector() const
{
    const auto headers = TraceSending::headersOf(m_line.parser().values(m_header));
    if (!headers)
        return tl::unexpected(headers.error());
    const auto patience = TraceSending::patienceOf(value(m_timeout));
    if (!patience)
        return tl::unexpected(patience.error());
    const Result<QUrl> address = TraceCollector::parse(value(m_to), !headers->isEmpty());
    if (!address)
        return refuse(ExitCode::WrongUse, address.error());
    return std::make_unique<TraceCollector>(*address, *headers, *patience);
}

void tellReport(const ExportReport &report)
{
    for (const QString &sentence : report.leftOut)
        sayError(ExportCommand::tr("left out: %1").arg(sentence));
    for (const QString &sentence : report.notes)
        sayError(sentence);
}

} // namespace

ExitCode ExportCommand::run(const QStringList &arguments)
{
    ExportLine line;
    if (const auto over = line.parse(arguments))
        return *over;
    const Checked<const ExportForm *> form = line.form();
    if (!form)
        return form.error().say();
    Checked<ExportOptions> options = line.options(**form);
    if (!options)
        return options.error().say();
    std::unique_ptr<TraceCollector> collector;
    if (line.isSent()) {
        Checked<std::unique_ptr<TraceCollector>> known = line.collector();
        if (!known)
            return known.error().say();
        collector = std::move(*known);
    }
    exportStopped = 0;
    const StopSignals stopping;
    std::optional<QTemporaryDir> kept; // of this user alone
    const QString out = collector ? kept.emplace().filePath(u"traces"_s) : line.out();
    const Checked<ExportRun::Source> source = readLog(line.file(), *options);
    if (!source)
        return source.error().say();
    Result<std::optional<ExportReport>> done = std::optional<ExportReport>();
    {
        ProgressLine shown;
        const auto tell = [&shown](double share) { return shown.tell(share); };
        done = out == "-"_L1 ? ExportRun::toStdout(*source, **form, *options, tell)
                             : ExportRun::toFile(*source, **form, *options, out, tell);
    }
    if (!done) {
        sayError(done.error());
        return ExitCode::Failed;
    }
    if (!*done) {
        sayError(tr("Stopped: nothing was written."));
        return ExitCode::Failed;
    }
    tellReport(**done);
    return collector ? TraceSending::send(out, *collector, [] { return exportStopped == 0; }) : ExitCode::Done;
}

} // namespace turnscope
