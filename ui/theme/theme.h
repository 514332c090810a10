// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_catalogue.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace turnscope {

/// The window's colours, one token each, and what is made of them. Two tables exist, dark and light; a
/// view paints from the tokens of the theme it is given and knows no colour of its own. A value type.
///
/// text and dim are readable (4.5:1) on window, panel and raised; the voices and signals (you … accent) on
/// window and panel. On anything else put them through readable().
struct Theme
{
    bool isDark = true;

    QColor window; ///< behind everything
    QColor panel;  ///< bars, heads of docks, menus
    QColor raised; ///< buttons, fields, bubbles
    QColor line;   ///< between things
    QColor text;
    QColor dim;   ///< what is said by the way
    QColor you;   ///< the user's voice, the client's events
    QColor model; ///< the model's voice, the server's events
    QColor tool;  ///< tools, and warnings
    QColor error;
    QColor ok;
    QColor accent; ///< what is selected, focused or linked

    static Theme dark();
    static Theme light();

    /// The background of what is selected; text is readable on it.
    QColor selection() const;

    /// The same in a view that has the focus, or a quieter one in a view that has not.
    QColor selection(bool focused) const;

    /// A quiet background in the shade of a signal, as of the Connected and Talk buttons.
    QColor soft(const QColor &signal) const;

    /// How events of a family are coloured, on the timeline and in the list.
    QColor family(EventFamily family) const;

    QPalette palette() const;

    /// The application's style sheet, from resources/style/window.qss.
    QString styleSheet() const;

    /// One of resources/icons, by file name without suffix, in `color` (default: text). Sharp at any size.
    QIcon icon(const QString &name, const QColor &color = {}) const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace turnscope
