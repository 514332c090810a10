// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_dialog.h"

#include "models/cost/own_prices.h"
#include "models/files/file_path.h"
#include "ui/keys/key_desk.h"
#include "ui/matrix/matrix_board.h"
#include "ui/matrix/matrix_cases.h"
#include "ui/matrix/matrix_order.h"
#include "ui/matrix/matrix_prompt_tree.h"
#include "ui/prompts/prompt_library.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlannedSoon = 150;  // ms after the last change
constexpr int kMatrixSteps = 1000; // on the progress bar
constexpr size_t kMostRuns = 10'000;
constexpr int kLeftWidth = 290; // px
constexpr qsizetype kMostMatrixNotes = 500;

template<typename Widget>
Widget *called(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    setTone(*label, u"heading"_s);
    return label;
}

} // namespace

MatrixDialog::MatrixDialog(RunControl &runs, KeyDesk &keys, PromptLibrary &library, Preferences &preferences,
                           const QList<Profile> &profiles, const ThemeSwitch &themes, const QString &folder,
                           QWidget *over)
    : QDialog(over)
    , m_keys(keys)
    , m_library(library)
    , m_folder(folder)
    , m_runner(runs)
    , m_prompts(new MatrixPromptTree(library))
    , m_cases(new MatrixCases(preferences, themes))
    , m_order(new MatrixOrder(profiles))
    , m_kept(called(new QComboBox, u"matrixKept"_s, tr("Matrices that were run")))
    , m_board(new MatrixBoard(themes))
    , m_progress(called(new QProgressBar, u"matrixProgress"_s, tr("How far the matrix is")))
    , m_state(called(new ElidedLabel, u"matrixState"_s, tr("How it goes")))
    , m_noted(called(new QLabel, u"matrixNotes"_s, tr("What was left out or refused")))
    , m_trouble(called(new WrappedLabel, u"matrixTrouble"_s, tr("What went wrong")))
    , m_run(called(new QPushButton(tr("&Run")), u"matrixRun"_s, tr("Run the prompts on the cases")))
    , m_stop(called(new QPushButton(tr("&Stop")), u"matrixStop"_s, tr("Stop the matrix")))
    , m_planner(WorkPool::Disk)
    , m_maker(WorkPool::Disk)
    , m_reader(WorkPool::Asked)
{
    setWindowTitle(tr("Prompts against cases"));
    m_prices = OwnPrices::load().table;
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeLeft());
    parts->addWidget(makeRight());
    parts->setStretchFactor(1, 1);
    parts->setSizes({kLeftWidth, 860});
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(makeFoot());
    join();
    lookForEarlier();
    plan(false);
    showRunning();
    resize(1180, 720);
}

/// What is shown goes before the widgets that show it.
MatrixDialog::~MatrixDialog()
{
    m_board->setMatrix(nullptr);
}

QWidget *MatrixDialog::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(4);
    column->addWidget(heading(tr("Prompts")));
    column->addWidget(m_prompts, 3);
    column->addWidget(heading(tr("Cases")));
    column->addWidget(m_cases, 2);
    column->addWidget(m_order);
    auto *row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addStretch(1);
    column->addLayout(row);
    return left;
}

QWidget *MatrixDialog::makeRight()
{
    auto *right = new QWidget;
    m_kept->setToolTip(tr("Look at a matrix that was run before: its recordings are read and judged again"));
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kept->setMinimumContentsLength(30);
    m_noted->setProperty("tone", u"dim"_s);
    m_trouble->setProperty("tone", u"error"_s);
    m_trouble->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_noted);
    head->addStretch(1);
    head->addWidget(m_kept);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_board, 1);
    return right;
}

QWidget *MatrixDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &MatrixDialog::reject);
    m_progress->setRange(0, kMatrixSteps);
    m_progress->setFixedWidth(220);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_state, 1);
    row->addWidget(close);
    return foot;
}

void MatrixDialog::join()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPlannedSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] { plan(false); });
    connect(m_prompts, &MatrixPromptTree::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_library, &PromptLibrary::trialChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_cases, &MatrixCases::changed, this, &MatrixDialog::showPlan);
    connect(m_order, &MatrixOrder::changed, this, [this] {
        m_wantsRun = false; // it was wished under another forecast
        showPlan();
    });
    connect(m_cases, &MatrixCases::said, this, &MatrixDialog::say);
    connect(m_run, &QPushButton::clicked, this, [this] { plan(true); });
    connect(m_stop, &QPushButton::clicked, &m_runner, &MatrixRunner::stop);
    connect(&m_runner, &MatrixRunner::ran, this, [this](size_t prompt, size_t column) {
        m_board->renew({prompt, column});
        showRunning();
    });
    connect(&m_runner, &MatrixRunner::placeChanged, this, [this] { m_board->setPlace(m_runner.place()); });
    connect(&m_runner, &MatrixRunner::progressed, this,
            [this](double share) { m_progress->setValue(int(share * kMatrixSteps)); });
    connect(&m_runner, &MatrixRunner::noted, this, [this](const QString &text) {
        if (m_notes.size() < kMostMatrixNotes)
            m_notes += text;
        showRunning();
    });
    connect(&m_runner, &MatrixRunner::problemChanged, this, [this] { sayTrouble(m_runner.problem()); });
    connect(&m_runner, &MatrixRunner::finished, this, &MatrixDialog::end);
    connect(m_board, &MatrixBoard::sessionWanted, this, &MatrixDialog::sessionWanted);
    connect(m_board, &MatrixBoard::compareWanted, this, &MatrixDialog::compareWanted);
    connect(m_kept, &QComboBox::activated, this, [this](int at) {
        if (const QString folder = m_kept->itemData(at).toString(); !folder.isEmpty())
            load(folder);
    });
}

void MatrixDialog::offer(const QString &prompt)
{
    m_prompts->offer(prompt);
}

/// Reads what is ticked; `run`: and runs it, once it is read.
void MatrixDialog::plan(bool run)
{
    m_soon.stop();
    m_wantsRun = m_wantsRun || run;
    m_planner.restart([ticked = m_prompts->ticked()](const Task &) { return MatrixPromptTree::read(ticked); },
                      [this](Rows rows) {
                          m_rows = std::move(rows);
                          showPlan();
                          if (std::exchange(m_wantsRun, false) && objection().isEmpty())
                              ask();
                      });
}

Matrix MatrixDialog::planned() const
{
    std::vector<MatrixPrompt> prompts;
    for (const Result<MatrixPrompt> &row : m_rows) {
        if (row)
            prompts.push_back(*row);
    }
    Matrix matrix(std::move(prompts), m_cases->runnable(), m_order->repeats());
    const Profile profile = m_order->profile();
    matrix.endpoint = profile.name;
    matrix.bill = billOf(profile);
    for (const MatrixPrompt &row : matrix.prompts)
        matrix.models += row.modelOn(profile, m_order->model());
    return matrix;
}

/// Why what is chosen cannot be run, a sentence; empty: it can.
QString MatrixDialog::objection() const
{
    for (const Result<MatrixPrompt> &row : m_rows) {
        if (!row)
            return row.error().text;
    }
    if (m_rows.empty())
        return tr("Tick the prompts to try.");
    if (m_cases->isReading())
        return tr("The cases are being read.");
    const Matrix matrix = planned();
    if (matrix.cases.empty())
        return tr("Add recordings to try them on.");
    if (matrix.size() > kMostRuns)
        return tr("%1 runs are too many at once; %2 is the limit.").arg(matrix.size()).arg(kMostRuns);
    return {};
}

PriceTable MatrixDialog::pricesFor(const Profile &profile) const
{
    return m_prices.inForce(QDate::currentDate(), profile.url.toString());
}

void MatrixDialog::showPlan()
{
    const PriceTable prices = pricesFor(m_order->profile());
    if (const QString why = objection(); !why.isEmpty())
        m_order->showProblem(why);
    else
        m_order->showForecast(MatrixForecast::of(planned(), &prices));
    showRunning();
}

/// What is run is what stands there now: the key may take its time, and meanwhile anything can be chosen.
void MatrixDialog::ask()
{
    if (m_runner.isRunning())
        return;
    m_keys.find(m_order->profile(), *this,
                [this, order = MatrixRunner::Order{planned(), {}, {}, m_order->cap(), {}}](
                    const Profile &complete, const QByteArray &key) mutable {
                    order.profile = complete;
                    order.key = key;
                    start(order);
                });
}

void MatrixDialog::start(const MatrixRunner::Order &order)
{
    m_maker.restart(
        [path = m_folder](const Task &) { return MatrixStore::newFolder(QDateTime::currentDateTime(), path); },
        [this, wanted = order](const Result<QString> &folder) mutable {
            if (!folder)
                return sayTrouble(folder.error().text);
            wanted.folder = *folder;
            begin(std::move(wanted));
        });
}

void MatrixDialog::begin(MatrixRunner::Order order)
{
    if (m_runner.isBusy())
        return say(tr("A run is still ending; once it has, this can begin."));
    m_notes.clear();
    sayTrouble({});
    m_reader.cancel();
    m_board->setMatrix(nullptr); // what it shows goes with the start
    m_runner.start(std::move(order));
    m_board->setMatrix(&m_runner.matrix());
    m_board->setPlace(m_runner.place());
    m_kept->setCurrentIndex(0);
    showRunning();
}

} // namespace turnscope
