// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run_command.h"

#include "app/commands/chosen_endpoint.h"
#include "app/commands/quit_signals.h"
#include "app/commands/run_report.h"
#include "app/runs/run_session.h"
#include "models/files/whole_file.h"
#include "models/recording/importers/log_reader.h"

#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What a line asks for, but for the recording itself.
struct RunWish
{
    QString file;
    QString out;
    int repeats = 1;
    ChosenEndpoint endpoint;
    RunPlan plan; ///< without its source
    RunSource::Wish source;
    std::optional<Expectations> expected;
    QString junit; ///< empty: none
    bool asJson = false;
};

/// Where the recording of one of several repeats goes: run.jsonl, or run-2.jsonl.
QString numbered(const QString &out, int repeat, int repeats)
{
    if (repeats == 1)
        return out;
    const QFileInfo info(out);
    const QString name = info.fileName();
    const qsizetype dot = name.indexOf(u'.', 1);
    const QString stem = dot < 0 ? name : name.left(dot);
    return info.path() + u'/' + stem + u"-%1"_s.arg(repeat) + (dot < 0 ? QString() : name.mid(dot));
}

struct ReadLog
{
    std::shared_ptr<const EventStore> events;
    RecordingInfo info;
};

Checked<ReadLog> readLog(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return refuse(ExitCode::Unreadable, reader.error());
    const Result<RecordingInfo> info = reader->read();
    if (!info)
        return refuse(ExitCode::Unreadable, info.error());
    if (!info->cutShort.isEmpty())
        sayError(info->cutShort);
    ReadLog log{reader->events(), *info};
    log.info.path = path;
    return log;
}

Result<void> writeJunit(const QString &path, std::span<const RunReport> runs)
{
    if (path.isEmpty())
        return {};
    std::vector<JudgedCase> judged;
    for (const RunReport &run : runs)
        judged.push_back(run.judged);
    return replaceFile(path, junitXml(judged));
}

/// Prints what the runs came to and writes the JUnit file. Whether all went well and holds.
ExitCode report(const std::vector<RunReport> &runs, const QString &junit, bool asJson)
{
    if (asJson) {
        printJson(RunReport::json(runs));
    } else {
        for (const RunReport &run : runs)
            print(run.text());
        print(RunReport::spreadText(runs));
    }
    bool well = !runs.empty();
    for (const RunReport &run : runs)
        well = well && run.holds();
    if (const Result<void> written = writeJunit(junit, runs); !written) {
        sayError(written.error());
        well = false;
    }
    return well ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

/// The command's line, and what it asks for.
class RunLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunCommand)

public:
    RunLine() { m_line.addPositional(u"FILE"_s, tr("The recording or log whose client side is sent.")); }

    /// See CommandLine.
    std::optional<ExitCode> parse(const QStringList &arguments) { return m_line.parse(arguments); }

    Checked<RunWish> wish() const
    {
        const QStringList files = m_line.parser().positionalArguments();
        if (files.size() != 1 || value(m_record).isEmpty())
            return refuse(ExitCode::WrongUse,
                          tr("Usage: turnscope run FILE --record OUT [--profile NAME|URL] [--set PATH=VALUE]… [--noise "
                             "FILE --snr DB] [--repeat N] [--expect FILE] [--junit OUT] [--json], with one file."));
        RunWish wish;
        wish.file = files.first();
        wish.out = value(m_record);
        wish.asJson = m_line.parser().isSet(m_json);
        wish.junit = value(m_junit);
        if (!wish.junit.isEmpty() && !m_line.parser().isSet(m_expect))
            return refuse(ExitCode::WrongUse, tr("--junit needs --expect: without it nothing is judged."));
        for (const auto step : {&RunLine::takeNumbers, &RunLine::takeSettings, &RunLine::takeNoise, &RunLine::takeCase,
                                &RunLine::takeEndpoint}) {
            if (auto taken = (this->*step)(wish); !taken)
                return tl::unexpected(std::move(taken.error()));
        }
        return wish;
    }

private:
    QString value(const QCommandLineOption &option) const { return m_line.parser().value(option); }

    Checked<void> takeNumbers(RunWish &wish) const
    {
        bool valid = false;
        wish.repeats = value(m_repeat).toInt(&valid);
        if (!valid || wish.repeats < 1 || wish.repeats > RunPlan::kMostRepeats)
            return refuse(ExitCode::WrongUse,
                          tr("--repeat takes a whole number from 1 to %1.").arg(RunPlan::kMostRepeats));
        wish.plan.speed = value(m_speed).toDouble(&valid);
        if (!valid || !(wish.plan.speed >= 1 && wish.plan.speed <= RunPlan::kFastest))
            return refuse(ExitCode::WrongUse, tr("--speed takes a number from 1 to %1.").arg(RunPlan::kFastest));
        if (m_line.parser().isSet(m_session)) {
            const int session = value(m_session).toInt(&valid);
            if (!valid || session < 1)
                return refuse(ExitCode::WrongUse, tr("--session takes a whole number from 1 on."));
            wish.source.session = size_t(session - 1);
        }
        return {};
    }

    Checked<void> takeSettings(RunWish &wish) const
    {
        const QStringList assignments = m_line.parser().values(m_set);
        for (const QString &assignment : assignments) {
            if (const QString model = assignment.trimmed(); model.startsWith("model="_L1)) {
                wish.plan.model = model.mid(6).trimmed();
                if (wish.plan.model.isEmpty())
                    return refuse(ExitCode::WrongUse, tr("model needs a name."));
                continue;
            }
            const Result<SettingChange> change = SettingChanges::parse(assignment);
            if (!change)
                return refuse(ExitCode::WrongUse, change.error());
            wish.plan.changes.set(*change);
        }
        return {};
    }

    Checked<void> takeNoise(RunWish &wish) const
    {
        const bool loudness = m_line.parser().isSet(m_snr);
        if (!m_line.parser().isSet(m_noise)) {
            if (loudness)
                return refuse(ExitCode::WrongUse, tr("--snr needs --noise: the sound that is mixed in."));
            return {};
        }
        RunPlan::Noise noise;
        noise.name = QFileInfo(value(m_noise)).fileName();
        bool valid = true;
        noise.snr = value(m_snr).toDouble(&valid);
        if (!valid)
            return refuse(ExitCode::WrongUse, tr("--snr takes a number of dB, not “%1”.").arg(value(m_snr)));
        Checked<Wave> wave = soundArgument(value(m_noise));
        if (!wave)
            return tl::unexpected(wave.error());
        noise.wave = std::make_shared<const Wave>(std::move(*wave));
        if (const auto objection = RunPlan::objection(noise))
            return refuse(ExitCode::WrongUse, *objection);
        wish.plan.noise = std::move(noise);
        wish.source.level = true;
        return {};
    }

    Checked<void> takeCase(RunWish &wish) const
    {
        if (!m_line.parser().isSet(m_expect))
            return {};
        Result<Expectations> expected = Expectations::fromFile(value(m_expect));
        if (!expected)
            return refuse(QFileInfo::exists(value(m_expect)) ? ExitCode::WrongUse : ExitCode::Unreadable,
                          expected.error());
        if (expected->name.isEmpty())
            expected->name = QFileInfo(value(m_expect)).completeBaseName();
        wish.expected = std::move(*expected);
        return {};
    }

    Checked<void> takeEndpoint(RunWish &wish) const
    {
        auto chosen = ChosenEndpoint::find(value(m_profile));
        if (!chosen)
            return tl::unexpected(chosen.error());
        auto endpoint = ChosenEndpoint::withKey(*chosen);
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        wish.endpoint = std::move(*endpoint);
        if (!wish.plan.model.isEmpty())
            wish.endpoint.profile.model = wish.plan.model;
        return {};
    }

    const QCommandLineOption m_profile = ChosenEndpoint::option();
    const QCommandLineOption m_set{
        u"set"_s,
        tr("Change this setting: a path of the session, = and a value, as in "
           "audio.input.turn_detection.silence_duration_ms=300, or model=NAME. May be given more than once."),
        tr("PATH=VALUE")};
    const QCommandLineOption m_noise{
        u"noise"_s, tr("Mix this sound into the user's audio, from its begin again when it is over."), tr("FILE")};
    const QCommandLineOption m_snr{u"snr"_s, tr("How many dB the noise is below the speech; without it, 20."), tr("DB"),
                                   u"20"_s};
    const QCommandLineOption m_repeat{u"repeat"_s, tr("Run it so many times, one after the other, for a spread."),
                                      tr("N"), u"1"_s};
    const QCommandLineOption m_speed{
        u"speed"_s, tr("Send so many times as fast as recorded. What is measured of a wait then means nothing."),
        tr("N"), u"1"_s};
    const QCommandLineOption m_session{u"session"_s, tr("Which of the log's sessions, from 1, where it holds several."),
                                       tr("NUMBER")};
    const QCommandLineOption m_expect{
        u"expect"_s,
        tr("Hold what comes of it against this case, a TOML file; the exit code is 1 when anything in it "
           "does not hold, or was not measured."),
        tr("FILE")};
    const QCommandLineOption m_junit{u"junit"_s, tr("With --expect: write the verdicts to this file as JUnit XML."),
                                     tr("OUT")};
    const QCommandLineOption m_record{
        u"record"_s, tr("Write the recording to this new file; with --repeat, to files numbered after it."), tr("OUT")};
    const QCommandLineOption m_json{u"json"_s, tr("Print one JSON object instead of text.")};
    CommandLine m_line{
        tr("Runs a recording again: sends what its client sent, audio at its own pace, to an endpoint, with the "
           "changes "
           "that are asked for, and records what comes of it. What belongs to the old session is mapped or left out, "
           "and "
           "told. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a profile that needs one, from the "
           "first line of standard input."),
        {m_profile, m_set, m_noise, m_snr, m_repeat, m_speed, m_session, m_expect, m_junit, m_record, m_json}};
};

namespace {

/// Drives one session to its end. An error: it could not be begun.
Result<RunReport> drive(const RunWish &wish, const RunEndpoint &endpoint, int repeat, bool &interrupted)
{
    auto run = RunSession::begin(wish.plan, endpoint, numbered(wish.out, repeat, wish.repeats), repeat, wish.repeats);
    if (!run)
        return tl::unexpected(run.error());
    RunDriver &driver = (*run)->driver();
    QObject::connect(&driver, &RunDriver::noted, &driver, [](const RunOutcome::Note &note) { sayError(note.text()); });
    QObject::connect(&driver, &RunDriver::finished, &driver, [] { QCoreApplication::quit(); });
    QObject::connect(run->get(), &RunSession::recordingChanged, &driver, &sayNew);
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &driver, [&] {
        interrupted = true;
        driver.stop();
    });
    (*run)->start();
    QCoreApplication::exec();
    const RunOutcome &outcome = driver.outcome();
    if (!outcome.error.text.isEmpty())
        sayError(outcome.error);
    QString name = wish.expected ? wish.expected->name : wish.plan.source.fileName;
    if (wish.repeats > 1)
        name += u" (%1/%2)"_s.arg(repeat).arg(wish.repeats);
    RunReport result = RunReport::of((*run)->info(), (*run)->events(), wish.expected ? &*wish.expected : nullptr, name);
    result.judged.error = outcome.error;
    if (outcome.error.text.isEmpty() && !(*run)->recording().isAsBegun())
        result.judged.error = Error{RunCommand::tr("The recording is not whole."), {}};
    result.outcome = outcome;
    sayError(RunCommand::tr("The recording is %1").arg((*run)->recording().path));
    return result;
}

} // namespace

ExitCode RunCommand::run(const QStringList &arguments)
{
    RunLine line;
    if (const auto over = line.parse(arguments))
        return *over;
    Checked<RunWish> wish = line.wish();
    if (!wish)
        return wish.error().say();
    const Checked<ReadLog> log = readLog(wish->file);
    if (!log)
        return log.error().say();
    Result<RunSource> source = RunSource::of(log->events, log->info, wish->source);
    if (!source) {
        sayError(source.error());
        return ExitCode::Unreadable;
    }
    if (!source->timed)
        sayError(
            tr("The log has no times of its own: the user's audio goes at the pace of its sound, and all else when "
               "the answers before it are there."));
    wish->plan.source = std::move(*source);
    RunEndpoint endpoint(std::move(wish->endpoint.profile), std::move(wish->endpoint.key));
    if (const Result<void> ready = endpoint.prepare(); !ready) {
        sayError(ready.error());
        return ExitCode::Failed;
    }
    std::vector<RunReport> runs;
    bool interrupted = false;
    for (int repeat = 1; repeat <= wish->repeats && !interrupted; ++repeat) {
        auto run = drive(*wish, endpoint, repeat, interrupted);
        if (!run) {
            sayError(run.error());
            (void)report(runs, wish->junit, wish->asJson);
            return ExitCode::Failed;
        }
        runs.push_back(std::move(*run));
    }
    return report(runs, wish->junit, wish->asJson);
}

ExitCode ExpectCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption junit(u"junit"_s, tr("Write the verdicts to this file as JUnit XML."), tr("OUT"));
    CommandLine line(
        tr("Holds a recording as it is against what a case expects. The exit code is 1 when anything in it "
           "does not hold, or was not measured."),
        {json, junit});
    line.addPositional(u"FILE"_s, tr("The recording or log."));
    line.addPositional(u"CASE"_s, tr("The case, a TOML file."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList files = line.parser().positionalArguments();
    if (files.size() != 2) {
        sayError(tr("Usage: turnscope expect FILE CASE [--junit OUT] [--json], with one file and one case."));
        return ExitCode::WrongUse;
    }
    const Result<Expectations> expected = Expectations::fromFile(files[1]);
    if (!expected) {
        sayError(expected.error());
        return QFileInfo::exists(files[1]) ? ExitCode::WrongUse : ExitCode::Unreadable;
    }
    const Checked<ReadLog> log = readLog(files[0]);
    if (!log)
        return log.error().say();
    const QString name = expected->name.isEmpty() ? QFileInfo(files[1]).completeBaseName() : expected->name;
    const std::vector<RunReport> runs{RunReport::of(log->info, *log->events, &*expected, name)};
    return report(runs, line.parser().value(junit), line.parser().isSet(json));
}

} // namespace turnscope
