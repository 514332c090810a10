// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace turnscope {

/// Which theme the window shows now. One object, owned by whoever owns the window; views hold a reference,
/// read theme() when they paint and listen to changed(). GUI thread.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { System, Dark, Light };

    /// Remembers the desktop's own colours: make it before anything sets the application's palette.
    explicit ThemeSwitch(Mode mode = Mode::System, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    const Theme &theme() const { return m_theme; }

    /// Emits changed() when this makes another theme.
    void setMode(Mode mode);

    /// Dresses the whole application: Fusion, palette, style sheet; now and after every change.
    void dressApplication();

Q_SIGNALS:
    void changed();

private:
    bool systemIsDark() const;
    void update();
    void dress() const;

    Theme m_theme;
    Mode m_mode;
    bool m_darkAtStart;
    bool m_dressing = false;
};

} // namespace turnscope
