// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_line.h"
#include "app/commands/option_list.h"
#include "app/commands/parts.h"
#include "app/commands/terminal_text.h"
#include "app/desktop/chosen_language.h"
#include "app/desktop/desktop_wishes.h"
#include "app/desktop/restart.h"
#include "app/desktop/window_scale.h"
#include "app/fleet/fleet_desk.h"
#include "app/guarded_application.h"
#include "app/keys/system_keychain.h"
#include "app/mcp/mcp_trial.h"
#include "app/net/client_secret_desk.h"
#include "app/program.h"
#include "app/prompts/chat_improver.h"
#include "app/runs/run_desk.h"
#include "app/session/own_test_endpoint.h"
#include "app/session/session_controller.h"
#include "app/synthesis/flite_synthesis.h"
#include "app/voices/clip_desk.h"
#include "app/voices/voice_desk.h"
#include "models/control/preference_table.h"
#include "models/control/stored_preferences.h"
#include "models/files/whole_file.h"
#include "models/recording/file_state.h"
#include "models/recording/recordings_folder.h"
#include "models/session/freed_memory.h"
#include "models/version.h"
#include "ui/preferences/chosen_theme.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_widget.h"

#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QIcon>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPicturePatience = 60000; // ms for a recording to be loaded
constexpr int kSettled = 300;           // ms of painting after it was
constexpr QLatin1StringView kDark("dark");
constexpr QLatin1StringView kLight("light");

/// The command line of the window.
struct WindowLine
{
    QStringList files;
    QString picture; ///< where to put a picture of the window, instead of showing it
    QSize size;
    std::optional<ThemeSwitch::Mode> theme; ///< else the one that is kept
    QString profile;                        ///< to connect to at once
};

/// The context of this file's texts.
struct Main
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Main)
};

QString commandHelp()
{
    QString text = u'\n' + Main::tr("Commands, each with a --help of its own:") + u'\n';
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(command.name), -10)
                    .arg(QCoreApplication::translate("turnscope::Command", command.summary));
    return text;
}

/// A word that is no command and names no file: a window that opens with an error would hide that it was mistyped. What has
/// a folder in it was meant to be a file, and the window says what is wrong with it.
bool isUnknownWord(const QString &word)
{
    return !word.contains(u'/') && !FileState::of(word);
}

/// Nothing to open a window for: the exit code.
std::optional<ExitCode> parse(const QStringList &arguments, WindowLine &line)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr("Turnscope, an oscilloscope for voice turns.") + u'\n' + commandHelp());
    const QCommandLineOption picture(u"screenshot"_s, Main::tr("Open FILE, write a picture of the window, and quit."),
                                     u"OUT.png"_s);
    const QCommandLineOption size(u"size"_s, Main::tr("The window's size, for example 1600x1000."), u"WxH"_s);
    const QCommandLineOption theme(u"theme"_s, Main::tr("dark or light, instead of the desktop's."), u"THEME"_s);
    const QCommandLineOption profile(
        u"connect"_s, Main::tr("Connect to this profile at once; a key that it needs is asked for."), u"PROFILE"_s);
    const QString file = Main::tr("A recording, or another tool's log, to open.");
    OptionList list;
    list.description = Main::tr("Turnscope, an oscilloscope for voice turns.");
    list.options = {parser.addHelpOption(), parser.addVersionOption(), picture, size, theme, profile};
    list.positionals.push_back({u"FILE"_s, file});
    for (const Command &command : commands())
        list.commands.push_back(
            {QString::fromLatin1(command.name), QCoreApplication::translate("turnscope::Command", command.summary)});
    if (OptionList::isAskedFor(arguments)) {
        print(list.text());
        return ExitCode::Done;
    }
    parser.addOptions({picture, size, theme, profile});
    parser.addPositionalArgument(u"FILE"_s, file, u"[FILE…]"_s);
    const auto wrong = [](const QString &why) {
        sayError(why + u' ' + Main::tr("See turnscope --help."));
        return ExitCode::WrongUse;
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText() + u'.');
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)) {
        print(parser.helpText());
        return ExitCode::Done;
    }
    if (parser.isSet(u"version"_s)) {
        print(versionText());
        return ExitCode::Done;
    }
    line.files = parser.positionalArguments();
    if (!line.files.isEmpty() && isUnknownWord(line.files.first()))
        return wrong(Main::tr("“%1” is neither a command nor a file.").arg(TerminalText::piece(line.files.first())));
    line.picture = parser.value(picture);
    line.profile = parser.value(profile);
    if (parser.isSet(picture) && (line.picture.isEmpty() || line.files.size() != 1))
        return wrong(Main::tr("--screenshot needs a file to write, and one recording."));
    if (parser.isSet(size)) {
        const QStringList parts = parser.value(size).split(u'x');
        line.size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (line.size.width() < 200 || line.size.height() < 200 || line.size.width() > 16384
            || line.size.height() > 16384)
            return wrong(Main::tr("--size is WIDTHxHEIGHT in pixels, from 200 to 16384."));
    }
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != kDark && name != kLight)
            return wrong(Main::tr("--theme is dark or light."));
        line.theme = name == kDark ? ThemeSwitch::Mode::Dark : ThemeSwitch::Mode::Light;
    }
    return std::nullopt;
}

/// Lets the window load and paint, then writes it as a picture.
ExitCode takePicture(MainWindow &window, SessionControl &control, const WindowLine &line)
{
    Error error;
    QObject::connect(&control, &SessionControl::failed, &window, [&error](const Error &told) { error = told; });
    window.open(line.files.first());
    const auto *timeline = window.findChild<TimelineWidget *>();
    QElapsedTimer waited;
    QElapsedTimer settled;
    waited.start();
    while (error.text.isEmpty() && !waited.hasExpired(kPicturePatience)) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        const bool loaded = control.session() && !control.session()->isLoading();
        if (!loaded || timeline->isArriving())
            settled.invalidate();
        else if (!settled.isValid())
            settled.start();
        else if (settled.hasExpired(kSettled))
            break;
    }
    if (!error.text.isEmpty()) {
        sayError(error);
        return ExitCode::Unreadable;
    }
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    if (!window.grab().save(&picture, "PNG")) {
        sayError(NotEnoughMemory::error());
        return ExitCode::Unreadable;
    }
    if (const Result<void> written = replaceFile(line.picture, picture.data()); !written) {
        sayError(written.error());
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

/// `restart` is what is to be opened by another process of the program, once this one has let go of everything.
ExitCode runWindow(const WindowLine &line, std::optional<QStringList> &restart)
{
    StoredPreferences preferences;
    const QString theme = PreferenceSpec::of(preference_key::kTheme).value(preferences).toString();
    ThemeSwitch themes(line.theme.value_or(chosenTheme(theme)));
    const DesktopWishes desktop;
    themes.dressApplication();
    SessionController control;
    OwnTestEndpoint endpoint;
    RunDesk runs;
    RunDesk matrixRuns; // its recordings are not opened one by one
    VoiceDesk voices;
    McpTrial mcp;
    ClipDesk clips;
    SystemKeychain keychain;
    const FliteSynthesis synthesis;
    ClientSecretDesk secrets([&control] { return control.connection().rehearsalUrl(); });
    ChatImprover improver;
    FleetDesk fleet;
    MainWindow window(control, themes, preferences, RecordingsFolder::path());
    const auto obey = [&] { window.setDesktop(line.theme ? std::nullopt : desktop.isDark(), desktop.isStill()); };
    QObject::connect(&desktop, &DesktopWishes::changed, &window, obey);
    window.setTestEndpoint(endpoint);
    window.setRunControl(runs);
    window.setMatrixControl(matrixRuns);
    window.setVoiceControl(voices, clips);
    window.setKeychain(keychain);
    window.setMcpControl(mcp);
    window.setClientSecretControl(secrets);
    window.setSpeechSynthesis(synthesis);
    window.setPromptImprover(improver);
    window.setFleetControl(fleet);
    if (line.size.isValid())
        window.resize(line.size);
    window.show();
    if (!line.picture.isEmpty())
        return takePicture(window, control, line);
    for (const QString &file : line.files)
        window.open(file);
    control.files().findUnended();
    if (!line.profile.isEmpty())
        window.connectTo(line.profile);
    const bool good = QApplication::exec() == 0;
    restart = window.restart();
    return good ? ExitCode::Done : ExitCode::Failed;
}

/// The window, from the application object to its end.
int show(int argc, char *argv[], const WindowLine &line, std::optional<QStringList> &restart)
{
    const StoredPreferences preferences;
    const auto kept = [&](QLatin1StringView key) { return PreferenceSpec::of(key).value(preferences); };
    WindowScale scale(kept(preference_key::kScale).toInt());
    QGuiApplication::setDesktopFileName(u"io.github.turnscope.Turnscope"_s);
    const GuardedApplication<QApplication> application(argc, argv);
    scale.release();
    const ChosenLanguage language = ChosenLanguage::of(kept(preference_key::kLanguage).toString());
    QLocale::setDefault(language.formats);
    const Translation translation(language.words);
    QGuiApplication::setApplicationDisplayName(u"Turnscope"_s);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"io.github.turnscope.Turnscope"_s));
    return exitOf([&] { return runWindow(line, restart); });
}

bool mayShowWindows()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char *argv[])
{
    keepNoLargeBlocks();
    qunsetenv("PULSE_LATENCY_MSEC"); // a wish for players; what is heard here is told by how little a device holds
    tameWarnings();
    QCoreApplication::setOrganizationName(u"turnscope"_s);
    QCoreApplication::setApplicationName(u"turnscope"_s);
    QCoreApplication::setApplicationVersion(version());
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Command *command = findCommand(first)) {
        const GuardedApplication<QCoreApplication> application(argc, argv);
        const Translation translation;
        return exitOf([&] { return command->run(argumentsGiven(argc, argv).mid(1)); });
    }

    WindowLine line;
    {
        // Before there is a display to be missed.
        const QCoreApplication application(argc, argv);
        const Translation translation;
        if (const auto over = parse(argumentsGiven(argc, argv), line))
            return int(*over);
    }
    if (!mayShowWindows()) {
        if (line.picture.isEmpty()) {
            sayError(Main::tr(
                "There is no display to open a window on. The commands work without one: see turnscope --help."));
            return int(ExitCode::Failed);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    std::optional<QStringList> restart;
    const int code = show(argc, argv, line, restart);
    if (!restart)
        return code;
    const QString theme = !line.theme ? QString() : *line.theme == ThemeSwitch::Mode::Dark ? kDark : kLight;
    program_restart::start(argv[0], program_restart::arguments(theme, *restart));
    sayError(Main::tr("Turnscope has ended and could not be started again: start it yourself."));
    return int(ExitCode::Failed);
}
