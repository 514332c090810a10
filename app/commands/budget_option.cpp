// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/budget_option.h"

#include "app/commands/command_line.h"
#include "models/control/stored_preferences.h"
#include "models/text/qt_text.h"

#include <QStringList>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kBudgetOption("budget");

/// Changes one limit as "acceptance=300" says; false: it is no such thing.
bool takeBudget(const QString &word, LatencyBudget &budget)
{
    bool isNumber = false;
    const int ms = word.section(u'=', 1).toInt(&isNumber);
    QString key = word.section(u'=', 0, 0);
    if (key == LatencyBudget::kEarlierAcceptance)
        key = latinText(LatencyBudget::key(Segment::Acceptance));
    for (const Segment segment : LatencyBudget::segments()) {
        if (isNumber && ms > 0 && latinText(LatencyBudget::key(segment)) == key) {
            budget.set(segment, milliseconds(ms));
            return true;
        }
    }
    return false;
}

} // namespace

QCommandLineOption BudgetOption::option()
{
    return {QString(kBudgetOption),
            tr("How long a segment of the wait may take, in ms: acceptance=300. Without it the limits are those that "
               "were set in the window; “default” begins with Turnscope's own."),
            u"SEGMENT=MS"_s};
}

std::optional<LatencyBudget> BudgetOption::read(const QCommandLineParser &parser)
{
    LatencyBudget budget = LatencyBudget::read(StoredPreferences().value(QString(LatencyBudget::kKeptUnder)).toMap());
    const QStringList words = parser.values(QString(kBudgetOption));
    if (words.contains("default"_L1))
        budget = LatencyBudget();
    for (const QString &word : words) {
        if (word == "default"_L1 || takeBudget(word, budget))
            continue;
        QStringList segments;
        for (const Segment segment : LatencyBudget::segments())
            segments << latinText(LatencyBudget::key(segment));
        sayError(tr("--budget takes a segment and its milliseconds, or “default”, not “%1”. The segments: %2.")
                     .arg(word, segments.join(u", "_s)));
        return {};
    }
    return budget;
}

QString BudgetOption::note(const LatencyBudget &budget)
{
    return budget == LatencyBudget() ? QString()
                                     : tr("The limits are those that were set in the window or by --budget; “--budget "
                                          "default” takes Turnscope's own.");
}

} // namespace turnscope
