// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_run.h"

#include "models/cases/case_facts.h"
#include "models/conversation/latency.h"
#include "models/recording/importers/log_reader.h"
#include "models/text/qt_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QStringList callsOf(const Conversation &conversation)
{
    QStringList calls;
    for (const ToolCall &call : conversation.toolCalls()) {
        const Item *item = conversation.item(call.item);
        if (!item)
            continue;
        const QString arguments = utf8Text(item->arguments).simplified();
        calls += arguments.isEmpty() ? utf8Text(item->name) : utf8Text(item->name) + u' ' + arguments;
    }
    return calls;
}

std::optional<microseconds> audioOf(const Conversation &conversation, const RecordingInfo &info)
{
    if (info.audioCut || info.cutFrames > 0)
        return std::nullopt;
    microseconds sent{0};
    for (const Item &item : conversation.items()) {
        if (item.role == Role::Assistant)
            sent += item.sent();
    }
    return sent;
}

/// Of text and push to talk, from the submit: else a typed case would tell no wait at all.
Percentiles waitsOf(const CaseEvidence &evidence)
{
    std::vector<microseconds> lengths;
    for (const TurnFigures &figures : evidence.figures) {
        if (!figures.timed || !CaseJudge::isTimed(evidence))
            continue;
        const auto voice = Latency::answerWait(figures.moments);
        if (const auto wait = voice ? voice : Latency::of(figures.moments, Interval::SubmitToAudio))
            lengths.push_back(*wait);
    }
    return percentiles(std::move(lengths));
}

/// What is told of a matrix; the rest of what two recordings are compared by would be there for each of its runs.
ComparedRun wordsOf(FoldedLog &log)
{
    ComparedRun all = ComparedRun::of(log);
    ComparedRun words;
    words.name = std::move(all.name);
    words.timed = all.timed;
    words.turns = std::move(all.turns);
    return words;
}

bool saidAnything(const EventStore &events)
{
    for (quint32 i = 0; i < events.size(); ++i) {
        if (events.from(EventIndex{i}) == Direction::Server)
            return true;
    }
    return false;
}

} // namespace

MatrixRun::Outcome MatrixRun::outcome() const
{
    if (stopped)
        return Outcome::Stopped;
    if (!error.text.isEmpty())
        return Outcome::Failed;
    if (verdicts.empty())
        return Outcome::NotJudged;
    if (count(CaseVerdict::Outcome::Broken) > 0)
        return Outcome::Broken;
    return count(CaseVerdict::Outcome::NotMeasured) > 0 ? Outcome::NotMeasured : Outcome::Held;
}

size_t MatrixRun::count(CaseVerdict::Outcome wanted) const
{
    return size_t(std::ranges::count(verdicts, wanted, &CaseVerdict::outcome));
}

size_t MatrixRun::wordsSize() const
{
    size_t size = compared.turns.size() * sizeof(ComparedTurn);
    for (const ComparedTurn &turn : compared.turns)
        size += size_t(turn.user.size() + turn.answer.size()) * sizeof(QChar);
    for (const QString &call : calls)
        size += sizeof(QString) + size_t(call.size()) * sizeof(QChar);
    return size;
}

void MatrixRun::dropWords()
{
    compared = {};
    calls.clear();
    hasWords = false;
}

void MatrixRun::readWords(const std::atomic<bool> *cancelled)
{
    if (hasWords)
        return;
    const auto goesOn = [cancelled](double) { return !cancelled || !*cancelled; };
    auto reader = LogReader::open(recording);
    auto info = reader ? reader->read(goesOn) : tl::unexpected(reader.error());
    if (!info) {
        error = error.text.isEmpty() ? info.error() : error;
        return;
    }
    info->path = recording;
    FoldedLog log(reader->events(), *info);
    if (!log.fold(goesOn))
        return;
    compared = wordsOf(log);
    calls = callsOf(log.conversation());
    hasWords = true;
}

MatrixRun MatrixRun::of(const QString &recording, const Error &error, const Expectations &expected,
                        const std::atomic<bool> *cancelled)
{
    MatrixRun run;
    run.recording = recording;
    run.error = error;
    if (recording.isEmpty() && error.text.isEmpty())
        run.error.text = tr("There is no recording of it.");
    if (recording.isEmpty())
        return run;
    auto reader = LogReader::open(recording);
    auto info = reader ? reader->read() : tl::unexpected(reader.error());
    if (!info) {
        run.unread = true;
        if (run.error.text.isEmpty())
            run.error = info.error();
        return run;
    }
    info->path = recording;
    run.reached = saidAnything(*reader->events());
    CaseFacts facts(*info, reader->events(), cancelled);
    if (cancelled && *cancelled)
        return run;
    const CaseEvidence evidence = facts.evidence();
    run.compared = wordsOf(facts.log());
    run.calls = callsOf(evidence.fold.conversation());
    if (const Percentiles waits = waitsOf(evidence); waits.count > 0) {
        run.wait = waits.p50;
        run.waits = waits.count;
    }
    run.audio = audioOf(evidence.fold.conversation(), *info);
    run.cost = CaseJudge::cost(evidence);
    run.verdicts = CaseJudge::judge(expected, evidence);
    return run;
}

} // namespace turnscope
