// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace turnscope {

/// Fusion, on which the style sheet stands, with our own icons where Qt brings coloured ones along: in file dialogs,
/// message boxes and line edits. They take the palette's colours. The application owns it.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    /// Nothing that Qt animates moves, in any window of the application: what takes another place or size is there at once, and
    /// menus do not fade.
    static void setStill(bool on);
    static bool isStill();

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption *option = nullptr,
                           const QWidget *widget = nullptr) const override;

    /// One of resources/icons in the colours of the application's palette.
    static QIcon icon(const QString &name);
};

} // namespace turnscope
