// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tuning/tuning_desk.h"

#include <QWidget>

#include <vector>

class QAbstractSpinBox;
class QButtonGroup;
class QGridLayout;
class QLabel;

namespace turnscope {

class ThemeSwitch;
class TickedSlider;

/// The numbers of turn detection, a row each: slider with A's tick, A, and B to be typed. GUI thread.
class VadRows : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    VadRows(TuningDesk &desk, const ThemeSwitch &themes, QWidget *parent = nullptr);

private:
    /// What one row is about, in the steps of its slider.
    struct Field
    {
        QString name{};
        QString tip;
        QString what; ///< for the Edit menu
        int least = 0;
        int most = 0;
        int step = 1;
        int pages = 10;
        double scale = 1; ///< of a step
        int decimals = 0;
        QString lowest{}; ///< what stands for the least value
        int (*value)(const WhatIf &setting) = nullptr;
        void (*set)(WhatIf &setting, int value) = nullptr;
    };

    struct Row
    {
        Field field;
        TickedSlider *slider = nullptr;
        QLabel *had = nullptr;
        QAbstractSpinBox *box = nullptr;
    };

    static std::vector<Field> fields();
    void addRow(QGridLayout &grid, const Field &field, const ThemeSwitch &themes);
    void addModels(QGridLayout &grid);
    void preview(size_t row, int value);
    void show();

    TuningDesk &m_desk;
    std::vector<Row> m_rows;
    QButtonGroup *m_models;
    QLabel *m_head;
    bool m_showing = false;
};

} // namespace turnscope
