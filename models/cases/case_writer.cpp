// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_writer.h"

#include "models/text/qt_text.h"
#include "models/text/toml_value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRoom = 1.25; // over what was measured
constexpr size_t kMostCalls = 20;

QString callText(const Expectations::Call &call)
{
    if (call.arguments.isEmpty())
        return tomlText(call.name);
    return u"{ name = %1, arguments = %2 }"_s.arg(tomlText(call.name), tomlValue(call.arguments));
}

/// What is left of arguments in TOML, so that it reads back the same; a secret that was replaced is not what a next run
/// is to say.
QJsonObject expectable(QJsonObject object)
{
    const auto isNone = [](const QJsonValue &value) {
        return value.isNull() || value.isArray() || value.isObject() || value.toString().contains("[redacted]"_L1);
    };
    for (auto it = object.begin(); it != object.end();)
        it = isNone(*it) ? object.erase(it) : std::next(it);
    return object;
}

void addCalls(Expectations &expectations, const CaseEvidence &evidence)
{
    for (const ToolCall &call : evidence.fold.conversation().toolCalls()) {
        const Item *item = evidence.fold.conversation().item(call.item);
        if (!item || item->name.empty() || expectations.calls.size() == kMostCalls)
            continue;
        const std::string_view text = item->arguments;
        const QJsonObject arguments = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
        const Expectations::Call wanted{utf8Text(item->name), expectable(arguments), 0};
        if (std::ranges::find(expectations.calls, wanted) == expectations.calls.end())
            expectations.calls.push_back(wanted);
    }
}

/// Two figures that mean something, upwards.
double roundedUp(double number)
{
    const double step = std::pow(10, std::floor(std::log10(number)) - 1);
    return std::ceil(number / step) * step;
}

} // namespace

Expectations holdingNow(const CaseEvidence &evidence, const QString &name)
{
    Expectations now;
    now.name = name;
    addCalls(now, evidence);
    if (const Percentiles waits = CaseJudge::waits(evidence);
        waits.count > 0 && waits.p90.count() > 0 && CaseJudge::isTimed(evidence))
        now.waitP90 = {std::max(10.0, roundedUp(double(waits.p90.count()) / 1000 * kRoom)), 0};
    std::optional<Severity> worst;
    for (const Finding &finding : evidence.findings)
        worst = worst ? std::max(*worst, finding.severity) : finding.severity;
    if (worst != Severity::Error)
        now.findings = {worst, 0};
    if (const auto cost = CaseJudge::cost(evidence); cost && *cost > 0)
        now.cost = {roundedUp(*cost * kRoom), 0};
    if (CaseJudge::interruptions(evidence) == 0 && CaseJudge::isTimed(evidence))
        now.noInterruption = 0;
    return now;
}

QByteArray caseToml(const Expectations &expectations)
{
    QString text = u"name = "_s + tomlText(expectations.name) + u"\n\n[expect]\n"_s;
    const auto addWords = [&](Expectations::Words::Where where, bool isPattern, QLatin1StringView key) {
        QStringList parts;
        for (const Expectations::Words &words : expectations.words) {
            if (words.where == where && words.isPattern == isPattern)
                parts += tomlText(words.text);
        }
        if (!parts.isEmpty())
            text += key + u" = ["_s + parts.join(u", "_s) + u"]\n"_s;
    };
    addWords(Expectations::Words::Where::Model, false, "transcript_contains"_L1);
    addWords(Expectations::Words::Where::Model, true, "transcript_matches"_L1);
    addWords(Expectations::Words::Where::User, false, "said_contains"_L1);
    addWords(Expectations::Words::Where::User, true, "said_matches"_L1);
    QStringList calls;
    for (const Expectations::Call &call : expectations.calls)
        calls += u"  "_s + callText(call);
    if (!calls.isEmpty())
        text += u"tool_called = [\n"_s + calls.join(u",\n"_s) + u"\n]\n"_s;
    if (expectations.waitP90)
        text += u"voice_to_voice_p90_under_ms = %1\n"_s.arg(expectations.waitP90->most);
    if (expectations.findings) {
        const auto most = expectations.findings->most;
        text += u"no_finding_above = \"%1\"\n"_s.arg(!most                     ? u"none"_s
                                                     : *most == Severity::Info ? u"note"_s
                                                                               : u"warning"_s);
    }
    if (expectations.cost)
        text += u"cost_under_usd = %1\n"_s.arg(expectations.cost->most, 0, 'g', 6);
    if (expectations.noInterruption)
        text += u"no_interruption = true\n"_s;
    return text.toUtf8();
}

} // namespace turnscope
