// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_cell.h"

#include "models/text/time_text.h"

#include <cmath>

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
    const auto audio = run.audio ? std::optional(double(run.audio->count()) / 1e6) : std::nullopt;
    m_totalAudio.add(audio);
    m_totalCost.add(run.paid());
    if (!run.isWhole())
        return;
    if (run.wait)
        m_wait.a.push_back(double(run.wait->count()) / 1000);
    if (audio)
        m_audio.a.push_back(*audio);
    if (run.cost)
        m_cost.a.push_back(*run.cost);
}

void MatrixCell::Total::add(std::optional<double> value)
{
    sum += value.value_or(0);
    untold += value ? 0U : 1U;
}

std::optional<double> MatrixCell::told(const Total &total) const
{
    return m_runs > 0 && total.untold == 0 ? std::optional(total.sum) : std::nullopt;
}

size_t MatrixCell::judged() const
{
    using Of = MatrixRun::Outcome;
    return count(Of::Held) + count(Of::Broken) + count(Of::NotMeasured);
}

MatrixCell::Outcome MatrixCell::outcome() const
{
    using Of = MatrixRun::Outcome;
    if (m_runs == 0)
        return Outcome::Waiting;
    if (count(Of::Failed) > 0)
        return Outcome::Failed;
    if (count(Of::Stopped) == m_runs)
        return Outcome::Stopped;
    if (count(Of::Held) > 0 && count(Of::Held) < judged())
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
    const size_t judged = this->judged();
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
    case Outcome::Stopped:
        return tr("■ stopped");
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
    return told(m_totalCost);
}

std::optional<double> MatrixCell::totalAudio() const
{
    return told(m_totalAudio);
}

QString MatrixCell::dollars(double usd)
{
    return u'$' + QString::number(usd, 'f', Difference::kMoneyDigits);
}

} // namespace turnscope
