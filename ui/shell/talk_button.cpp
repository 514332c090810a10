// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/talk_button.h"

#include "ui/shell/level_meter.h"

#include <QPainter>

namespace turnscope {

using namespace Qt::StringLiterals;

TalkButton::TalkButton(const ThemeSwitch &theme, QWidget *parent)
    : QPushButton(tr("Talk"), parent)
    , m_theme(theme)
{
    setObjectName(u"talkButton"_s);
    setCheckable(true);
    connect(this, &QPushButton::pressed, this, [this] {
        if (m_hold)
            Q_EMIT talkWanted(true);
    });
    connect(this, &QPushButton::released, this, [this] {
        if (m_hold)
            Q_EMIT talkWanted(false);
    });
    connect(this, &QPushButton::clicked, this, [this](bool on) {
        if (!m_hold)
            Q_EMIT talkWanted(on);
    });
}

void TalkButton::setHold(bool hold)
{
    if (hold == m_hold)
        return;
    m_hold = hold;
    updateText();
}

void TalkButton::setMuted(bool muted)
{
    if (muted == m_muted)
        return;
    m_muted = muted;
    updateText();
}

void TalkButton::updateText()
{
    setText(m_muted ? tr("Muted") : m_hold ? tr("Hold to talk") : tr("Talk"));
}

/// Held, it is on as long as its owner says so.
void TalkButton::nextCheckState()
{
    if (!m_hold)
        QPushButton::nextCheckState();
}

void TalkButton::setLevel(float level)
{
    if (meterShare(level) == meterShare(m_level))
        return;
    m_level = level;
    update();
}

void TalkButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const float share = meterShare(m_level);
    if (share <= 0)
        return;
    QPainter painter(this);
    const QRect room = rect().adjusted(4, 0, -4, -2);
    painter.fillRect(QRect(room.left(), room.bottom() - 1, int(float(room.width()) * share), 2), m_theme.theme().ok);
}

} // namespace turnscope
