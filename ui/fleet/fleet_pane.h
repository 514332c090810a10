// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleet_table_model.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace turnscope {

class EmptyHint;
class FindBar;
class RowTable;

/// One answer of a fleet's database: its table, which is sorted by a click on a heading, copied and saved, and above it
/// what it is. GUI thread.
class FleetPane : public QWidget
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *over, const QString &suggested)>;

    /// `name`: of its table; the buttons are called the same and Copy or Export behind it. `spoken`: what a screen
    /// reader says of the table.
    FleetPane(const QString &name, const QString &spoken, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setAnswer(FleetAnswer answer, const QStringList &hidden = {});
    void setTitle(const QString &title);
    void setHint(const QString &hint); ///< where the table is empty
    void setFileName(const QString &name) { m_fileName = name; }
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

    /// Before the buttons.
    void addToHeader(QWidget *widget);

    RowTable &table() { return *m_table; }
    const FleetTableModel &model() const { return m_model; }
    void beginFind();

Q_SIGNALS:
    void rowChosen(int row); ///< of the model
    void rowOpened(int row); ///< by a double click, or Enter
    void failed(const QString &text);

private:
    QToolButton *makeButton(const QString &name, const QString &text, const QString &tip);
    void fitColumns();
    void copy();
    void save();

    FleetTableModel m_model;
    AskPath m_askPath;
    QString m_fileName;
    QLabel *m_title;
    RowTable *m_table;
    QToolButton *m_copy;
    QToolButton *m_save;
    QHBoxLayout *m_header;
    EmptyHint *m_hint;
    FindBar *m_find;
};

} // namespace turnscope
