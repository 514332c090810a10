// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/schema_form_view.h"

#include "models/text/plain_tip.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 40; // characters that are shown; a name may be anything
constexpr qsizetype kLongestDescription = 240;
constexpr int kLongestLine = 1 << 20; // characters
constexpr int kAreaLines = 2;
constexpr int kListLines = 3;
constexpr int kAroundText = 14; // px: border, padding and margin of a text field
constexpr int kLeastHeight = 64;
constexpr int kMostHeight = 260;

QString cut(const QString &text, qsizetype longest)
{
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

/// What is none of a schema's says so in words, for it has no name.
QString nameOf(const SchemaField &field)
{
    if (field.kind == SchemaField::Kind::Rest)
        return SchemaFormView::tr("others");
    const QString name = field.name.simplified();
    return name.isEmpty() ? u"“”"_s : cut(name, kLongestName);
}

QString tipOf(const SchemaField &field)
{
    if (field.kind == SchemaField::Kind::Rest)
        return SchemaFormView::tr("Members that have no field of their own");
    QStringList lines{field.name.size() > kLongestName ? field.name : QString(), field.description};
    if (field.required)
        lines << SchemaFormView::tr("Required");
    lines.removeAll(QString());
    return plainTip(lines.join(u'\n'));
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

SchemaFormView::SchemaFormView(QString names, QWidget *parent)
    : QScrollArea(parent)
    , m_names(std::move(names))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its fields have it
}

void SchemaFormView::setFields(std::vector<SchemaField> fields)
{
    m_fields = std::move(fields);
    m_shown = m_fields;
    build({});
}

void SchemaFormView::setObject(const QJsonObject &object)
{
    m_shown = SchemaForm::fittedFields(m_fields, object);
    build(SchemaForm::textsOf(m_shown, object));
}

void SchemaFormView::build(const FormTexts &texts)
{
    m_editors.clear();
    m_first = nullptr;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    auto *rows = new QWidget;
    addFields(*makeForm(rows), m_shown, texts);
    column->addWidget(rows);
    column->addStretch(1);
    setWidget(content);
    updateGeometry();
}

void SchemaFormView::addFields(QFormLayout &form, const std::vector<SchemaField> &fields, const FormTexts &texts)
{
    constexpr int indent = 14; // px
    for (const SchemaField &field : fields) {
        auto *label = new QLabel(nameOf(field) + (field.required ? u" *"_s : QString()));
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(tipOf(field));
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(field.kind == SchemaField::Kind::Group ? indent : 0, 0, 0, 0);
        column->setSpacing(2);
        QStringList words{cut(field.description.simplified(), kLongestDescription), field.bounds()};
        words.removeAll(QString());
        if (!words.isEmpty()) {
            auto *about = new WrappedLabel;
            about->setTextFormat(Qt::PlainText);
            about->setText(words.join(u" · "_s));
            about->setToolTip(tipOf(field));
            setTone(*about, u"dim"_s);
            column->addWidget(about);
        }
        if (field.kind == SchemaField::Kind::Group) {
            auto *inner = new QWidget;
            addFields(*makeForm(inner), field.inner, texts);
            column->addWidget(inner);
            form.addRow(label);
            form.addRow(holder);
            continue;
        }
        QWidget *editor = makeEditor(field, texts.value(field.path));
        editor->setObjectName(m_names + field.path);
        editor->setAccessibleName(field.required ? tr("%1, required").arg(nameOf(field)) : nameOf(field));
        editor->setAccessibleDescription(field.description);
        editor->setToolTip(tipOf(field));
        label->setBuddy(editor);
        m_editors.insert(field.path, editor);
        m_first = m_first ? m_first : editor;
        column->insertWidget(0, editor);
        form.addRow(label, holder);
    }
}

QWidget *SchemaFormView::makeEditor(const SchemaField &field, const QString &text)
{
    switch (field.kind) {
    case SchemaField::Kind::Flag:
        return makeChoice({u"true"_s, u"false"_s}, text);
    case SchemaField::Kind::Choice:
        return makeChoice(field.choices, text);
    case SchemaField::Kind::List:
    case SchemaField::Kind::Json:
    case SchemaField::Kind::Rest:
        return makeArea(field, text);
    default:
        break;
    }
    auto *line = new QLineEdit;
    line->setMaxLength(kLongestLine);
    line->setPlaceholderText(field.hint());
    line->setText(text);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textEdited, this, &SchemaFormView::edited);
    return line;
}

QWidget *SchemaFormView::makeChoice(const QStringList &choices, const QString &text)
{
    constexpr int shownLetters = 8;
    auto *box = new QComboBox;
    box->addItem(QString());
    box->addItems(choices);
    box->setCurrentIndex(std::max<int>(0, int(choices.indexOf(text)) + 1));
    box->setMinimumContentsLength(shownLetters);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, &SchemaFormView::edited);
    return box;
}

QWidget *SchemaFormView::makeArea(const SchemaField &field, const QString &text)
{
    auto *area = new TextArea;
    area->setTabChangesFocus(true);
    area->setProperty("code", field.kind != SchemaField::Kind::List);
    area->setPlaceholderText(field.hint());
    area->setPlainText(text);
    const int lines = field.kind == SchemaField::Kind::List ? kListLines : kAreaLines;
    area->setFixedHeight(lines * area->fontMetrics().lineSpacing() + kAroundText);
    connect(area, &QPlainTextEdit::textChanged, this, &SchemaFormView::edited);
    return area;
}

/// The wheel scrolls the form, and changes nothing that the pointer only passes.
bool SchemaFormView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<const QComboBox *>(watched);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

FormTexts SchemaFormView::texts() const
{
    FormTexts typed;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (const auto *box = qobject_cast<const QComboBox *>(*it))
            typed.insert(it.key(), box->currentText());
        else if (const auto *area = qobject_cast<const QPlainTextEdit *>(*it))
            typed.insert(it.key(), area->toPlainText());
        else
            typed.insert(it.key(), qobject_cast<const QLineEdit *>(*it)->text());
    }
    return typed;
}

Result<QJsonObject> SchemaFormView::object() const
{
    return SchemaForm::objectOf(m_shown, texts());
}

Result<QJsonObject> SchemaFormView::draft() const
{
    return SchemaForm::draftOf(m_shown, texts());
}

QString SchemaFormView::keptText() const
{
    return SchemaForm::keptText(m_shown, texts());
}

QSize SchemaFormView::sizeHint() const
{
    const int wanted = widget() ? widget()->sizeHint().height() : 0;
    return {QScrollArea::sizeHint().width(), std::clamp(wanted, kLeastHeight, kMostHeight)};
}

} // namespace turnscope
