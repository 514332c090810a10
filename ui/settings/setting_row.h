// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/settings_draft.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace turnscope {

class SettingEditor;

/// One setting in the form: its name, its control, a way back, and what there is to say about it.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    SettingRow(SettingField field, const ThemeSwitch &theme, QWidget *parent = nullptr);

    SettingField field() const { return m_field; }

    /// Shows the draft's view of the field; `writable` is false for a recording.
    void present(const SettingsDraft &draft, bool writable);

    /// Marks the row as what was looked for.
    void setFound(bool on);

Q_SIGNALS:
    void edited(turnscope::SettingField field, const QJsonValue &value);
    void revertWanted(turnscope::SettingField field);

private:
    void dress();
    void setTone(const QString &tone);

    SettingField m_field;
    const ThemeSwitch &m_theme;
    QLabel *m_name;
    SettingEditor *m_editor;
    QToolButton *m_revert;
    QLabel *m_note;
};

} // namespace turnscope
