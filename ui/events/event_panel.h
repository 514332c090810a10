// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_table_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace turnscope {

/// The event list with its filter. header() is meant for the title bar of the dock it stands in.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    EventPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// The filter box with its count, and the chips. Owned by the panel until it is put elsewhere.
    QWidget *header() const { return m_header; }

    EventTableModel &model() { return m_model; }
    EventTableView &view() { return *m_view; }

    void focusFilter();

private:
    void filterEdited(const QString &text);
    void toggleErrors(bool on);
    void updateCounts();
    void updateHint();

    EventTableModel m_model;
    QWidget *m_header;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_problem;
    QToolButton *m_fold;
    QToolButton *m_errors;
    QToolButton *m_follow;
    EventTableView *m_view;
};

} // namespace turnscope
