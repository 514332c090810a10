// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace turnscope {

/// A row of controls that never makes its window wider: when it gets narrow it takes the steps it was given, one
/// after the other, until everything fits; with more room it takes them back.
class CollapsingRow : public QWidget
{
    Q_OBJECT

public:
    /// Taken (true) or taken back.
    using Step = std::function<void(bool taken)>;

    explicit CollapsingRow(QWidget *parent = nullptr);

    QHBoxLayout &row() { return *m_row; }

    /// After those that were added before it.
    void addStep(Step step) { m_steps.push_back(std::move(step)); }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void take(size_t steps);

    QHBoxLayout *m_row;
    std::vector<Step> m_steps;
    size_t m_taken = 0;
    bool m_fitting = false;
};

} // namespace turnscope
