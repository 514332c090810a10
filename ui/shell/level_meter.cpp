// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/level_meter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

constexpr float kQuietest = -54; // dB; below it there is no bar
constexpr float kLoud = 0.25F;   // -12 dB
constexpr float kClipping = 0.89F;

} // namespace

float meterShare(float level)
{
    return level <= 0 ? 0 : std::clamp(1 - 20 * std::log10(level) / kQuietest, 0.0F, 1.0F);
}

LevelMeter::LevelMeter(const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void LevelMeter::setLevel(float level)
{
    if (meterShare(level) == meterShare(m_level))
        return;
    m_level = level;
    setToolTip(level > 0 ? tr("%1 dB of full scale").arg(20 * std::log10(level), 0, 'f', 0) : tr("Silence"));
    update();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.line);
    const auto until = [this](float level) { return int(std::lround(float(width()) * meterShare(level))); };
    const auto part = [&](float from, float to, const QColor &color) {
        const int begin = until(from);
        const int end = until(std::min(to, m_level));
        if (end > begin)
            painter.fillRect(QRect(begin, 0, end - begin, height()), color);
    };
    part(0, kLoud, theme.ok);
    part(kLoud, kClipping, theme.tool);
    part(kClipping, 1, theme.error);
}

} // namespace turnscope
