// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace turnscope {

/// The language that was chosen for the window, in which it speaks, and how it writes dates and numbers: as the
/// desktop, where that speaks the same language, for it knows better; else as people do who read the chosen one. In
/// Hong Kong, who chose Taiwan's Chinese has Taiwan's words, and the dates of Hong Kong.
struct ChosenLanguage
{
    QLocale words;
    QLocale formats;

    /// `kept` is what is kept under preference_key::kLanguage.
    static ChosenLanguage of(const QString &kept, const QLocale &system = QLocale::system())
    {
        if (kept == QLatin1StringView("system"))
            return {system, system};
        const QLocale chosen(kept);
        const bool spoken = chosen.language() == system.language() && chosen.script() == system.script();
        return {chosen, spoken ? system : chosen};
    }
};

} // namespace turnscope
