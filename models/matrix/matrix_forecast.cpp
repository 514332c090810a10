// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_forecast.h"

#include "models/text/time_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> meanOf(const std::vector<double> &costs)
{
    if (costs.empty())
        return std::nullopt;
    double sum = 0;
    for (const double cost : costs)
        sum += cost;
    return sum / double(costs.size());
}

/// What the runs that are there say of one more: of the same cell, else of the same case and model.
std::optional<double> costOfRuns(const Matrix &matrix, Matrix::Place place)
{
    if (const auto own = meanOf(matrix.cell(place).cost().a))
        return own;
    std::vector<double> costs;
    for (size_t row = 0; row < matrix.prompts.size(); ++row) {
        if (matrix.models.value(qsizetype(row)) != matrix.models.value(qsizetype(place.prompt)))
            continue;
        const MatrixCell cell = matrix.cell({row, place.column});
        costs.insert(costs.end(), cell.cost().a.begin(), cell.cost().a.end());
    }
    return meanOf(costs);
}

std::optional<double> costOfRecording(const Matrix &matrix, Matrix::Place place, const PriceTable *prices)
{
    if (!prices)
        return std::nullopt;
    return matrix.cases[place.column].costWith(*prices, matrix.models.value(qsizetype(place.prompt)).toStdString());
}

} // namespace

std::optional<double> MatrixForecast::ofRun(const Matrix &matrix, Matrix::Place place, const PriceTable *prices)
{
    const auto measured = costOfRuns(matrix, place);
    return measured ? measured : costOfRecording(matrix, place, prices);
}

MatrixForecast MatrixForecast::of(const Matrix &matrix, const PriceTable *prices)
{
    MatrixForecast forecast;
    forecast.bill = matrix.bill;
    for (size_t row = 0; row < matrix.prompts.size(); ++row) {
        for (size_t column = 0; column < matrix.cases.size(); ++column) {
            const Matrix::Place place{row, column};
            const size_t done = matrix.runs(place).size();
            const size_t left = size_t(matrix.repeats) - std::min(done, size_t(matrix.repeats));
            forecast.runs += left;
            if (const auto length = matrix.cases[column].length)
                forecast.length += *length * qint64(left);
            else
                forecast.untimed += left;
            const auto measured = costOfRuns(matrix, place);
            if (const auto cost = measured ? measured : costOfRecording(matrix, place, prices)) {
                forecast.known += *cost * double(left);
                forecast.priced += left;
                forecast.byRuns += measured ? left : 0;
                forecast.untranscribed += !measured && matrix.cases[column].lacksTranscripts ? left : 0;
            }
        }
        const QString model = matrix.models.value(qsizetype(row));
        if (!(prices && prices->find(model.toStdString())) && !forecast.unpriced.contains(model))
            forecast.unpriced += model;
    }
    return forecast;
}

QString MatrixForecast::timeText() const
{
    const QString count = tr("%n run(s)", nullptr, int(runs));
    if (runs == untimed)
        return tr("%1; how long they take is not known.").arg(count);
    return untimed > 0 ? tr("%1, more than %2: of some it is not known.").arg(count, durationText(length))
                       : tr("%1, %2 or a little more.").arg(count, durationText(length));
}

QString MatrixForecast::costText() const
{
    switch (bill) {
    case MatrixBill::Nothing:
        return tr(
            "The rehearsal endpoint answers: nothing is paid. Costs in the table are what its counts would come to at "
            "list prices.");
    case MatrixBill::Unknown:
        return tr("What the chat endpoint takes is not known here. Costs in the table are what the rehearsal's counts "
                  "would come to at list prices.");
    case MatrixBill::ListPrices:
        break;
    }
    if (priced == 0 && !unpriced.isEmpty())
        return tr("What it costs is not known: there is no price for %1.").arg(unpriced.join(u", "_s));
    if (priced == 0)
        return tr(
            "What it costs is not known: the recordings do not tell what they used, or not as these models bill it.");
    const QString dollars = MatrixCell::dollars(known);
    const QString basis = byRuns == priced ? tr("by the runs so far")
                                           : tr("by what the recordings used; longer prompts and answers cost more");
    const QString text = priced == runs
                             ? tr("About %1 at list prices, %2.").arg(dollars, basis)
                             : tr("About %1 at list prices for %2 of %3 runs, %4. What the others cost is not known.")
                                   .arg(dollars)
                                   .arg(priced)
                                   .arg(runs)
                                   .arg(basis);
    return untranscribed == 0
               ? text
               : text + u' ' + tr("Transcripts of the user's voice are not in it: what they cost was not told.");
}

QString MatrixForecast::capText(const Matrix::Spent &spent, std::optional<double> next, double cap)
{
    if (spent.unknown > 0)
        return tr("What a run cost is not known, so the cap of %1 cannot hold: nothing more is run.")
            .arg(MatrixCell::dollars(cap));
    if (spent.known >= cap)
        return tr("The cap of %1 is reached: the runs cost %2.")
            .arg(MatrixCell::dollars(cap), MatrixCell::dollars(spent.known));
    if (next && spent.known + *next > cap)
        return tr("The next run would pass the cap of %1: %2 are spent, and it costs about %3.")
            .arg(MatrixCell::dollars(cap), MatrixCell::dollars(spent.known), MatrixCell::dollars(*next));
    return {};
}

QString MatrixForecast::capDoubt() const
{
    if (bill == MatrixBill::Nothing)
        return tr("Nothing is paid: no cap is needed.");
    if (bill == MatrixBill::Unknown)
        return tr("The cap cannot hold: what a run costs is not told. It stops after the first.");
    if (!unpriced.isEmpty())
        return tr("The cap cannot hold: there is no price for %1. It stops after the first run of it.")
            .arg(unpriced.join(u", "_s));
    return {};
}

} // namespace turnscope
