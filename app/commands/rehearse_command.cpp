// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rehearse_command.h"

#include "app/commands/command_line.h"
#include "app/commands/quit_signals.h"
#include "app/rehearsal/rehearsal_host.h"
#include "app/rehearsal/scenes/scene_reader.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// One line a stage, for people.
QString stageLine(const StageNote &note)
{
    QString line =
        u"%1 %2 %3 ms"_s.arg(QString::fromLatin1(stageName(note.stage)), -5).arg(note.id).arg(note.took.count());
    if (note.firstSentence)
        line += RehearseCommand::tr(", %1 ms to the first sentence").arg(note.firstSentence->count());
    return line;
}

} // namespace

ExitCode RehearseCommand::run(const QStringList &arguments)
{
    const QCommandLineOption port(u"port"_s, tr("Listen on this port of 127.0.0.1; without it, on any free one."),
                                  u"N"_s, u"0"_s);
    const QCommandLineOption token(
        u"token"_s, tr("Let in only clients whose key is this word; without it, any key will do, and none."),
        u"WORD"_s);
    const QCommandLineOption scene(
        u"scene"_s, tr("Answer as this scene says: a file, or one of %1.").arg(builtInScenes().join(u", "_s)),
        u"FILE"_s);
    const QCommandLineOption limit(u"session-limit"_s,
                                   tr("End every session after so many seconds; without it, after the service's 3600."),
                                   u"SECONDS"_s, u"3600"_s);
    const QCommandLineOption record(u"record"_s, tr("Record each session in this folder, to be opened with Turnscope."),
                                    tr("FOLDER"));
    const QCommandLineOption beta(
        u"beta"_s, tr("Speak the beta to old clients that ask for it; without it, they get the service's refusal."));
    const QCommandLineOption thinkUrl(
        u"think-url"_s,
        tr("Let the model behind this OpenAI-compatible chat endpoint think; without it, a small demo dialogue does. A "
           "key is read from TURNSCOPE_THINK_KEY, never from the command line."),
        u"URL"_s);
    const QCommandLineOption thinkModel(u"think-model"_s, tr("The name of that model."), u"NAME"_s);
    const QCommandLineOption verbose(
        u"verbose"_s, tr("Tell how long hearing, thinking and speaking took, a line each, on standard error."));
    CommandLine line(tr("Runs the built-in endpoint, a stand-in that speaks the Realtime protocol on this machine "
                        "only, until it is interrupted."),
                     {port, token, scene, limit, beta, record, thinkUrl, thinkModel, verbose});
    if (const auto over = line.parse(arguments))
        return *over;
    bool valid = false;
    const ushort wanted = line.parser().value(port).toUShort(&valid);
    if (!valid || !line.parser().positionalArguments().isEmpty()) {
        sayError(
            tr("Usage: turnscope rehearse [--port N] [--token WORD] [--scene FILE] [--session-limit SECONDS] [--beta] "
               "[--record FOLDER] [--think-url URL [--think-model NAME]] [--verbose], with N from 0 to 65535."));
        return ExitCode::WrongUse;
    }

    if (line.parser().isSet(token) && line.parser().value(token).isEmpty()) {
        sayError(tr("--token needs a word; leave it out to let everybody on this machine in."));
        return ExitCode::WrongUse;
    }

    ChatEndpoint think;
    if (line.parser().isSet(thinkUrl)) {
        const Result<QUrl> url = ChatEndpoint::parse(line.parser().value(thinkUrl));
        if (!url) {
            sayError(url.error());
            return ExitCode::WrongUse;
        }
        think.url = *url;
        think.model = line.parser().value(thinkModel);
        think.key = std::make_shared<KeyMemory>(ChatEndpoint::keyFromEnvironment(*url));
        if (const auto objection = think.objection()) {
            sayError(*objection);
            return ExitCode::WrongUse;
        }
    } else if (line.parser().isSet(thinkModel)) {
        sayError(tr("--think-model needs --think-url: where that model is."));
        return ExitCode::WrongUse;
    }

    if (line.parser().isSet(record) && line.parser().value(record).isEmpty()) {
        sayError(tr("--record needs a folder."));
        return ExitCode::WrongUse;
    }

    const int seconds = line.parser().value(limit).toInt();
    if (seconds < 1 || seconds > 3600) {
        sayError(tr("--session-limit needs a whole number of seconds from 1 to 3600."));
        return ExitCode::WrongUse;
    }
    RehearsalOptions options;
    options.token = line.parser().value(token);
    options.beta = line.parser().isSet(beta);
    options.think = think;
    options.recordings = line.parser().value(record);
    options.complaint = [](const Error &error) { sayError(error); };
    options.sessionLimit = std::chrono::seconds(seconds);
    if (line.parser().isSet(scene)) {
        if (line.parser().value(scene).isEmpty()) {
            sayError(tr("--scene needs a file or a name; leave it out for the demo dialogue."));
            return ExitCode::WrongUse;
        }
        Result<Scene> read = loadScene(line.parser().value(scene));
        if (!read) {
            sayError(read.error());
            return ExitCode::Unreadable;
        }
        options.scene = std::make_shared<const Scene>(std::move(*read));
    }

    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, QCoreApplication::instance(), &QCoreApplication::quit);
    if (const auto identity = TlsIdentity::loadOrMake(TlsIdentity::usualFolder()))
        options.identity = *identity;
    else
        sayError(identity.error());
    RehearsalHost host;
    const Result<QUrl> url = host.start(wanted, options);
    if (!url) {
        sayError(url.error());
        return ExitCode::Failed;
    }
    if (line.parser().isSet(verbose)) {
        QObject::connect(host.server(), &RehearsalServer::stageTimed, &quitSignals,
                         [](const StageNote &note) { sayError(stageLine(note)); });
    }
    print(url->toString() + u'\n');
    if (options.identity) {
        QUrl secure = *url;
        secure.setScheme(u"wss"_s);
        print(secure.toString() + u'\n' + options.identity->certificatePath + u'\n');
        sayError(tr("Clients that speak only wss trust this endpoint when they are started with "
                    "NODE_EXTRA_CA_CERTS=%1 (Node.js) or SSL_CERT_FILE=%1 (Python).")
                     .arg(options.identity->certificatePath));
    }
    if (!think.url.isEmpty())
        sayError(
            tr("What it says is thought by %1; what is said to it goes there.").arg(think.completions().toString()));
    sayError(tr("This is a stand-in that runs on this machine, not OpenAI's model. End it with Ctrl+C."));
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace turnscope
