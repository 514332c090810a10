// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tools/schema_form.h"

#include <QWidget>

class QFormLayout;

namespace turnscope {

/// A field for each member of an object, by its schema.
class SchemaFormView : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaFormView(QWidget *parent = nullptr);

    /// What was typed is kept where the fields stay the same.
    void setFields(const std::vector<SchemaField> &fields);
    const std::vector<SchemaField> &fields() const { return m_fields; }

    /// What was typed, as an object. Fails with the first sentence of what cannot be taken.
    Result<QJsonObject> value() const;

    void clear();

Q_SIGNALS:
    void edited();

private:
    QWidget *makeField(const SchemaField &field);
    static QString textOf(const QWidget *editor);

    QFormLayout *m_form;
    std::vector<SchemaField> m_fields;
    std::vector<QWidget *> m_editors; ///< as many
};

} // namespace turnscope
