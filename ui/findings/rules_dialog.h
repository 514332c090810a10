// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace turnscope {

/// The linter's rules, each with its reason and its remedy, and whether it is on. What is changed holds at once.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const QStringList &rulesOff, const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// As if it was typed into the search.
    void seek(const QString &text);

Q_SIGNALS:
    /// The ids of all rules that are off now.
    void rulesOffChanged(const QStringList &ids);

private:
    void search(const QString &text);
    void tell();

    QLineEdit *m_search;
    QTreeWidget *m_rules;
    QStringList m_unknown; ///< ids that were off and that no rule has; they are kept
};

} // namespace turnscope
