// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/turn_taking_panel.h"

#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"
#include "ui/tuning/agreement_box.h"
#include "ui/tuning/outcome_rows.h"
#include "ui/tuning/vad_rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

TurnTakingPanel::TurnTakingPanel(TuningDesk &desk, SessionSweep &sweep, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sweep(sweep)
    , m_agreement(new AgreementBox)
{
    setObjectName(u"turnTakingPanel"_s);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    inner->addWidget(new VadRows(desk, themes));
    auto *box = new QVBoxLayout;
    box->setContentsMargins(10, 0, 10, 0);
    box->addWidget(m_agreement);
    inner->addLayout(box);
    inner->addWidget(makeMeaning());
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setAccessibleName(tr("Turn-taking"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(makeEnd());
    connect(&desk.tuning(), &SessionTuning::changed, this, &TurnTakingPanel::showTuning);
    connect(&sweep, &SessionSweep::changed, this, &TurnTakingPanel::showBest);
    showTuning();
    showBest();
    setApplicable(false, {});
}

QWidget *TurnTakingPanel::makeMeaning()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *bar = new QWidget;
    bar->setProperty("bar", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *head = new QHBoxLayout(bar);
    head->setContentsMargins(10, 6, 10, 6);
    auto *title = new QLabel(tr("What B would have meant"));
    setTone(*title, u"heading"_s);
    m_count = new QLabel;
    setTone(*m_count, u"dim"_s);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_count);
    m_rows = new OutcomeRows;
    m_basis = new WrappedLabel;
    m_basis->setObjectName(u"tuningBasis"_s);
    m_basis->setContentsMargins(10, 0, 10, 0);
    setTone(*m_basis, u"dim"_s);
    m_bestCard = new QFrame;
    m_bestCard->setProperty("card", true);
    auto *card = new QVBoxLayout(m_bestCard);
    card->setContentsMargins(10, 8, 10, 8);
    m_best = new WrappedLabel;
    m_makeBest = new QPushButton(tr("Make it B"));
    m_makeBest->setObjectName(u"makeBest"_s);
    card->addWidget(m_best);
    card->addWidget(m_makeBest, 0, Qt::AlignLeft);
    auto *best = new QVBoxLayout;
    best->setContentsMargins(10, 2, 10, 8);
    best->addWidget(m_bestCard);
    column->addWidget(bar);
    column->addWidget(m_rows);
    column->addWidget(m_basis);
    column->addLayout(best);
    connect(m_makeBest, &QPushButton::clicked, this, [this] {
        const TuningSweep *sweep = m_sweep.result();
        if (!sweep || !sweep->best)
            return;
        WhatIf setting = m_desk.whatIf();
        setting.setting.vad = sweep->cells[*sweep->best].vad;
        m_desk.set(setting, tr("taking the best setting"));
    });
    return part;
}

QWidget *TurnTakingPanel::makeEnd()
{
    auto *end = new QWidget;
    end->setProperty("bar", true);
    end->setAttribute(Qt::WA_StyledBackground);
    auto *grid = new QGridLayout(end);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setSpacing(8);
    m_run = new QPushButton(tr("Run again with B…"));
    m_run->setObjectName(u"tuneRun"_s);
    m_run->setProperty("tone", u"ok"_s);
    m_copy = new QPushButton(tr("Copy turn_detection"));
    m_copy->setObjectName(u"tuneCopy"_s);
    m_apply = new QPushButton(tr("Apply to session"));
    m_apply->setObjectName(u"tuneApply"_s);
    m_presets = new QPushButton(tr("Presets…"));
    m_presets->setObjectName(u"tunePresets"_s);
    m_why = new WrappedLabel;
    setTone(*m_why, u"dim"_s);
    grid->addWidget(m_run, 0, 0);
    grid->addWidget(m_copy, 0, 1);
    grid->addWidget(m_apply, 1, 0);
    grid->addWidget(m_presets, 1, 1);
    grid->addWidget(m_why, 2, 0, 1, 2);
    connect(m_run, &QPushButton::clicked, this, &TurnTakingPanel::runWanted);
    connect(m_copy, &QPushButton::clicked, this, &TurnTakingPanel::copyWanted);
    connect(m_apply, &QPushButton::clicked, this, &TurnTakingPanel::applyWanted);
    connect(m_presets, &QPushButton::clicked, this, &TurnTakingPanel::presetWanted);
    return end;
}

QPoint TurnTakingPanel::presetsPlace() const
{
    return m_presets->mapToGlobal(QPoint(0, m_presets->height()));
}

void TurnTakingPanel::setApplicable(bool on, const QString &why)
{
    m_applicable = on;
    m_notApplicable = why;
    showEnabled();
}

void TurnTakingPanel::setRunnable(bool on, const QString &why)
{
    m_runnable = on;
    m_notRunnable = why;
    showEnabled();
}

/// What B can be used for, and beside the buttons why not for all of it.
void TurnTakingPanel::showEnabled()
{
    QString why;
    const SessionTuning &tuning = m_desk.tuning();
    const bool isThere = tuning.isPossible(&why) && tuning.isWhatIfShown();
    if (!isThere && why.isEmpty())
        why = tr("Move a number first: B is nothing yet.");
    m_copy->setEnabled(isThere);
    m_apply->setEnabled(isThere && m_applicable);
    m_run->setEnabled(isThere && m_runnable);
    m_run->setToolTip(isThere ? m_notRunnable : why);
    QStringList reasons{isThere ? m_notApplicable : why};
    if (isThere && !m_runnable)
        reasons << m_notRunnable;
    reasons.removeAll(QString());
    m_why->setText(reasons.join(u' '));
    m_why->setVisible(!reasons.isEmpty());
}

void TurnTakingPanel::showTuning()
{
    const SessionTuning &tuning = m_desk.tuning();
    m_agreement->show(tuning);
    m_rows->show(tuning);
    const TuningReference &reference = tuning.reference();
    m_count->setText(tr("%n turn(s)", nullptr, int(reference.stretches.size())));
    QStringList basis;
    if (reference.isJudged())
        basis << tr("Counted by %1.").arg(reference.basis());
    else if (tuning.isPossible())
        basis << tr("Nobody knows what was said: there are no transcripts of the user, and no marks by hand.");
    if (const QString unknown = reference.unknownText(); !unknown.isEmpty())
        basis << unknown + u'.';
    if (const QString pauses = reference.pausesText(); !pauses.isEmpty())
        basis << pauses;
    m_basis->setText(basis.join(u' '));
    m_basis->setVisible(!basis.isEmpty());
    showEnabled();
}

void TurnTakingPanel::showBest()
{
    const TuningSweep *sweep = m_sweep.result();
    const QString sentence = sweep ? sweep->sentence() : QString();
    m_bestCard->setVisible(!sentence.isEmpty());
    const bool isThere = sweep && sweep->best;
    m_best->setText(isThere ? u"★ "_s + sentence : sentence);
    m_makeBest->setVisible(isThere);
}

} // namespace turnscope
