// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_figures.h"

#include "models/text/time_text.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct PromptFigures
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptFigures)
};

QString dollarText(double amount)
{
    return u'$' + QString::number(amount, 'f', 4);
}

} // namespace

QString promptTurnsText(const Prompt &prompt)
{
    const QString way = prompt.settings[SettingField::TurnTaking].toString();
    QStringList numbers;
    for (const SettingField field :
         {SettingField::Threshold, SettingField::PrefixPadding, SettingField::SilenceDuration}) {
        const QJsonValue &value = prompt.settings[field];
        numbers << (value.isDouble() ? QString::number(value.toDouble()) : u"–"_s);
    }
    if (prompt.settings[SettingField::Eagerness].isString())
        return way + u" · "_s + prompt.settings[SettingField::Eagerness].toString();
    const bool none = numbers.count(u"–"_s) == numbers.size();
    if (way.isEmpty() && none)
        return PromptFigures::tr("the session's own");
    return none ? way : numbers.join(u" / "_s);
}

QString promptCostText(const PromptSize &size, const PriceTable *prices, const QString &model)
{
    const int tokens = int(size.total());
    const QString count = groupedText(tokens);
    const auto cost = prices ? size.perTurn(*prices, model) : std::nullopt;
    if (!cost)
        return model.isEmpty()
                   ? PromptFigures::tr("≈ %1 tokens a turn", nullptr, tokens).arg(count)
                   : PromptFigures::tr("≈ %1 tokens a turn; what they cost with %2 is not known").arg(count, model);
    return PromptFigures::tr("≈ %1 tokens a turn when not cached: %2; cached %3 (%4)")
        .arg(count, dollarText(cost->uncached), dollarText(cost->cached), model);
}

} // namespace turnscope
