// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/schema_form_view.h"

#include "models/text/plain_tip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>

namespace turnscope {

using namespace Qt::StringLiterals;

SchemaFormView::SchemaFormView(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void SchemaFormView::setFields(const std::vector<SchemaField> &fields)
{
    if (fields == m_fields)
        return;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_editors.clear();
    m_fields = fields;
    for (const SchemaField &field : m_fields) {
        QWidget *editor = makeField(field);
        editor->setObjectName(u"answerField:"_s + field.name);
        editor->setAccessibleName(field.name);
        editor->setToolTip(plainTip(field.description));
        m_editors.push_back(editor);
        constexpr qsizetype longest = 40; // a name may be anything
        m_form->addRow(field.name.simplified().left(longest) + (field.required ? u" *"_s : QString()), editor);
    }
}

QWidget *SchemaFormView::makeField(const SchemaField &field)
{
    const bool isFlag = field.kind == SchemaField::Kind::Flag;
    if (isFlag || field.kind == SchemaField::Kind::Choice) {
        auto *choice = new QComboBox;
        choice->addItem(QString());
        choice->addItems(isFlag ? QStringList{u"true"_s, u"false"_s} : field.choices);
        connect(choice, &QComboBox::currentIndexChanged, this, &SchemaFormView::edited);
        return choice;
    }
    auto *line = new QLineEdit;
    if (field.kind == SchemaField::Kind::Json)
        line->setPlaceholderText(tr("JSON"));
    else if (field.kind != SchemaField::Kind::Text)
        line->setPlaceholderText(tr("number"));
    connect(line, &QLineEdit::textEdited, this, &SchemaFormView::edited);
    return line;
}

QString SchemaFormView::textOf(const QWidget *editor)
{
    const auto *choice = qobject_cast<const QComboBox *>(editor);
    return choice ? choice->currentText() : qobject_cast<const QLineEdit *>(editor)->text();
}

Result<QJsonObject> SchemaFormView::value() const
{
    QJsonObject value;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Result<QJsonValue> read = m_fields[i].read(textOf(m_editors[i]));
        if (!read)
            return tl::unexpected(read.error());
        if (!read->isUndefined())
            value[m_fields[i].name] = *read;
    }
    return value;
}

void SchemaFormView::clear()
{
    for (QWidget *editor : m_editors) {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            choice->setCurrentIndex(0);
        else
            qobject_cast<QLineEdit *>(editor)->clear();
    }
}

} // namespace turnscope
