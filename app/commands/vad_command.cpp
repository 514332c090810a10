// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vad_command.h"

#include "app/commands/command_line.h"
#include "app/commands/log_pass.h"
#include "app/commands/vad_report.h"
#include "models/recording/importers/log_reader.h"
#include "models/tuning/curve_cache.h"
#include "models/tuning/curve_scan.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A number of a line's option within a range; nothing where the option is not there. An error names the range.
Result<std::optional<double>> numberOf(const QCommandLineParser &parser, const QString &option, double least,
                                       double most)
{
    if (!parser.isSet(option))
        return std::optional<double>();
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        return failure(VadCommand::tr("--%1 takes a number from %2 to %3, not “%4”.")
                           .arg(option)
                           .arg(least)
                           .arg(most)
                           .arg(parser.value(option)));
    return std::optional<double>(value);
}

Result<VadReport::Wish> wishOf(const QCommandLineParser &parser)
{
    VadReport::Wish wish;
    const double longest = double(TurnDetector::kLongest.count());
    const auto threshold = numberOf(parser, u"threshold"_s, 0, 1);
    const auto prefix = numberOf(parser, u"prefix"_s, 0, longest);
    const auto silence = numberOf(parser, u"silence"_s, 0, longest);
    for (const auto *each : {&threshold, &prefix, &silence}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    wish.threshold = *threshold;
    if (*prefix)
        wish.prefixPadding = milliseconds(qint64(**prefix));
    if (*silence)
        wish.silenceDuration = milliseconds(qint64(**silence));
    const QString model = parser.value(u"model"_s);
    if (model != "v5"_L1 && model != "v6"_L1)
        return failure(VadCommand::tr("--model takes v5 or v6, not “%1”.").arg(model));
    wish.model = model == "v5"_L1 ? SpeechProbability::Model::V5 : SpeechProbability::Model::V6;
    return wish;
}

/// The curve of a log's audio, from the cache where it was made before.
Result<SpeechCurve> curveOf(const SessionFold &fold, const EventStore &events, SpeechProbability::Model model)
{
    const CurveCache cache;
    const QByteArray key = CurveCache::key(events, fold.you().clips(), model);
    if (auto kept = cache.find(key))
        return *std::move(kept);
    auto curve = speechCurve(events, fold.you(), fold.conversation().sessions(), model);
    if (curve)
        cache.keep(key, *curve);
    return curve;
}

Result<VadReport> judge(const QString &path, const VadReport::Wish &wish)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    SessionFold fold;
    LogPass folding(reader->events(), [&](FrameCursor &frames, quint32 end) { fold.advance(frames, end); });
    const Result<RecordingInfo> info = reader->read([&](double) {
        folding.wake();
        return true;
    });
    if (!info)
        return tl::unexpected(info.error());
    reader->endHere();
    if (const Result<void> folded = folding.finish(); !folded)
        return tl::unexpected(folded.error());
    auto curve = curveOf(fold, *reader->events(), wish.model);
    if (!curve)
        return tl::unexpected(curve.error());
    return VadReport::of(*info, fold, *reader->events(), *std::move(curve), wish);
}

} // namespace

ExitCode VadCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption threshold(u"threshold"_s, tr("How probable speech must be, 0 to 1."), u"NUMBER"_s);
    const QCommandLineOption prefix(u"prefix"_s, tr("Audio kept before the onset."), u"MS"_s);
    const QCommandLineOption silence(u"silence"_s, tr("Silence that ends a turn."), u"MS"_s);
    const QCommandLineOption model(u"model"_s, tr("The detector: v6, as OpenAI's service, or v5."), u"v5|v6"_s,
                                   u"v6"_s);
    CommandLine line(
        tr("Shows the speech spans that server_vad would have made of recordings with other settings, and how "
           "well our detector makes the marks of their servers."),
        {json, threshold, prefix, silence, model});
    line.addPositional(u"FILE…"_s, tr("The recordings or logs to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList files = line.parser().positionalArguments();
    if (files.isEmpty()) {
        sayError(
            tr("Usage: turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--model v5|v6] [--json]."));
        return ExitCode::WrongUse;
    }
    const Result<VadReport::Wish> wish = wishOf(line.parser());
    if (!wish) {
        sayError(wish.error());
        return ExitCode::WrongUse;
    }
    QJsonArray told;
    ExitCode code = ExitCode::Done;
    for (const QString &file : files) {
        const Result<VadReport> report = judge(file, *wish);
        if (!report) {
            sayError(report.error());
            code = ExitCode::Unreadable;
        } else if (line.parser().isSet(json)) {
            told.append(report->json());
        } else {
            print(report->text());
        }
    }
    if (line.parser().isSet(json) && files.size() > 1)
        printJson({{u"files"_s, told}});
    else if (line.parser().isSet(json) && !told.isEmpty())
        printJson(told.first().toObject());
    return code;
}

} // namespace turnscope
