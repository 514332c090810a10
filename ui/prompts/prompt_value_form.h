// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "models/prompts/prompt_text.h"

#include <QWidget>

class QGridLayout;

namespace turnscope {

/// A field for the value of each of a prompt's variables, by its type. One that cannot be taken says why in its tooltip, and
/// has a sign beside it.
class PromptValueForm : public QWidget
{
    Q_OBJECT

public:
    explicit PromptValueForm(QWidget *parent = nullptr);

    /// The fields that are typed into stay where they are as long as the variables do.
    void present(const std::vector<PromptVariable> &variables, const PromptValues &values);

Q_SIGNALS:
    void edited(const QString &variable, const QString &value);

private:
    struct Row
    {
        QWidget *name = nullptr;
        QWidget *field = nullptr;
        QWidget *sign = nullptr;
    };

    QWidget *makeField(const PromptVariable &variable);
    void build(const std::vector<PromptVariable> &variables);

    QGridLayout *m_grid;
    std::vector<PromptVariable> m_variables;
    std::vector<Row> m_rows;
};

} // namespace turnscope
