// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_case.h"

#include "models/cases/case_saver.h"
#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/recording/file_state.h"
#include "models/recording/importers/log_reader.h"
#include "models/runs/run_source.h"
#include "models/session/folded_log.h"
#include "models/within_memory.h"

#include <QDir>
#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestCase = 4 << 20; // bytes
constexpr QLatin1StringView kCaseEnding(".toml");

const QStringList &endings()
{
    static const QStringList all{u".jsonl"_s, u".jsonl.zst"_s, u".jsonl.gz"_s};
    return all;
}

/// What there is to expect of it; without a case's file, nothing.
Result<void> takeExpectations(MatrixCase &column)
{
    const QString path = CaseSaver::casePath(column.recording);
    if (!FileState::of(path))
        return {};
    const auto text = readFile(path, kLargestCase);
    if (!text)
        return tl::unexpected(text.error());
    auto expected = Expectations::fromToml(*text);
    if (!expected)
        return failure(MatrixCase::tr("%1: %2").arg(shownPath(QFileInfo(path).fileName()), expected.error().text),
                       expected.error().detail);
    column.toml = *text;
    column.expected = std::move(*expected);
    if (!column.expected.name.isEmpty())
        column.name = column.expected.name;
    return {};
}

/// Of a usage that was told in part nothing is made: a forecast by it would be too low.
void takeUse(MatrixCase &column, const FoldedLog &log)
{
    CostLedger::Options options;
    options.unread = log.info().unreadCount;
    const CostLedger ledger = CostLedger::of(log.conversation(), *log.prices(), options);
    double transcripts = 0;
    for (const LedgerEntry &entry : ledger.entries()) {
        if (entry.kind != LedgerEntry::Kind::Transcription)
            continue;
        const auto dollars = entry.dollars();
        if (!dollars)
            return;
        transcripts += *dollars;
    }
    for (const CostLedger::Gap &gap : ledger.gaps()) {
        if (gap.kind < CostLedger::Gap::Kind::UntoldTranscription || gap.kind == CostLedger::Gap::Kind::Unread)
            return;
        column.lacksTranscripts |= gap.kind == CostLedger::Gap::Kind::UntoldTranscription;
    }
    column.transcripts = transcripts;
    column.use = UsagePattern::of(ledger, log.conversation(), column.length.value_or(microseconds(0)));
}

Result<void> takeRecording(MatrixCase &column, const std::atomic<bool> *cancelled)
{
    const auto goesOn = [cancelled](double) { return !cancelled || !*cancelled; };
    auto reader = LogReader::open(column.recording);
    if (!reader)
        return tl::unexpected(reader.error());
    auto info = reader->read(goesOn);
    if (!info)
        return tl::unexpected(info.error());
    info->path = column.recording;
    const Result<RunSource> source = RunSource::of(reader->events(), *info, {});
    if (!source)
        return tl::unexpected(source.error());
    if (source->timed)
        column.length = source->length();
    FoldedLog log(reader->events(), *info);
    if (log.fold(goesOn))
        takeUse(column, log);
    return {};
}

} // namespace

MatrixCase MatrixCase::read(const QString &path, const std::atomic<bool> *cancelled)
{
    MatrixCase column;
    column.recording = recordingOf(path);
    column.name = shownPath(QFileInfo(column.recording).fileName());
    for (const QString &ending : endings()) {
        if (column.name.endsWith(ending))
            column.name.chop(ending.size());
    }
    const auto all = [&] {
        return takeExpectations(column).and_then([&] { return takeRecording(column, cancelled); });
    };
    if (const Result<Result<void>> read = withinMemory(all); !read)
        column.problem = read.error();
    else if (!*read)
        column.problem = read->error();
    return column;
}

std::optional<double> MatrixCase::costWith(const PriceTable &prices, std::string_view model) const
{
    const ModelPrice *price = use ? prices.find(model) : nullptr;
    const auto cost = price && price->isInDollars() ? patternCost(*use, *price) : std::nullopt;
    return cost ? std::optional(cost->total() + transcripts) : std::nullopt;
}

QStringList MatrixCase::recordingsIn(const QString &folder)
{
    QStringList patterns;
    for (const QString &ending : endings())
        patterns += u'*' + ending;
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(patterns, QDir::Files, QDir::Name))
        paths += dir.filePath(name);
    return paths;
}

QString MatrixCase::recordingOf(const QString &path)
{
    if (!path.endsWith(kCaseEnding))
        return path;
    const QString stem = path.chopped(kCaseEnding.size());
    const QStringList beside{u".jsonl"_s, u".zst"_s, u".gz"_s}; // CaseSaver::casePath() takes one ending away
    for (const QString &ending : beside) {
        if (FileState::of(stem + ending))
            return stem + ending;
    }
    return stem + beside.front(); // whose absence is told where it is read
}

} // namespace turnscope
