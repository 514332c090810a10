// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tools/tool_answer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace turnscope {

class WrappedLabel;

/// Who answers the calls of one function from now on. Takes nothing that cannot be put to use, but says what is missing.
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    AnswerDialog(const QString &tool, const ToolAnswer &answer, QWidget *over);

    /// As it is filled in.
    ToolAnswer answer() const;

    void accept() override;

private:
    void addFields(QFormLayout *form);
    void showKind();

    QFormLayout *m_form;
    QComboBox *m_kind;
    QPlainTextEdit *m_output;
    QSpinBox *m_delay;
    QCheckBox *m_isError;
    QLineEdit *m_command;
    QLineEdit *m_url;
    QSpinBox *m_limit;
    QLabel *m_what;
    WrappedLabel *m_problem;
};

} // namespace turnscope
