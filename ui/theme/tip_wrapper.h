// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace turnscope {

/// Breaks long tooltips into lines. Qt shows plain text as one line as wide as the screen; here it is given as a
/// paragraph, which Qt wraps. One for the application, as long as it lives.
///
/// Adds the keys that do the same, as they are now: of the action that a button shows, or that a widget names by its property
/// kKeysOf.
class TipWrapper : public QObject
{
    Q_OBJECT

public:
    static constexpr const char *kKeysOf = "keysOf"; ///< the name of an action of the window that the widget stands in

    explicit TipWrapper(QObject *parent);

    /// What is shown for the widget: its tooltip, and the keys.
    static QString tip(const QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace turnscope
