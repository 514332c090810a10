// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix_case.h"
#include "models/matrix/matrix_cell.h"
#include "models/matrix/matrix_prompt.h"
#include "models/matrix/matrix_run.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace turnscope {

/// What one pays for a run.
enum class MatrixBill : quint8 {
    Nothing,    ///< the rehearsal endpoint answers
    ListPrices, ///< by the counts that the server tells
    Unknown,    ///< a chat endpoint thinks for the rehearsal: what it takes is not told
};

struct Profile;
MatrixBill billOf(const Profile &profile);

/// Prompts against cases: each prompt is run on each case, `repeats` times. A value.
struct Matrix
{
    /// A place in it.
    struct Place
    {
        size_t prompt = 0;
        size_t column = 0; ///< of the case

        friend bool operator==(const Place &, const Place &) = default;
    };

    std::vector<MatrixPrompt> prompts; ///< the rows
    std::vector<MatrixCase> cases;     ///< the columns
    int repeats = 1;
    QString endpoint;   ///< the profile's name
    QStringList models; ///< a row's each, as it is asked for
    MatrixBill bill = MatrixBill::ListPrices;
    QDateTime started;                         ///< UTC
    std::vector<std::vector<MatrixRun>> cells; ///< of prompts × cases, see runs(); as far as they were run
    size_t words = 0;                          ///< what the runs' words take, in bytes; see add()

    Matrix() = default;
    Matrix(std::vector<MatrixPrompt> rows, std::vector<MatrixCase> columns, int times);

    bool isEmpty() const { return prompts.empty() || cases.empty(); }
    size_t size() const { return prompts.size() * cases.size() * size_t(repeats); } ///< runs in all
    size_t done() const; ///< runs that are over, those that were stopped not counted

    /// Words of all runs that are kept in memory, in bytes; those of later ones are read again when somebody looks at them.
    static constexpr size_t kMostWords = 64 << 20;

    /// A run that is over. All are added by this.
    void add(Place place, MatrixRun run);

    std::vector<MatrixRun> &runs(Place place) { return cells[place.prompt * cases.size() + place.column]; }
    std::span<const MatrixRun> runs(Place place) const { return cells[place.prompt * cases.size() + place.column]; }
    MatrixCell cell(Place place) const { return MatrixCell(runs(place)); }
    MatrixCell row(size_t prompt) const; ///< all its runs

    /// The order in which it is worked: all cells once before any is repeated, so that one soon sees something of each; and
    /// one case after the other, which is then read once.
    struct Step
    {
        Place place;
        int repeat = 1;
    };
    Step step(size_t index) const; ///< index < size()

    /// What the runs so far cost.
    struct Spent
    {
        double known = 0;   ///< US dollars
        size_t unknown = 0; ///< runs that reached the server, and whose cost is not known
    };
    Spent spent() const;
};

} // namespace turnscope
