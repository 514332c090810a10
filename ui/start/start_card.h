// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace turnscope {

/// A card of the start page: an icon, a title, a sentence, and what the card is for.
class StartCard : public QFrame
{
    Q_OBJECT

public:
    /// `signal` is the colour of its icon.
    StartCard(const ThemeSwitch &themes, const QString &icon, QColor Theme::*signal, const QString &title,
              const QString &sentence, QWidget *parent = nullptr);

    /// A quiet label, wrapped.
    static QLabel *quiet(const QString &text);

protected:
    QVBoxLayout &column() { return *m_column; }
    const ThemeSwitch &themes() const { return m_themes; }

private:
    const ThemeSwitch &m_themes;
    QVBoxLayout *m_column;
};

} // namespace turnscope
