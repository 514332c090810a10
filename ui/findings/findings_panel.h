// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/preferences.h"
#include "models/session/selection.h"
#include "models/tables/finding_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QTableView;
class QToolButton;

namespace turnscope {

class RefusalView;

/// What the linter finds in the session, one finding a row, grouped by cause, by rule, or not; a click, Enter or an
/// arrow key goes to its event. Groups fold by a click, Enter, Left and Right. Which are open, and the order, are kept
/// across starts ("findings/groups", "findings/grouping"). Rules can be turned off in a dialog, or from a finding's context menu; which are is kept across starts
/// ("findings/rulesOff"). Below a finding that is about a refused request stands that request beside its refusal. header() is meant for the title bar of the dock it stands in.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    FindingsPanel(SessionFindings &findings, Selection &selection, const ThemeSwitch &theme, Preferences &preferences,
                  QWidget *parent = nullptr);

    /// The severity filter, and the way to the rules. Owned by the panel until it is put elsewhere.
    QWidget *header() const { return m_header; }

    /// "Findings", with their number when there are any.
    QString title() const;

    void beginFind() { m_find->begin(); }

    /// What plays the selected finding, and its turn: entries of a finding's menu. (Its button is the inspector's.)
    void addPlay(QAction &finding, QAction &turn) { m_plays = {&finding, &turn}; }

    const FindingModel &model() const { return m_model; }

    /// What a rule looks for, why, and what to do; empty: all rules.
    void showRule(const QString &id);

Q_SIGNALS:
    void titleChanged(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeChip(Severity severity);
    void dressTable();
    void dress();
    void refresh();
    void showSelection();
    void showRefusal();
    void jump(int row);
    void markHeads();
    void setOpen(int row, bool on);
    void addGroupings(QHBoxLayout &row);
    void setGrouping(size_t place);
    void restoreGroups();
    void openRules();
    void openMenu(const QPoint &at);
    bool findNext(const QString &text, bool backward);
    void setRulesOff(const QStringList &ids);

    SessionFindings &m_findings;
    Selection &m_selection;
    const ThemeSwitch &m_theme;
    Preferences &m_preferences;
    FindingModel m_model;
    QWidget *m_header;
    QToolButton *m_rules;
    QList<QAction *> m_plays;                   ///< addPlay()
    std::array<QToolButton *, 3> m_groupings{}; ///< by cause, by rule, by time
    QTableView *m_view;
    RefusalView *m_refusal;
    EmptyHint *m_empty;
    FindBar *m_find;
    std::array<QToolButton *, 3> m_chips{}; ///< by severity
    bool m_ours = false;                    ///< what selects now is this class, not the user
};

} // namespace turnscope
