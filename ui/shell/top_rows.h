// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace turnscope {

/// Rows one below the other, for a tool bar, which knows no height for a width: it is told the one for the width that
/// there is.
class TopRows : public QWidget
{
    Q_OBJECT

public:
    explicit TopRows(QWidget *parent = nullptr);

    QVBoxLayout &rows() { return *m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

} // namespace turnscope
