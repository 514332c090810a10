// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_tuning.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace turnscope {

/// What the turns would have meant, counted: A, B, and B less A.
class OutcomeRows : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeRows(QWidget *parent = nullptr);

    void show(const SessionTuning &tuning);

    /// Copies the table, tab-separated.
    QString text() const;

private:
    struct Row
    {
        QLabel *name = nullptr;
        QLabel *a = nullptr;
        QLabel *b = nullptr;
        QLabel *difference = nullptr;
    };

    void add(QGridLayout &grid, const QString &key, const QString &name, const QString &tip, bool bold = false);
    void fill(size_t row, qint64 a, qint64 b, bool lessIsBetter = true);

    std::vector<Row> m_rows;
};

} // namespace turnscope
