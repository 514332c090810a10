// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <optional>

namespace turnscope {

/// The theme for what is kept under preference_key::kTheme. `desktopIsDark` is what the desktop says now; nothing: the colours
/// that the application was started with say it.
inline ThemeSwitch::Mode chosenTheme(const QString &kept, std::optional<bool> desktopIsDark = {})
{
    if (kept == QLatin1StringView("dark"))
        return ThemeSwitch::Mode::Dark;
    if (kept == QLatin1StringView("light"))
        return ThemeSwitch::Mode::Light;
    if (!desktopIsDark)
        return ThemeSwitch::Mode::System;
    return *desktopIsDark ? ThemeSwitch::Mode::Dark : ThemeSwitch::Mode::Light;
}

} // namespace turnscope
