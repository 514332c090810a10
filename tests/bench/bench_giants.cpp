// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/support/fold_events.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QString scratch(const QString &name)
{
    return qEnvironmentVariable("TURNSCOPE_BENCH_DATA", QDir::tempPath()) + u"/turnscope-bench-"_s + name;
}

QByteArray eventLine(qint64 at, const QByteArray &event)
{
    return "{\"at\":" + QByteArray::number(at) + ",\"from\":\"server\",\"event\":" + event + "}\n";
}

/// Opens and folds a file in a process of its own, so that its memory can be seen; false: it died of it.
bool openAlone(const QString &path, quint32 expected, double &megabytes)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto reader = LogReader::open(path);
        if (!reader || !reader->read())
            ::_exit(1);
        SessionFold fold;
        foldAll(fold, *reader->events());
        ::_exit(reader->events()->size() == expected ? 0 : 2);
    }
    int status = 0;
    rusage usage = {};
    const bool ended = child > 0 && ::wait4(child, &status, 0, &usage) == child;
    megabytes = double(usage.ru_maxrss) / 1e3;
    return ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void giant(benchmark::State &state, const std::string &what, const QString &path, quint32 expected, double limit)
{
    for (auto _ : state) {
        double megabytes = 0;
        bool good = false;
        const double ms = wallMs([&] { good = openAlone(path, expected, megabytes); });
        if (!good)
            state.SkipWithError("what could be read was not read");
        char against[120];
        std::snprintf(against, sizeof against, "opened and folded in %.1f s, %u events; most memory resident", ms / 1e3,
                      expected);
        report(state, {what + (good ? ": memory" : ": FAILED"), Figure::Reach::AtMost, good ? limit : 0, megabytes,
                       "MB", against});
    }
    QFile::remove(path);
}

/// One event, a hole of zeros, one event.
void hole(benchmark::State &state)
{
    const QString path = scratch(u"hole.jsonl"_s);
    const qint64 size = qint64(sample_logs::sized(4000)) << 20;
    {
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(eventLine(1, R"({"type":"rate_limits.updated"})"));
        file.resize(size);
        file.seek(size);
        file.write("\n" + eventLine(2, R"({"type":"rate_limits.updated"})"));
    }
    giant(state, "a file of 4 GB, one line of zeros", path, 2, 700);
}

void longLine(benchmark::State &state)
{
    const QString path = scratch(u"long-line.jsonl"_s);
    {
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(eventLine(1, R"({"type":"rate_limits.updated"})"));
        file.write(eventLine(2, R"({"type":"input_audio_buffer.append","audio":")"
                                    + QByteArray(qsizetype(sample_logs::sized(200)) << 20, 'A') + "\"}"));
        file.write(eventLine(3, R"({"type":"rate_limits.updated"})"));
    }
    giant(state, "a line of 200 MB", path, 3, 1500);
}

void manyIds(benchmark::State &state)
{
    const QString path = scratch(u"ids.jsonl"_s);
    const int count = sample_logs::sized(1'000'000);
    {
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        for (int i = 0; i < count; ++i)
            file.write(eventLine(i, R"({"type":"conversation.item.deleted","item_id":"item_Ck3sYt9mH2pQ)"
                                        + QByteArray::number(i) + "\"}"));
    }
    giant(state, "1 M distinct ids", path, quint32(count), 800);
}

void manyEvents(benchmark::State &state)
{
    const auto count = quint32(sample_logs::sized(10'000'000));
    giant(state, "10 M events", sample_logs::small(count), count, 1500);
}

} // namespace

BENCHMARK(hole)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(longLine)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(manyIds)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(manyEvents)->Iterations(1)->Unit(benchmark::kSecond);
