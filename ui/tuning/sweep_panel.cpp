// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/sweep_panel.h"

#include "models/text/time_text.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"
#include "ui/tuning/front_chart.h"
#include "ui/tuning/heat_map.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

enum What { ThisRecording, OpenRecordings, Folder };

constexpr milliseconds kQuick{300};

QLabel *dimLabel(const QString &text)
{
    auto *label = new QLabel(text);
    setTone(*label, u"dim"_s);
    return label;
}

} // namespace

SweepPanel::SweepPanel(SessionSweep &sweep, TuningDesk &desk, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_sweep(sweep)
    , m_desk(desk)
    , m_pages(new QStackedWidget)
    , m_empty(new WrappedLabel)
{
    setObjectName(u"sweepPanel"_s);
    makeHeader();
    setTone(*m_empty, u"dim"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(24, 12, 24, 12);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeMaps(themes));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(&sweep, &SessionSweep::changed, this, &SweepPanel::showSweep);
    connect(&sweep, &SessionSweep::changed, this, &SweepPanel::begin);
    connect(&desk.tuning(), &SessionTuning::changed, this, [this] {
        begin();
        showSettings();
        showState();
    });
    showSweep();
}

void SweepPanel::makeHeader()
{
    m_header = new QWidget;
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(80, 8);
    m_progress->setAccessibleName(tr("Progress of the sweep"));
    m_what = new QComboBox;
    m_what->setObjectName(u"sweepWhat"_s);
    m_what->setAccessibleName(tr("What is swept"));
    m_what->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_what->addItems({tr("this recording"), tr("all that are open"), tr("a folder…")});
    m_again = new QToolButton;
    m_again->setObjectName(u"sweepAgain"_s);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_what);
    row->addWidget(m_again);
    connect(m_what, &QComboBox::activated, this, [this](int what) {
        const bool isChosen = what == ThisRecording || (m_askOthers && m_askOthers(what == Folder));
        if (!isChosen)
            return m_what->setCurrentIndex(m_chosen);
        if (what == ThisRecording)
            m_sweep.setOthers({});
        if (m_sweep.others().isEmpty())
            m_what->setCurrentIndex(ThisRecording);
        m_chosen = m_what->currentIndex();
        m_sweep.start();
    });
    connect(m_again, &QToolButton::clicked, this, [this] {
        if (m_sweep.isRunning())
            m_sweep.stop();
        else
            m_sweep.start();
    });
}

QWidget *SweepPanel::makeMaps(const ThemeSwitch &themes)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_headline = new WrappedLabel;
    m_headline->setObjectName(u"sweepHeadline"_s);
    setTone(*m_headline, u"dim"_s);
    m_prefix = new QComboBox;
    m_prefix->setAccessibleName(tr("Prefix padding of the map"));
    head->addWidget(m_headline, 1);
    head->addWidget(m_prefix);
    column->addLayout(head);
    m_map = new HeatMap(themes);
    m_chart = new FrontChart(themes);
    auto *maps = new QHBoxLayout;
    maps->setSpacing(16);
    maps->addWidget(m_map, 3);
    maps->addWidget(m_chart, 2);
    column->addLayout(maps, 1);
    column->addWidget(dimLabel(
        tr("★ best   ▢ yellow: Pareto front   A the session's   B now.   Click a cell or a dot to make it B.")));
    m_notes = new WrappedLabel;
    setTone(*m_notes, u"changed"_s);
    column->addWidget(m_notes);
    connect(m_map, &HeatMap::cellChosen, this, &SweepPanel::take);
    connect(m_chart, &FrontChart::cellChosen, this, &SweepPanel::take);
    connect(m_prefix, &QComboBox::activated, this, [this](int at) {
        m_map->setSweep(m_shown, size_t(std::max(at, 0)));
        showSettings();
    });
    return page;
}

void SweepPanel::take(const TurnDetectorSettings &vad)
{
    WhatIf setting = m_desk.whatIf();
    setting.setting.vad = vad;
    m_desk.set(setting, tr("taking a setting of the sweep"));
}

void SweepPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
    begin();
}

void SweepPanel::hideEvent(QHideEvent *event)
{
    m_seen = false;
    QWidget::hideEvent(event);
}

/// By itself once for a session that was listened to, and again when a mark was made and it takes no time.
void SweepPanel::begin()
{
    const SessionTuning &tuning = m_desk.tuning();
    const TuningSweep *sweep = m_sweep.result();
    const bool isQuick = sweep && m_sweep.isStale() && m_sweep.others().isEmpty() && sweep->took < kQuick;
    const bool isFirst = !sweep && m_begunOf.lock() != tuning.session(); // what was stopped is not begun again
    if (m_seen && (isFirst || isQuick) && !m_sweep.isRunning() && tuning.isPossible() && tuning.share() >= 1
        && tuning.reference().isJudged() && !tuning.session()->isGoingOn()) {
        m_begunOf = tuning.session();
        m_sweep.start();
    }
}

QString SweepPanel::emptyText() const
{
    const SessionTuning &tuning = m_desk.tuning();
    if (QString why; !tuning.isPossible(&why))
        return why;
    if (!tuning.problem().isEmpty())
        return tuning.problem();
    if (tuning.share() < 1)
        return tr("Listening to the session: %1 %").arg(int(tuning.share() * 100));
    if (m_sweep.isRunning())
        return tr("Sweeping…");
    if (!tuning.reference().isJudged())
        return tr(
            "Nobody knows what was said: the session has no transcripts of the user. Mark its turns by hand (right, "
            "false, one turn) to sweep it.");
    return tr("Sweep tries many thresholds and silences on this recording, and counts what each would get wrong.");
}

QString SweepPanel::headline(const TuningSweep &sweep) const
{
    QStringList parts;
    if (sweep.grid.prefixes.size() == 1)
        parts << tr("prefix %1").arg(millisecondsText(sweep.grid.prefixes.front()));
    parts << QStringList{tr("errors = split + joined + lost + false, of %n utterance(s)", nullptr, int(sweep.own.said)),
                         tr("%n setting(s) in %1", nullptr, int(sweep.cells.size()))
                             .arg(millisecondsText(std::chrono::ceil<milliseconds>(sweep.took)))};
    if (sweep.recordings > 1)
        parts << tr("%n recording(s)", nullptr, int(sweep.recordings));
    if (m_sweep.isStale())
        parts << tr("something has changed since: sweep again");
    return parts.join(u" · "_s);
}

void SweepPanel::showSweep()
{
    const TuningSweep *sweep = m_sweep.result();
    if (m_generation != m_sweep.generation())
        showResult(sweep);
    m_generation = m_sweep.generation();
    if (sweep)
        m_headline->setText(headline(*sweep));
    showSettings();
    showState();
}

void SweepPanel::showResult(const TuningSweep *sweep)
{
    m_shown = sweep;
    m_pages->setCurrentIndex(sweep ? 1 : 0);
    {
        const QSignalBlocker quiet(m_prefix);
        m_prefix->clear();
        for (size_t i = 0; sweep && i < sweep->grid.prefixes.size(); ++i)
            m_prefix->addItem(tr("prefix %1").arg(millisecondsText(sweep->grid.prefixes[i])));
        m_prefix->setVisible(m_prefix->count() > 1);
    }
    m_map->setSweep(sweep);
    m_chart->setSweep(sweep);
    QStringList notes = m_sweep.notes();
    constexpr qsizetype most = 3;
    if (notes.size() > most)
        notes = QStringList(notes.first(most)) << tr("… and %n more", nullptr, int(notes.size() - most));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void SweepPanel::showSettings()
{
    const SessionTuning &tuning = m_desk.tuning();
    m_map->setSettings(tuning.hadServerVad() ? std::optional(tuning.had().detector()) : std::nullopt,
                       tuning.whatIf().detector());
    if (!m_shown)
        return;
    const bool alone = m_shown->recordings <= 1;
    m_chart->setOutcomes(m_shown->own, alone ? std::optional(tuning.outcome().sums) : std::nullopt);
}

void SweepPanel::showState()
{
    const bool runs = m_sweep.isRunning();
    m_progress->setVisible(runs);
    m_progress->setValue(int(m_sweep.share() * 100));
    m_again->setText(runs ? tr("Stop") : m_shown ? tr("Sweep again") : tr("Sweep"));
    m_again->setEnabled(runs || (m_desk.tuning().isPossible() && m_desk.tuning().share() >= 1));
    m_empty->setText(emptyText());
}

} // namespace turnscope
