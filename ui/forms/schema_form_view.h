// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tools/schema_form.h"

#include <QScrollArea>

class QFormLayout;

namespace turnscope {

/// A form whose fields a JSON schema of an object made: a line for a text or number, a list to choose from, an area for what
/// is several, and groups of them. Scrolls where there is little room.
class SchemaFormView : public QScrollArea
{
    Q_OBJECT

public:
    /// `names` and the path of its field make the object name of an editor.
    explicit SchemaFormView(QString names, QWidget *parent = nullptr);

    /// An empty form.
    void setFields(std::vector<SchemaField> fields);
    const std::vector<SchemaField> &fields() const { return m_fields; }

    /// Fills it in; what a field of the schema's cannot hold is shown as JSON.
    void setObject(const QJsonObject &object);

    /// See SchemaForm.
    Result<QJsonObject> object() const;
    Result<QJsonObject> draft() const;
    QString keptText() const;

    /// Where typing begins; null: there is no field. Until the form is filled in anew.
    QWidget *firstEditor() const { return m_first; }

    /// As much as it holds, within bounds.
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const FormTexts &texts);
    void addFields(QFormLayout &form, const std::vector<SchemaField> &fields, const FormTexts &texts);
    QWidget *makeEditor(const SchemaField &field, const QString &text);
    QWidget *makeChoice(const QStringList &choices, const QString &text);
    QWidget *makeArea(const SchemaField &field, const QString &text);
    FormTexts texts() const;

    QString m_names;
    std::vector<SchemaField> m_fields; ///< of the schema
    std::vector<SchemaField> m_shown;  ///< the same, as they fit what was filled in
    QHash<QString, QWidget *> m_editors;
    QWidget *m_first = nullptr;
};

} // namespace turnscope
