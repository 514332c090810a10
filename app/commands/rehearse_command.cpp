// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rehearse_command.h"

#include "app/commands/quit_signals.h"
#include "app/commands/refusal.h"
#include "app/commands/terminal_text.h"
#include "app/rehearsal/rehearsal_host.h"
#include "app/rehearsal/scenes/scene_reader.h"
#include "app/rehearsal/serving/served_log.h"
#include "models/mcp/mcp_server.h"
#include "models/protocol/url_secrets.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// One line a stage, for people.
QString stageLine(const StageNote &note)
{
    QString line = u"%1 %2"_s.arg(QString::fromLatin1(stageName(note.stage)), -7).arg(note.id);
    if (note.took)
        line += u" %1 ms"_s.arg(note.took->count());
    if (note.cut)
        line += u' ' + RehearseCommand::tr("cut off");
    if (note.firstSentence)
        line += RehearseCommand::tr(", %1 ms to the first sentence").arg(note.firstSentence->count());
    if (!note.model.isEmpty())
        line += u", "_s + TerminalText::piece(note.model);
    if (note.tokens)
        line += u", "_s + RehearseCommand::tr("%1 tokens in, %2 out").arg(note.tokens->input).arg(note.tokens->output);
    if (note.characters && *note.characters > 0)
        line += u", "_s + RehearseCommand::tr("%n character(s)", nullptr, int(*note.characters));
    return line;
}

} // namespace

/// The command's line, and what it asks for.
class RehearseLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RehearseCommand)

public:
    /// See CommandLine.
    std::optional<ExitCode> parse(const QStringList &arguments) { return m_line.parse(arguments); }

    Checked<ushort> port() const
    {
        bool valid = false;
        const ushort wanted = value(m_port).toUShort(&valid);
        if (valid && m_line.parser().positionalArguments().isEmpty())
            return wanted;
        return refuse(
            ExitCode::WrongUse,
            tr("Usage: turnscope rehearse [--port N] [--token WORD] [--scene FILE | --from FILE [--speed N] "
               "[--strict]] [--session-limit SECONDS] [--beta] [--mcp-allow URL]… "
               "[--record FOLDER] [--think-url URL [--think-model NAME]] [--verbose], with N from 0 to 65535."));
    }

    Checked<RehearsalOptions> options() const
    {
        RehearsalOptions options;
        if (isEmpty(m_token))
            return refuse(ExitCode::WrongUse,
                          tr("--token needs a word; leave it out to let everybody on this machine in."));
        const Checked<ChatEndpoint> think = thinking();
        if (!think)
            return tl::unexpected(think.error());
        if (isEmpty(m_record))
            return refuse(ExitCode::WrongUse, tr("--record needs a folder."));
        const int seconds = value(m_limit).toInt();
        if (seconds < 1 || seconds > 3600)
            return refuse(ExitCode::WrongUse, tr("--session-limit needs a whole number of seconds from 1 to 3600."));
        const Checked<std::shared_ptr<const Scene>> played = scene();
        if (!played)
            return tl::unexpected(played.error());
        const Checked<std::shared_ptr<const ServedLog>> log = served();
        if (!log)
            return tl::unexpected(log.error());
        options.served = *log;
        options.token = value(m_token);
        options.beta = m_line.parser().isSet(m_beta);
        for (const QString &each : m_line.parser().values(m_mcpAllow)) {
            const Result<QUrl> url = McpServer::parseUrl(each);
            if (!url)
                return refuse(ExitCode::WrongUse, url.error());
            options.mcpAllowed << *url;
        }
        options.think = *think;
        options.recordings = value(m_record);
        options.complaint = [](const Error &error) { sayError(error); };
        options.sessionLimit = std::chrono::seconds(seconds);
        if (*played)
            options.scene = *played;
        return options;
    }

    /// Ends with the first client, and fails when that did otherwise than the recorded one.
    bool isStrict() const { return m_line.parser().isSet(m_strict); }

    bool isVerbose() const { return m_line.parser().isSet(m_verbose); }

private:
    QString value(const QCommandLineOption &option) const { return m_line.parser().value(option); }

    /// It was given, but without what it needs.
    bool isEmpty(const QCommandLineOption &option) const
    {
        return m_line.parser().isSet(option) && value(option).isEmpty();
    }

    Checked<ChatEndpoint> thinking() const
    {
        ChatEndpoint think;
        if (!m_line.parser().isSet(m_thinkUrl)) {
            if (m_line.parser().isSet(m_thinkModel))
                return refuse(ExitCode::WrongUse, tr("--think-model needs --think-url: where that model is."));
            return think;
        }
        const Result<QUrl> url = ChatEndpoint::parse(value(m_thinkUrl));
        if (!url)
            return refuse(ExitCode::WrongUse, url.error());
        think.url = *url;
        think.model = value(m_thinkModel);
        think.key = std::make_shared<KeyMemory>(ChatEndpoint::keyFromEnvironment(*url));
        if (const auto objection = think.objection())
            return refuse(ExitCode::WrongUse, *objection);
        return think;
    }

    /// Null: none is played.
    Checked<std::shared_ptr<const ServedLog>> served() const
    {
        const QCommandLineParser &parser = m_line.parser();
        if (!parser.isSet(m_from)) {
            if (parser.isSet(m_speed) || parser.isSet(m_strict))
                return refuse(ExitCode::WrongUse,
                              tr("--speed and --strict need --from: the recording that is played."));
            return nullptr;
        }
        if (parser.isSet(m_scene) || parser.isSet(m_thinkUrl))
            return refuse(ExitCode::WrongUse,
                          tr("--from plays a recording: it goes with no scene and no chat endpoint."));
        bool valid = false;
        const double speed = value(m_speed).toDouble(&valid);
        if (!valid || !(speed >= 0.1 && speed <= 100))
            return refuse(ExitCode::WrongUse, tr("--speed takes a number from 0.1 to 100."));
        RehearsalOptions options;
        if (const Result<void> read = RehearsalHost::playRecording(options, value(m_from), speed); !read)
            return refuse(ExitCode::Unreadable, read.error());
        return options.served;
    }

    /// Null: the demo dialogue.
    Checked<std::shared_ptr<const Scene>> scene() const
    {
        if (!m_line.parser().isSet(m_scene))
            return nullptr;
        if (isEmpty(m_scene))
            return refuse(ExitCode::WrongUse,
                          tr("--scene needs a file or a name; leave it out for the demo dialogue."));
        Result<Scene> read = loadScene(value(m_scene));
        if (!read)
            return refuse(ExitCode::Unreadable, read.error());
        return std::make_shared<const Scene>(std::move(*read));
    }

    const QCommandLineOption m_port{u"port"_s, tr("Listen on this port of 127.0.0.1; without it, on any free one."),
                                    u"N"_s, u"0"_s};
    const QCommandLineOption m_token{
        u"token"_s, tr("Let in only clients whose key is this word; without it, any key will do, and none."),
        u"WORD"_s};
    const QCommandLineOption m_scene{
        u"scene"_s, tr("Answer as this scene says: a file, or one of %1.").arg(builtInScenes().join(u", "_s)),
        u"FILE"_s};
    const QCommandLineOption m_from{
        u"from"_s,
        tr("Play the server's side of this recording to whatever client connects, matching what the client sends with "
           "what the recorded one did."),
        u"FILE"_s};
    const QCommandLineOption m_speed{u"speed"_s, tr("With --from: play it so many times as fast as it was."), u"N"_s,
                                     u"1"_s};
    const QCommandLineOption m_strict{
        u"strict"_s,
        tr("With --from: end with the first client; the exit code is 1 when it left out or added events.")};
    const QCommandLineOption m_limit{
        u"session-limit"_s, tr("End every session after so many seconds; without it, after the service's 3600."),
        u"SECONDS"_s, u"3600"_s};
    const QCommandLineOption m_record{
        u"record"_s, tr("Record each session in this folder, to be opened with Turnscope."), tr("FOLDER")};
    const QCommandLineOption m_beta{
        u"beta"_s, tr("Speak the beta to old clients that ask for it; without it, they get the service's refusal.")};
    const QCommandLineOption m_mcpAllow{
        u"mcp-allow"_s,
        tr("Let sessions have MCP servers of this address's host called, too; without it, only those of this machine. "
           "May be given more than once."),
        u"URL"_s};
    const QCommandLineOption m_thinkUrl{
        u"think-url"_s,
        tr("Let the model behind this OpenAI-compatible chat endpoint think; without it, a small demo dialogue does. A "
           "key is read from TURNSCOPE_THINK_KEY, never from the command line."),
        u"URL"_s};
    const QCommandLineOption m_thinkModel{u"think-model"_s, tr("The name of that model."), u"NAME"_s};
    const QCommandLineOption m_verbose{
        u"verbose"_s, tr("Tell how long hearing, thinking and speaking took, a line each, on standard error.")};
    CommandLine m_line{tr("Runs the built-in endpoint, a stand-in that speaks the Realtime protocol on this machine "
                          "only, until it is interrupted."),
                       {m_port, m_token, m_scene, m_from, m_speed, m_strict, m_limit, m_beta, m_record, m_mcpAllow,
                        m_thinkUrl, m_thinkModel, m_verbose}};
};

namespace {

/// Where it can be reached and what it is.
void announce(const QUrl &url, const RehearsalOptions &options)
{
    print(url.toString() + u'\n');
    if (options.identity) {
        QUrl secure = url;
        secure.setScheme(u"wss"_s);
        print(secure.toString() + u'\n' + options.identity->certificatePath + u'\n');
        sayError(RehearseCommand::tr("Clients that speak only wss trust this endpoint when they are started with "
                                     "NODE_EXTRA_CA_CERTS=%1 (Node.js) or SSL_CERT_FILE=%1 (Python).")
                     .arg(options.identity->certificatePath));
    }
    if (!options.think.url.isEmpty())
        sayError(RehearseCommand::tr("What it says is thought by %1; what is said to it goes there.")
                     .arg(withoutSecrets(options.think.completions()).toString()));
    if (options.served) {
        sayError(RehearseCommand::tr("Every client is played %1, which was recorded once: nothing hears, and nothing "
                                     "thinks. End it with Ctrl+C.")
                     .arg(options.served->name));
        if (!options.served->timed)
            sayError(RehearseCommand::tr("It has no times of its own: it is played without pauses."));
        if (options.served->holdsMore)
            sayError(RehearseCommand::tr("It holds several sessions: the first one is played."));
        return;
    }
    sayError(
        RehearseCommand::tr("This is a stand-in that runs on this machine, not OpenAI's model. End it with Ctrl+C."));
}

} // namespace

ExitCode RehearseCommand::run(const QStringList &arguments)
{
    RehearseLine line;
    if (const auto over = line.parse(arguments))
        return *over;
    const Checked<ushort> port = line.port();
    if (!port)
        return port.error().say();
    Checked<RehearsalOptions> options = line.options();
    if (!options)
        return options.error().say();
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, QCoreApplication::instance(), &QCoreApplication::quit);
    if (const auto identity = TlsIdentity::loadOrMake(TlsIdentity::usualFolder()))
        options->identity = *identity;
    else
        sayError(identity.error());
    RehearsalHost host;
    const Result<QUrl> url = host.start(*port, *options);
    if (!url) {
        sayError(url.error());
        return ExitCode::Failed;
    }
    if (line.isVerbose()) {
        QObject::connect(host.server(), &RehearsalServer::stageTimed, &quitSignals,
                         [](const StageNote &note) { sayError(stageLine(note)); });
    }
    bool wasServed = false;
    ExitCode code = ExitCode::Done;
    QObject::connect(host.server(), &RehearsalServer::served, &quitSignals,
                     [&code, &wasServed, strict = line.isStrict()](const QString &summary, bool diverged) {
                         sayError(summary);
                         wasServed = true;
                         if (!strict)
                             return;
                         code = diverged ? ExitCode::Failed : ExitCode::Done;
                         QCoreApplication::quit();
                     });
    announce(*url, *options);
    QCoreApplication::exec();
    if (line.isStrict() && !wasServed) {
        sayError(tr("No client came and went: nothing can be said of one."));
        return ExitCode::Failed;
    }
    return code;
}

} // namespace turnscope
