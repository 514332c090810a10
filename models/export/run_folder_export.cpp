// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/run_folder_export.h"

#include "models/conversation/turn_text.h"
#include "models/export/export_text.h"
#include "models/export/recording_export.h"
#include "models/export/sound_export.h"
#include "models/files/file_path.h"
#include "models/files/file_problem.h"
#include "models/files/whole_file.h"
#include "models/text/qt_text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QJsonValue msOf(const std::optional<microseconds> &length)
{
    return length ? QJsonValue(double(length->count()) / 1000) : QJsonValue();
}

/// A name that is one in any folder.
QString scenarioName(const ExportLog &log)
{
    QString name;
    for (const QChar c : QFileInfo(log.info().path).completeBaseName())
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-';
    return name.isEmpty() ? u"session"_s : name.left(80);
}

/// Fills one folder; job.sink is its results.json.
class FolderWriting
{
public:
    explicit FolderWriting(ExportJob &job)
        : m_job(job)
        , m_name(scenarioName(job.log))
    {
    }

    Result<void> write();

private:
    Result<void> inFile(const QString &place, const std::function<Result<void>(int file)> &fill);
    Result<void> writeEvents();
    Result<void> writeSound();
    QJsonObject waits(Interval interval);
    QJsonObject metrics();
    QJsonArray turns();
    QJsonArray findings();
    QJsonObject results();

    ExportJob &m_job;
    QString m_name;
    QJsonObject m_artifacts;
};

/// A new file of the folder, which is made up to it.
Result<void> FolderWriting::inFile(const QString &place, const std::function<Result<void>(int file)> &fill)
{
    const QString path = m_job.folder + u'/' + place;
    if (const Result<void> made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    const int file = ::open(bytesOfPath(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return tl::unexpected(FileProblem::writing(path, errno));
    Result<void> done = fill(file);
    if (::close(file) != 0 && done)
        done = tl::unexpected(FileProblem::writing(path, errno));
    return done;
}

/// As a recording, whose audio is in the sound.
Result<void> FolderWriting::writeEvents()
{
    const QString place = u"events/%1.jsonl"_s.arg(m_name);
    return inFile(place, [&](int file) -> Result<void> {
        ExportOptions options = m_job.options;
        options.audio = false;
        ExportSink sink(file, options.raw);
        ExportReport report; // that there is no audio in it is as it should be
        ExportJob events{m_job.log, options, sink, report, m_job.progress};
        const Result<void> done = RecordingExport::form().write(events);
        if (!done)
            return done;
        if (const int error = sink.flush(); error != 0)
            return tl::unexpected(FileProblem::writing(place, error));
        m_job.sink.join(sink);
        m_artifacts.insert(u"events"_s, place);
        return {};
    });
}

Result<void> FolderWriting::writeSound()
{
    const QString place = u"audio/%1/conversation.wav"_s.arg(m_name);
    const SessionFold &fold = m_job.log.folded();
    if (!m_job.log.hasTimes() || (fold.you().sampleCount() == 0 && fold.model().sampleCount() == 0)) {
        m_job.report.leftOut << (m_job.log.hasTimes()
                                     ? RunFolderExport::tr("The sound: the log holds none.")
                                     : RunFolderExport::tr("The sound: without times nobody knows how both sides lay "
                                                           "beside each other."));
        m_artifacts.insert(u"audio"_s, QJsonValue());
        return {};
    }
    m_artifacts.insert(u"audio"_s, place);
    return inFile(place, [&](int file) -> Result<void> {
        const Result<bool> done = SoundExport::write(m_job, file, SoundForm::Wav);
        return done ? Result<void>() : tl::unexpected(done.error());
    });
}

QJsonObject FolderWriting::waits(Interval interval)
{
    std::vector<microseconds> lengths;
    for (const TurnFigures &figures : m_job.log.figuresInRange()) {
        if (const auto length = Latency::of(figures.moments, interval))
            lengths.push_back(*length);
    }
    const Percentiles spread = percentiles(std::move(lengths));
    const auto known = [&](microseconds length) {
        return msOf(spread.count > 0 ? std::optional(length) : std::nullopt);
    };
    return {{u"n"_s, qint64(spread.count)},
            {u"p50"_s, known(spread.p50)},
            {u"p90"_s, known(spread.p90)},
            {u"longest"_s, known(spread.longest)}};
}

/// By our own definitions, so none has a name of the harness's contract.
QJsonObject FolderWriting::metrics()
{
    const std::vector<TurnFigures> figures = m_job.log.figuresInRange();
    double cost = 0;
    qint64 priced = 0;
    qint64 cutIn = 0;
    for (const TurnFigures &each : figures) {
        cost += each.cost.value_or(0);
        priced += each.cost ? 1 : 0;
        cutIn += m_job.log.conversation().turns()[each.turn].status == Turn::Status::CutIn ? 1 : 0;
    }
    return {{u"defined_by"_s, u"turnscope"_s},
            {u"turns"_s, qint64(figures.size())},
            {u"voice_to_voice_ms"_s, waits(Interval::VoiceToVoice)},
            {u"voice_to_audio_ms"_s, waits(Interval::VoiceToAudio)},
            {u"submit_to_audio_ms"_s, waits(Interval::SubmitToAudio)},
            {u"answers_cut_into"_s, cutIn},
            {u"cost_usd"_s, QJsonObject{{u"n"_s, priced}, {u"sum"_s, priced > 0 ? QJsonValue(cost) : QJsonValue()}}}};
}

QJsonArray FolderWriting::turns()
{
    const Conversation &conversation = m_job.log.conversation();
    QJsonArray list;
    for (const TurnFigures &figures : m_job.log.figuresInRange()) {
        const Turn &turn = conversation.turns()[figures.turn];
        const auto at = [&](EventIndex event, SessionTime time) {
            return m_job.log.timeOf(event) ? QJsonValue(double(toMicroseconds(time)) / 1000) : QJsonValue();
        };
        QJsonObject latency;
        for (const Interval interval : Latency::all()) {
            if (const auto length = Latency::of(figures.moments, interval))
                latency.insert(latinText(Latency::key(interval)) + u"_ms"_s, msOf(length));
        }
        list.append(QJsonObject{{u"turn"_s, qint64(number(figures.turn))},
                                {u"begin_ms"_s, at(turn.firstEvent, turn.range.begin)},
                                {u"end_ms"_s, at(turn.lastEvent, turn.range.end)},
                                {u"status"_s, latinText(turnStatusId(turn.status))},
                                {u"user_text"_s, utf8Text(userText(turn, conversation))},
                                {u"assistant_text"_s, utf8Text(answerText(turn, conversation))},
                                {u"tool_calls"_s, qint64(figures.toolCalls)},
                                {u"latency"_s, latency},
                                {u"cost_usd"_s, figures.cost ? QJsonValue(*figures.cost) : QJsonValue()}});
    }
    return list;
}

QJsonArray FolderWriting::findings()
{
    QJsonArray list;
    for (const Finding &finding : m_job.log.findingsInRange())
        list.append(QJsonObject{{u"rule"_s, latinText(finding.rule)},
                                {u"severity"_s, latinText(severityId(finding.severity))},
                                {u"side"_s, latinText(sideId(finding.side))},
                                {u"event"_s, qint64(number(finding.event))},
                                {u"message"_s, finding.message}});
    return list;
}

/// Nothing was expected of it, so nothing passed or failed: what the linter found are the verdicts there are.
QJsonObject FolderWriting::results()
{
    const ExportLog &log = m_job.log;
    const QJsonValue started = log.info().started.isValid()
                                   ? QJsonValue(log.info().started.toUTC().toString(Qt::ISODateWithMs))
                                   : QJsonValue();
    const QJsonObject result{{u"scenario_id"_s, m_name},    {u"status"_s, u"not_judged"_s}, {u"metrics"_s, metrics()},
                             {u"artifacts"_s, m_artifacts}, {u"turns"_s, turns()},          {u"findings"_s, findings()},
                             {u"error"_s, QJsonValue::Null}};
    return {{u"run"_s, QJsonObject{{u"id"_s, m_name},
                                   {u"written_by"_s, u"Turnscope "_s + QCoreApplication::applicationVersion()},
                                   {u"started_at"_s, started},
                                   {u"model"_s, utf8Text(log.conversation().settings().model)}}},
            {u"summary"_s,
             QJsonObject{{u"total"_s, 1}, {u"passed"_s, 0}, {u"failed"_s, 0}, {u"infrastructure_errors"_s, 0}}},
            {u"results"_s, QJsonArray{result}},
            {u"left_out"_s, QJsonArray::fromStringList(ExportText::leftOut(m_job))}};
}

Result<void> FolderWriting::write()
{
    if (const Result<void> done = writeEvents(); !done)
        return done;
    if (const Result<void> done = writeSound(); !done)
        return done;
    // What it is stands first: who looks at the begin of a file alone is to know it.
    m_job.sink.text(QJsonDocument(results()).toJson().insert(1, "\n    \"schema_version\": \"2.0\","));
    return {};
}

} // namespace

ExportForm RunFolderExport::form()
{
    return {"run-folder",
            "",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Run folder (results.json, sound and events)"),
            "",
            {.hearing = true, .toStdout = false, .folder = true},
            [](ExportJob &job) { return FolderWriting(job).write(); }};
}

} // namespace turnscope
