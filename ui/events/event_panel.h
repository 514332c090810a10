// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_table_view.h"
#include "ui/events/filter_memory.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace turnscope {

class FilterBox;

/// The event list with its filter. header() is meant for the title bar of the dock it stands in.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    EventPanel(Selection &selection, const ThemeSwitch &theme, Preferences &preferences, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// The filter box with its count, and the chips. Owned by the panel until it is put elsewhere.
    QWidget *header() const { return m_header; }

    EventTableModel &model() { return m_model; }
    EventTableView &view() { return *m_view; }

    void focusFilter();
    void setFilterText(const QString &text);
    QString filterText() const;

    /// Adds a word to the filter, in place of another of its field.
    void narrow(const QString &word);

    /// Selects the next row that passes the filter, or the one before (`by` = -1), seen from the selection; from
    /// the end it goes on at the beginning. Without a filter it asks for one.
    void stepHit(int by);

    /// The first hit of the filter at or after an event; nothing when there is none, or no filter.
    std::optional<EventIndex> hitFrom(EventIndex from) const;

Q_SIGNALS:
    /// What hitFrom() tells has changed.
    void hitsChanged();

    /// Something to be told in passing.
    void said(const QString &text);

private:
    void makeHeader();
    void filterEdited(const QString &text);
    void showProblem(const FilterProblem &problem, const QString &text);
    void toggleErrors(bool on);
    void updateCounts();
    void updateHint();
    void fillMenu();
    void saveFilter();
    QString describe(const std::optional<SessionRange> &span) const;

    Selection &m_selection;
    EventTableModel m_model;
    FilterMemory m_memory;
    QWidget *m_header;
    FilterBox *m_filter;
    QMenu *m_menu;
    QLabel *m_count;
    QLabel *m_problem;
    QToolButton *m_fold;
    QToolButton *m_errors;
    QToolButton *m_follow;
    EventTableView *m_view;
    std::optional<SessionRange> m_span;
};

} // namespace turnscope
