// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planner/assumptions.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace turnscope {

/// The models of one option, by what they do: to be chosen from the price list, or typed.
class PlannedModels : public QWidget
{
    Q_OBJECT

public:
    explicit PlannedModels(QWidget *parent = nullptr);

    /// What is offered.
    void setNames(const QStringList &names);

    /// Null: none. Emits nothing.
    void setOption(const PlanOption *option);

Q_SIGNALS:
    void chosen(turnscope::PlanRole role, const QString &model);

private:
    struct Choice
    {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
    };

    std::array<Choice, kPlanRoles.size()> m_choices{};
};

} // namespace turnscope
