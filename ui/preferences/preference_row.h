// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/preference_table.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace turnscope {

class PreferenceDesk;

/// One row of the preferences: what it is called, what it does, the control that sets it, a sign that it is not as it was
/// shipped, and a way back. In force as soon as it is set.
class PreferenceRow : public QWidget
{
    Q_OBJECT

public:
    /// A question to the user that ends with a folder, or empty for "no".
    using AskFolder = std::function<QString(QWidget *over, const QString &title, const QString &start)>;

    /// `desk` must outlive this.
    PreferenceRow(PreferenceSpec spec, PreferenceDesk &desk, AskFolder ask, QWidget *parent = nullptr);

    const PreferenceSpec &spec() const { return m_spec; }

    /// Its label, its explanation or one of its choices has all words that are typed, in letters of any case.
    bool holds(const QStringList &words) const;

    QWidget &control() { return *m_control; }

    /// Shows what is in force.
    void refresh();

Q_SIGNALS:
    void openWanted(const QString &action); ///< of a row that sets nothing itself

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeControl();
    QWidget *makeChoice();
    QWidget *makeSwitch();
    QWidget *makeNumber();
    QWidget *makeAmount();
    QWidget *makeFolder();
    QWidget *makeOpener();
    void set(const QVariant &value);

    PreferenceSpec m_spec;
    PreferenceDesk &m_desk;
    AskFolder m_ask;
    std::function<void(const QVariant &value)> m_show; ///< in the control, without setting it
    QWidget *m_control;
    QLabel *m_changed;
    QLabel *m_note; ///< what is to be said of the value; empty: nothing
    QToolButton *m_back;
};

} // namespace turnscope
