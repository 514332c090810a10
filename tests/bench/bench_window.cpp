// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/session/kept_results.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/bench/watched_application.h"
#include "ui/conversation/conversation_view.h"
#include "ui/events/event_panel.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPatience = 120'000; // ms

WatchedApplication &application()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

/// As an event of the event loop, so that it is watched.
void later(QObject *on, const std::function<void()> &call)
{
    QMetaObject::invokeMethod(on, call, Qt::QueuedConnection);
}

/// The real window on a real controller.
struct Desk
{
    ThemeSwitch themes{ThemeSwitch::Mode::Dark};
    SessionController control;
    StoredPreferences preferences;
    MainWindow window{control, themes, preferences, QDir::tempPath()};
    QTableView *table = window.findChild<QTableView *>(u"eventTable"_s);
    bool rowsPainted = false;

    Desk()
    {
        themes.dressApplication();
        window.resize(1920, 1000);
        window.show();
        application().runUntil([this] { return window.isVisible() && !application().framesMs().empty(); }, kPatience);
        application().painted = [this](QObject *widget) {
            rowsPainted = rowsPainted || (widget == table->viewport() && table->model()->rowCount() > 0);
        };
    }
    ~Desk() { application().painted = nullptr; }

    double openMs(const QString &path)
    {
        rowsPainted = false;
        return wallMs([&] {
            later(&window, [&] { window.open(path); });
            if (!application().runUntil([this] { return rowsPainted; }, kPatience))
                qFatal("no row was ever painted");
        });
    }

    void waitUntilLoaded()
    {
        application().runUntil([this] { return !control.session()->isLoading(); }, kPatience);
    }
};

/// The longest that one event has kept the GUI thread since the last forget().
void reportLongest(benchmark::State &state, const std::string &meanwhile)
{
    char most[80];
    std::snprintf(most, sizeof most, "; no event more than %.1f ms of it", application().longestCpuMs());
    report(state, {"longest GUI event while " + meanwhile, Figure::Reach::AtMost, 16, application().longestEventMs(),
                   "ms", application().longest().text() + most});
}

void settle()
{
    application().runUntil([] { return false; }, 300);
}

void firstRows(benchmark::State &state, const std::string &what, const QString &path)
{
    for (auto _ : state) {
        double least = 1e300;
        double all = 1e300;
        for (int round = 0; round < 3; ++round) {
            Desk desk;
            least = std::min(least, desk.openMs(path));
            all = std::min(all, wallMs([&] { desk.waitUntilLoaded(); }));
        }
        char against[100];
        std::snprintf(against, sizeof against, "wall clock, from opening; everything folded %.0f ms later", all);
        report(state, {"first painted rows: " + what, Figure::Reach::AtMost, 300, least, "ms", against});
    }
}

/// Opens a recording and lets all that follows from it be done.
void calmOpening(benchmark::State &state, const std::string &what, const QString &path)
{
    for (auto _ : state) {
        Desk desk;
        settle();
        application().forget();
        desk.openMs(path);
        desk.waitUntilLoaded();
        application().runUntil([] { return false; }, 3000); // turns, findings, marks come later
        reportLongest(state, what + " is opened and loaded");
    }
}

/// From top to end in 100 steps by the wheel and by keys, in the list and in the conversation.
void calmScrolling(benchmark::State &state, const QString &path)
{
    Desk desk;
    desk.openMs(path);
    desk.waitUntilLoaded();
    settle();
    settle();
    static constexpr int steps = 100;
    const auto scroll = [&](QAbstractItemView *view) {
        QScrollBar *bar = view->verticalScrollBar();
        for (int step = 0; step <= steps; ++step) {
            later(bar, [bar, step] { bar->setValue(int(qint64(bar->maximum()) * step / steps)); });
            QWheelEvent wheel(view->viewport()->rect().center(), view->viewport()->mapToGlobal(QPoint(9, 9)), {},
                              {0, step % 2 == 0 ? -360 : 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view->viewport(), &wheel);
            application().runUntil([] { return false; }, 5);
        }
        for (const int key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_End, Qt::Key_PageUp, Qt::Key_Up}) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &press);
            application().runUntil([] { return false; }, 20);
        }
    };
    for (auto _ : state) {
        application().forget();
        scroll(desk.table);
        reportLongest(state, "the list of 1 M events is scrolled");
        auto *talk = desk.window.findChild<ConversationView *>(u"conversation"_s);
        application().forget();
        scroll(talk);
        reportLongest(state, "the conversation of 1 M events is scrolled");
    }
}

/// The program itself, as its user starts it; looked at when it has nothing more to do.
void memory(benchmark::State &state, const std::string &what, const QString &path)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/../bin/turnscope"_s;
    for (auto _ : state) {
        QProcess process;
        process.start(program, {path});
        if (!process.waitForStarted()) {
            state.SkipWithError("the program does not start");
            break;
        }
        const auto spent = [&process] {
            QFile stat(u"/proc/%1/stat"_s.arg(process.processId()));
            const QByteArrayList fields = stat.open(QIODevice::ReadOnly) ? stat.readAll().split(' ') : QByteArrayList();
            return fields.size() > 14 ? fields[13].toLongLong() + fields[14].toLongLong() : 0;
        };
        double most = 0;
        qint64 before = -1;
        for (int quiet = 0, looks = 0; quiet < 6 && looks < 600; ++looks) {
            ::usleep(250'000);
            const qint64 now = spent();
            quiet = looks > 8 && now - before <= 2 ? quiet + 1 : 0;
            before = now;
            most = std::max(most, privateMegabytes(process.processId()));
        }
        const double megabytes = privateMegabytes(process.processId());
        process.terminate();
        if (!process.waitForFinished(5000))
            process.kill();
        process.waitForFinished();
        char against[100];
        std::snprintf(against, sizeof against,
                      "the whole program, private dirty of smaps_rollup; at most %.0f MB meanwhile", most);
        report(state, {"memory beyond the file: " + what, Figure::Reach::AtMost, 150, megabytes, "MB", against});
    }
}

void keystroke(benchmark::State &state)
{
    Desk desk;
    desk.openMs(sample_logs::small(quint32(sample_logs::sized(1'000'000))));
    desk.waitUntilLoaded();
    auto *panel = desk.window.findChild<EventPanel *>();
    auto *filter = desk.window.findChild<QLineEdit *>(u"eventFilter"_s);
    const auto *model = static_cast<const EventTableModel *>(desk.table->model());
    application().runUntil([&] { return !model->isFiltering(); }, kPatience);
    settle(); // what follows from loading is not the filter's
    settle();
    for (auto _ : state) {
        std::vector<double> waits;
        application().forget();
        const QString typed = u"type:response.* from:server -delta"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            desk.rowsPainted = false;
            waits.push_back(wallMs([&] {
                bool set = false;
                later(filter, [&] {
                    filter->setText(typed.left(length));
                    set = true;
                });
                application().runUntil([&] { return set && !model->isFiltering(); }, kPatience);
                panel->repaint();
            }));
        }
        char against[100];
        std::snprintf(against, sizeof against, "real window, %zu keystrokes: median %.0f ms", waits.size(),
                      percentile(waits, 0.5));
        report(state,
               {"filter keystroke at 1 M events", Figure::Reach::AtMost, 100, percentile(waits, 0.95), "ms", against});
        reportLongest(state, "the filter is typed at 1 M events");
    }
}

/// Until nothing is worked out any more: findings, figures, voice.
void rest()
{
    constexpr double kIdle = 25; // ms of half a second
    for (double before = -1e9; cpuMs() - before > kIdle;) {
        before = cpuMs();
        QEventLoop loop; // which nothing wakes: runUntil() looks every millisecond, which alone may cost more than that
        QTimer::singleShot(500, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// One goes round recordings that are open: until the next one is painted, and what is worked out for it.
void tabChange(benchmark::State &state, const QString &path, int tabs, const std::string &what)
{
    QTemporaryDir folder;
    for (auto _ : state) {
        Desk desk;
        for (int i = 0; i < tabs; ++i) {
            const QString copy = folder.filePath(QString::number(i) + u".jsonl"_s);
            if (!QFile::exists(copy) && !QFile::copy(path, copy))
                qFatal("cannot copy");
            desk.openMs(copy);
            desk.waitUntilLoaded();
            rest();
        }
        const auto open = desk.control.sessions();
        std::vector<double> shown;
        std::vector<double> painted;
        std::vector<double> work;
        for (int round = 0; round < std::max(10, tabs); ++round) {
            desk.rowsPainted = false;
            const double before = cpuMs();
            painted.push_back(wallMs([&] {
                later(&desk.window,
                      [&] { shown.push_back(wallMs([&] { desk.control.show(open[round % open.size()]); })); });
                application().runUntil([&] { return desk.rowsPainted; }, kPatience);
            }));
            rest();
            work.push_back(cpuMs() - before);
        }
        char against[100];
        std::snprintf(against, sizeof against, "median; showing it %.0f ms; processor time in all %.0f ms",
                      percentile(shown, 0.5), percentile(work, 0.5));
        report(state,
               {"another tab is painted: " + what, Figure::Reach::Shown, 0, percentile(painted, 0.5), "ms", against});
    }
}

/// A store whose frames are all the same.
class OneFrame : public FrameSource
{
public:
    QByteArray read(quint64, quint32 length) const override { return bytes.left(qsizetype(length)); }
    QByteArray bytes = R"({"type":"rate_limits.updated","rate_limits":[]})";
};

void appendRows(benchmark::State &state)
{
    const auto frames = std::make_shared<OneFrame>();
    const auto events = std::make_shared<EventStore>(frames);
    const StringId type = events->strings().intern("rate_limits.updated");
    qint64 at = 0;
    const auto append = [&](int count) {
        for (int i = 0; i < count; ++i)
            events->append(
                {.at = SessionTime(microseconds(at += 1000)), .length = quint32(frames->bytes.size()), .type = type});
    };
    append(sample_logs::sized(1'000'000));
    const auto session = std::make_shared<Session>(events, RecordingInfo(), true);
    ThemeSwitch themes(ThemeSwitch::Mode::Dark);
    themes.dressApplication();
    Selection selection;
    StoredPreferences preferences;
    EventPanel panel(selection, themes, preferences);
    panel.resize(900, 600);
    panel.show();
    panel.setSession(session);
    session->advance();
    auto *table = panel.findChild<QTableView *>(u"eventTable"_s);
    application().runUntil([&] { return table->model()->rowCount() == int(events->size()); }, kPatience);
    for (auto _ : state) {
        std::vector<double> ms;
        for (int round = 0; round < 100; ++round) {
            append(1000);
            ms.push_back(wallMs([&] {
                session->advance();
                table->viewport()->repaint();
            }));
            application().processEvents();
        }
        char against[100];
        std::snprintf(against, sizeof against, "median of 100; p99 %.1f ms", percentile(ms, 0.99));
        report(state, {"event table: 1,000 rows more and repaint at 1 M rows", Figure::Reach::AtMost, 5,
                       percentile(ms, 0.5), "ms", against});
    }
}

} // namespace

int main(int count, char **arguments)
{
    QTemporaryDir home; // neither read nor change the user's settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    WatchedApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    const QString spoken = sample_logs::spoken(sample_logs::sized(60));
    const QString small = sample_logs::small(quint32(sample_logs::sized(1'000'000)));
    const auto once = [](const char *name, auto call) {
        benchmark::RegisterBenchmark(name, call)->Iterations(1)->Unit(benchmark::kMillisecond);
    };
    once("firstRowsSpoken", [&](benchmark::State &state) { firstRows(state, "60 min with audio", spoken); });
    once("firstRowsSmall", [&](benchmark::State &state) { firstRows(state, "1 M small events", small); });
    once("calmOpeningSpoken", [&](benchmark::State &state) { calmOpening(state, "60 min with audio", spoken); });
    once("calmOpeningSmall", [&](benchmark::State &state) { calmOpening(state, "1 M small events", small); });
    once("calmScrolling", [&](benchmark::State &state) { calmScrolling(state, small); });
    once("tabChange", [&](benchmark::State &state) { tabChange(state, spoken, 2, "60 min with audio"); });
    once("tabChangeOfMany", [&](benchmark::State &state) {
        tabChange(state, spoken, int(KeptResults<int>::kMost) + 2, "the same, and more open than are remembered");
    });
    once("keystroke", keystroke);
    once("appendRows", appendRows);
    once("memorySpoken", [&](benchmark::State &state) { memory(state, "60 min with audio", spoken); });
    once("memorySmall", [&](benchmark::State &state) { memory(state, "1 M small events", small); });
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
