// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replay_bar.h"

#include "ui/replay/levels_sheet.h"
#include "ui/replay/replay_actions.h"
#include "ui/replay/transport_buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

ReplayBar::ReplayBar(ReplayActions &actions, QWidget *parent)
    : CollapsingRow(parent)
    , m_actions(actions)
    , m_buttons(new TransportButtons(actions, TransportButtons::Extent::Whole))
    , m_levels(new QToolButton)
    , m_sheet(new LevelsSheet(actions.control(), this))
    , m_why(new QLabel)
    , m_sign(new QLabel)
{
    setObjectName(u"replayBar"_s);
    setAccessibleName(tr("Replay"));
    setProperty("bar", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *stop = new QToolButton;
    stop->setDefaultAction(actions.stop);
    stop->setObjectName(u"transportStop"_s);
    stop->setFocusPolicy(Qt::TabFocus);
    m_levels->setObjectName(u"transportLevels"_s);
    m_levels->setText(tr("levels ▾"));
    m_levels->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_levels->setFocusPolicy(Qt::TabFocus);
    m_levels->setToolTip(tr("Level of each side, mute, alone, left and right"));
    m_levels->setAccessibleName(tr("Levels of the replay"));
    m_why->setProperty("tone", u"dim"_s);
    m_why->setObjectName(u"replayWhy"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_sign->setProperty("tone", u"dim"_s);
    m_sign->setObjectName(u"replayWhySign"_s);
    m_sign->setText(u"ⓘ"_s);
    row().setContentsMargins(10, 2, 10, 3);
    row().setSpacing(4);
    row().addWidget(m_buttons);
    row().addWidget(stop);
    row().addWidget(m_levels);
    row().addSpacing(6);
    row().addWidget(m_why);
    row().addWidget(m_sign);
    row().addStretch(1);
    addStep([this](bool taken) {
        m_short = taken;
        showParts();
    });
    addStep([this](bool taken) { m_buttons->setNarrow(taken); });
    connect(m_levels, &QToolButton::clicked, this, [this] { m_sheet->openBelow(*m_levels); });
    connect(&actions.control(), &ReplayControl::changed, this, &ReplayBar::showWhy);
    connect(&actions.themes(), &ThemeSwitch::changed, this, &ReplayBar::dress);
    dress();
    showWhy();
}

void ReplayBar::dress()
{
    m_levels->setIcon(m_actions.themes().theme().icon(u"speaker"_s));
}

void ReplayBar::showWhy()
{
    const ReplayStatus status = m_actions.control().status();
    m_levels->setEnabled(status.available);
    QString text = status.why;
    if (text.isEmpty() && status.hearing == ReplayHearing::AsHeard && status.cutAnswers > 0)
        text = tr("%n answer(s) cut where the listener cut them", nullptr, status.cutAnswers);
    if (status.why.isEmpty() && status.estimated)
        text += (text.isEmpty() ? QString() : u" · "_s) + tr("≈ places of answers estimated");
    m_why->setText(text);
    for (QLabel *label : {m_why, m_sign})
        label->setToolTip(text);
    m_sign->setAccessibleName(text);
    showParts();
}

void ReplayBar::showParts()
{
    const bool any = !m_why->text().isEmpty();
    m_why->setVisible(any && !m_short);
    m_sign->setVisible(any && m_short);
}

} // namespace turnscope
