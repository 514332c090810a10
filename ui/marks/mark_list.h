// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace turnscope {

class MarkDesk;

/// All marks of the session: go to one (Return), change its note (F2), remove it (Delete), bring back the one
/// removed last.
class MarkList : public QWidget
{
    Q_OBJECT

public:
    explicit MarkList(MarkDesk &desk, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void updateButtons();
    QByteArray current() const;

    MarkDesk &m_desk;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_go;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_undo;
};

} // namespace turnscope
