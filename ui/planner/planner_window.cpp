// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/planner_window.h"

#include "models/planner/assumptions_toml.h"
#include "models/planner/break_even.h"
#include "models/session/session.h"
#include "models/text/qt_text.h"
#include "ui/planner/assumptions_form.h"
#include "ui/planner/plan_bars.h"
#include "ui/planner/plan_table_model.h"
#include "ui/planner/planned_models.h"
#include "ui/theme/file_dialogs.h"
#include "ui/theme/row_table.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPause{200};

QString filterOfPlans()
{
    return PlannerWindow::tr("Plans (*.toml)");
}

QStringList namesOf(const PriceTable &prices)
{
    QStringList names;
    for (const ModelPrice &price : prices.models())
        names << utf8Text(price.model);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

PlannerWindow::PlannerWindow(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_themes(themes)
    , m_askLoad([](QWidget *over, const QString &start) {
        return askForFile(over, tr("Load a plan"), start, filterOfPlans());
    })
    , m_askSave([](QWidget *over, const QString &suggested) {
        return askWhereToSave(over, tr("Save the plan"), suggested, filterOfPlans());
    })
    , m_form(new AssumptionsForm)
    , m_model(new PlanTableModel(this))
    , m_table(new RowTable(u"planTable"_s, tr("What each option costs"), themes))
    , m_models(new PlannedModels)
    , m_bars(new PlanBars(themes))
    , m_evens(new QPlainTextEdit)
    , m_problem(new WrappedLabel)
    , m_basis(new QComboBox)
    , m_currency(new QComboBox)
    , m_rate(new QDoubleSpinBox)
    , m_rateDay(new QLabel)
{
    setObjectName(u"plannerWindow"_s);
    setWindowTitle(tr("Planner"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeTop());
    column->addWidget(m_problem);
    m_problem->setObjectName(u"plannerProblem"_s);
    setTone(*m_problem, u"error"_s);
    m_problem->hide();
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    m_form->setMinimumWidth(370);
    halves->addWidget(m_form);
    halves->addWidget(makeResults());
    halves->setStretchFactor(1, 1);
    column->addWidget(halves, 1);
    column->addWidget(makeBottom());
    connect(m_form, &AssumptionsForm::edited, this, &PlannerWindow::edit);
    connect(m_form, &AssumptionsForm::resetWanted, this, &PlannerWindow::reset);
    connect(m_models, &PlannedModels::chosen, this, &PlannerWindow::chooseModel);
    m_later.setSingleShot(true);
    m_later.setInterval(kPause);
    connect(&m_later, &QTimer::timeout, this, &PlannerWindow::showBreakEven);
    resize(1180, 740);
    take(Assumptions());
}

PlannerWindow::~PlannerWindow() = default;

QWidget *PlannerWindow::makeTop()
{
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    m_basis->setObjectName(u"planBasis"_s);
    m_basis->setAccessibleName(tr("What calls are measured by"));
    m_basis->addItems({tr("Assumptions alone"), tr("The session in front"), tr("All open sessions")});
    m_currency->setObjectName(u"planCurrency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItems({u"USD"_s, u"CNY"_s, u"EUR"_s});
    m_rate->setObjectName(u"planRate"_s);
    m_rate->setAccessibleName(tr("What a US dollar is worth"));
    m_rate->setDecimals(4);
    m_rate->setRange(0, 1'000'000);
    m_rate->setSpecialValueText(tr("rate?"));
    m_rate->setKeyboardTracking(false);
    m_rate->setMinimumWidth(110);
    setTone(*m_rateDay, u"dim"_s);
    line->addWidget(new QLabel(tr("Calls like")));
    line->addWidget(m_basis);
    line->addStretch(1);
    line->addWidget(m_rateDay);
    line->addWidget(m_rate);
    line->addWidget(m_currency);
    connect(m_basis, &QComboBox::activated, this, &PlannerWindow::measure);
    connect(m_currency, &QComboBox::activated, this, &PlannerWindow::chooseCurrency);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, [this](double rate) {
        if (rate > 0)
            m_assumptions.setRate({m_currency->currentText().toStdString(), rate, QDate::currentDate(), {}});
        chooseCurrency();
    });
    return top;
}

QWidget *PlannerWindow::makeResults()
{
    auto *results = new QWidget;
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(m_model);
    m_table->setColumnFor(PlanTableModel::Name, QString(34, u'm'));
    for (int each = PlanTableModel::PerMinute; each < PlanTableModel::ColumnCount; ++each)
        m_table->setColumnFor(each, u"≤ 00.0000"_s);
    m_table->setColumnFor(PlanTableModel::PerMonth, u"≤ 000000.00"_s);
    m_evens->setObjectName(u"planBreakEven"_s);
    m_evens->setAccessibleName(tr("Break-even points"));
    m_evens->setReadOnly(true);
    m_evens->setMaximumHeight(130);
    column->addWidget(m_table, 2);
    column->addWidget(m_models);
    column->addWidget(m_bars, 2);
    column->addWidget(m_evens, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlannerWindow::showOption);
    return results;
}

QWidget *PlannerWindow::makeBottom()
{
    auto *bottom = new QWidget;
    auto *line = new QHBoxLayout(bottom);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &text, auto slot) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
    };
    add(u"loadPlan"_s, tr("&Load…"), [this] { load(); });
    add(u"savePlan"_s, tr("&Save…"), [this] { save(); });
    add(u"planPrices"_s, tr("&Prices…"), [this] { Q_EMIT pricesWanted(); });
    auto *note = new QLabel(tr("List prices make estimates. ≤: it may be less; the tip of a row says why."));
    setTone(*note, u"dim"_s);
    line->addStretch(1);
    line->addWidget(note);
    return bottom;
}

void PlannerWindow::setPrices(const PriceTable &prices)
{
    m_prices = prices.inForce(QDate::currentDate(), {});
    m_models->setNames(namesOf(m_prices));
    showPlan();
}

void PlannerWindow::setSessions(const std::shared_ptr<const Session> &shown,
                                const QList<std::shared_ptr<Session>> &open)
{
    m_shown = shown;
    m_open.assign(open.begin(), open.end());
    if (m_basis->currentIndex() == Nothing && shown)
        m_basis->setCurrentIndex(Shown);
    measure();
}

void PlannerWindow::measure()
{
    m_pattern = {};
    const auto add = [this](const std::weak_ptr<const Session> &each) {
        if (const auto session = each.lock())
            m_pattern.add(session->conversation(), session->events(), session->info(), m_prices,
                          m_keptReader ? m_keptReader(session->info()) : QList<QByteArray>());
    };
    const int basis = m_basis->currentIndex();
    if (basis == Shown)
        add(m_shown);
    else if (basis == Open)
        std::ranges::for_each(m_open, add);
    for (const Assumptions::Row &row : Assumptions::rows()) {
        if (m_assumptions.figure(row.quantity).origin == Figure::Origin::Measured)
            m_assumptions.reset(row.quantity);
    }
    m_pattern.putInto(m_assumptions);
    take(Assumptions(m_assumptions));
    if (basis != Nothing && m_pattern.turns() == 0)
        tell(tr("There is no turn to measure by: all figures are assumed, or set."));
}

void PlannerWindow::take(const Assumptions &assumptions)
{
    m_assumptions = assumptions;
    m_form->setAssumptions(m_assumptions);
    showCurrency();
    showPlan();
}

void PlannerWindow::edit(Quantity quantity, double value)
{
    m_assumptions.set(quantity, {value, Figure::Origin::Set});
    take(Assumptions(m_assumptions));
}

void PlannerWindow::reset(Quantity quantity)
{
    m_assumptions.reset(quantity);
    m_pattern.putInto(m_assumptions);
    take(Assumptions(m_assumptions));
}

void PlannerWindow::chooseModel(PlanRole role, const QString &model)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || size_t(row) >= m_assumptions.options.size() || model.isEmpty())
        return;
    PlanOption &option = m_assumptions.options[size_t(row)];
    if (utf8Text(option.model(role)) == model)
        return;
    // Its name may tell the models that it had: that of another role stays.
    if (std::ranges::count(option.models, option.model(role)) == 1)
        option.name.replace(utf8Text(option.model(role)), model);
    option.model(role) = model.toStdString();
    showPlan();
}

void PlannerWindow::chooseCurrency()
{
    m_assumptions.currency = m_currency->currentText().toStdString();
    showCurrency();
    showPlan();
}

void PlannerWindow::showCurrency()
{
    const QString code = utf8Text(m_assumptions.currency);
    if (m_currency->findText(code) < 0)
        m_currency->addItem(code);
    m_currency->setCurrentText(code);
    const auto found = std::ranges::find(m_assumptions.rates, m_assumptions.currency, &CurrencyRate::currency);
    const bool isKnown = found != m_assumptions.rates.end();
    const QSignalBlocker quiet(m_rate);
    m_rate->setValue(isKnown ? found->perDollar : 0);
    m_rate->setVisible(code != u"USD"_s);
    m_rateDay->setVisible(code != u"USD"_s);
    m_rateDay->setText(isKnown ? tr("A US dollar, on %1:").arg(found->date.toString(Qt::ISODate))
                               : tr("What a US dollar is worth:"));
}

void PlannerWindow::showPlan()
{
    const Result<void> whole = m_assumptions.check();
    tell(whole ? QString() : whole.error().text);
    const Plan plan = whole ? Plan::of(m_assumptions, m_prices, QDate::currentDate()) : Plan();
    m_model->setPlan(plan);
    m_bars->setPlan(plan);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->showRow(0);
    showOption();
    m_evens->clear();
    m_later.start();
}

void PlannerWindow::showOption()
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0 && size_t(row) < m_assumptions.options.size();
    m_models->setOption(isThere ? &m_assumptions.options[size_t(row)] : nullptr);
}

void PlannerWindow::showBreakEven()
{
    if (!m_assumptions.check())
        return;
    QStringList lines;
    for (const BreakEven &even : BreakEven::of(m_assumptions, m_prices, QDate::currentDate()))
        lines << even.text(m_assumptions);
    if (lines.isEmpty())
        lines << tr("No two options cost the same at any length of a call or share of hard turns.");
    m_evens->setPlainText(lines.join(u'\n'));
}

void PlannerWindow::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PlannerWindow::load()
{
    const QString path = m_askLoad(this, {});
    if (path.isEmpty())
        return;
    const auto loaded = AssumptionsToml::load(path);
    if (loaded)
        take(*loaded);
    else
        tell(loaded.error().text);
}

void PlannerWindow::save()
{
    const QString path = m_askSave(this, u"plan.toml"_s);
    if (path.isEmpty())
        return;
    if (const Result<void> saved = AssumptionsToml::save(m_assumptions, path); !saved)
        tell(saved.error().text);
}

} // namespace turnscope
