// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/talk_button.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr float kQuietest = -54; // dB; below it there is no line

float shareOf(float level)
{
    return level <= 0 ? 0 : std::clamp(1 - 20 * std::log10(level) / kQuietest, 0.0f, 1.0f);
}

} // namespace

TalkButton::TalkButton(const ThemeSwitch &theme, QWidget *parent)
    : QPushButton(tr("Talk"), parent)
    , m_theme(theme)
{
    setObjectName(u"talkButton"_s);
    setCheckable(true);
}

void TalkButton::setLevel(float level)
{
    if (shareOf(level) == shareOf(m_level))
        return;
    m_level = level;
    update();
}

void TalkButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const float share = shareOf(m_level);
    if (share <= 0)
        return;
    QPainter painter(this);
    const QRect room = rect().adjusted(4, 0, -4, -2);
    painter.fillRect(QRect(room.left(), room.bottom() - 1, int(float(room.width()) * share), 2), m_theme.theme().ok);
}

} // namespace turnscope
