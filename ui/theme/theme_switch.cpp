// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_switch.h"

#include "ui/theme/window_style.h"

#include <QApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace turnscope {

ThemeSwitch::ThemeSwitch(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
    const QPalette palette = QGuiApplication::palette();
    m_darkAtStart = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    m_theme = mode == Mode::Dark || (mode == Mode::System && systemIsDark()) ? Theme::dark() : Theme::light();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeSwitch::update);
#endif
}

void ThemeSwitch::setMode(Mode mode)
{
    m_mode = mode;
    update();
}

void ThemeSwitch::dressApplication()
{
    QApplication::setStyle(new WindowStyle);
    m_dressing = true;
    dress();
}

bool ThemeSwitch::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_darkAtStart;
}

void ThemeSwitch::update()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    if (dark == m_theme.isDark)
        return;
    m_theme = dark ? Theme::dark() : Theme::light();
    if (m_dressing)
        dress();
    Q_EMIT changed();
}

void ThemeSwitch::dress() const
{
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
}

} // namespace turnscope
