// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/talk_command.h"

#include "app/commands/chosen_endpoint.h"
#include "app/commands/headless_talk.h"
#include "app/commands/prompt_option.h"
#include "app/commands/quit_signals.h"
#include "app/commands/refusal.h"
#include "app/commands/session_report.h"
#include "app/commands/session_report_json.h"
#include "app/commands/session_report_text.h"
#include "app/session/rehearsal_endpoint.h"
#include "app/synthesis/text_to_speech.h"
#include "models/lint/linter.h"
#include "models/recording/recordings_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What a line asks for.
struct TalkPlan
{
    ChosenEndpoint endpoint;
    std::vector<HeadlessTalk::Utterance> utterances;
    HeadlessTalk::Functions functions;
    std::optional<Prompt> prompt;
};

} // namespace

/// The command's line, and what it asks for.
class TalkLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TalkCommand)

public:
    /// See CommandLine.
    std::optional<ExitCode> parse(const QStringList &arguments) { return m_line.parse(arguments); }

    Checked<TalkPlan> plan() const
    {
        const QCommandLineParser &parser = m_line.parser();
        if (!parser.positionalArguments().isEmpty())
            return refuse(
                ExitCode::WrongUse,
                tr("“%1” is not an option. See turnscope talk --help.").arg(parser.positionalArguments().first()));
        auto chosen = ChosenEndpoint::find(parser.value(m_profile));
        if (!chosen)
            return tl::unexpected(chosen.error());
        auto said = utterances(parser);
        if (!said)
            return tl::unexpected(said.error());
        auto offered = functions(parser.values(m_tool));
        if (!offered)
            return tl::unexpected(offered.error());
        auto prompt = PromptOption::read(parser);
        if (!prompt)
            return tl::unexpected(prompt.error());
        auto endpoint = ChosenEndpoint::withKey(*chosen);
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        if (*prompt) {
            PromptOption::chooseModel(endpoint->profile, **prompt);
            addFunctions(**prompt, *offered);
        }
        return TalkPlan{std::move(*endpoint), std::move(*said), std::move(*offered), std::move(*prompt)};
    }

    /// Where to record; empty: to the recordings folder.
    QString recording() const { return m_line.parser().value(m_record); }

    bool wantsJson() const { return m_line.parser().isSet(m_json); }

private:
    static Checked<std::vector<HeadlessTalk::Utterance>> utterances(const QCommandLineParser &parser)
    {
        std::vector<HeadlessTalk::Utterance> result;
        QHash<QString, qsizetype> seen;
        const QStringList names = parser.optionNames(); // as often as given, in the order of the line
        for (const QString &name : names) {
            if (name != "say"_L1 && name != "wav"_L1 && name != "text"_L1)
                continue;
            const QString value = parser.values(name).value(seen[name]++);
            if (name == "text"_L1) {
                result.emplace_back(value);
                continue;
            }
            Checked<Wave> wave = name == "wav"_L1 ? soundArgument(value) : said(value);
            if (!wave)
                return tl::unexpected(wave.error());
            result.emplace_back(std::move(*wave));
        }
        if (result.empty())
            return refuse(ExitCode::WrongUse, tr("Nothing to say: give --say TEXT, --wav FILE or --text TEXT."));
        return result;
    }

    static Checked<HeadlessTalk::Functions> functions(const QStringList &tools)
    {
        static const QRegularExpression form(u"^([A-Za-z0-9_-]{1,64})=(.*)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        HeadlessTalk::Functions result;
        for (const QString &tool : tools) {
            const QRegularExpressionMatch match = form.match(tool);
            const QString json = match.captured(2);
            if (!match.hasMatch() || QJsonDocument::fromJson((u'[' + json + u']').toUtf8()).array().size() != 1) {
                return refuse(ExitCode::WrongUse,
                              tr("“%1” is not a function's name, = and JSON, as in --tool 'look_up={\"found\":true}'.")
                                  .arg(tool));
            }
            result.insert(match.captured(1), json);
        }
        return result;
    }

    /// Those that are answered, and that the prompt does not offer itself.
    static void addFunctions(Prompt &prompt, const HeadlessTalk::Functions &answered)
    {
        for (const QString &name : answered.keys()) {
            if (std::ranges::find(prompt.tools, name, &PromptTool::name) == prompt.tools.end())
                prompt.tools.push_back({PromptTool::Kind::Function, name, {}, {}, {}});
        }
    }

    static Checked<Wave> said(const QString &text)
    {
        Result<Wave> wave = synthesize(text);
        if (!wave)
            return refuse(ExitCode::Failed, wave.error());
        if (wave->samples.empty())
            return refuse(ExitCode::WrongUse, tr("“%1” has no word that could be spoken in English.").arg(text));
        return std::move(*wave);
    }

    const QCommandLineOption m_profile = ChosenEndpoint::option();
    const QCommandLineOption m_say{u"say"_s, tr("Speak this text (by Flite, in English)."), tr("TEXT")};
    const QCommandLineOption m_wav{u"wav"_s, tr("Speak this sound file: WAV, FLAC, Ogg or AIFF."), tr("FILE")};
    const QCommandLineOption m_text{u"text"_s, tr("Type this message."), tr("TEXT")};
    const QCommandLineOption m_record{
        u"record"_s, tr("Write the recording to this new file. Without it: to your recordings folder."), tr("FILE")};
    const QCommandLineOption m_tool{
        u"tool"_s, tr("Offer the model a function of this name, and answer each call of it with this JSON."),
        tr("NAME=JSON")};
    const QCommandLineOption m_prompt = PromptOption::file();
    const QCommandLineOption m_var = PromptOption::variable();
    const QCommandLineOption m_json{u"json"_s, tr("Print one JSON object instead of a table.")};
    CommandLine m_line{
        tr("Holds a headless conversation: says each utterance, in the order given, waits for its answer, "
           "and prints the turns. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a "
           "profile that needs one, from the first line of standard input."),
        {m_profile, m_say, m_wav, m_text, m_prompt, m_var, m_tool, m_record, m_json}};
};

namespace {

/// How it went: for people or for programs, and as an exit code.
ExitCode report(const Session &session, const RecordingState &recording, const Error &error, bool asJson)
{
    RecordingInfo info = session.info();
    info.path = recording.path;
    const SessionReport report(info, session.events(), session.fold());
    if (asJson) {
        printJson(reportJson(report, lint(session.events(), true).size()));
    } else {
        print(turnTable(report));
        sayError(TalkCommand::tr("The recording is %1").arg(recording.path));
    }
    const std::span<const Turn> turns = session.conversation().turns();
    const bool failed = std::any_of(turns.begin(), turns.end(), [](const Turn &turn) {
        return turn.status == Turn::Status::Failed || turn.status == Turn::Status::Unanswered;
    });
    if (!error.text.isEmpty())
        sayError(error);
    else if (failed || turns.empty())
        sayError(TalkCommand::tr("Not every turn was answered."));
    const bool answered = error.text.isEmpty() && !failed && !turns.empty();
    return answered && recording.isAsBegun() ? ExitCode::Done : ExitCode::Failed;
}

/// Holds the conversation to its end.
ExitCode hold(SessionThread &thread, MicrophoneQueue &microphone, TalkPlan plan, bool asJson)
{
    Error error;
    HeadlessTalk talk(thread, microphone, std::move(plan.utterances), std::move(plan.functions));
    if (plan.prompt)
        talk.setPrompt(std::move(*plan.prompt));
    QObject::connect(&talk, &HeadlessTalk::finished, &talk, [&error](const Error &told) {
        error = told;
        QCoreApplication::quit();
    });
    RecordingState recording;
    recording.path = thread.session()->info().path;
    QObject::connect(thread.live(), &LiveSession::recordingChanged, &talk, [&](const RecordingState &state) {
        sayNew(recording, state);
        recording = state;
    });
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &talk, &HeadlessTalk::stop);
    talk.start(plan.endpoint.key);
    QCoreApplication::exec();
    return report(*thread.session(), recording, error, asJson);
}

} // namespace

ExitCode TalkCommand::run(const QStringList &arguments)
{
    TalkLine line;
    if (const auto over = line.parse(arguments))
        return *over;
    Checked<TalkPlan> plan = line.plan();
    if (!plan)
        return plan.error().say();

    Redactor redactor = plan->endpoint.redactor();
    RehearsalEndpoint rehearsal;
    if (RehearsalEndpoint::isFor(plan->endpoint.profile)) {
        if (const Result<void> ready = rehearsal.prepare(plan->endpoint.profile, plan->endpoint.key); !ready) {
            sayError(Error{redactor.text(ready.error().text), redactor.text(ready.error().detail)});
            return ExitCode::Failed;
        }
    }
    if (const auto thinking = rehearsal.key())
        redactor.add(thinking->view());
    const auto microphone = std::make_shared<MicrophoneQueue>();
    const auto begin = [&](const QString &path) {
        return SessionThread::start(plan->endpoint.profile, path, microphone, nullptr, redactor);
    };
    const QString wanted = line.recording();
    auto thread =
        wanted.isEmpty() ? RecordingsFolder::beginRecording(QDateTime::currentDateTime(), begin) : begin(wanted);
    if (!thread) {
        sayError(thread.error());
        return ExitCode::Failed;
    }
    if (rehearsal.server())
        (*thread)->recordStagesOf(*rehearsal.server());
    return hold(**thread, *microphone, std::move(*plan), line.wantsJson());
}

} // namespace turnscope
