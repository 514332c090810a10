// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/program.h"
#include "tests/bench/sample_logs.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

Program turnscope(const QString &command, const QString &log)
{
    return {u"turnscope "_s + command, QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
            command.split(u' ') << log};
}

/// What people have at hand, over the same file: each line parsed, and its type counted.
std::vector<Program> peers(const QString &log)
{
    const QString python = u"import sys, json, collections\n"
                           "types = collections.Counter()\n"
                           "for line in open(sys.argv[1], 'rb'):\n"
                           "    types[json.loads(line).get('event', {}).get('type')] += 1\n"
                           "print(types)\n"_s;
    return {{u"python3 json"_s, QStandardPaths::findExecutable(u"python3"_s), {u"-c"_s, python, log}},
            {u"jq"_s, QStandardPaths::findExecutable(u"jq"_s), {u"-r"_s, u".event.type"_s, log}}};
}

struct Case
{
    const char *what;
    const char *command;
    QString (*log)();
    double limit; ///< seconds
    bool withPeers;
};

QString tenLines()
{
    const QString path = qEnvironmentVariable("TURNSCOPE_BENCH_DATA", QDir::tempPath()) + u"/ten-lines.jsonl"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    for (int i = 0; i < 10; ++i)
        file.write(R"({"at":1,"from":"server","event":{"type":"response.output_text.delta","delta":"word "}})"
                   "\n");
    return path;
}

QString million()
{
    return sample_logs::small(quint32(sample_logs::sized(1'000'000)));
}

QString hour()
{
    return sample_logs::spoken(sample_logs::sized(60));
}

constexpr Case kCases[]{{"lint, 1 M small events, whole process", "lint", &million, 1.5, true},
                        {"info, 1 M small events, whole process", "info", &million, 2.0, true},
                        {"lint, 60 min with audio, whole process", "lint", &hour, 1.5, true},
                        {"info, 60 min with audio, whole process", "info", &hour, 1.5, true},
                        {"digest, 1 M small events, whole process", "digest --to jsonl", &million, 2.0, true},
                        {"digest, 60 min with audio, whole process", "digest --to jsonl", &hour, 1.5, true},
                        {"info, ten lines, whole process", "info", &tenLines, 0.1, false}};

/// Each of them in turn, three times: the least that each took.
void command(benchmark::State &state)
{
    const Case &each = kCases[state.range(0)];
    const QString log = each.log();
    std::vector<Program> programs{turnscope(QString::fromLatin1(each.command), log)};
    if (each.withPeers) {
        const auto others = peers(log);
        programs.insert(programs.end(), others.begin(), others.end());
    }
    for (auto _ : state) {
        std::vector<double> least(programs.size(), 1e9);
        for (int round = 0; round < 3; ++round) {
            for (size_t i = 0; i < programs.size(); ++i) {
                if (!programs[i].path.isEmpty())
                    least[i] = std::min(least[i], programs[i].run().wall);
            }
        }
        QString against;
        for (size_t i = 1; i < programs.size(); ++i) {
            const QString text = programs[i].path.isEmpty() ? u"no %1 here"_s.arg(programs[i].name)
                                                            : u"%1 %2 s, ours %3 of it"_s.arg(programs[i].name)
                                                                  .arg(least[i], 0, 'f', 2)
                                                                  .arg(least[0] / least[i], 0, 'f', 2);
            against += (against.isEmpty() ? QString() : u"; "_s) + text;
        }
        report(state, {each.what, Figure::Reach::AtMost, each.limit, least[0], "s", against.toStdString()});
    }
}

} // namespace

BENCHMARK(command)->DenseRange(0, std::size(kCases) - 1)->Iterations(1)->Unit(benchmark::kSecond);

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QTemporaryDir home; // neither read nor change the user's settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
