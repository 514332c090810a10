// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/staged_turns_model.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace turnscope {

class RowTable;
class StagedBars;

/// Latency and cost of what is compared: whose prices a pipeline's parts are to have, the picture, and its numbers below. GUI
/// thread.
class StagedPane : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit StagedPane(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Null: nothing.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);

    /// As chosen elsewhere. Emits nothing.
    void showRow(int row);

    const PipelineModels &models() const { return m_as; }

Q_SIGNALS:
    void rowChosen(int row);
    void modelsChosen(); ///< models() changed

private:
    QWidget *makePrices();
    void takeModel(PipelinePart part, const QString &name);
    void showPrices();
    void offerModels(const Comparison &comparison);

    std::array<QComboBox *, kPipelineParts.size()> m_models{};
    PipelineModels m_as;
    std::shared_ptr<const StagedComparison> m_staged;
    StagedTurnsModel m_turns;
    QWidget *m_prices;
    QLabel *m_note; ///< what is not told, or whose prices they are
    StagedBars *m_bars;
    RowTable *m_table;
};

} // namespace turnscope
