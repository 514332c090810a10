// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/digest_command.h"

#include "app/commands/command_line.h"
#include "app/commands/digest_files.h"
#include "app/commands/digest_output.h"
#include "app/commands/digest_reading.h"
#include "app/commands/refusal.h"
#include "models/cost/own_prices.h"
#include "models/digest/digest_page.h"
#include "models/speech/speech_probability.h"
#include "models/text/qt_text.h"

#include <array>
#include <cstdio>

#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A line on a terminal that tells how far the work is; elsewhere nothing.
class DigestProgress
{
public:
    explicit DigestProgress(qsizetype files)
        : m_files(files)
    {
    }
    ~DigestProgress() { wipe(); }
    Q_DISABLE_COPY_MOVE(DigestProgress)

    void tell(qsizetype done, double share)
    {
        const int tenth = int((double(done) + share) * 1000 / double(m_files));
        if (!m_isTerminal || tenth == m_shown)
            return;
        m_shown = tenth;
        std::fprintf(stderr, "\r%lld/%lld  %.1f %%", qint64(done), qint64(m_files), double(tenth) / 10);
    }

    void wipe()
    {
        if (std::exchange(m_shown, -1) >= 0)
            std::fputs("\r\x1b[K", stderr);
    }

private:
    qsizetype m_files;
    bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    int m_shown = -1;
};

/// The command's line, and what it asks for.
class DigestLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::DigestCommand)

public:
    DigestLine();

    std::optional<ExitCode> parse(const QStringList &arguments) { return m_line.parse(arguments); }

    /// --columns or --schema: says it, and that is all.
    std::optional<ExitCode> sayForm() const;
    Checked<DigestOutput> output() const;
    Checked<DigestFiles::Found> files(const DigestOutput &output) const;
    bool speech() const { return m_line.parser().isSet(m_speech); }

private:
    QString value(const QCommandLineOption &option) const { return m_line.parser().value(option); }

    QCommandLineOption m_to{
        u"to"_s,
        tr("The form: jsonl (a row on each line, all tables), csv (a file for each table) or sqlite "
           "(a database, in which the recordings that are there already stay)."),
        u"FORM"_s};
    QCommandLineOption m_out{
        u"out"_s, tr("The file to write; of csv without --table a folder. Without it, the standard output."), u"OUT"_s};
    QCommandLineOption m_table{u"table"_s,
                               tr("Only one table: recordings, sessions, turns, responses, tools, findings or costs."),
                               u"TABLE"_s};
    QCommandLineOption m_list{
        u"list"_s, tr("A file that names recordings, a path on each line; - is the standard input."), u"LIST"_s};
    QCommandLineOption m_speech{
        u"speech"_s,
        tr("Let our own detector hear where the user's voice ended; else it is the server's word. A minute of "
           "audio takes a quarter of a second or more.")};
    QCommandLineOption m_columns{u"columns"_s, tr("Print the tables with all their columns, as a page.")};
    QCommandLineOption m_schema{u"schema"_s, tr("Print the tables for a database: sqlite, postgresql or clickhouse."),
                                u"DATABASE"_s};
    CommandLine m_line;
};

DigestLine::DigestLine()
    : m_line(
        tr("Makes rows of recordings, for a fleet's database: one for each session, turn, response, tool call, finding "
           "and cost, and one for each file, also for one that could not be read. Each row names its recording, so "
           "that a repeated task counts nothing twice. What is written is whole or not there.\n"
           "The exit code is 3 when a file could not be read or a folder has no log; else 1 when a file was left out "
           "that holds more of a recording than the one before it; and 1 when nothing could be written. The same "
           "recording again changes nothing."),
        {m_to, m_out, m_table, m_list, m_speech, m_columns, m_schema})
{
    m_line.addPositional(u"FILE…"_s, tr("The recordings or logs to read; a folder stands for all logs below it."));
}

std::optional<ExitCode> DigestLine::sayForm() const
{
    constexpr std::array<std::pair<std::string_view, digest::Database>, 3> databases{
        {{"sqlite", digest::Database::Sqlite},
         {"postgresql", digest::Database::PostgreSql},
         {"clickhouse", digest::Database::ClickHouse}}};
    if (m_line.parser().isSet(m_columns)) {
        print(QString::fromUtf8(digest::page()));
        return ExitCode::Done;
    }
    if (!m_line.parser().isSet(m_schema))
        return std::nullopt;
    for (const auto &[name, database] : databases) {
        if (value(m_schema) == latinText(name)) {
            print(QString::fromUtf8(digest::schema(database)));
            return ExitCode::Done;
        }
    }
    sayError(tr("--schema takes sqlite, postgresql or clickhouse, not “%1”.").arg(value(m_schema)));
    return ExitCode::WrongUse;
}

Checked<DigestOutput> DigestLine::output() const
{
    DigestOutput output;
    output.out = value(m_out);
    const QString form = value(m_to);
    if (form == "csv"_L1)
        output.form = DigestOutput::Form::Csv;
    else if (form == "sqlite"_L1)
        output.form = DigestOutput::Form::Sqlite;
    else if (form.isEmpty())
        return refuse(ExitCode::WrongUse, tr("Usage: turnscope digest FILE… --to jsonl|csv|sqlite [--out OUT] [--table "
                                             "TABLE] [--speech]."));
    else if (form != "jsonl"_L1)
        return refuse(ExitCode::WrongUse, tr("--to takes jsonl, csv or sqlite, not “%1”.").arg(form));
    if (m_line.parser().isSet(m_table)) {
        output.table = findDigestTable(value(m_table).toStdString());
        if (!output.table)
            return refuse(ExitCode::WrongUse,
                          tr("There is no table “%1”; turnscope digest --columns lists them.").arg(value(m_table)));
    }
    if (output.form == DigestOutput::Form::Sqlite && (output.out.isEmpty() || output.table))
        return refuse(ExitCode::WrongUse,
                      output.table ? tr("A database has all tables: leave --table out.")
                                   : tr("A database cannot be written to the standard output: name a file by --out."));
    if (output.form == DigestOutput::Form::Csv && output.out.isEmpty() && !output.table)
        return refuse(ExitCode::WrongUse,
                      tr("Each table is a CSV file of its own: name a folder by --out, or one table by --table."));
    return output;
}

Checked<DigestFiles::Found> DigestLine::files(const DigestOutput &output) const
{
    QStringList given = m_line.parser().positionalArguments();
    if (m_line.parser().isSet(m_list)) {
        const Result<QStringList> listed = DigestFiles::listed(value(m_list));
        if (!listed)
            return refuse(ExitCode::Unreadable, listed.error());
        given << *listed;
    } else if (given.isEmpty()) {
        return refuse(ExitCode::WrongUse, tr("No recording was named."));
    }
    DigestFiles::Found found = DigestFiles::all(given, output.paths());
    if (!found.written.isEmpty())
        return refuse(ExitCode::WrongUse, tr("%1 is to be read, and the digest would be written over it: name another "
                                             "file by --out.")
                                              .arg(found.written.first()));
    return found;
}

/// Reads one file after the other.
class DigestRun
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::DigestCommand)

public:
    DigestRun(const DigestFiles::Found &found, bool speech, bool replaces)
        : m_files(found.files)
        , m_empty(found.empty)
        , m_progress(m_files.size())
        , m_speech(speech)
        , m_replaces(replaces)
    {
    }

    Result<void> all(const DigestOutput::Taker &take);
    ExitCode code() const
    {
        return m_unread > 0 || !m_empty.isEmpty() ? ExitCode::Unreadable : m_less ? ExitCode::Failed : ExitCode::Done;
    }
    void sayEnd() const;

private:
    struct Seen
    {
        QString path;
        quint32 events = 0;
    };

    bool isLeftOut(const DigestLog &log);
    void sayWhatLacks(const DigestLog &log);

    const QStringList &m_files;
    const QStringList &m_empty; ///< folders
    DigestProgress m_progress;
    bool m_speech;
    bool m_replaces; ///< who takes the rows knows by itself which of two files of a recording counts
    QHash<QByteArray, Seen> m_seen;
    qsizetype m_read = 0;
    qsizetype m_repeated = 0;
    qsizetype m_unread = 0;
    bool m_less = false; ///< a file that holds more came behind one of the same recording
};

/// Counts it too.
bool DigestRun::isLeftOut(const DigestLog &log)
{
    const auto seen = m_seen.constFind(log.recording());
    if (seen == m_seen.constEnd()) {
        m_seen.insert(log.recording(), {log.info().path, log.eventCount()});
        ++(log.error() ? m_unread : m_read);
        return false;
    }
    if (m_replaces) {
        ++m_repeated;
        return false;
    }
    m_progress.wipe();
    const bool isMore = log.eventCount() > seen->events;
    m_less = m_less || isMore;
    ++m_repeated;
    sayError(isMore
                 ? tr("%1 was left out: it is the same recording as %2, and holds more of it. Leave the other one out.")
                       .arg(log.info().path, seen->path)
                 : tr("%1 was left out: it is the same recording as %2.").arg(log.info().path, seen->path));
    return true;
}

void DigestRun::sayWhatLacks(const DigestLog &log)
{
    const RecordingInfo &info = log.info();
    if (!log.error() && info.cutShort.isEmpty() && info.unreadCount == 0)
        return;
    m_progress.wipe();
    if (log.error())
        sayError(
            {log.error()->text.contains(info.path) ? log.error()->text : u"%1: %2"_s.arg(info.path, log.error()->text),
             log.error()->detail});
    else if (!info.cutShort.isEmpty())
        sayError(u"%1: %2"_s.arg(info.path, info.cutShort));
    else
        sayError(tr("%1: pieces of it that could not be read: %2. turnscope info tells which.")
                     .arg(info.path)
                     .arg(info.unreadCount));
}

Result<void> DigestRun::all(const DigestOutput::Taker &take)
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const DigestLog log = readForDigest(m_files[i], m_speech, [&](double share) { m_progress.tell(i, share); });
        sayWhatLacks(log);
        if (isLeftOut(log))
            continue;
        if (const Result<void> taken = take(log); !taken)
            return taken;
    }
    return {};
}

void DigestRun::sayEnd() const
{
    sayError(tr("Recordings read: %1; the same ones again: %2; not readable: %3.")
                 .arg(m_read)
                 .arg(m_repeated)
                 .arg(m_unread));
}

} // namespace

ExitCode DigestCommand::run(const QStringList &arguments)
{
    DigestLine line;
    if (const auto over = line.parse(arguments))
        return *over;
    if (const auto said = line.sayForm())
        return *said;
    const Checked<DigestOutput> output = line.output();
    if (!output)
        return output.error().say();
    const Checked<DigestFiles::Found> found = line.files(*output);
    if (!found)
        return found.error().say();
    if (line.speech()) {
        if (const auto detector = SpeechProbability::create(); !detector) {
            sayError(detector.error()); // without it the rows would say that it heard nobody
            return ExitCode::Failed;
        }
    }
    for (const QString &each : found->digests)
        sayError(DigestCommand::tr("%1 was left out: it is a digest, and no log.").arg(each));
    for (const QString &each : found->empty)
        sayError(DigestCommand::tr("There is no log below %1.").arg(each));
    if (const OwnPrices::InUse prices = OwnPrices::load(); prices.problem)
        sayError(*prices.problem);
    DigestRun digest(*found, line.speech(), output->form == DigestOutput::Form::Sqlite);
    const Result<void> done = output->fill([&](const DigestOutput::Taker &take) { return digest.all(take); });
    if (!done) {
        sayError(done.error());
        return ExitCode::Failed;
    }
    digest.sayEnd();
    return digest.code();
}

} // namespace turnscope
