// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix.h"

#include <QCoreApplication>

namespace turnscope {

/// What a matrix will take, told before it begins and while it goes on: how long, and what it costs, as far as that can be
/// known. Never a guess: what is not known is counted as such. A value.
struct MatrixForecast
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MatrixForecast)

public:
    size_t runs = 0;        ///< that are still to come
    microseconds length{0}; ///< of those at least, by their recordings
    size_t untimed = 0;     ///< of those, whose recordings do not tell it
    MatrixBill bill = MatrixBill::ListPrices;
    double known = 0;         ///< US dollars of those …
    size_t priced = 0;        ///< … of which it can be said
    size_t byRuns = 0;        ///< of those, by runs of the same cell or case in this matrix
    size_t untranscribed = 0; ///< of those, by recordings that do not tell what transcribing the user cost
    QStringList unpriced;     ///< models without a price, each once

    /// Of what is not run yet. A run costs what its cell's runs did in the mean, else those of its case, else what the case's
    /// recording used, at the list prices of the row's model; runs that failed or were stopped say nothing of one that does
    /// not. `prices` are those in force at the endpoint; null: the list could not be read.
    static MatrixForecast of(const Matrix &matrix, const PriceTable *prices);

    /// The same of the one run that is next in a cell; nothing: it is not known.
    static std::optional<double> ofRun(const Matrix &matrix, Matrix::Place place, const PriceTable *prices);

    QString timeText() const; ///< "12 runs, 6:30 min or more"
    QString costText() const; ///< a sentence, and what it rests on

    /// Why no run may begin that is to cost `next`, where at most `cap` dollars may be spent: a sentence; empty: it may.
    static QString capText(const Matrix::Spent &spent, std::optional<double> next, double cap);

    /// What is to be known of a cap before it begins; empty: it will hold, but for what the last run takes.
    QString capDoubt() const;
};

} // namespace turnscope
