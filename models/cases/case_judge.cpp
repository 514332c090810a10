// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_judge.h"

#include "models/conversation/latency.h"
#include "models/cost/cost_ledger.h"
#include "models/text/qt_text.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Outcome = CaseVerdict::Outcome;
using Words = Expectations::Words;

/// As long as a message may quote.
QString quoted(const QString &text)
{
    constexpr qsizetype most = 300;
    return u"“%1”"_s.arg(text.size() > most ? text.left(most) + u'…' : text);
}

QString msText(microseconds length)
{
    return QString::number(double(length.count()) / 1000, 'f', 0);
}

bool hasArguments(const Item &call, const QJsonObject &wanted)
{
    const std::string_view text = call.arguments;
    const QJsonObject given = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (given.value(it.key()) != *it)
            return false;
    }
    return true;
}

/// Makes the verdicts, one after the other.
class Judgement
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CaseJudge)

public:
    explicit Judgement(const CaseEvidence &evidence)
        : m_evidence(evidence)
    {
    }

    void words(const Words &wanted)
    {
        const bool model = wanted.where == Words::Where::Model;
        const QString key = (model ? u"transcript_"_s : u"said_"_s) + (wanted.isPattern ? u"matches"_s : u"contains"_s);
        const QString name = key + u' ' + quoted(wanted.text);
        const QStringList said = CaseJudge::said(wanted.where, m_evidence);
        if (said.isEmpty())
            return add(name, Outcome::NotMeasured,
                       model ? tr("The log has no words of the model.") : tr("The log has no words of the user."),
                       wanted.line);
        const QRegularExpression pattern(wanted.text, QRegularExpression::UseUnicodePropertiesOption);
        const QString plain = wanted.text.simplified();
        const bool found = std::ranges::any_of(said, [&](const QString &text) {
            return wanted.isPattern ? pattern.match(text).hasMatch() : text.contains(plain, Qt::CaseInsensitive);
        });
        const QString all = quoted(said.join(u" / "_s));
        add(name, found ? Outcome::Held : Outcome::Broken,
            model ? tr("The model said: %1").arg(all) : tr("The user said: %1").arg(all), wanted.line);
    }

    void call(const Expectations::Call &wanted)
    {
        QString name = u"tool_called "_s + wanted.name;
        if (!wanted.arguments.isEmpty())
            name += u' ' + QString::fromUtf8(QJsonDocument(wanted.arguments).toJson(QJsonDocument::Compact));
        QStringList calls;
        bool found = false;
        for (const ToolCall &call : m_evidence.fold.conversation().toolCalls()) {
            const Item *item = m_evidence.fold.conversation().item(call.item);
            if (!item)
                continue;
            const QString called = utf8Text(item->name);
            calls += called + u'(' + utf8Text(item->arguments) + u')';
            found = found || (called == wanted.name && hasArguments(*item, wanted.arguments));
        }
        add(name, found ? Outcome::Held : Outcome::Broken,
            calls.isEmpty() ? tr("No function was called.") : tr("Called: %1").arg(quoted(calls.join(u", "_s))),
            wanted.line);
    }

    void wait(const Expectations::Limit &limit)
    {
        const QString name = u"voice_to_voice_p90_under_ms %1"_s.arg(limit.most);
        if (!CaseJudge::isTimed(m_evidence))
            return add(
                name, Outcome::NotMeasured,
                m_evidence.run && m_evidence.run->speed != 1
                    ? tr("The run's client went %1 times as fast: its waits mean nothing.").arg(m_evidence.run->speed)
                    : tr("The log has no times."),
                limit.line);
        const Percentiles waits = CaseJudge::waits(m_evidence);
        if (waits.count == 0)
            return add(name, Outcome::NotMeasured, tr("No turn tells how long the user waited."), limit.line);
        const bool held = double(waits.p90.count()) / 1000 < limit.most;
        add(name, held ? Outcome::Held : Outcome::Broken,
            tr("p90 is %1 ms, over %2 of %3 turns.")
                .arg(msText(waits.p90))
                .arg(waits.count)
                .arg(m_evidence.figures.size()),
            limit.line);
    }

    void findings(const Expectations::WorstFinding &limit)
    {
        const QString most = !limit.most ? u"none"_s : *limit.most == Severity::Info ? u"note"_s : u"warning"_s;
        QStringList worse;
        for (const Finding &finding : m_evidence.findings) {
            if (!limit.most || finding.severity > *limit.most)
                worse += u"%1 (%2)"_s.arg(latinText(finding.rule), latinText(severityId(finding.severity)));
        }
        worse.removeDuplicates();
        add(u"no_finding_above "_s + most, worse.isEmpty() ? Outcome::Held : Outcome::Broken,
            worse.isEmpty() ? tr("Nothing worse was found.") : tr("Found: %1").arg(worse.join(u", "_s)), limit.line);
    }

    void cost(const Expectations::Limit &limit)
    {
        const QString name = u"cost_under_usd %1"_s.arg(limit.most);
        const auto cost = CaseJudge::cost(m_evidence);
        if (!cost)
            return add(name, Outcome::NotMeasured,
                       tr("Not all of its cost is known: the log lacks usage, or a model has no price."), limit.line);
        add(name, *cost < limit.most ? Outcome::Held : Outcome::Broken,
            tr("It costs %1 US dollars, by estimate.").arg(*cost, 0, 'f', 4), limit.line);
    }

    void interruptions(quint32 line)
    {
        const size_t count = CaseJudge::interruptions(m_evidence);
        const bool unknown = count == 0 && !CaseJudge::isTimed(m_evidence);
        add(u"no_interruption"_s,
            count > 0 ? Outcome::Broken
            : unknown ? Outcome::NotMeasured
                      : Outcome::Held,
            unknown ? tr("Without times the log does not tell whether anybody spoke over an answer.")
                    : tr("Answers that were cut into: %1.").arg(count),
            line);
    }

    std::vector<CaseVerdict> take() { return std::move(m_verdicts); }

private:
    void add(const QString &name, Outcome outcome, const QString &message, quint32 line)
    {
        m_verdicts.push_back({name, outcome, message, line});
    }

    const CaseEvidence &m_evidence;
    std::vector<CaseVerdict> m_verdicts;
};

} // namespace

std::vector<CaseVerdict> CaseJudge::judge(const Expectations &expectations, const CaseEvidence &evidence)
{
    Judgement judgement(evidence);
    for (const Words &wanted : expectations.words)
        judgement.words(wanted);
    for (const Expectations::Call &wanted : expectations.calls)
        judgement.call(wanted);
    if (expectations.waitP90)
        judgement.wait(*expectations.waitP90);
    if (expectations.findings)
        judgement.findings(*expectations.findings);
    if (expectations.cost)
        judgement.cost(*expectations.cost);
    if (expectations.noInterruption)
        judgement.interruptions(*expectations.noInterruption);
    return judgement.take();
}

bool CaseJudge::holds(std::span<const CaseVerdict> verdicts)
{
    return std::ranges::all_of(verdicts, [](const CaseVerdict &each) { return each.outcome == Outcome::Held; });
}

QString CaseJudge::outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Held:
        return tr("held");
    case Outcome::Broken:
        return tr("broken");
    case Outcome::NotMeasured:
        break;
    }
    return tr("not measured");
}

QLatin1StringView CaseJudge::outcomeId(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Held:
        return "held"_L1;
    case Outcome::Broken:
        return "broken"_L1;
    case Outcome::NotMeasured:
        break;
    }
    return "not_measured"_L1;
}

QStringList CaseJudge::said(Words::Where where, const CaseEvidence &evidence)
{
    const Role role = where == Words::Where::Model ? Role::Assistant : Role::User;
    QStringList result;
    for (const Item &item : evidence.fold.conversation().items()) {
        if (item.kind != ItemKind::Message || item.role != role)
            continue;
        if (const QString text = utf8Text(item.text()).simplified(); !text.isEmpty())
            result += text;
    }
    return result;
}

bool CaseJudge::isTimed(const CaseEvidence &evidence)
{
    return evidence.info.times != RecordingInfo::Times::None && !(evidence.run && evidence.run->speed != 1);
}

Percentiles CaseJudge::waits(const CaseEvidence &evidence)
{
    std::vector<microseconds> lengths;
    for (const TurnFigures &figures : evidence.figures) {
        if (const auto wait = figures.timed ? Latency::answerWait(figures.moments) : std::nullopt)
            lengths.push_back(*wait);
    }
    return percentiles(std::move(lengths));
}

std::optional<double> CaseJudge::cost(const CaseEvidence &evidence)
{
    if (!evidence.prices)
        return std::nullopt;
    const CostLedger ledger = CostLedger::of(evidence.fold.conversation(), *evidence.prices);
    return ledger.isIncomplete() ? std::nullopt : ledger.sum().dollars();
}

size_t CaseJudge::interruptions(const CaseEvidence &evidence)
{
    const Conversation &conversation = evidence.fold.conversation();
    const auto cutIn = std::ranges::count(conversation.turns(), Turn::Status::CutIn, &Turn::status);
    return std::max(conversation.interruptions().size(), size_t(cutIn));
}

} // namespace turnscope
