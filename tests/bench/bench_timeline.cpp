// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_codec.h"
#include "models/control/preferences.h"
#include "models/session/session.h"
#include "tests/bench/figure.h"
#include "tests/support/spoken_session.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>

using namespace turnscope;

namespace {

constexpr qint64 kHours = 3;
constexpr qint64 kTurnMs = 10000;
constexpr int kDeltasPerTurn = 650; ///< of transcript: they make up the million

/// Frames in one piece of memory; many rows may share a frame.
class SharedFrames : public FrameSource
{
public:
    QByteArray read(quint64 offset, quint32 length) const override
    {
        // A reader may ask for more than a frame; the bytes stay where they are.
        const auto there = std::max<qsizetype>(bytes.size() - qsizetype(offset), 0);
        return QByteArray::fromRawData(bytes.constData() + offset, std::min(there, qsizetype(length)));
    }

    quint64 put(const QByteArray &frame)
    {
        bytes += frame;
        return quint64(bytes.size() - frame.size());
    }

    QByteArray bytes;
};

/// Three hours of talk, a turn every ten seconds: a million events, both sides with audio.
class LongSession
{
public:
    /// A hundredth, a tenth or all of it.
    explicit LongSession(qint64 part = 1)
    {
        m_frames->bytes.reserve(100'000'000 / qsizetype(part));
        m_append = frame("input_audio_buffer.append", R"(,"audio":")" + audio(40, 1) + "\"");
        const QByteArray answer = audio(200, 2);
        for (qint64 at = 0; at + kTurnMs <= kHours * 3600 * 1000 / part; at += kTurnMs)
            addTurn(at, answer);
    }

    std::shared_ptr<Session> fold() const
    {
        auto session = std::make_shared<Session>(m_events, RecordingInfo(), false);
        session->advance();
        return session;
    }

private:
    static QByteArray audio(qint64 ms, quint32 seed)
    {
        return encodeSamples(speechLike(ms * 24, 0.5, seed), AudioEncoding::Pcm16).toBase64();
    }

    struct Frame
    {
        QByteArray type;
        quint64 offset;
        quint32 length;
    };

    Frame frame(const QByteArray &type, const QByteArray &fields)
    {
        const QByteArray text = R"({"type":")" + type + "\"" + fields + "}";
        return {type, m_frames->put(text), quint32(text.size())};
    }

    void row(qint64 ms, Direction from, const Frame &frame, const QByteArray &item = {},
             const QByteArray &response = {})
    {
        const auto intern = [this](const QByteArray &text) {
            return m_events->strings().intern({text.constData(), size_t(text.size())});
        };
        m_events->append({.at = fromMilliseconds<SessionTime>(ms),
                          .offset = frame.offset,
                          .length = frame.length,
                          .type = intern(frame.type),
                          .item = intern(item),
                          .response = intern(response),
                          .from = from});
    }

    void appends(qint64 from, qint64 to)
    {
        for (qint64 ms = from + 40; ms <= to; ms += 40)
            row(ms, Direction::Client, m_append);
    }

    void addTurn(qint64 at, const QByteArray &answer)
    {
        const QByteArray n = QByteArray::number(at / kTurnMs);
        const QByteArray user = "item_u" + n, model = "item_m" + n, response = "resp_" + n;
        const QByteArray ofModel =
            R"(,"item_id":")" + model + R"(","response_id":")" + response + R"(","output_index":0,"content_index":0)";
        const auto item = [](const QByteArray &id, const QByteArray &role) {
            return R"(,"item":{"id":")" + id + R"(","type":"message","status":"completed","role":")" + role
                   + R"(","content":[]})";
        };
        appends(at, at + 1000);
        row(at + 1000, Direction::Server,
            frame("input_audio_buffer.speech_started",
                  R"(,"audio_start_ms":)" + QByteArray::number(at + 700) + R"(,"item_id":")" + user + "\""),
            user);
        appends(at + 1000, at + 4000);
        row(at + 4000, Direction::Server,
            frame("input_audio_buffer.speech_stopped",
                  R"(,"audio_end_ms":)" + QByteArray::number(at + 4000) + R"(,"item_id":")" + user + "\""),
            user);
        row(at + 4001, Direction::Server, frame("input_audio_buffer.committed", R"(,"item_id":")" + user + "\""), user);
        row(at + 4001, Direction::Server, frame("conversation.item.added", item(user, "user")), user);
        row(at + 4002, Direction::Server,
            frame("response.created", R"(,"response":{"id":")" + response + R"(","status":"in_progress","output":[]})"),
            {}, response);
        row(at + 4200, Direction::Server, frame("conversation.item.added", item(model, "assistant")), model);
        const Frame sound = frame("response.output_audio.delta", ofModel + R"(,"delta":")" + answer + "\"");
        const Frame text = frame("response.output_audio_transcript.delta", ofModel + R"(,"delta":"w ")");
        for (int i = 0; i < kDeltasPerTurn; ++i) {
            if (i % 26 == 0)
                row(at + 4300 + i, Direction::Server, sound, model, response);
            row(at + 4300 + i, Direction::Server, text, model, response);
        }
        const QByteArray playback = R"(,"item_id":")" + model + R"(","content_index":0)";
        row(at + 4951, Direction::Console, frame("console.playback.started", playback), model);
        row(at + 4952, Direction::Server,
            frame("response.done", R"(,"response":{"id":")" + response + R"(","status":"completed","output":[]})"), {},
            response);
        appends(at + 4960, at + 9960);
        row(at + 9960, Direction::Console,
            frame("console.playback.stopped", playback + R"(,"played_ms":5000,"sent_ms":5000)"), model);
    }

    std::shared_ptr<SharedFrames> m_frames = std::make_shared<SharedFrames>();
    std::shared_ptr<EventStore> m_events = std::make_shared<EventStore>(m_frames);
    Frame m_append;
};

/// Of no other run.
class OwnPreferences : public Preferences
{
public:
    void setValue(const QString &key, const QVariant &value) override { m_values[key] = value; }
    void remove(const QString &key) override { m_values.remove(key); }
    void change(const QString &key, const Change &change) override { setValue(key, change(read(key))); }

protected:
    QVariant read(const QString &key) const override { return m_values.value(key); }

private:
    QHash<QString, QVariant> m_values;
};

struct Window
{
    explicit Window(qint64 part = 1)
        : log(part)
        , session(log.fold())
        , widget(selection, themes, preferences)
    {
        themes.dressApplication();
        widget.resize(1920, 500);
        widget.setSession(session);
        widget.show();
        QApplication::processEvents();
    }

    ThemeSwitch themes{ThemeSwitch::Mode::Dark};
    Selection selection;
    OwnPreferences preferences;
    LongSession log;
    std::shared_ptr<Session> session;
    TimelineWidget widget;
};

void count(benchmark::State &state, const Window &shown, std::vector<double> &ms)
{
    std::ranges::sort(ms);
    const auto at = [&ms](double share) { return ms[size_t(share * double(ms.size() - 1))]; };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["events"] = shown.session->events().size();
}

template<typename Step>
void frames(benchmark::State &state, Window &shown, Step step)
{
    QImage image(shown.widget.plot().size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> ms;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        step(shown);
        shown.widget.plot().render(&image);
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    count(state, shown, ms);
}

/// The same frames painted into the window, at once.
void framesInWindow(benchmark::State &state, Window &window)
{
    std::vector<double> ms;
    for (auto _ : state) {
        for (int i = 0; i < 500; ++i) {
            const microseconds length = std::chrono::seconds(i % 2 == 0 ? kHours * 3600 : 20 + i * 7);
            const microseconds stepBy = (microseconds(std::chrono::hours(kHours)) - length) / 997;
            const SessionTime begin(stepBy * (i * 331 % 997));
            window.widget.view().show({begin, begin + length - microseconds(i % 7)});
            ms.push_back(wallMs([&] { window.widget.plot().replot(QCustomPlot::rpImmediateRefresh); }));
            QApplication::processEvents();
        }
        report(state,
               {"timeline frame, 3 h of audio and 1 M events: p99", Figure::Reach::AtMost, 8, percentile(ms, 0.99),
                "ms", "1,920 px wide, painted in the real window, whole session and 20 s to 1 h by turns"});
    }
}

/// How long it takes until a view that nobody has seen is a spectrogram of both sides, and the frames meanwhile.
double spectrogramMs(Window &window, SessionRange range, std::vector<double> &frames)
{
    const auto noted = QObject::connect(&window.widget.plot(), &QCustomPlot::afterReplot,
                                        [&] { frames.push_back(window.widget.plot().replotTime()); });
    QElapsedTimer timer;
    timer.start();
    window.widget.view().show(range);
    window.widget.plot().replot(QCustomPlot::rpImmediateRefresh);
    while (window.widget.isArriving())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(noted);
    return double(timer.nsecsElapsed()) / 1e6;
}

void spectrogram(benchmark::State &state, Window &window)
{
    for (auto _ : state) {
        window.widget.setSpectrograms(true);
        QApplication::processEvents();
        std::vector<double> frames;
        const double whole = spectrogramMs(window, {SessionTime(), window.session->end()}, frames);
        std::vector<double> near;
        for (int i = 1; i <= 20; ++i) {
            const SessionTime begin(std::chrono::minutes(i * 8));
            near.push_back(spectrogramMs(window, {begin, begin + std::chrono::seconds(20)}, frames));
        }
        window.widget.setSpectrograms(false);
        QApplication::processEvents();
        report(state, {"spectrogram of 3 h in view, both sides", Figure::Reach::AtMost, 3000, whole, "ms",
                       "1,920 px wide, from nothing; made in workers"});
        report(state, {"spectrogram of 20 s in view, both sides", Figure::Reach::AtMost, 300, percentile(near, 0.5),
                       "ms", "p50 of 20 places in 3 h that were not looked at before"});
        char against[120];
        std::snprintf(against, sizeof against, "the worst of %zu frames; p99 %.1f ms", frames.size(),
                      percentile(frames, 0.99));
        report(state, {"timeline frame while a spectrogram comes", Figure::Reach::AtMost, 16, std::ranges::max(frames),
                       "ms", against});
    }
}

/// Of the whole session, from one end of the window to the other.
double wholeFrameMs(qint64 part)
{
    Window window(part);
    QImage image(window.widget.plot().size(), QImage::Format_ARGB32_Premultiplied);
    const SessionTime end = window.session->end();
    std::vector<double> ms;
    for (int i = 0; i < 100; ++i)
        ms.push_back(wallMs([&] {
            window.widget.view().show({SessionTime(microseconds(i % 7)), end});
            window.widget.plot().replot(QCustomPlot::rpQueuedRefresh);
            window.widget.plot().render(&image);
        }));
    return percentile(ms, 0.5);
}

void frameByEvents(benchmark::State &state)
{
    for (auto _ : state) {
        const double one = wholeFrameMs(100);
        const double ten = wholeFrameMs(10);
        const double hundred = wholeFrameMs(1);
        char against[160];
        std::snprintf(against, sizeof against, "p50 of the whole session in 1,920 px: %.2f ms, %.2f ms of one", ten,
                      one);
        report(state,
               {"timeline frame: 10x the events and the audio", Figure::Reach::Shown, 0, ten / one, "x", against});
        std::snprintf(against, sizeof against, "%.2f ms: as much as 1,920 columns can hold", hundred);
        report(state, {"timeline frame: 100x the events and the audio", Figure::Reach::AtMost, 2, hundred / one, "x",
                       against});
    }
}

/// A full frame, geometry built anew, of a view that is as many seconds long as the argument and elsewhere in
/// each frame.
void wholeFrame(benchmark::State &state, Window &window)
{
    const microseconds length = std::chrono::seconds(state.range(0));
    const microseconds stepBy = (microseconds(std::chrono::hours(kHours)) - length) / 997;
    qint64 i = 0;
    frames(state, window, [&](Window &shown) {
        const SessionTime begin(stepBy * (i++ * 331 % 997));
        shown.widget.view().show({begin, begin + length - microseconds(i % 7)});
        shown.widget.plot().replot(QCustomPlot::rpQueuedRefresh);
    });
}

void cursorOnly(benchmark::State &state, Window &window)
{
    qint64 i = 0;
    window.widget.view().fit();
    window.widget.plot().replot();
    frames(state, window,
           [&](Window &shown) { shown.widget.view().setPlayhead(SessionTime(std::chrono::seconds(++i % 10000))); });
}

} // namespace

int main(int count, char **arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    Window window;
    benchmark::RegisterBenchmark("wholeFrame", [&](benchmark::State &state) { wholeFrame(state, window); })
        ->ArgName("seconds")
        ->Arg(1)
        ->Arg(20)
        ->Arg(600)
        ->Arg(3600)
        ->Arg(kHours * 3600)
        ->Iterations(300)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("cursorOnly", [&](benchmark::State &state) { cursorOnly(state, window); })
        ->Iterations(300)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("spectrogram", [&](benchmark::State &state) { spectrogram(state, window); })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("frameByEvents", frameByEvents)->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("framesInWindow", [&](benchmark::State &state) { framesInWindow(state, window); })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
