// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/session/freed_memory.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/bench/watched_application.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// An endpoint that sends small deltas as fast as they go, then says goodbye. On a thread of its own.
class Burst
{
public:
    explicit Burst(int events)
        : m_server(new QWebSocketServer(u"burst"_s, QWebSocketServer::NonSecureMode))
        , m_left(events)
    {
        m_server->listen(QHostAddress::LocalHost);
        url = u"ws://127.0.0.1:%1/v1/realtime"_s.arg(m_server->serverPort());
        QObject::connect(m_server, &QWebSocketServer::newConnection, m_server, [this] { begin(); });
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start();
    }
    ~Burst()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QString url;

private:
    void begin()
    {
        m_peer = m_server->nextPendingConnection();
        m_peer->sendTextMessage(uR"({"type":"session.created","session":{"type":"realtime","id":"sess_1"}})"_s);
        m_peer->sendTextMessage(uR"({"type":"response.created","response":{"id":"resp_1","output":[]}})"_s);
        auto *timer = new QTimer(m_peer);
        QObject::connect(timer, &QTimer::timeout, m_peer, [this, timer] {
            for (; m_left > 0 && m_peer->bytesToWrite() < (1 << 20); --m_left)
                m_peer->sendTextMessage(
                    uR"({"type":"response.output_text.delta","event_id":"t","response_id":"resp_1","item_id":"item_1","output_index":0,"content_index":0,"delta":"word "})"_s);
            if (m_left == 0 && m_peer->bytesToWrite() == 0) {
                timer->stop();
                m_peer->close();
            }
        });
        timer->start(1);
    }

    QThread m_thread;
    QWebSocketServer *m_server;
    QWebSocket *m_peer = nullptr;
    int m_left;
};

/// As many events as come in 100 s of 5,000 a second, in some seconds: what the window does while they come, and with
/// what is left when the session has ended.
void burst(benchmark::State &state)
{
    auto &application = *static_cast<WatchedApplication *>(QCoreApplication::instance());
    ThemeSwitch themes(ThemeSwitch::Mode::Dark);
    themes.dressApplication();
    SessionController control;
    StoredPreferences preferences;
    MainWindow window(control, themes, preferences, QDir::tempPath());
    window.resize(1920, 1000);
    window.show();
    const int events = sample_logs::isQuick() ? 50'000 : 500'000;
    for (auto _ : state) {
        Burst endpoint(events);
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"burst"_s;
        profile.url = QUrl(endpoint.url);
        application.runUntil([] { return false; }, 1000);
        application.forget();
        double cameMs = 0;
        const double wholeMs = wallMs([&] {
            cameMs = wallMs([&] {
                control.connection().connectTo(profile, {});
                application.runUntil([&] { return int(control.session()->events().size()) >= events; }, 300'000);
            });
            application.runUntil(
                [&] {
                    return control.connection().status().state == ConnectionState::Disconnected
                           && control.session()->fold().applied() == control.session()->events().size();
                },
                300'000);
        });
        char against[200];
        std::snprintf(against, sizeof against,
                      "%d events came in %.1f s, all were shown after %.1f; longest by the clock: %.0f ms, %s", events,
                      cameMs / 1e3, wholeMs / 1e3, application.longestEventMs(), application.longest().text().c_str());
        report(state, {"burst of events, and the end: longest GUI event, its own time", Figure::Reach::AtMost, 50,
                       application.longestCpuMs(), "ms", against});
        std::printf("%s\n", against);
    }
}

} // namespace

BENCHMARK(burst)->Iterations(1)->Unit(benchmark::kSecond);

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
