// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/freed_memory.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/bench/watched_application.h"
#include "tests/integration/desktop_sound.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// After each answer so many events more: a conversation of the bench makes some 40 a second, most of them microphone, and
/// a turn of it takes some 10 s, so that there are four times as many.
constexpr int kMoreEventsATurn = 1200;
constexpr int kLongest = 59;       ///< minutes: the endpoint ends a session after an hour, as the service does
constexpr int kSecondsBetween = 4; ///< from the end of one answer to what is said next

/// turnscope-rehearsal, answering as it always does, and then sending what nobody asked for.
class BusyEndpoint
{
public:
    bool start(const QString &folder)
    {
        QFile scene(folder + u"/soak.toml"_s);
        if (!scene.open(QIODevice::WriteOnly))
            return false;
        scene.write("[[step]]\nrepeat = true\nevent = [\n");
        for (int i = 0; i < kMoreEventsATurn; ++i)
            scene.write("  { type = \"rate_limits.updated\", rate_limits = [] },\n");
        scene.write("]\n");
        scene.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TURNSCOPE_BINARY_DIR) + u"/bin/turnscope-rehearsal"_s,
                        {u"--scene"_s, scene.fileName()});
        if (!m_process.waitForReadyRead(30'000))
            return false;
        url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
        return url.isValid();
    }
    ~BusyEndpoint()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    QUrl url;
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// What is measured every minute.
struct Minute
{
    double console = 0;  ///< MB
    double endpoint = 0; ///< MB
    quint32 events = 0;
};

quint32 eventsOfTheRecording(const QString &folder)
{
    quint32 events = 0;
    QDirIterator files(folder, {u"*.jsonl"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto log = LogReader::open(files.next());
        if (log && log->read())
            events += log->events()->size();
    }
    return events;
}

/// All but an hour of talk (TURNSCOPE_SOAK_MINUTES) through a real window, a real endpoint and a real sound server.
void soak(benchmark::State &state)
{
    auto &application = *static_cast<WatchedApplication *>(QCoreApplication::instance());
    const int wanted = qEnvironmentVariableIsSet("TURNSCOPE_SOAK_MINUTES")
                           ? qEnvironmentVariableIntValue("TURNSCOPE_SOAK_MINUTES")
                       : sample_logs::isQuick() ? 2
                                                : kLongest;
    const int minutes = std::clamp(wanted, 2, kLongest);
    QTemporaryDir home;
    BusyEndpoint endpoint;
    Speech question;
    if (!endpoint.start(home.path()) || !question.prepare(u"Please tell me about the weather in the mountains."_s)) {
        state.SkipWithError("the endpoint did not start, or there is no voice to speak with");
        return;
    }
    ThemeSwitch themes(ThemeSwitch::Mode::Dark);
    themes.dressApplication();
    SessionController control;
    StoredPreferences preferences;
    MainWindow window(control, themes, preferences, QDir::tempPath());
    window.resize(1920, 1000);
    window.show();
    for (auto _ : state) {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"soak"_s;
        profile.url = endpoint.url;
        profile.model = u"gpt-realtime-2.1"_s;
        control.connection().connectTo(profile, {});
        if (!application.runUntil([&] { return control.connection().status().state == ConnectionState::Connected; },
                                  30'000)) {
            state.SkipWithError("could not connect");
            return;
        }
        application.runUntil([] { return false; }, 2'000);
        window.findChild<QAbstractButton *>(u"talkButton"_s)->click();
        std::vector<Minute> measured;
        QElapsedTimer clock;
        clock.start();
        qint64 quietSince = 0;
        const auto sample = [&] {
            measured.push_back(
                {privateMegabytes(), privateMegabytes(endpoint.id()), control.session()->events().size()});
            const SoundStatus sound = control.sound().status();
            std::printf(
                "%3zu min  console %6.1f MB  endpoint %6.1f MB  %7u events  %zu turns  %d underruns  %llu dropped\n",
                measured.size(), measured.back().console, measured.back().endpoint, measured.back().events,
                control.session()->conversation().turns().size(), sound.underruns,
                static_cast<unsigned long long>(sound.droppedSamples));
            std::fflush(stdout);
        };
        while (int(measured.size()) < minutes && control.connection().status().state == ConnectionState::Connected) {
            const qint64 now = clock.elapsed();
            if (!question.isOver() || control.sound().status().playing)
                quietSince = now;
            else if (now - quietSince > kSecondsBetween * 1000)
                question.start();
            if (now > 60'000 * qint64(measured.size() + 1))
                sample();
            application.runUntil([] { return false; }, 100);
        }
        const QString why = control.connection().status().reason.text;
        const SoundStatus sound = control.sound().status();
        const auto &turns = control.session()->conversation().turns();
        const auto whole = std::count_if(turns.begin(), turns.end(),
                                         [](const Turn &turn) { return turn.status == Turn::Status::Completed; });
        control.connection().disconnectFromEndpoint();
        application.runUntil([&] { return control.connection().status().state == ConnectionState::Disconnected; },
                             30'000);
        if (int(measured.size()) < minutes) {
            state.SkipWithError(("the connection did not last: " + why.toStdString()).c_str());
            return;
        }
        // What is loaded once is loaded in the first tenth.
        const std::size_t settled = std::max<std::size_t>(1, measured.size() / 10) - 1;
        const double hours = double(measured.size() - 1 - settled) / 60;
        const double rate = double(measured.back().events - measured[settled].events) / (hours * 3600);
        char against[200];
        std::snprintf(against, sizeof against,
                      "%d min, %.0f events/s, %zu turns, %zu of them completed; %.1f to %.1f MB", minutes, rate,
                      turns.size(), std::size_t(whole), measured[settled].console, measured.back().console);
        const auto bytesAnEvent = [&](std::size_t from, std::size_t to) {
            return (measured[to].console - measured[from].console) * 1e6
                   / std::max(1.0, double(measured[to].events) - double(measured[from].events));
        };
        const std::size_t middle = (settled + measured.size() - 1) / 2;
        // DESIGN: 150 MB for a million events. What is kept for an event is all that may grow.
        report(state, {"soak: memory of the console, growth an event", Figure::Reach::AtMost, 150,
                       bytesAnEvent(settled, measured.size() - 1), "B", against});
        std::snprintf(against, sizeof against, "%.1f MB an hour",
                      (measured.back().console - measured[settled].console) / hours);
        report(state, {"soak: growth an event, second half to first", Figure::Reach::AtMost, 1.3,
                       bytesAnEvent(middle, measured.size() - 1) / std::max(1.0, bytesAnEvent(settled, middle)), "x",
                       against});
        std::snprintf(against, sizeof against, "%.1f to %.1f MB", measured[settled].endpoint, measured.back().endpoint);
        report(state, {"soak: memory of the endpoint, growth an hour", Figure::Reach::Shown, 0,
                       (measured.back().endpoint - measured[settled].endpoint) / hours, "MB", against});
        report(state, {"soak: times the speaker had to wait", Figure::Reach::AtMost, 0, double(sound.underruns), "",
                       "answers that came late count too"});
        report(state, {"soak: samples lost between microphone and session", Figure::Reach::AtMost, 0,
                       double(sound.droppedSamples), "", ""});
        const quint32 kept = eventsOfTheRecording(qEnvironmentVariable("XDG_DATA_HOME"));
        std::snprintf(against, sizeof against, "of %u", control.session()->events().size());
        report(state, {"soak: events missing in the recording", Figure::Reach::AtMost, 0,
                       double(control.session()->events().size()) - double(kept), "", against});
    }
}

} // namespace

BENCHMARK(soak)->Iterations(1)->Unit(benchmark::kSecond);

int main(int count, char **arguments)
{
    keepNoLargeBlocks(); // as the program does
    QTemporaryDir home;  // neither read nor change the user's settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    WatchedApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
