// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vad_command.h"

#include "app/commands/command_line.h"
#include "app/commands/degradation_options.h"
#include "app/commands/log_pass.h"
#include "app/commands/terminal_text.h"
#include "app/commands/vad_report.h"
#include "app/commands/vad_sweep_report.h"
#include "app/session/mark_keeper.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/folded_audio.h"
#include "models/session/mark_book.h"
#include "models/session/model_side.h"
#include "models/session/settings_in_force.h"
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
    const auto cutIn = numberOf(parser, u"min-cut-in"_s, 0, longest);
    const auto idle = numberOf(parser, u"idle-timeout"_s, 0, longest);
    for (const auto *each : {&cutIn, &idle}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    if (*cutIn)
        wish.minimumCutIn = milliseconds(qint64(**cutIn));
    if (*idle)
        wish.idleTimeout = milliseconds(qint64(**idle));
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
    const QByteArray key = CurveCache::key(events, fold.you().clips(), model, fold.conversation().sessions());
    if (auto kept = cache.find(key))
        return *std::move(kept);
    auto curve = speechCurve(events, fold.you(), fold.conversation().sessions(), model);
    if (curve)
        cache.keep(key, *curve);
    return curve;
}

/// A log that was read, and listened to.
struct HeardLog
{
    RecordingInfo info;
    std::shared_ptr<const EventStore> events;
    SessionFold fold;
    SpeechCurve curve;
    std::optional<SpeechCurve> degraded; ///< of the same audio, put through what was asked for
    std::vector<HandMark> marks;

    /// Which one settings are tried on.
    SpeechCurve tried() && { return degraded ? *std::move(degraded) : std::move(curve); }
};

Result<HeardLog> hear(const QString &path, const VadReport::Wish &wish)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    HeardLog heard;
    heard.events = reader->events();
    LogPass folding(heard.events, [&](FrameCursor &frames, quint32 end) { heard.fold.advance(frames, end); });
    const Result<RecordingInfo> info = reader->read([&](double) {
        folding.wake();
        return true;
    });
    if (!info)
        return tl::unexpected(info.error());
    reader->endHere();
    if (const Result<void> folded = folding.finish(); !folded)
        return tl::unexpected(folded.error());
    heard.info = *info;
    auto curve = curveOf(heard.fold, *heard.events, wish.model);
    if (!curve)
        return tl::unexpected(curve.error());
    heard.curve = *std::move(curve);
    if (!wish.degradation.isNothing()) {
        auto degraded = degradedCurve(wish.degradation, foldedAudio(heard.fold, *heard.events), wish.model);
        if (!degraded)
            return failure(u"%1: %2"_s.arg(path, degraded.error().text), degraded.error().detail);
        heard.degraded = *std::move(degraded);
    }
    MarkKeeper keeper;
    keeper.open(heard.info);
    heard.marks = handMarksOf(*heard.events, keeper.frames());
    return heard;
}

Result<VadReport> judge(const QString &path, const VadReport::Wish &wish)
{
    return hear(path, wish).map([&](HeardLog &&heard) {
        return VadReport::of(heard.info, heard.fold, *heard.events, std::move(heard.curve), heard.marks, wish,
                             std::move(heard.degraded));
    });
}

/// Adds a recording to a sweep; one without audio is said to be left out.
bool addTo(VadSweepReport &sweep, HeardLog heard)
{
    if (heard.curve.isEmpty() || lacksInputAudio(heard.fold, heard.info)) {
        sayError(
            VadCommand::tr("%1 is left out: the input audio that its server heard is not in it.").arg(heard.info.path));
        return false;
    }
    const VadSchedule schedule = vadSchedule(heard.fold.conversation(), *heard.events);
    const Conversation &conversation = heard.fold.conversation();
    const ModelSide model = modelSideOf(heard.fold, *heard.events, heard.info.times != RecordingInfo::Times::None);
    auto reference = std::make_shared<const TuningReference>(
        TuningReference::of(conversation, schedule, heard.curve, model, heard.marks));
    const std::optional<milliseconds> idleTimeout = idleTimeoutInForce(conversation, *heard.events);
    if (schedule.has(VadSchedule::TurnTaking::ServerVad))
        sweep.own.push_back(schedule.longest(heard.curve.end()).vad);
    sweep.files << heard.info.path;
    sweep.recordings.push_back(
        {std::make_shared<const SpeechCurve>(std::move(heard).tried()), std::move(reference), idleTimeout});
    return true;
}

/// All files in one map.
ExitCode sweepOver(const QStringList &files, const VadReport::Wish &wish, bool asJson)
{
    VadSweepReport report;
    ExitCode code = ExitCode::Done;
    for (const QString &file : files) {
        Result<HeardLog> heard = hear(file, wish);
        if (!heard)
            sayError(heard.error());
        if (!heard || !addTo(report, *std::move(heard)))
            code = ExitCode::Unreadable;
    }
    if (report.recordings.empty())
        return code;
    std::vector<TurnDetectorSettings> around = report.own;
    const TuningSetting setting = wish.over({.vad = around.empty() ? TurnDetectorSettings() : around.front(),
                                             .idleTimeout = report.recordings.front().idleTimeout});
    around.push_back(setting.vad);
    const auto sweep = TuningSweep::of(report.recordings, TuningSweep::Grid::around(around), setting);
    if (!sweep) {
        sayError(sweep.error());
        return ExitCode::Failed;
    }
    report.sweep = *sweep;
    const Degradation &through = wish.degradation;
    QJsonObject json = report.json();
    json.insert(u"heard_through"_s, through.isNothing() ? QJsonValue() : QJsonValue(DegradationOptions::json(through)));
    if (asJson)
        printJson(json);
    else
        print((through.isNothing()
                   ? QString()
                   : VadCommand::tr("Heard through %1:").arg(TerminalText::piece(through.text())) + u'\n')
              + report.text());
    return code;
}

/// Each file by itself.
ExitCode tell(const QStringList &files, const VadReport::Wish &wish, const QCommandLineParser &parser)
{
    const bool asJson = parser.isSet(u"json"_s);
    QJsonArray told;
    ExitCode code = ExitCode::Done;
    for (const QString &file : files) {
        const Result<VadReport> report = judge(file, wish);
        if (!report) {
            sayError(report.error());
            code = ExitCode::Unreadable;
        } else if (asJson) {
            told.append(report->json(parser.isSet(u"probabilities"_s)));
        } else {
            print(report->text());
        }
    }
    if (asJson && files.size() > 1)
        printJson({{u"files"_s, told}});
    else if (asJson && !told.isEmpty())
        printJson(told.first().toObject());
    return code;
}

} // namespace

ExitCode VadCommand::run(const QStringList &arguments)
{
    const QList<QCommandLineOption> options{
        {u"json"_s, tr("Print one JSON object instead of text.")},
        {u"threshold"_s, tr("How probable speech must be, 0 to 1."), u"NUMBER"_s},
        {u"prefix"_s, tr("Audio kept before the onset."), u"MS"_s},
        {u"silence"_s, tr("Silence that ends a turn."), u"MS"_s},
        {u"min-cut-in"_s, tr("Voice before a span counts as a cut-in."), u"MS"_s},
        {u"idle-timeout"_s, tr("Silence after an answer that lets the model go on; 0: never."), u"MS"_s},
        {u"model"_s, tr("The detector: v6, as OpenAI's service, or v5."), u"v5|v6"_s, u"v6"_s},
        {u"sweep"_s,
         tr("Try thresholds and silences around these settings, on all files at once: errors against wait.")},
        {u"probabilities"_s, tr("With --json: also how probable speech is in each frame.")}};
    CommandLine line(
        tr("Shows the speech spans that server_vad would have made of recordings with other settings, what that would "
           "have meant for their turns, and how well our detector makes the marks of their servers."),
        options + DegradationOptions::all());
    line.addPositional(u"FILE…"_s, tr("The recordings or logs to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QCommandLineParser &parser = line.parser();
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        sayError(tr("Usage: turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--min-cut-in MS] "
                    "[--idle-timeout MS] [--model v5|v6] [--noise white|babble|echo|FILE] "
                    "[--telephone] [--sweep] [--json [--probabilities]]; see --help."));
        return ExitCode::WrongUse;
    }
    Result<VadReport::Wish> wish = wishOf(parser);
    if (!wish) {
        sayError(wish.error());
        return ExitCode::WrongUse;
    }
    auto degradation = DegradationOptions::of(parser);
    if (!degradation)
        return degradation.error().say();
    wish->degradation = *std::move(degradation);
    return parser.isSet(u"sweep"_s) ? sweepOver(files, *wish, parser.isSet(u"json"_s)) : tell(files, *wish, parser);
}

} // namespace turnscope
