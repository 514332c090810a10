// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/setting_change.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace turnscope {

class SettingEditor;

/// The settings that a run has otherwise than its parent: a row each, which one adds from the schema's, edits and removes.
class RunChanges : public QWidget
{
    Q_OBJECT

public:
    /// `inForce`: what the parent had, which a new row begins with; a value may be Undefined.
    explicit RunChanges(const SettingValues &inForce, QWidget *parent = nullptr);

    /// Rows whose value is as in the parent are none.
    SettingChanges changes() const;

    void add(SettingField field);
    void add(SettingField field, const QJsonValue &value); ///< in place of the row that there is
    void remove(SettingField field);

private:
    struct Row
    {
        SettingField field{};
        QJsonValue value;
        std::vector<QWidget *> widgets;
    };

    void offer();

    SettingValues m_inForce;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QComboBox *m_add;
};

} // namespace turnscope
