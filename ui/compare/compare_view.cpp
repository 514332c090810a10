// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_view.h"

#include "models/files/file_path.h"
#include "models/recording/importers/log_reader.h"
#include "models/within_memory.h"
#include "ui/compare/compared_timelines.h"
#include "ui/compare/staged_pane.h"
#include "ui/compare/turn_bars.h"
#include "ui/compare/word_diff_delegate.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/row_table.h"
#include "ui/theme/tone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFactsWidth = 280;
constexpr int kBorder = 8;

/// Folds it, telling how far it is. Nothing: it was cancelled.
std::optional<ComparedRun> comparedRun(std::shared_ptr<const EventStore> events, RecordingInfo info, bool drawn,
                                       const PipelineModels &as, const FoldedLog::Progress &progress)
{
    FoldedLog log(std::move(events), std::move(info));
    if (!log.fold(progress))
        return std::nullopt;
    ComparedRun run = ComparedRun::of(log);
    run.price(as);
    if (drawn)
        run.shapes = TurnShape::of(log);
    return run;
}

Result<std::shared_ptr<const Comparison>> flat(Result<Result<std::shared_ptr<const Comparison>>> made)
{
    if (!made)
        return tl::unexpected(made.error());
    return std::move(*made);
}

QString nameOf(const ComparedRun &run)
{
    return run.name.isEmpty() ? CompareView::tr("the live session") : run.name;
}

/// "booking.jsonl (no times)"; of repeats all
QString namesOf(const std::vector<ComparedRun> &runs)
{
    QStringList all;
    for (const ComparedRun &run : runs) {
        QString name = nameOf(run);
        if (!run.timed)
            name = CompareView::tr("%1 (no times)").arg(name);
        if (run.unread > 0)
            name = CompareView::tr("%1 (%n piece(s) could not be read)", nullptr, int(run.unread)).arg(name);
        all << name;
    }
    return all.join(u", "_s);
}

QString sideText(const QString &side, const std::vector<ComparedRun> &runs)
{
    const QString name = side + u"  "_s + nameOf(runs.front());
    return runs.size() == 1 ? name : CompareView::tr("%1, n = %2").arg(name, QString::number(runs.size()));
}

} // namespace

CompareView::CompareView(const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_a(new ElidedLabel)
    , m_b(new ElidedLabel)
    , m_swap(new QPushButton(tr("Swap A and B")))
    , m_choose(new QPushButton(tr("Compare with…")))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_message(new ElidedLabel)
    , m_sentence(new QLabel)
    , m_facts(new QLabel)
    , m_timelines(new ComparedTimelines(theme))
    , m_tabs(new QTabWidget)
    , m_bars(new TurnBars(theme))
    , m_staged(new StagedPane(theme))
    , m_settings(new QTextBrowser)
{
    setObjectName(u"compareView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(m_timelines);
    auto *below = new QWidget;
    auto *tables = new QVBoxLayout(below);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(0);
    tables->addWidget(makeTables(theme), 1);
    tables->addWidget(m_bars);
    right->addWidget(below);
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    right->setSizes({2000, 3000}); // whatever a page of the lower part would like
    right->setChildrenCollapsible(false);
    auto *both = new QSplitter(Qt::Horizontal);
    both->addWidget(makeFacts());
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setSizes({kFactsWidth, 4 * kFactsWidth});
    m_body = both;
    auto *under = new QWidget;
    auto *whole = new QVBoxLayout(under);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    column->addWidget(under, 1);
    m_hint = new EmptyHint(under);
    connect(m_choose, &QPushButton::clicked, this, &CompareView::otherWanted);
    connect(m_swap, &QPushButton::clicked, this, &CompareView::swapSides);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_worker.cancel();
        m_message->setText(tr("Stopped."));
        updateParts();
    });
    connect(m_timelines, &ComparedTimelines::rowChosen, this, &CompareView::chooseRow);
    connect(m_turnTable, &RowTable::rowChosen, this, &CompareView::chooseRow);
    connect(m_staged, &StagedPane::rowChosen, this, &CompareView::chooseRow);
    connect(m_staged, &StagedPane::modelsChosen, this, &CompareView::priceAnew);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompareView::makeRoom);
    updateParts();
}

QWidget *CompareView::makeHead()
{
    m_a->setObjectName(u"compareA"_s);
    m_b->setObjectName(u"compareB"_s);
    m_swap->setObjectName(u"compareSwap"_s);
    m_choose->setObjectName(u"compareChoose"_s);
    m_progress->setObjectName(u"compareProgress"_s);
    m_progress->setAccessibleName(tr("How far the comparison is"));
    m_progress->setMaximumWidth(160);
    m_stop->setObjectName(u"compareStop"_s);
    m_message->setObjectName(u"compareMessage"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kBorder, 4, kBorder, 4);
    row->addWidget(m_a);
    row->addWidget(m_swap);
    row->addWidget(m_b);
    row->addWidget(m_choose);
    row->addWidget(m_message);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    return head;
}

QWidget *CompareView::makeFacts()
{
    m_sentence->setObjectName(u"compareSentence"_s);
    m_facts->setObjectName(u"compareFacts"_s);
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(kBorder, kBorder, kBorder, kBorder);
    for (QLabel *label : {m_sentence, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    setTone(*m_sentence, u"title"_s);
    setTone(*m_facts, u"dim"_s);
    m_settings->setObjectName(u"comparedSettings"_s);
    m_settings->setAccessibleName(tr("Settings"));
    column->addWidget(m_settings, 1);
    facts->setMinimumWidth(200);
    return facts;
}

QWidget *CompareView::makeTables(const ThemeSwitch &theme)
{
    m_tabs->setObjectName(u"compareTabs"_s);
    m_turnTable = table(u"comparedTurns"_s, tr("Turns"), m_turns, theme);
    for (const int words : {ComparedTurnsModel::You, ComparedTurnsModel::Model}) {
        m_turnTable->setItemDelegateForColumn(words, new WordDiffDelegate(theme, m_turnTable));
        m_turnTable->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    }
    for (int each = 0; each < ComparedTurnsModel::ColumnCount; ++each) {
        if (each != ComparedTurnsModel::You && each != ComparedTurnsModel::Model)
            m_turnTable->setColumnFitting(each);
    }
    RowTable *totals = table(u"comparedTotals"_s, tr("Figures"), m_totals, theme);
    for (int each = 0; each < ComparedTotalsModel::ColumnCount; ++each)
        totals->setColumnFitting(each);
    m_tabs->addTab(m_staged, tr("Latency and cost"));
    return m_tabs;
}

RowTable *CompareView::table(const QString &name, const QString &title, QAbstractItemModel &model,
                             const ThemeSwitch &theme)
{
    auto *table = new RowTable(name, title, theme);
    table->setModel(&model);
    m_tabs->addTab(table, title);
    return table;
}

void CompareView::setComparable(bool on)
{
    m_comparable = on;
    updateParts();
}

void CompareView::begin(const QString &told)
{
    m_worker.cancel();
    m_progress->setValue(0);
    m_message->setText(told);
}

void CompareView::compare(Shown shown, const QStringList &others)
{
    begin(tr("Reading…"));
    m_worker.start([this, shown = std::move(shown), others, as = m_staged->models()](
                       const Task &task) { return flat(withinMemory([&] { return read(shown, others, as, task); })); },
                   [this](const Made &made) { take(made); });
    updateParts();
}

/// On the worker.
CompareView::Made CompareView::read(const Shown &shown, const QStringList &others, const PipelineModels &as,
                                    const Task &task)
{
    const double parts = double(others.size()) + 1;
    int part = 0;
    const auto progress = [&](double share) {
        task.tell([this, percent = int((part + share) / parts * 100)] { m_progress->setValue(percent); });
        return !task.isCancelled();
    };
    std::vector<ComparedRun> a;
    std::vector<ComparedRun> b;
    auto run = comparedRun(shown.events, shown.info, true, as, progress);
    if (!run)
        return std::shared_ptr<const Comparison>();
    a.push_back(std::move(*run));
    for (const QString &path : others) {
        ++part;
        auto reader = LogReader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        const Result<RecordingInfo> info = reader->read([&](double share) { return progress(share / 2); });
        if (!info)
            return tl::unexpected(info.error());
        run = comparedRun(reader->events(), *info, b.empty(), as,
                          [&](double share) { return progress((1 + share) / 2); });
        if (!run)
            return std::shared_ptr<const Comparison>();
        b.push_back(std::move(*run));
    }
    return std::make_shared<const Comparison>(Comparison::of(std::move(a), std::move(b)));
}

void CompareView::swapSides()
{
    begin(tr("Swapping…"));
    m_worker.start(
        [before = m_comparison](const Task &) {
            return flat(withinMemory(
                [&]() -> Made { return std::make_shared<const Comparison>(Comparison::of(before->b, before->a)); }));
        },
        [this](const Made &made) { take(made); });
    updateParts();
}

/// The tab in front stays there.
void CompareView::priceAnew()
{
    if (!m_comparison)
        return;
    begin(tr("Pricing…"));
    m_worker.start(
        [before = m_comparison, as = m_staged->models()](const Task &) {
            return flat(withinMemory([&]() -> Made {
                std::vector<ComparedRun> a = before->a;
                std::vector<ComparedRun> b = before->b;
                for (std::vector<ComparedRun> *runs : {&a, &b}) {
                    for (ComparedRun &run : *runs)
                        run.price(as);
                }
                return std::make_shared<const Comparison>(Comparison::of(std::move(a), std::move(b)));
            }));
        },
        [this, tab = m_tabs->currentIndex()](const Made &made) {
            take(made);
            m_tabs->setCurrentIndex(tab);
        });
    updateParts();
}

void CompareView::chooseRow(int row)
{
    m_turnTable->showRow(row);
    m_timelines->showRow(row);
    m_staged->showRow(row);
    m_bars->showTurn(m_comparison, row);
}

/// Latency and cost is a picture of its own, and all turns are in it: the timelines above give it their place.
void CompareView::makeRoom()
{
    const bool isPicture = m_tabs->currentWidget() == m_staged;
    m_timelines->setVisible(!isPicture);
    m_bars->setVisible(!isPicture);
}

void CompareView::take(const Made &made)
{
    m_message->setText(made ? QString() : shownPath(made.error().text));
    if (made && *made)
        showComparison(*made);
    updateParts();
}

void CompareView::showComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_a->setText(sideText(Comparison::letter(0), m_comparison->a));
    m_a->setToolTip(namesOf(m_comparison->a));
    m_b->setText(sideText(Comparison::letter(1), m_comparison->b));
    m_b->setToolTip(namesOf(m_comparison->b));
    m_sentence->setText(m_comparison->sentence());
    m_facts->setText(
        tr("A: %1. B: %2.").arg(namesOf(m_comparison->a), namesOf(m_comparison->b)) + u'\n'
        + tr("%1. n counts runs of A / of B; a difference inside the spread of repeats is not claimed. In "
             "the texts, struck is only in A, underlined only in B.")
              .arg(m_comparison->alignmentText())
        + (m_comparison->a.size() + m_comparison->b.size() > 2
               ? u' '
                     + tr("Timelines, texts, settings, instructions and tools are those of the first run of "
                          "each.")
               : QString()));
    m_turns.setComparison(m_comparison);
    m_totals.setComparison(m_comparison);
    m_timelines->setComparison(m_comparison);
    m_staged->setComparison(m_comparison);
    m_bars->showTurn(m_comparison, -1);
    m_tabs->setTabText(0, tr("Turns %1").arg(m_comparison->turns.size()));
    m_tabs->setCurrentIndex(0);
    showSettings(*m_comparison);
}

/// What was compared before stays in sight while another is read.
void CompareView::updateParts()
{
    const bool works = m_worker.isRunning();
    m_progress->setVisible(works);
    m_stop->setVisible(works);
    m_choose->setEnabled(m_comparable && !works);
    m_swap->setVisible(m_comparison != nullptr);
    m_swap->setEnabled(!works);
    m_a->setVisible(m_comparison != nullptr);
    m_b->setVisible(m_comparison != nullptr);
    m_message->setVisible(!m_message->text().isEmpty());
    m_body->setVisible(m_comparison != nullptr);
    m_hint->setHint(m_comparison || works ? QString()
                                          : tr("Compare the session in view with another recording, or with repeats of "
                                               "one: turns side by side, what differs, and by how much."));
}

} // namespace turnscope
