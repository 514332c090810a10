// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix.h"

#include "models/control/profile.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

MatrixBill billOf(const Profile &profile)
{
    if (profile.kind == Profile::Kind::Rehearsal)
        return MatrixBill::Nothing;
    return profile.url.scheme().startsWith("http"_L1) ? MatrixBill::Unknown : MatrixBill::ListPrices;
}

Matrix::Matrix(std::vector<MatrixPrompt> rows, std::vector<MatrixCase> columns, int times)
    : prompts(std::move(rows))
    , cases(std::move(columns))
    , repeats(times)
    , cells(prompts.size() * cases.size())
{
}

size_t Matrix::done() const
{
    size_t count = 0;
    for (const std::vector<MatrixRun> &cell : cells)
        count += size_t(std::ranges::count(cell, false, &MatrixRun::stopped));
    return count;
}

void Matrix::add(Place place, MatrixRun run)
{
    const size_t size = run.wordsSize();
    if (words + size > kMostWords)
        run.dropWords();
    else
        words += size;
    runs(place).push_back(std::move(run));
}

MatrixCell Matrix::row(size_t prompt) const
{
    MatrixCell all;
    for (size_t column = 0; column < cases.size(); ++column) {
        for (const MatrixRun &run : runs({prompt, column}))
            all.add(run);
    }
    return all;
}

Matrix::Step Matrix::step(size_t index) const
{
    const size_t cellCount = prompts.size() * cases.size();
    const size_t within = index % cellCount;
    return {{within % prompts.size(), within / prompts.size()}, int(index / cellCount) + 1};
}

Matrix::Spent Matrix::spent() const
{
    Spent spent;
    if (bill == MatrixBill::Unknown) { // what its recordings tell is of the stand-in, not of the chat endpoint
        for (const std::vector<MatrixRun> &cell : cells)
            spent.unknown += cell.size();
        return spent;
    }
    for (const std::vector<MatrixRun> &cell : cells) {
        for (const MatrixRun &run : cell) {
            const auto paid = run.paid();
            spent.known += paid.value_or(0);
            spent.unknown += paid ? 0U : 1U;
        }
    }
    return spent;
}

} // namespace turnscope
