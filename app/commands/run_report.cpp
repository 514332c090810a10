// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run_report.h"

#include "app/commands/session_report.h"
#include "app/commands/session_report_json.h"
#include "app/commands/session_report_text.h"
#include "app/commands/terminal_text.h"
#include "models/cases/case_facts.h"

#include <QFileInfo>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using What = RunOutcome::Note::What;

QLatin1StringView whatId(What what)
{
    switch (what) {
    case What::LeftOut:
        return "left_out"_L1;
    case What::Refused:
        return "refused"_L1;
    case What::GivenUp:
        break;
    }
    return "given_up"_L1;
}

QJsonObject outcomeJson(const RunOutcome &outcome)
{
    QJsonArray notes;
    for (const RunOutcome::Note &note : outcome.notes) {
        QJsonObject object{{u"what"_s, whatId(note.what)}, {u"why"_s, note.why}};
        if (note.event) {
            object.insert(u"event"_s, qint64(number(*note.event)));
            object.insert(u"type"_s, note.type);
        }
        notes.append(object);
    }
    return {{u"sent"_s, qint64(outcome.sent)},
            {u"mapped"_s, qint64(outcome.mapped)},
            {u"translated"_s, qint64(outcome.translated)},
            {u"left_out"_s, qint64(outcome.leftOut)},
            {u"refused"_s, qint64(outcome.refused)},
            {u"unanswered_calls"_s, qint64(outcome.unansweredCalls)},
            {u"added_silence_ms"_s, qint64(outcome.addedSilence.count())},
            {u"notes"_s, notes},
            {u"error"_s, outcome.error.text.isEmpty() ? QJsonValue() : QJsonValue(outcome.error.text)}};
}

double inMs(microseconds length)
{
    return double(length.count()) / 1000;
}

/// The medians of the runs that have one, ascending.
std::vector<microseconds> medians(std::span<const RunReport> runs)
{
    std::vector<microseconds> result;
    for (const RunReport &run : runs) {
        if (run.waitP50)
            result.push_back(*run.waitP50);
    }
    std::ranges::sort(result);
    return result;
}

} // namespace

RunReport RunReport::of(const RecordingInfo &info, const std::shared_ptr<const EventStore> &events,
                        const Expectations *expected, const QString &name)
{
    const CaseFacts facts(info, events);
    const CaseEvidence evidence = facts.evidence();
    const SessionReport report(info, *events, facts.fold());

    RunReport result;
    result.recording = info.path;
    result.judged.name = name;
    result.judged.recording = QFileInfo(info.path).fileName();
    result.judged.length = report.duration();
    if (expected)
        result.judged.verdicts = CaseJudge::judge(*expected, evidence);
    if (const Percentiles waits = CaseJudge::waits(evidence); waits.count > 0 && CaseJudge::isTimed(evidence)) {
        result.waitP50 = waits.p50;
        result.waits = waits.count;
    }
    result.table = turnTable(report);
    result.session = reportJson(report, facts.findings().size());
    return result;
}

RunReport RunReport::unbegun(const Error &why, const QString &name)
{
    RunReport result;
    result.judged.name = name;
    result.judged.error = why;
    return result;
}

QString RunReport::text() const
{
    QString text = table;
    if (outcome) {
        text += outcome->text() + u'\n';
    }
    for (const CaseVerdict &verdict : judged.verdicts) {
        text += u"%1: %2: %3\n"_s.arg(CaseJudge::outcomeText(verdict.outcome), TerminalText::piece(verdict.expectation),
                                      TerminalText::piece(verdict.message));
    }
    return text;
}

QJsonObject RunReport::json() const
{
    QJsonObject object = session;
    object.insert(u"recording"_s, recording);
    if (outcome)
        object.insert(u"run"_s, outcomeJson(*outcome));
    else if (!judged.error.text.isEmpty())
        object.insert(u"run"_s, QJsonObject{{u"error"_s, judged.error.text}});
    QJsonArray verdicts;
    for (const CaseVerdict &verdict : judged.verdicts) {
        verdicts.append(QJsonObject{{u"expectation"_s, verdict.expectation},
                                    {u"outcome"_s, CaseJudge::outcomeId(verdict.outcome)},
                                    {u"message"_s, verdict.message},
                                    {u"line"_s, qint64(verdict.line)}});
    }
    object.insert(u"expectations"_s, verdicts);
    return object;
}

QJsonObject RunReport::json(std::span<const RunReport> runs)
{
    QJsonArray all;
    for (const RunReport &run : runs)
        all.append(run.json());
    QJsonObject object{{u"runs"_s, all}};
    if (runs.size() < 2)
        return object;
    QJsonObject spread{{u"repeats"_s, qint64(runs.size())}};
    if (const std::vector<microseconds> waits = medians(runs); !waits.empty()) {
        spread.insert(u"wait_p50_ms"_s, QJsonObject{{u"n"_s, qint64(waits.size())},
                                                    {u"least"_s, inMs(waits.front())},
                                                    {u"median"_s, inMs(waits[(waits.size() - 1) / 2])},
                                                    {u"most"_s, inMs(waits.back())}});
    }
    object.insert(u"spread"_s, spread);
    return object;
}

QString RunReport::spreadText(std::span<const RunReport> runs)
{
    const std::vector<microseconds> waits = medians(runs);
    if (runs.size() < 2 || waits.empty())
        return {};
    return tr("The median wait for an answer, over %1 of %2 runs: %3 to %4 ms.\n")
        .arg(waits.size())
        .arg(runs.size())
        .arg(inMs(waits.front()), 0, 'f', 0)
        .arg(inMs(waits.back()), 0, 'f', 0);
}

} // namespace turnscope
