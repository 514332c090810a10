// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "models/filter/event_matcher.h"
#include "models/recording/importers/log_reader.h"
#include "models/recording/recorder.h"
#include "models/tables/event_row_list.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/bench/spoken_turns.h"
#include "tests/bench/watched_application.h"
#include "tests/support/fold_events.h"
#include "tests/ui/support/fake_session_control.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <malloc.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

WatchedApplication &application()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

/// The real window on a live session, whose events come from a generator, as fast as they go.
class LiveWindow
{
public:
    LiveWindow()
    {
        m_themes.dressApplication();
        RecordingInfo info;
        info.session = QUuid::createUuid();
        info.started = QDateTime::currentDateTimeUtc();
        auto recorder = Recorder::start(m_home.filePath(u"growth.jsonl"_s), info);
        if (!recorder)
            qFatal("%s", qPrintable(recorder.error().text));
        m_recorder = std::move(*recorder);
        m_session = std::make_shared<Session>(m_recorder->events(), m_recorder->info(), true);
        m_window.resize(1920, 1000);
        m_window.show();
        m_control.show(m_session);
    }

    void record(const SpokenTurns::Event &event)
    {
        if (!m_recorder->record(fromMilliseconds<SessionTime>(event.ms), event.from, event.frame))
            qFatal("the disk is full");
    }

    /// What the shell's tick and the painting after it take of the GUI thread, in ms.
    double tick()
    {
        return wallMs([this] {
            m_session->advance();
            application().processEvents();
        });
    }

    /// Lets workers and timers come to rest.
    void rest(int ms)
    {
        application().runUntil([] { return false; }, ms);
    }

    const Session &session() const { return *m_session; }

private:
    QTemporaryDir m_home{qEnvironmentVariable("TURNSCOPE_BENCH_DATA", QDir::tempPath()) + u"/growth-XXXXXX"_s};
    ThemeSwitch m_themes{ThemeSwitch::Mode::Dark};
    FakeSessionControl m_control;
    StoredPreferences m_preferences;
    MainWindow m_window{m_control, m_themes, m_preferences, QDir::tempPath()};
    std::unique_ptr<Recorder> m_recorder;
    std::shared_ptr<Session> m_session;
};

double peakBytes(qint64 samples)
{
    double bytes = 0;
    for (qint64 peaks = samples / PeakPyramid::kBase; peaks > 0; peaks /= PeakPyramid::kStep)
        bytes += double(peaks) * sizeof(Peak);
    return bytes;
}

/// What a session must keep: the columns of its events, their ids, the places and the peaks of its audio, and its
/// conversation, without texts.
double accountedMegabytes(const Session &session)
{
    const SessionFold &fold = session.fold();
    double bytes = double(session.events().size()) * EventStore::kBytesPerEvent;
    bytes += double(session.events().strings().memory());
    for (const AudioTrack *track : {&fold.you(), &fold.model()})
        bytes += double(track->clips().size()) * sizeof(AudioTrack::Clip) + peakBytes(track->sampleCount());
    const Conversation &conversation = session.conversation();
    bytes += double(conversation.items().size() * (sizeof(Item) + sizeof(ContentPart)));
    bytes += double(conversation.responses().size() * sizeof(Response) + conversation.turns().size() * sizeof(Turn));
    return bytes / 1e6;
}

void eightHours(benchmark::State &state)
{
    const AudioFormat telephone{AudioEncoding::Ulaw, 8000}; // the disk's sake: it is the same to all that grows
    const int hours = sample_logs::isQuick() ? 1 : 8;
    for (auto _ : state) {
        LiveWindow live;
        live.record({0, Direction::Server,
                     R"({"type":"session.created","session":{"id":"sess_1","object":"realtime.session",)"
                     R"("type":"realtime","model":"gpt-realtime","audio":{"input":{"format":{"type":"audio/pcmu"},)"
                     R"("turn_detection":{"type":"server_vad"}},"output":{"format":{"type":"audio/pcmu"}}}}})"});
        SpokenTurns turns(telephone);
        std::vector<double> grown; // beyond what is accounted for, hour by hour
        std::string course;
        double least = 1e300, most = 0;
        for (int hour = 1; hour <= hours; ++hour) {
            qint64 tickAt = 0;
            std::vector<double> ticks;
            for (int turn = 0; turn < 3'600'000 / SpokenTurns::kTurnMs; ++turn) {
                for (const SpokenTurns::Event &event : turns.next()) {
                    live.record(event);
                    if (event.ms < tickAt)
                        continue;
                    tickAt = event.ms + 1000;
                    ticks.push_back(live.tick());
                }
            }
            live.rest(3000);
            ::malloc_trim(0);
            grown.push_back(privateMegabytes() - accountedMegabytes(live.session()));
            least = std::min(least, percentile(ticks, 0.5));
            most = std::max(most, percentile(ticks, 0.5));
            char text[120];
            std::snprintf(text, sizeof text, "hour %d: %u events, %.1f MB private, %.1f accounted; tick p50 %.2f ms\n",
                          hour, live.session().events().size(), privateMegabytes(), accountedMegabytes(live.session()),
                          percentile(ticks, 0.5));
            std::fputs(text, stderr);
        }
        const double perHour = hours > 2 ? (grown.back() - grown[1]) / (hours - 2) : 0;
        char against[200];
        std::snprintf(against, sizeof against,
                      "MB an hour, private, less columns (%zu bytes an event), ids, peaks and items: %.1f MB an hour",
                      EventStore::kBytesPerEvent, accountedMegabytes(live.session()) / hours);
        report(state,
               {"memory growth over 8 h of talk, live window", Figure::Reach::AtMost, 2, perHour, "MB/h", against});
        report(state, {"live tick at the end of 8 h against its begin", Figure::Reach::Shown, 0, most / least, "x",
                       "p50 of the GUI thread's tick, painting included"});
    }
}

/// A turn of two items, with a few events and no sound.
std::vector<SpokenTurns::Event> shortTurn(quint32 turn)
{
    const QByteArray n = QByteArray::number(turn);
    const QByteArray before = turn == 0 ? QByteArray("null") : "\"item_M" + QByteArray::number(turn - 1) + '"';
    const auto item = [](const QByteArray &id, const char *role, const QByteArray &text) {
        return R"("item":{"id":")" + id + R"(","type":"message","status":"completed","role":")" + role
               + R"(","content":[{"type":"text","text":")" + text + R"("}]})";
    };
    std::vector<SpokenTurns::Event> events;
    auto server = [&, ms = qint64(turn) * 1000](const QByteArray &type, const QByteArray &fields) mutable {
        events.push_back({ms += 10, Direction::Server, R"({"type":")" + type + "\"," + fields + '}'});
    };
    const QByteArray response = R"("response_id":"resp_)" + n + "\"";
    server("conversation.item.added",
           R"("previous_item_id":)" + before + ',' + item("item_U" + n, "user", "Where is it?"));
    server("response.created", R"("response":{"id":"resp_)" + n + R"(","status":"in_progress","output":[]})");
    server("response.output_item.added", response + ',' + item("item_M" + n, "assistant", ""));
    server("conversation.item.added",
           R"("previous_item_id":"item_U)" + n + "\"," + item("item_M" + n, "assistant", ""));
    server("response.output_text.delta",
           response + R"(,"item_id":"item_M)" + n + R"(","content_index":0,"delta":"On its way.")");
    server("response.done", R"("response":{"id":"resp_)" + n + R"(","status":"completed","output":[]})");
    return events;
}

void liveTick(benchmark::State &state)
{
    for (auto _ : state) {
        LiveWindow live;
        std::vector<double> ms[2];
        quint32 turn = 0;
        const auto run = [&](std::vector<double> &ticks) {
            live.rest(4000);
            for (int i = 0; i < 200; ++i) {
                for (const SpokenTurns::Event &event : shortTurn(turn++))
                    live.record(event);
                ticks.push_back(live.tick());
            }
        };
        run(ms[0]);
        while (turn < quint32(sample_logs::sized(50'000))) {
            for (const SpokenTurns::Event &event : shortTurn(turn++))
                live.record(event);
        }
        live.tick();
        run(ms[1]);
        char against[160];
        std::snprintf(against, sizeof against,
                      "a turn and a frame of the whole window; p50 %.1f ms; at 1,000 items %.1f",
                      percentile(ms[1], 0.5), percentile(ms[0], 0.5));
        report(state, {"live tick at 100,000 items: GUI thread, p99", Figure::Reach::AtMost, 16,
                       percentile(ms[1], 0.99), "ms", against});
    }
}

std::shared_ptr<const EventStore> index(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader || !reader->read())
        qFatal("%s cannot be read", qPrintable(path));
    return reader->events();
}

double heapBytes()
{
    const struct mallinfo2 heap = ::mallinfo2();
    return double(heap.uordblks + heap.hblkhd);
}

/// What some events cost, each.
struct Cost
{
    double indexNs = 1e300;
    double filterNs = 1e300;
    double foldNs = 1e300;
    double bytes = 0;
};

Cost costOf(quint32 count)
{
    const QString path = sample_logs::small(count);
    const EventFilter filter = EventFilter::parse(u"type:response.*"_s).value();
    Cost cost;
    const auto least = [count](double &of, const std::function<void()> &call) {
        for (int round = 0; round < 5; ++round)
            of = std::min(of, wallMs(call) * 1e6 / count);
    };
    least(cost.indexNs, [&] { benchmark::DoNotOptimize(index(path)); });
    const double before = heapBytes();
    const auto events = index(path);
    SessionFold fold;
    foldAll(fold, *events);
    cost.bytes = (heapBytes() - before) / count;
    least(cost.filterNs, [&] {
        EventMatcher matcher(filter);
        EventRowList rows(true);
        for (EventIndex i{0}; events->contains(i); i = next(i)) {
            if (matcher.matches(*events, i))
                rows.add(*events, i);
        }
        benchmark::DoNotOptimize(rows.eventCount());
    });
    least(cost.foldNs, [&] {
        SessionFold again;
        foldAll(again, *events);
        benchmark::DoNotOptimize(again.applied());
    });
    return cost;
}

void costByEvents(benchmark::State &state)
{
    const auto least = quint32(sample_logs::sized(20'000));
    for (auto _ : state) {
        const Cost one = costOf(least);
        for (const quint32 times : {10u, 100u}) {
            const Cost many = costOf(least * times);
            const std::string suffix = ": " + std::to_string(times) + "x the events, each";
            const auto tell = [&](const char *what, double now, double then, const char *unit) {
                char against[100];
                std::snprintf(against, sizeof against, "%.0f %s an event at %u, %.0f at %u", now, unit, least * times,
                              then, least);
                report(state, {what + suffix, Figure::Reach::AtMost, 1.3, now / then, "x", against});
            };
            tell("index", many.indexNs, one.indexNs, "ns");
            tell("filter", many.filterNs, one.filterNs, "ns");
            tell("fold", many.foldNs, one.foldNs, "ns");
            tell("memory", many.bytes, one.bytes, "bytes");
        }
    }
}

} // namespace

int main(int count, char **arguments)
{
    QTemporaryDir home; // neither read nor change the user's settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("TURNSCOPE_MODELS", home.path().toUtf8()); // eight hours of listening would take minutes
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RegisterBenchmark("costByEvents", costByEvents)->Iterations(1)->Unit(benchmark::kSecond);
    benchmark::RegisterBenchmark("liveTick", liveTick)->Iterations(1)->Unit(benchmark::kSecond);
    benchmark::RegisterBenchmark("eightHours", eightHours)->Iterations(1)->Unit(benchmark::kSecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
