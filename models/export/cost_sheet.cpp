// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/cost_sheet.h"

#include "models/cost/cost_text.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <map>

namespace turnscope {

using namespace Qt::StringLiterals;

QStringList CostSheet::row(const QString &what, const CostLedger::Sum &sum)
{
    const Usage &usage = sum.usage;
    QStringList row{what};
    for (const qint64 count :
         {usage.inputText - usage.cachedText, usage.cachedText, usage.inputAudio - usage.cachedAudio, usage.cachedAudio,
          usage.inputImage - usage.cachedImage, usage.cachedImage, usage.outputText, usage.outputAudio})
        row << (sum.hasTokens ? groupedText(std::max<qint64>(0, count)) : u"–"_s);
    row << (sum.seconds > 0 ? QString::number(sum.seconds, 'f', 1) : u"–"_s);
    QStringList money;
    if (const auto dollars = sum.dollars())
        money << costText(*dollars);
    for (const auto &[currency, amount] : sum.others)
        money << costText(amount, currency);
    if (sum.unpriced > 0 || sum.unexplained > 0 || money.isEmpty())
        money << u"?"_s;
    return row << money.join(u" + "_s);
}

CostSheet CostSheet::of(ExportLog &log)
{
    const CostAccount &account = log.account();
    CostSheet sheet;
    const bool isWhole = !log.range();
    sheet.sentences = (isWhole ? account.remarks() : QStringList()) + account.gaps();
    if (account.ledger.entries().empty())
        return sheet;
    sheet.names = {tr("what"),   tr("text in"),  tr("cached"),    tr("audio in"), tr("cached"), tr("images in"),
                   tr("cached"), tr("text out"), tr("audio out"), tr("seconds"),  tr("cost")};
    sheet.note = tr("? is not known, and not zero. Tokens that were in the cache stand in a column of their own.");
    CostLedger::Sum sum;
    CostLedger::Sum beside;
    std::map<TurnIndex, CostLedger::Sum> turns;
    for (const LedgerEntry &entry : account.ledger.entries()) {
        if (!log.holds(entry.event))
            continue;
        sum.add(entry);
        (entry.turn ? turns[*entry.turn] : beside).add(entry);
    }
    for (const auto &[turn, of] : turns)
        sheet.rows.push_back(row(tr("Turn %1").arg(number(turn) + 1), of));
    if (beside.hasTokens || beside.seconds > 0 || beside.unpriced > 0)
        sheet.rows.push_back(row(tr("of no turn"), beside));
    sheet.rows.push_back(row(tr("all"), sum));
    return sheet;
}

} // namespace turnscope
