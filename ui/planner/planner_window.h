// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/mark_control.h"
#include "models/cost/price_table.h"
#include "models/planner/assumptions.h"
#include "models/planner/measured_pattern.h"
#include "ui/theme/theme_switch.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;

namespace turnscope {

class AssumptionsForm;
class PlanBars;
class PlannedModels;
class PlanTableModel;
class RowTable;
class Session;

/// A window of its own beside the main one: what ways to build the application would cost for calls like those of the
/// sessions that are open, by assumptions that can all be seen and changed. GUI thread.
class PlannerWindow : public QWidget
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *over, const QString &suggested)>;

    /// `themes` must outlive it.
    explicit PlannerWindow(const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~PlannerWindow() override;

    /// Those in force today.
    void setPrices(const PriceTable &prices);

    /// Who reads the marks that are kept beside recordings: they label turns.
    void setKeptReader(MarkControl::KeptReader reader) { m_keptReader = std::move(reader); }

    /// What calls can be measured by: the session in front, which may be null, and all that are open. Measures anew.
    void setSessions(const std::shared_ptr<const Session> &shown, const QList<std::shared_ptr<Session>> &open);

    const Assumptions &assumptions() const { return m_assumptions; }

    void setAskLoad(AskPath ask) { m_askLoad = std::move(ask); }
    void setAskSave(AskPath ask) { m_askSave = std::move(ask); }

Q_SIGNALS:
    void pricesWanted();

private:
    enum Basis { Nothing, Shown, Open };

    QWidget *makeTop();
    QWidget *makeResults();
    QWidget *makeBottom();
    void measure();
    void take(const Assumptions &assumptions);
    void edit(Quantity quantity, double value);
    void reset(Quantity quantity);
    void chooseModel(PlanRole role, const QString &model);
    void chooseCurrency();
    void showCurrency();
    void showPlan();
    void showOption();
    void showBreakEven();
    void tell(const QString &problem);
    void load();
    void save();

    const ThemeSwitch &m_themes;
    Assumptions m_assumptions;
    MeasuredPattern m_pattern;
    PriceTable m_prices;
    std::weak_ptr<const Session> m_shown; ///< gone with its tab: nothing is kept open for this
    std::vector<std::weak_ptr<const Session>> m_open;
    MarkControl::KeptReader m_keptReader;
    AskPath m_askLoad;
    AskPath m_askSave;
    QTimer m_later; ///< break-even takes longer than the rest: once editing pauses

    AssumptionsForm *m_form;
    PlanTableModel *m_model;
    RowTable *m_table;
    PlannedModels *m_models;
    PlanBars *m_bars;
    QPlainTextEdit *m_evens;
    QLabel *m_problem;
    QComboBox *m_basis;
    QComboBox *m_currency;
    QDoubleSpinBox *m_rate;
    QLabel *m_rateDay;
};

} // namespace turnscope
