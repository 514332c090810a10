// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tune_controls.h"

#include "ui/theme/collapsing_row.h"
#include "ui/tuning/tuning_desk.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

TuneControls::TuneControls(CollapsingRow &row)
    : QObject(&row)
    , m_play(new QToolButton)
    , m_a(new QToolButton)
    , m_b(new QToolButton)
    , m_undo(new QToolButton)
    , m_back(new QToolButton)
{
    m_play->setObjectName(u"tunePlay"_s);
    m_play->setText(tr("Play here"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_a->setObjectName(u"tuneShowA"_s);
    m_a->setText(tr("A · session"));
    m_a->setToolTip(tr("Draw what the session had strong (B)"));
    m_a->setProperty("segment", u"first"_s);
    m_b->setObjectName(u"tuneShowB"_s);
    m_b->setText(tr("B · what-if"));
    m_b->setToolTip(tr("Draw the what-if strong (B)"));
    m_b->setProperty("segment", u"last"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setObjectName(u"tuneUndo"_s);
    m_back->setText(tr("Back to the session's"));
    m_back->setObjectName(u"tuneBack"_s);
    m_back->setToolTip(tr("B is A again"));
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_a, m_b}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_b->setChecked(true);
    row.row().addWidget(m_play);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(m_a);
    pair->addWidget(m_b);
    row.row().addLayout(pair);
    for (QToolButton *button : {m_undo, m_back})
        row.row().addWidget(button);
    for (QToolButton *button : {m_play, m_a, m_b, m_undo, m_back})
        button->setFocusPolicy(Qt::TabFocus);
    showAll();
}

void TuneControls::join(TuningDesk &desk, QAction &play, QAction &undo)
{
    const auto showPlay = [this, &play] {
        m_play->setEnabled(play.isEnabled());
        m_play->setIcon(play.icon());
        m_play->setToolTip(play.toolTip());
    };
    connect(&play, &QAction::changed, this, showPlay);
    connect(m_play, &QToolButton::clicked, &play, &QAction::trigger);
    showPlay();
    const auto showUndo = [this, &undo] {
        m_undo->setEnabled(undo.isEnabled());
        m_undo->setToolTip(undo.text().remove(u'&'));
    };
    connect(&undo, &QAction::changed, this, showUndo);
    connect(m_undo, &QToolButton::clicked, &undo, &QAction::trigger);
    showUndo();
    connect(m_a, &QToolButton::clicked, &desk, [&desk] { desk.setWhatIfFirst(false); });
    connect(m_b, &QToolButton::clicked, &desk, [&desk] { desk.setWhatIfFirst(true); });
    connect(&desk, &TuningDesk::firstChanged, this,
            [this, &desk] { (desk.isWhatIfFirst() ? m_b : m_a)->setChecked(true); });
    connect(m_back, &QToolButton::clicked, &desk, &TuningDesk::backToSessions);
    const auto showBack = [this, &desk] { m_back->setEnabled(desk.whatIf() != desk.tuning().had()); };
    connect(&desk.tuning(), &SessionTuning::changed, this, showBack);
    showBack();
}

void TuneControls::setShown(bool on)
{
    m_shown = on;
    showAll();
}

void TuneControls::addStep(CollapsingRow &row)
{
    row.addStep([this](bool taken) {
        m_narrow = taken;
        showAll();
    });
}

void TuneControls::showAll()
{
    for (QToolButton *button : {m_play, m_a, m_b, m_back})
        button->setVisible(m_shown);
    m_undo->setVisible(m_shown && !m_narrow);
    m_a->setText(m_narrow ? tr("A") : tr("A · session"));
    m_b->setText(m_narrow ? tr("B") : tr("B · what-if"));
}

} // namespace turnscope
