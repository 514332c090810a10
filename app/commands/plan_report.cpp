// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_report.h"

#include "app/commands/terminal_text.h"
#include "models/text/qt_text.h"

#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QJsonValue costOrNull(const std::optional<double> &cost)
{
    return cost ? QJsonValue(*cost) : QJsonValue();
}

QJsonObject figuresJson(const Assumptions &assumptions)
{
    QJsonObject json;
    for (const Assumptions::Row &row : Assumptions::rows()) {
        const Figure &figure = assumptions.figure(row.quantity);
        json.insert(latinText(row.key), QJsonObject{{u"value"_s, figure.value},
                                                    {u"origin"_s, latinText(idOf(figure.origin))},
                                                    {u"source"_s, figure.source}});
    }
    return json;
}

QJsonArray ratesJson(const Assumptions &assumptions)
{
    QJsonArray all;
    for (const CurrencyRate &rate : assumptions.rates)
        all.append(QJsonObject{{u"currency"_s, utf8Text(rate.currency)},
                               {u"per_dollar"_s, rate.perDollar},
                               {u"date"_s, rate.date.toString(Qt::ISODate)}});
    return all;
}

QString moneyText(const std::optional<double> &cost, int decimals, bool atMost)
{
    if (!cost)
        return PlanReport::tr("not known");
    return (atMost ? u"≤ "_s : QString()) + QString::number(*cost, 'f', decimals);
}

} // namespace

PlanReport::PlanReport(const Assumptions &assumptions, const PriceTable &prices, QDate today, qint64 sessions)
    : m_assumptions(assumptions)
    , m_sessions(sessions)
    , m_plan(Plan::of(assumptions, prices, today))
    , m_breakEven(BreakEven::of(assumptions, prices, today))
{
}

QJsonObject PlanReport::optionJson(const Plan::Option &option) const
{
    QJsonArray parts;
    for (const Plan::Part &part : option.parts) {
        const auto scaled = [&part](double by) { return part.perCall ? QJsonValue(*part.perCall * by) : QJsonValue(); };
        parts.append(QJsonObject{{u"role"_s, latinText(idOf(part.role))},
                                 {u"model"_s, utf8Text(part.model)},
                                 {u"per_call"_s, scaled(1)},
                                 {u"per_minute"_s, scaled(1 / m_plan.minutesPerCall)},
                                 {u"per_month"_s, scaled(m_plan.callsPerMonth)},
                                 {u"at_most"_s, part.atMost},
                                 {u"why"_s, part.why.isEmpty() ? QJsonValue() : QJsonValue(part.why)}});
    }
    return {{u"name"_s, option.of.name},
            {u"kind"_s, latinText(idOf(option.of.kind))},
            {u"per_call"_s, costOrNull(option.perCall())},
            {u"per_minute"_s, costOrNull(m_plan.perMinute(option))},
            {u"per_month"_s, costOrNull(m_plan.perMonth(option))},
            {u"at_most"_s, option.isAtMost()},
            {u"parts"_s, parts},
            {u"remarks"_s, QJsonArray::fromStringList(option.remarks())}};
}

QJsonObject PlanReport::json() const
{
    QJsonArray options;
    for (const Plan::Option &option : m_plan.options)
        options.append(optionJson(option));
    QJsonArray evens;
    for (const BreakEven &even : m_breakEven)
        evens.append(QJsonObject{{u"axis"_s, latinText(BreakEven::id(even.axis))},
                                 {u"at"_s, even.at},
                                 {u"cheaper_below"_s, m_assumptions.options[even.below].name},
                                 {u"cheaper_above"_s, m_assumptions.options[even.above].name},
                                 {u"at_most"_s, even.isBound},
                                 {u"text"_s, even.text(m_assumptions)}});
    return {{u"currency"_s, utf8Text(m_plan.currency)},
            {u"rates"_s, ratesJson(m_assumptions)},
            {u"sessions"_s, m_sessions},
            {u"assumptions"_s, figuresJson(m_assumptions)},
            {u"minutes_per_call"_s, m_plan.minutesPerCall},
            {u"turns_per_call"_s, m_plan.turnsPerCall},
            {u"options"_s, options},
            {u"break_even"_s, evens}};
}

QString PlanReport::tableText() const
{
    qsizetype wide = 0;
    for (const Plan::Option &option : m_plan.options)
        wide = std::max(wide, TerminalText::piece(option.of.name).size());
    QString text =
        QString(wide, u' ') + tr("  %1 a minute     a call        a month").arg(utf8Text(m_plan.currency)) + u'\n';
    for (const Plan::Option &option : m_plan.options) {
        const bool atMost = option.isAtMost();
        text += TerminalText::piece(option.of.name).leftJustified(wide)
                + moneyText(m_plan.perMinute(option), 4, atMost).rightJustified(14)
                + moneyText(option.perCall(), 4, atMost).rightJustified(13)
                + moneyText(m_plan.perMonth(option), 2, atMost).rightJustified(15) + u'\n';
        for (const QString &remark : option.remarks())
            text += u"    "_s + TerminalText::piece(remark) + u'\n';
    }
    return text;
}

QString PlanReport::assumptionsText() const
{
    QString text;
    for (const Assumptions::Row &row : Assumptions::rows()) {
        const Figure &figure = m_assumptions.figure(row.quantity);
        QStringList origin{figure.origin == Figure::Origin::Measured ? tr("measured")
                           : figure.origin == Figure::Origin::Set    ? tr("set")
                                                                     : tr("assumed")};
        if (!figure.source.isEmpty())
            origin << figure.source;
        text += u"  "_s
                + u"%1: %2 %3 (%4)"_s
                      .arg(Assumptions::name(row.quantity), QString::number(figure.value, 'g', 6),
                           Assumptions::unit(row.quantity), TerminalText::piece(origin.join(u", "_s)))
                      .simplified()
                + u'\n';
    }
    for (const CurrencyRate &rate : m_assumptions.rates)
        text += u"  "_s
                + tr("1 US dollar is %1 %2 (%3)")
                      .arg(rate.perDollar)
                      .arg(utf8Text(rate.currency), rate.date.toString(Qt::ISODate))
                + u'\n';
    return text;
}

QString PlanReport::text() const
{
    QString text = tableText() + u'\n' + tr("List prices make estimates. They rest on:") + u'\n' + assumptionsText();
    if (!m_breakEven.empty())
        text += u'\n' + tr("Break-even, all else as it is:") + u'\n';
    for (const BreakEven &even : m_breakEven)
        text += u"  "_s + TerminalText::piece(even.text(m_assumptions)) + u'\n';
    return text;
}

} // namespace turnscope
