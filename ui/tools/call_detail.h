// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/tool_control.h"
#include "models/tables/tool_list_model.h"
#include "models/tables/tool_table_model.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace turnscope {

class AnswerBox;
class JsonHighlighting;
class ToolAlarm;
class WrappedLabel;

/// One call: its arguments, as they come, and what they are worth against the schema; who answers it, and where that is
/// written by hand; or its output, and who waited for whom.
class CallDetail : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    CallDetail(const ToolTableModel &calls, const ToolListModel &tools, const ToolAlarm &alarm,
               const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~CallDetail() override;

    /// Who answers; it must outlive this. Without one, nothing can be sent.
    void setControl(ToolControl &control);

    /// A row of the calls; -1: none, and there is nothing to see.
    void show(int row);
    int row() const { return m_row; }

    /// What is known of the call may have changed.
    void refresh();

Q_SIGNALS:
    /// The user wants to say who answers this function.
    void answerWanted(const QString &tool);

    /// The user was shown this command, and may allow it.
    void allowWanted(const QString &tool, const QString &command);

private:
    void layOut(QVBoxLayout *column);
    void showArguments(const Item &item);
    void showVerdict(const Item &item, bool complete);
    void showState(const Item &item, const ToolCall *call);
    void showAnswerer(const Item &item, const ToolCall *call);
    QJsonValue example(const Item &item) const;
    std::optional<ToolRun> run(const ToolCall *call) const;
    QString answeredText(const ToolCall &call) const;
    static QString runText(const ToolRun &run, const ToolAnswer &answer);

    const ToolTableModel &m_calls;
    const ToolListModel &m_tools;
    const ToolAlarm &m_alarm;
    const ThemeSwitch &m_themes;
    ToolControl *m_control = nullptr;
    int m_row = -1;
    QString m_tool;             ///< of the row
    QByteArray m_callId;        ///< of the row
    std::string m_argumentText; ///< that is shown
    std::string m_checked;      ///< arguments that the verdict is of
    std::string m_outputText;   ///< that is shown

    QLabel *m_title;
    WrappedLabel *m_state;
    QPlainTextEdit *m_arguments;
    WrappedLabel *m_verdict;
    QWidget *m_answerer;
    QLabel *m_who;
    QPushButton *m_allow;
    QPushButton *m_stop;
    QPushButton *m_change;
    AnswerBox *m_box;
    QLabel *m_outputTitle;
    QPlainTextEdit *m_output;
    std::unique_ptr<JsonHighlighting> m_argumentColours;
    std::unique_ptr<JsonHighlighting> m_outputColours;
};

} // namespace turnscope
