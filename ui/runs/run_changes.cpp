// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_changes.h"

#include "models/text/qt_text.h"
#include "ui/settings/setting_editor.h"
#include "ui/settings/setting_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What a row begins with where the parent does not tell.
QJsonValue usualValue(const SettingSpec &spec)
{
    switch (spec.kind) {
    case SettingSpec::Kind::Number:
    case SettingSpec::Kind::Integer:
    case SettingSpec::Kind::OptionalInteger:
        return spec.usual;
    case SettingSpec::Kind::Flag:
        return spec.usual != 0;
    case SettingSpec::Kind::Choice:
    case SettingSpec::Kind::OpenChoice:
        return latinText(offeredChoices(spec).front());
    default:
        return QString();
    }
}

} // namespace

RunChanges::RunChanges(const SettingValues &inForce, QWidget *parent)
    : QWidget(parent)
    , m_inForce(inForce)
    , m_grid(new QGridLayout)
    , m_add(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_add);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setColumnStretch(1, 1);
    m_add->setObjectName(u"runAddChange"_s);
    m_add->setAccessibleName(tr("Change a setting"));
    connect(m_add, &QComboBox::activated, this, [this](int at) {
        if (const QVariant field = m_add->itemData(at); field.isValid())
            add(SettingField(field.toInt()));
    });
    offer();
}

void RunChanges::offer()
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    m_add->addItem(tr("Change a setting…"));
    for (const SettingField field : allSettingFields()) {
        if (std::ranges::find(m_rows, field, &Row::field) == m_rows.end())
            m_add->addItem(SettingText::name(field), int(field));
    }
}

void RunChanges::add(SettingField field)
{
    if (std::ranges::find(m_rows, field, &Row::field) != m_rows.end())
        return;
    const QJsonValue had = m_inForce[field];
    add(field, had.isUndefined() ? usualValue(settingSpec(field)) : had);
}

void RunChanges::add(SettingField field, const QJsonValue &value)
{
    remove(field);
    auto *name = new QLabel(SettingText::name(field));
    name->setTextFormat(Qt::PlainText);
    auto *editor = new SettingEditor(field);
    editor->setObjectName(u"runChange_"_s + latinText(ownKey(settingSpec(field))));
    editor->setValue(value);
    name->setBuddy(editor);
    auto *gone = new QPushButton(tr("Remove"));
    gone->setAccessibleName(tr("Leave %1 as it was").arg(SettingText::name(field)));
    const int line = m_grid->rowCount();
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(editor, line, 1);
    m_grid->addWidget(gone, line, 2);
    m_rows.push_back({field, value, {name, editor, gone}});
    connect(editor, &SettingEditor::edited, this, [this, field](const QJsonValue &edited) {
        if (const auto row = std::ranges::find(m_rows, field, &Row::field); row != m_rows.end())
            row->value = edited;
    });
    connect(gone, &QPushButton::clicked, this, [this, field] { remove(field); });
    offer();
    editor->setFocus();
}

void RunChanges::remove(SettingField field)
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    if (row == m_rows.end())
        return;
    for (QWidget *widget : row->widgets) {
        widget->hide();
        widget->deleteLater();
    }
    m_rows.erase(row);
    offer();
    m_add->setFocus();
}

SettingChanges RunChanges::changes() const
{
    SettingChanges changes;
    for (const Row &row : m_rows) {
        if (row.value != m_inForce[row.field])
            changes.set({row.field, row.value});
    }
    return changes;
}

} // namespace turnscope
