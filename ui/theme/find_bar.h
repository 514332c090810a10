// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace turnscope {

/// Looks for a text in the pane that it stands in: Enter and F3 go on, Shift+Enter and Shift+F3 back, Esc closes it and
/// gives the focus back. Hidden until begin().
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Goes to the next place of a text, or to the previous one; whether there is one.
    using Find = std::function<bool(const QString &text, bool backward)>;

    /// `pane` gets the focus back.
    FindBar(QWidget *pane, Find find);

    void begin();

    QLineEdit *box() const { return m_box; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(bool backward);

    QWidget *m_pane;
    Find m_find;
    QLineEdit *m_box;
    QLabel *m_none;
};

} // namespace turnscope
