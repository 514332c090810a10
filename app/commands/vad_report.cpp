// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vad_report.h"

#include "app/commands/degradation_options.h"
#include "app/commands/terminal_text.h"
#include "models/session/folded_audio.h"
#include "models/session/model_side.h"
#include "models/session/settings_in_force.h"
#include "models/text/time_text.h"

#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString modelWord(SpeechProbability::Model model)
{
    return model == SpeechProbability::Model::V5 ? u"v5"_s : u"v6"_s;
}

QString basisWord(Agreement::Basis basis)
{
    switch (basis) {
    case Agreement::Basis::ServerVad:
        return u"server_vad"_s;
    case Agreement::Basis::Semantic:
        return u"semantic_vad"_s;
    case Agreement::Basis::NoMarks:
        return u"no_marks"_s;
    case Agreement::Basis::AudioCut:
        return u"audio_cut"_s;
    case Agreement::Basis::NoAudio:
        break;
    }
    return u"no_audio"_s;
}

QJsonValue orNull(std::optional<milliseconds> value)
{
    return value ? QJsonValue(qint64(value->count())) : QJsonValue();
}

QJsonObject settingsJson(const TurnDetectorSettings &settings)
{
    return {{u"threshold"_s, settings.threshold},
            {u"prefix_padding_ms"_s, qint64(settings.prefixPadding.count())},
            {u"silence_duration_ms"_s, qint64(settings.silenceDuration.count())}};
}

QJsonObject probabilitiesJson(const SpeechCurve &curve)
{
    QJsonArray sessions;
    for (const SpeechCurve::Part &part : curve.parts)
        sessions.append(
            QJsonObject{{u"begin_us"_s, toMicroseconds(part.begin)}, {u"frame"_s, qint64(part.firstFrame)}});
    QJsonArray values;
    for (const float probability : curve.probabilities)
        values.append(double(probability));
    return {{u"frame_ms"_s, qint64(TurnDetector::kFrame.count())}, {u"sessions"_s, sessions}, {u"values"_s, values}};
}

/// Where the voice of a session's own spans is.
std::vector<InputRange> voicesOf(std::span<const DetectedSpan> spans, const VadSchedule &schedule,
                                 const SpeechCurve &curve)
{
    std::vector<InputRange> voices;
    for (const DetectedSpan &span : spans) {
        const double threshold = schedule.at(schedule.onset(span.start)).vad.threshold;
        voices.push_back(voiceOf(curve, span.start, span.end, threshold));
    }
    return voices;
}

QJsonValue echoJson(const std::optional<EchoReport> &echo)
{
    if (!echo)
        return {};
    const auto level = echo->level();
    return QJsonObject{{u"cut_ins"_s, qint64(echo->cutIns.size())},
                       {u"of_the_model"_s, qint64(echo->count(JudgedCutIn::Whose::Model))},
                       {u"unsure"_s, qint64(echo->count(JudgedCutIn::Whose::Unsure))},
                       {u"unknown"_s, qint64(echo->count(JudgedCutIn::Whose::Unknown))},
                       {u"delay_ms"_s, orNull(echo->delay())},
                       {u"level_db"_s, level ? QJsonValue(*level) : QJsonValue()}};
}

} // namespace

TuningSetting VadReport::Wish::over(const TuningSetting &own) const
{
    TuningSetting setting = own;
    setting.vad.threshold = threshold.value_or(own.vad.threshold);
    setting.vad.prefixPadding = prefixPadding.value_or(own.vad.prefixPadding);
    setting.vad.silenceDuration = silenceDuration.value_or(own.vad.silenceDuration);
    setting.minimumCutIn = minimumCutIn.value_or(own.minimumCutIn);
    if (idleTimeout)
        setting.idleTimeout = *idleTimeout > milliseconds(0) ? idleTimeout : std::nullopt;
    return setting;
}

VadReport VadReport::of(const RecordingInfo &info, const SessionFold &fold, const EventStore &events, SpeechCurve curve,
                        std::span<const HandMark> marks, const Wish &wish, std::optional<SpeechCurve> degraded)
{
    VadReport report;
    report.file = info.path;
    report.curve = std::move(curve);
    const Conversation &conversation = fold.conversation();
    report.schedule = vadSchedule(conversation, events);
    const std::vector<DetectedSpan> own = spansOf(report.curve, report.schedule);
    const bool isCut = lacksInputAudio(fold, info);
    report.agreement = agreementOf(own, conversation, report.schedule, report.curve, isCut);
    for (const Agreement::Mark &mark : report.agreement.marks)
        report.serverStarts.push_back(mark.server ? conversation.speech()[*mark.server].start : InputTime());
    const bool isTimed = info.times != RecordingInfo::Times::None;
    if (isTimed && !isCut) // else nobody knows when the model sounded, or what stands where in the user's audio
        report.echo = echoReport(foldedAudio(fold, events), voicesOf(own, report.schedule, report.curve));
    report.degradation = wish.degradation;
    report.degraded = std::move(degraded);
    const SpeechCurve &heard = report.degraded ? *report.degraded : report.curve;
    const VadSchedule::Step &usual = report.schedule.longest(report.curve.end());
    const std::optional<milliseconds> idleTimeout = idleTimeoutInForce(conversation, events);
    const TuningSetting setting = wish.over({.vad = usual.vad, .idleTimeout = idleTimeout});
    report.isSessions = !wish.hasDetector();
    report.spans = report.isSessions ? spansOf(heard, report.schedule) : spansOf(heard, setting.vad);
    if (!report.isSessions || report.schedule.has(VadSchedule::TurnTaking::ServerVad))
        report.settings = setting.vad;
    if (report.curve.isEmpty() || isCut)
        return report;
    const ModelSide model = modelSideOf(fold, events, isTimed);
    auto reference = TuningReference::of(conversation, report.schedule, report.curve, model, marks);
    std::optional<TuningOutcome> outcome;
    if (report.settings && (!wish.isEmpty() || report.degraded))
        outcome = report.isSessions ? outcomeOf(reference, heard, report.schedule, setting)
                                    : outcomeOf(reference, heard, setting);
    report.meaning = VadMeaning::of(std::move(reference), idleTimeout, std::move(outcome));
    return report;
}

QJsonObject VadReport::json(bool probabilities) const
{
    QJsonArray spanList;
    for (const DetectedSpan &span : spans) {
        spanList.append(
            QJsonObject{{u"audio_start_ms"_s, toMilliseconds(span.start)},
                        {u"audio_end_ms"_s, span.end ? QJsonValue(toMilliseconds(*span.end)) : QJsonValue()}});
    }
    QJsonArray marks;
    for (size_t i = 0; i < agreement.marks.size(); ++i) {
        const Agreement::Mark &mark = agreement.marks[i];
        marks.append(QJsonObject{
            {u"server_start_ms"_s, mark.server ? QJsonValue(toMilliseconds(serverStarts[i])) : QJsonValue()},
            {u"start_off_ms"_s, orNull(mark.start)},
            {u"end_off_ms"_s, orNull(mark.end)}});
    }
    QJsonArray waits;
    for (const milliseconds wait : agreement.waits)
        waits.append(qint64(wait.count()));
    QJsonObject object{{u"file"_s, file},
                       {u"model"_s, modelWord(curve.model)},
                       {u"settings"_s, settings ? QJsonValue(settingsJson(*settings)) : QJsonValue()},
                       {u"settings_known"_s, schedule.longest(curve.end()).known},
                       {u"heard_through"_s,
                        degradation.isNothing() ? QJsonValue() : QJsonValue(DegradationOptions::json(degradation))},
                       {u"spans"_s, spanList},
                       {u"echo"_s, echoJson(echo)},
                       {u"agreement"_s, QJsonObject{{u"basis"_s, basisWord(agreement.basis)},
                                                    {u"server_spans"_s, qint64(agreement.serverSpans)},
                                                    {u"exact"_s, qint64(agreement.exact)},
                                                    {u"within_32ms"_s, qint64(agreement.withinFrame)},
                                                    {u"further"_s, qint64(agreement.further)},
                                                    {u"missed"_s, qint64(agreement.missed)},
                                                    {u"extra"_s, qint64(agreement.extra)},
                                                    {u"marks"_s, marks},
                                                    {u"waits_ms"_s, waits}}},
                       {u"meaning"_s, meaning ? QJsonValue(meaning->json()) : QJsonValue()}};
    if (probabilities)
        object.insert(u"probabilities"_s, probabilitiesJson(degraded ? *degraded : curve));
    return object;
}

QString VadReport::agreementText(const Agreement &agreement)
{
    switch (agreement.basis) {
    case Agreement::Basis::NoAudio:
        return tr("There is no input audio in it.");
    case Agreement::Basis::AudioCut:
        return tr("Pieces of the input audio are not in the log: nothing can be said of what the server heard.");
    case Agreement::Basis::NoMarks:
        return tr("The session has no marks of server_vad to compare ours with.");
    case Agreement::Basis::Semantic: {
        std::vector<milliseconds> waits = agreement.waits;
        if (waits.empty())
            return tr("The session had semantic_vad, which cannot be reproduced.");
        std::ranges::sort(waits);
        return tr("The session had semantic_vad, which cannot be reproduced. It waited %1 beyond the last sound of "
                  "speech "
                  "(median of %2, an estimate).")
            .arg(millisecondsText(waits[waits.size() / 2]))
            .arg(waits.size());
    }
    case Agreement::Basis::ServerVad:
        break;
    }
    QString text = tr("With the session's settings our detector makes the server's marks: %1 of %2 exact, %3 within a "
                      "frame, %4 further off, %5 missed, %6 extra.")
                       .arg(agreement.exact)
                       .arg(agreement.serverSpans)
                       .arg(agreement.withinFrame)
                       .arg(agreement.further)
                       .arg(agreement.missed)
                       .arg(agreement.extra);
    if (agreement.assumed)
        text += u' ' + tr("The server did not tell its settings: the defaults were taken.");
    return text;
}

QString VadReport::text() const
{
    QStringList lines{TerminalText::piece(file)};
    if (settings) {
        lines << tr("threshold %1, prefix %2, silence %3, model %4%5")
                     .arg(settings->threshold)
                     .arg(millisecondsText(settings->prefixPadding), millisecondsText(settings->silenceDuration),
                          modelWord(curve.model), isSessions ? tr(": the session's own") : QString());
        if (isSessions && schedule.steps.size() > 1)
            lines << tr("The session changed its settings on the way; each held for its part.");
    }
    lines << agreementText(agreement);
    if (!settings)
        lines << tr("It had no server_vad: give --threshold, --prefix or --silence to see what that would have done.");
    if (echo && !echo->cutIns.empty())
        lines << echo->text();
    if (!degradation.isNothing())
        lines << tr("Heard through %1:").arg(TerminalText::piece(degradation.text()));
    if (meaning)
        lines << meaning->text();
    lines << tr("Spans, in ms of the input audio:");
    for (const DetectedSpan &span : spans) {
        lines << u"%1  %2"_s.arg(toMilliseconds(span.start), 9)
                     .arg(span.end ? QString::number(toMilliseconds(*span.end)).rightJustified(9) : tr("goes on"));
    }
    return lines.join(u'\n');
}

} // namespace turnscope
