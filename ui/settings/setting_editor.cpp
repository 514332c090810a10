// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_editor.h"

#include "models/text/qt_text.h"
#include "ui/settings/setting_text.h"
#include "ui/theme/text_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInstructionLines = 6;
constexpr int kLeastWidth = 80; // so that the form fits a narrow dock

QString unitSuffix(const SettingSpec &spec)
{
    return spec.unit.empty() ? QString() : u' ' + latinText(spec.unit);
}

} // namespace

SettingEditor::SettingEditor(SettingField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_spec(settingSpec(field))
    , m_control(makeControl())
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(SettingText::name(field));
    m_text->setMinimumHeight(fontMetrics().height() + 10);
    m_control->setAccessibleName(SettingText::name(field));
    m_control->setToolTip(SettingText::explanation(field));
    m_control->setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_control);
    column->addWidget(m_text);
    m_text->hide();
    setFocusProxy(m_control);
}

void SettingEditor::setValue(const QJsonValue &value)
{
    m_show(value);
    m_text->setText(SettingText::value(m_field, value));
    // A label's name is what is read of it: without the value the value would be lost.
    m_text->setAccessibleName(tr("%1: %2").arg(SettingText::name(m_field), m_text->text()));
}

void SettingEditor::setReadOnly(bool on)
{
    m_control->setVisible(!on);
    m_text->setVisible(on);
    setFocusProxy(on ? m_text : m_control);
}

/// The wheel scrolls the form: it changes a value only where the keyboard is.
bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *SettingEditor::makeControl()
{
    switch (m_spec.kind) {
    case SettingSpec::Kind::Choice:
        return makeChoice(false);
    case SettingSpec::Kind::OpenChoice:
        return makeChoice(true);
    case SettingSpec::Kind::Number:
        return makeNumber();
    case SettingSpec::Kind::Integer:
        return makeInteger();
    case SettingSpec::Kind::OptionalInteger:
        return makeOptionalInteger();
    case SettingSpec::Kind::Flag:
        return makeFlag();
    case SettingSpec::Kind::Text:
        return makeText();
    case SettingSpec::Kind::Line:
    case SettingSpec::Kind::Other:
        break;
    }
    return makeLine();
}

QWidget *SettingEditor::makeChoice(bool open)
{
    auto *box = new QComboBox;
    box->setEditable(open);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setPlaceholderText(SettingText::value(m_field, QJsonValue::Undefined));
    box->installEventFilter(this);
    for (const std::string_view choice : offeredChoices(m_spec))
        box->addItem(SettingText::value(m_field, latinText(choice)), latinText(choice));
    connect(box, &QComboBox::activated, this, [this, box](int row) { Q_EMIT edited(box->itemData(row).toString()); });
    if (open) {
        connect(box->lineEdit(), &QLineEdit::textEdited, this, [this, box](const QString &text) {
            const int row = box->findText(text.trimmed(), Qt::MatchFixedString);
            Q_EMIT edited(row < 0 ? text.trimmed() : box->itemData(row).toString());
        });
    }
    m_show = [this, box, open](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        const int row = value.isString() ? box->findData(value.toString()) : -1;
        if (box->hasFocus() && open && box->currentText().trimmed() == SettingText::value(m_field, value))
            return;
        box->setCurrentIndex(row);
        if (open && row < 0)
            box->setEditText(value.toString());
        if (open)
            box->lineEdit()->setCursorPosition(0); // with little room, the begin is seen and not the end
    };
    return box;
}

QWidget *SettingEditor::makeNumber()
{
    auto *box = new QDoubleSpinBox;
    box->setDecimals(3);
    box->setRange(m_spec.least, m_spec.most);
    box->setSingleStep(m_spec.step);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double value) { Q_EMIT edited(value); });
    m_show = [this, box](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toDouble(m_spec.usual));
    };
    return box;
}

QWidget *SettingEditor::makeInteger()
{
    auto *box = new QSpinBox;
    box->setRange(int(m_spec.least), int(m_spec.most));
    box->setSingleStep(int(m_spec.step));
    box->setSuffix(unitSuffix(m_spec));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT edited(value); });
    m_show = [this, box](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        box->setValue(int(std::clamp(value.toDouble(m_spec.usual), m_spec.least, m_spec.most)));
    };
    return box;
}

QWidget *SettingEditor::makeOptionalInteger()
{
    auto *pair = new QWidget;
    auto *on = new QCheckBox;
    auto *box = new QSpinBox;
    on->setAccessibleName(tr("%1: on").arg(SettingText::name(m_field)));
    box->setAccessibleName(SettingText::name(m_field));
    box->setRange(int(m_spec.least), int(m_spec.most));
    box->setSingleStep(int(m_spec.step));
    box->setSuffix(unitSuffix(m_spec));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(on);
    row->addWidget(box, 1);
    pair->setFocusProxy(on);
    const auto tell = [this, on, box] { Q_EMIT edited(on->isChecked() ? QJsonValue(box->value()) : QJsonValue()); };
    connect(on, &QCheckBox::clicked, this, [box, tell](bool checked) {
        box->setEnabled(checked);
        tell();
    });
    connect(box, &QSpinBox::valueChanged, this, tell);
    m_show = [this, on, box](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        on->setChecked(value.isDouble());
        box->setEnabled(value.isDouble());
        if (value.isDouble() || !on->hasFocus())
            box->setValue(int(std::clamp(value.toDouble(m_spec.usual), m_spec.least, m_spec.most)));
    };
    return pair;
}

QWidget *SettingEditor::makeFlag()
{
    auto *box = new QCheckBox;
    connect(box, &QCheckBox::clicked, this, [this, box] {
        box->setTristate(false);
        Q_EMIT edited(box->isChecked());
    });
    m_show = [box](const QJsonValue &value) {
        box->setTristate(value.isUndefined());
        box->setCheckState(value.isUndefined() ? Qt::PartiallyChecked : value.toBool() ? Qt::Checked : Qt::Unchecked);
    };
    return box;
}

QWidget *SettingEditor::makeLine()
{
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT edited(text); });
    m_show = [line](const QJsonValue &value) {
        if (line->text() != value.toString())
            line->setText(value.toString());
    };
    return line;
}

QWidget *SettingEditor::makeText()
{
    auto *text = new TextArea;
    text->setTabChangesFocus(true);
    text->setFixedHeight(kInstructionLines * text->fontMetrics().lineSpacing() + 16);
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] { Q_EMIT edited(text->toPlainText()); });
    m_show = [text](const QJsonValue &value) {
        const QSignalBlocker quiet(text);
        if (text->toPlainText() != value.toString())
            text->setPlainText(value.toString());
    };
    return text;
}

} // namespace turnscope
