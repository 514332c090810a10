// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/audio/sample_codec.h"
#include "models/control/stored_preferences.h"
#include "models/tables/event_table_model.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/bench/watched_application.h"
#include "tests/support/spoken_session.h"
#include "ui/shell/main_window.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEventsPerSecond = 5000;

qint64 nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// An endpoint that answers at once, with many small deltas a second, each stamped with when it was sent, and with
/// audio as fast as it is heard. On a thread of its own.
class Flood
{
public:
    Flood()
        : m_server(new QWebSocketServer(u"flood"_s, QWebSocketServer::NonSecureMode))
    {
        m_server->listen(QHostAddress::LocalHost);
        url = u"ws://127.0.0.1:%1/v1/realtime"_s.arg(m_server->serverPort());
        m_audio =
            uR"({"type":"response.output_audio.delta","response_id":"resp_1","item_id":"item_1","output_index":0,)"
            uR"("content_index":0,"delta":")"_s
            + QString::fromLatin1(encodeSamples(speechLike(24 * 200, 0.3, 1), AudioEncoding::Pcm16).toBase64())
            + u"\"}"_s;
        QObject::connect(m_server, &QWebSocketServer::newConnection, m_server, [this] { begin(); });
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start(QThread::HighPriority);
    }
    ~Flood()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QString url;
    std::atomic<quint64> sent = 0;

private:
    void begin()
    {
        m_peer = m_server->nextPendingConnection();
        m_peer->sendTextMessage(
            uR"({"type":"session.created","session":{"type":"realtime","object":"realtime.session","id":"sess_1","model":"gpt-realtime","audio":{"input":{"format":{"type":"audio/pcm","rate":24000}},"output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}}}})"_s);
        m_peer->sendTextMessage(
            uR"({"type":"response.created","response":{"id":"resp_1","status":"in_progress","output":[]}})"_s);
        m_peer->sendTextMessage(
            uR"({"type":"conversation.item.added","item":{"id":"item_1","type":"message","role":"assistant","status":"in_progress","content":[]}})"_s);
        m_begun = nowNs();
        auto *timer = new QTimer(m_peer);
        timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(timer, &QTimer::timeout, m_peer, [this] { tick(); });
        timer->start(2);
    }

    void tick()
    {
        const double seconds = double(nowNs() - m_begun) / 1e9;
        // Half a second ahead of what is heard, as a service is, or further.
        while (m_spoken < seconds + 0.5) {
            m_peer->sendTextMessage(m_audio);
            m_spoken += 0.2;
        }
        while (double(sent) < seconds * kEventsPerSecond) {
            // Items by the hundred events, so that rows come, not one run that grows.
            const quint64 item = sent / 100;
            m_peer->sendTextMessage(
                uR"({"type":"%1","event_id":"%2","response_id":"resp_1","item_id":"item_%3","delta":"word "})"_s
                    .arg(sent % 10 == 0 ? u"rate_limits.updated"_s : u"response.output_audio_transcript.delta"_s)
                    .arg(nowNs())
                    .arg(item));
            ++sent;
        }
    }

    QThread m_thread;
    QWebSocketServer *m_server;
    QWebSocket *m_peer = nullptr;
    QString m_audio;
    qint64 m_begun = 0;
    double m_spoken = 0;
};

/// When a frame was sent, by its stamp; 0 without one.
qint64 sentNs(QByteArrayView frame)
{
    const qsizetype at = frame.indexOf("\"event_id\":\"");
    const qsizetype end = at < 0 ? -1 : frame.indexOf('"', at + 12);
    return end < 0 ? 0 : frame.sliced(at + 12, end - at - 12).toLongLong();
}

void live(benchmark::State &state)
{
    auto &application = *static_cast<WatchedApplication *>(QCoreApplication::instance());
    ThemeSwitch themes(ThemeSwitch::Mode::Dark);
    themes.dressApplication();
    SessionController control;
    StoredPreferences preferences;
    MainWindow window(control, themes, preferences, QDir::tempPath());
    window.resize(1920, 1000);
    window.show();
    auto *table = window.findChild<QTableView *>(u"eventTable"_s);
    for (auto _ : state) {
        Flood flood;
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"flood"_s;
        profile.url = QUrl(flood.url);
        control.connection().connectTo(profile, {});
        application.runUntil([&] { return flood.sent > 5 * kEventsPerSecond; }, 30'000);

        std::vector<double> waits;   // since the frame was recorded
        std::vector<double> journey; // since the endpoint handed it to its socket
        quint32 seen = control.session()->events().size();
        application.painted = [&](QObject *widget) {
            if (widget != table->viewport() || table->model()->rowCount() == 0)
                return;
            // What the table knows of now stands in it: it follows the end.
            const qint64 now = nowNs();
            const SessionTime sessionNow = control.session()->end();
            const EventStore &events = control.session()->events();
            const quint32 shown = quint32(static_cast<const EventTableModel *>(table->model())->shownEvents());
            for (; seen < shown; seen += 7) {
                waits.push_back(double((sessionNow - events.at(EventIndex{seen})).count()) / 1e3);
                if (const qint64 sent = sentNs(events.frame(EventIndex{seen})); sent > 0)
                    journey.push_back(double(now - sent) / 1e6);
            }
        };
        application.forget();
        const quint64 before = flood.sent;
        const qint64 duration = sample_logs::isQuick() ? 5'000 : 60'000;
        milliseconds least{1 << 30};
        const qint64 begun = nowNs();
        application.runUntil(
            [&] {
                least = std::min(least, control.sound().status().buffered);
                return nowNs() - begun > duration * 1'000'000;
            },
            2 * duration);
        application.painted = nullptr;
        const double seconds = double(nowNs() - begun) / 1e9;
        char against[160];
        std::snprintf(against, sizeof against, "%.0f s, %.0f events/s, %zu frames, p50 %.1f ms, longest event %.0f ms",
                      seconds, double(flood.sent - before) / seconds, application.framesMs().size(),
                      percentile(application.framesMs(), 0.5), application.longestEventMs());
        report(state, {"live 5,000 events/s: GUI frame, p99", Figure::Reach::AtMost, 16,
                       percentile(application.framesMs(), 0.99), "ms", against});
        std::snprintf(against, sizeof against, "p50 %.1f ms; from sending, through both sockets, p50 %.1f, p99 %.1f ms",
                      percentile(waits, 0.5), percentile(journey, 0.5), percentile(journey, 0.99));
        report(state, {"live 5,000 events/s: arrival to painted row, p99", Figure::Reach::AtMost, 50,
                       percentile(waits, 0.99), "ms", against});
        report(state, {"live 5,000 events/s: least audio buffered", Figure::Reach::AtLeast, 1, double(least.count()),
                       "ms", "0 would be an underrun of the speaker"});
        control.connection().disconnectFromEndpoint();
        application.runUntil([&] { return control.connection().status().state == ConnectionState::Disconnected; },
                             10'000);
    }
}

} // namespace

BENCHMARK(live)->Iterations(1)->Unit(benchmark::kSecond);

int main(int count, char **arguments)
{
    QTemporaryDir home; // neither read nor change the user's settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    WatchedApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
