// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/session_schema.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace turnscope {

/// The control of one setting, by the kind of its value; where it cannot be changed, the value as text that can
/// be read and copied.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SettingEditor(SettingField field, QWidget *parent = nullptr);

    /// Shows a value, without edited(). A text that is being typed into keeps its cursor.
    void setValue(const QJsonValue &value);

    void setReadOnly(bool on);

Q_SIGNALS:
    void edited(const QJsonValue &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeControl();
    QWidget *makeChoice(bool open);
    QWidget *makeNumber();
    QWidget *makeInteger();
    QWidget *makeOptionalInteger();
    QWidget *makeFlag();
    QWidget *makeLine();
    QWidget *makeText();

    SettingField m_field;
    const SettingSpec &m_spec;
    std::function<void(const QJsonValue &)> m_show; ///< into the control
    QWidget *m_control;
    QLabel *m_text; ///< stands in for the control
};

} // namespace turnscope
