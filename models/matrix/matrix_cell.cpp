// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_cell.h"

#include "models/text/time_text.h"

#include <cmath>
#include <numeric>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAudioDigits = 1;

/// With what the runs differ by, where there are several.
QString withSpread(const QString &figure, const Difference &of, int digits)
{
    const QString spread = of.spreadText(digits);
    return spread.isEmpty() ? figure : figure + u' ' + spread;
}

std::optional<double> sumOf(const std::vector<double> &values, size_t runs)
{
    if (runs == 0 || values.size() != runs)
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

MatrixCell::MatrixCell(std::span<const MatrixRun> runs)
{
    for (const MatrixRun &run : runs)
        add(run);
}

void MatrixCell::add(const MatrixRun &run)
{
    ++m_runs;
    ++m_counts[size_t(run.outcome())];
    if (run.wait)
        m_wait.a.push_back(double(run.wait->count()) / 1000);
    if (run.audio)
        m_audio.a.push_back(double(run.audio->count()) / 1e6);
    if (run.cost)
        m_cost.a.push_back(*run.cost);
}

MatrixCell::Outcome MatrixCell::outcome() const
{
    using Of = MatrixRun::Outcome;
    if (m_runs == 0)
        return Outcome::Waiting;
    if (count(Of::Failed) > 0)
        return Outcome::Failed;
    if (count(Of::Held) > 0 && count(Of::Held) < m_runs - count(Of::NotJudged))
        return Outcome::Sometimes;
    if (count(Of::Held) > 0)
        return Outcome::Held;
    if (count(Of::Broken) > 0)
        return Outcome::Broken;
    return count(Of::NotMeasured) > 0 ? Outcome::NotMeasured : Outcome::NotJudged;
}

QString MatrixCell::outcomeText() const
{
    using Of = MatrixRun::Outcome;
    const size_t judged = m_runs - count(Of::NotJudged);
    switch (outcome()) {
    case Outcome::Waiting:
        return tr("· not run yet");
    case Outcome::Held:
        return judged == 1 ? tr("✓ holds") : tr("✓ %1 of %2 hold").arg(count(Of::Held)).arg(judged);
    case Outcome::Sometimes:
        return tr("≈ %1 of %2 hold").arg(count(Of::Held)).arg(judged);
    case Outcome::Broken:
        return judged == 1 ? tr("✗ does not hold") : tr("✗ %1 of %2 hold").arg(count(Of::Held)).arg(judged);
    case Outcome::NotMeasured:
        return tr("? not measured");
    case Outcome::NotJudged:
        return tr("– nothing expected");
    case Outcome::Failed:
        break;
    }
    return m_runs == 1 ? tr("! failed") : tr("! %1 of %2 failed").arg(count(Of::Failed)).arg(m_runs);
}

QString MatrixCell::waitText() const
{
    const auto median = m_wait.medianA();
    if (!median)
        return tr("wait –");
    return withSpread(millisecondsText(milliseconds(std::llround(*median))), m_wait, 0);
}

QString MatrixCell::audioText() const
{
    const auto median = m_audio.medianA();
    if (!median)
        return tr("audio –");
    return withSpread(tr("%1 s audio").arg(*median, 0, 'f', kAudioDigits), m_audio, kAudioDigits);
}

QString MatrixCell::costText() const
{
    const auto median = m_cost.medianA();
    if (!median)
        return tr("cost –");
    return withSpread(dollars(*median), m_cost, Difference::kMoneyDigits);
}

std::optional<double> MatrixCell::totalCost() const
{
    return sumOf(m_cost.a, m_runs);
}

std::optional<double> MatrixCell::totalAudio() const
{
    return sumOf(m_audio.a, m_runs);
}

QString MatrixCell::dollars(double usd)
{
    return u'$' + QString::number(usd, 'f', Difference::kMoneyDigits);
}

} // namespace turnscope
