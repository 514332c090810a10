// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/talk_command.h"

#include "app/commands/command_line.h"
#include "app/commands/headless_talk.h"
#include "app/commands/quit_signals.h"
#include "app/commands/session_report.h"
#include "app/session/profile_store.h"
#include "app/session/recordings_folder.h"
#include "app/session/rehearsal_endpoint.h"
#include "app/speech/text_to_speech.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSettings>

#include <cstdio>
#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestWav = 512 << 20;

/// A failure together with the exit code it leads to.
struct Refusal
{
    ExitCode code = ExitCode::WrongUse;
    Error error;
};

template<typename T>
using Checked = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refuse(ExitCode code, const QString &text)
{
    return tl::unexpected(Refusal{code, {text, {}}});
}

KeyMemory keyFromEnvironment()
{
    for (const char *name : {"TURNSCOPE_API_KEY", "OPENAI_API_KEY"}) {
        KeyMemory key(qgetenv(name));
        if (!key.isEmpty())
            return key;
    }
    return {};
}

KeyMemory keyFromStdin()
{
    QFile input;
    if (::isatty(STDIN_FILENO) != 0 || !input.open(stdin, QIODevice::ReadOnly))
        return {};
    return KeyMemory(input.readLine(8192));
}

} // namespace

class TalkLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TalkCommand)

public:
    static Checked<Profile> profile(const QString &wanted)
    {
        const QUrl url(wanted, QUrl::StrictMode);
        if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
            Profile profile;
            profile.kind = Profile::Kind::Custom;
            profile.name = url.host();
            profile.url = url;
            return profile;
        }
        if (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1) {
            if (!url.isValid() || url.host().isEmpty())
                return refuse(ExitCode::WrongUse, tr("“%1” is not a complete address.").arg(wanted));
            Profile profile = ProfileStore::openAi();
            profile.kind = Profile::Kind::Custom;
            profile.name = url.host();
            profile.url = url;
            if (url.hasQuery())
                profile.model.clear();
            return profile;
        }
        QSettings settings;
        const ProfileStore store(settings);
        if (const auto found = store.find(wanted))
            return *found;
        QStringList names;
        for (const Profile &profile : store.all())
            names += profile.name;
        return refuse(
            ExitCode::WrongUse,
            tr("There is no profile “%1”. There are: %2; or give a ws://, wss://, http:// or https:// address.")
                .arg(wanted, names.join(u", "_s)));
    }

    static Checked<Wave> wav(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ExitCode::Unreadable, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        if (file.size() > kLargestWav)
            return refuse(ExitCode::Unreadable, tr("%1 is too large for an utterance.").arg(path));
        const Result<Wave> wave = readWav(file.readAll());
        if (!wave)
            return tl::unexpected(Refusal{ExitCode::Unreadable, wave.error()});
        return *wave;
    }

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
            Checked<Wave> wave = name == "wav"_L1 ? wav(value) : said(value);
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

private:
    static Checked<Wave> said(const QString &text)
    {
        Result<Wave> wave = synthesize(text);
        if (!wave)
            return tl::unexpected(Refusal{ExitCode::Failed, wave.error()});
        if (wave->samples.empty())
            return refuse(ExitCode::WrongUse, tr("“%1” has no word that could be spoken in English.").arg(text));
        return std::move(*wave);
    }
};

ExitCode TalkCommand::run(const QStringList &arguments)
{
    const QCommandLineOption profileOption(
        u"profile"_s,
        tr("Where to connect: a profile's name, a ws:// or wss:// address, or the http:// or https:// address of a "
           "chat "
           "endpoint, which then thinks for the rehearsal endpoint. Without it: rehearsal."),
        tr("NAME|URL"), u"rehearsal"_s);
    const QCommandLineOption say(u"say"_s, tr("Speak this text (by Flite, in English)."), tr("TEXT"));
    const QCommandLineOption wavOption(u"wav"_s, tr("Speak this WAV file."), tr("FILE"));
    const QCommandLineOption text(u"text"_s, tr("Type this message."), tr("TEXT"));
    const QCommandLineOption recordOption(
        u"record"_s, tr("Write the recording to this new file. Without it: to your recordings folder."), tr("FILE"));
    const QCommandLineOption tool(
        u"tool"_s, tr("Offer the model a function of this name, and answer each call of it with this JSON."),
        tr("NAME=JSON"));
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of a table."));
    CommandLine line(tr("Holds a headless conversation: says each utterance, in the order given, waits for its answer, "
                        "and prints the turns. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a "
                        "profile that needs one, from the first line of standard input."),
                     {profileOption, say, wavOption, text, tool, recordOption, json});
    if (const auto over = line.parse(arguments))
        return *over;
    if (!line.parser().positionalArguments().isEmpty()) {
        sayError(
            tr("“%1” is not an option. See turnscope talk --help.").arg(line.parser().positionalArguments().first()));
        return ExitCode::WrongUse;
    }
    auto profile = TalkLine::profile(line.parser().value(profileOption));
    auto utterances = TalkLine::utterances(line.parser());
    auto functions = TalkLine::functions(line.parser().values(tool));
    if (!profile || !utterances || !functions) {
        const Refusal refusal = !profile ? profile.error() : !utterances ? utterances.error() : functions.error();
        sayError(refusal.error);
        return refusal.code;
    }

    KeyMemory key;
    const bool rehearsing = RehearsalEndpoint::isFor(*profile);
    if (!rehearsing)
        key = keyFromEnvironment();
    if (profile->needsKey() && key.isEmpty())
        key = keyFromStdin();
    if (profile->needsKey() && key.isEmpty()) {
        sayError(tr("%1 needs a key: set TURNSCOPE_API_KEY or OPENAI_API_KEY, or give it on standard input.")
                     .arg(profile->name));
        return ExitCode::WrongUse;
    }

    RehearsalEndpoint rehearsal;
    if (rehearsing) {
        if (const Result<void> ready = rehearsal.prepare(*profile, key); !ready) {
            sayError(ready.error());
            return ExitCode::Failed;
        }
    }
    Result<QString> path = line.parser().value(recordOption);
    if (path->isEmpty())
        path = RecordingsFolder::newRecording(QDateTime::currentDateTime());
    const auto microphone = std::make_shared<MicrophoneQueue>();
    auto thread = path ? SessionThread::start(*profile, *path, microphone, nullptr)
                       : Result<std::unique_ptr<SessionThread>>(tl::unexpected(path.error()));
    if (!thread) {
        sayError(thread.error());
        return ExitCode::Failed;
    }

    if (rehearsal.server())
        (*thread)->recordStagesOf(*rehearsal.server());

    Error error;
    HeadlessTalk talk(**thread, *microphone, std::move(*utterances), std::move(*functions));
    QObject::connect(&talk, &HeadlessTalk::finished, &talk, [&error](const Error &told) {
        error = told;
        QCoreApplication::quit();
    });
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &talk, &HeadlessTalk::stop);
    talk.start(key);
    QCoreApplication::exec();

    const Session &session = *(*thread)->session();
    const SessionReport report(session.info(), session.events(), session.fold());
    print(line.parser().isSet(json) ? QString::fromUtf8(QJsonDocument(report.json()).toJson()) : report.turnTable());
    if (!line.parser().isSet(json))
        sayError(tr("The recording is %1").arg(*path));
    const std::span<const Turn> turns = session.conversation().turns();
    const bool failed = std::any_of(turns.begin(), turns.end(), [](const Turn &turn) {
        return turn.status == Turn::Status::Failed || turn.status == Turn::Status::Unanswered;
    });
    if (!error.text.isEmpty())
        sayError(error);
    else if (failed || turns.empty())
        sayError(tr("Not every turn was answered."));
    return !error.text.isEmpty() || failed || turns.empty() ? ExitCode::Failed : ExitCode::Done;
}

} // namespace turnscope
