// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_or_json.h"

#include "models/text/time_text.h"
#include "ui/forms/schema_form_view.h"
#include "ui/inspector/json_highlighting.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownLines = 3;
constexpr qsizetype kShownDigits = 40;
constexpr qsizetype kColouredText = 50'000; // characters; colouring more would be felt

/// Takes no paste that could not be sent anyway, and that would take long to lay out.
class WrittenText : public TextArea
{
public:
    std::function<void()> refused;

    /// Some lines; where there is more room it takes it.
    QSize sizeHint() const override { return {200, fontMetrics().lineSpacing() * kShownLines + 20}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (source->text().size() > FormOrJson::kMostPasted)
            return refused();
        TextArea::insertFromMimeData(source);
    }
};

QToolButton *makeSegment(const QString &text, const QString &name, const QString &tip, bool first)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("segment", first ? u"first"_s : u"last"_s);
    return button;
}

} // namespace

FormOrJson::FormOrJson(const Names &names, First first, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_switcher(new QWidget(this))
    , m_asForm(makeSegment(tr("Form"), names.form + u"On"_s, tr("A field for each member"), true))
    , m_asJson(makeSegment(tr("JSON"), names.text + u"On"_s, tr("All of it as text"), false))
    , m_noForm(new WrappedLabel)
    , m_form(new SchemaFormView(names.fields))
    , m_text(new WrittenText)
    , m_highlighting(std::make_unique<JsonHighlighting>(*m_text->document()))
    , m_wantsForm(first == First::Form)
{
    m_noForm->setObjectName(names.form + u"None"_s);
    setTone(*m_noForm, u"dim"_s);
    m_noForm->hide();
    m_form->setObjectName(names.form);
    m_form->setAccessibleName(names.spokenForm);
    m_text->setObjectName(names.text);
    m_text->setAccessibleName(names.spokenText);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_highlighting->setTheme(themes.theme());
    auto *group = new QButtonGroup(this);
    auto *buttons = new QHBoxLayout(m_switcher);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (QToolButton *button : {m_asForm, m_asJson}) {
        group->addButton(button);
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] { choose(button == m_asForm); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_noForm);
    column->addWidget(m_form, 1);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(&themes, &ThemeSwitch::changed, this, [this] { m_highlighting->setTheme(m_themes.theme()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        updateColours();
        Q_EMIT edited();
    });
    static_cast<WrittenText *>(m_text)->refused = [this] {
        Q_EMIT refused(tr("What was to be pasted is longer than %1, which no model can take. Nothing was pasted.")
                           .arg(byteSizeText(kMostPasted)));
    };
    connect(m_form, &SchemaFormView::edited, this, [this] {
        m_formTouched = true;
        Q_EMIT edited();
    });
    m_switcher->hide();
    present(false);
}

/// The end of the highlighting is a change of the text, which is nobody's edit.
FormOrJson::~FormOrJson()
{
    m_text->disconnect(this);
}

void FormOrJson::setSchema(const QJsonObject &schema)
{
    if (schema == m_schema)
        return;
    const QString kept = draft();
    m_schema = schema;
    QString whyNot;
    m_form->setFields(SchemaForm::fields(schema, &whyNot));
    m_noForm->setText(whyNot);
    m_noForm->setVisible(!whyNot.isEmpty());
    m_switcher->setVisible(!m_form->fields().empty());
    setText(kept);
}

void FormOrJson::setText(const QString &text)
{
    m_formTouched = false;
    m_formText = QString();
    m_form->setObject({});
    m_text->setPlainText(text);
    const QSignalBlocker quiet(this); // that it cannot be a form now is no news
    present(m_wantsForm && !m_form->fields().empty() && fillForm());
}

bool FormOrJson::isForm() const
{
    return m_form->isVisibleTo(this);
}

/// Fills the form in from the text, unless it says the same already.
bool FormOrJson::fillForm()
{
    const QString text = m_text->toPlainText();
    if (text == m_formText)
        return true;
    const QByteArray json = text.toUtf8();
    if (json.size() > SchemaForm::kLongest) {
        Q_EMIT refused(tr("It is longer than %1: too much for a form.").arg(byteSizeText(SchemaForm::kLongest)));
        return false;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject() && !text.trimmed().isEmpty()) {
        Q_EMIT refused(error.error == QJsonParseError::NoError
                           ? tr("It is no JSON object, which is all that a form can show.")
                           : tr("It is not JSON, and cannot be shown in a form: %1.").arg(error.errorString()));
        return false;
    }
    if (const QString rounded = roundedNumber(json); !rounded.isEmpty()) {
        Q_EMIT refused(tr("A form cannot keep all digits of the number %1.").arg(rounded.left(kShownDigits)));
        return false;
    }
    m_form->setObject(document.object());
    m_formText = text;
    m_formTouched = false;
    return true;
}

/// Writes what is in the form as text, unless nobody touched it.
bool FormOrJson::fillText()
{
    if (!m_formTouched)
        return true;
    const Result<QJsonObject> draft = m_form->draft();
    if (!draft) {
        Q_EMIT refused(draft.error().text);
        return false;
    }
    m_formText = editableJson(*draft, true);
    m_formTouched = false;
    m_text->setPlainText(m_formText);
    return true;
}

void FormOrJson::choose(bool form)
{
    Q_EMIT refused({});
    const QWidget *focused = focusWidget();
    const bool typing = focused && focused->hasFocus();
    const bool done = form == isForm() || (form ? fillForm() : fillText());
    present(done ? form : !form);
    if (typing)
        setFocus(); // else it would go astray with what is hidden
    if (!done)
        return;
    m_wantsForm = form;
    Q_EMIT edited();
}

void FormOrJson::present(bool form)
{
    m_form->setVisible(form);
    m_text->setVisible(!form);
    (form ? m_asForm : m_asJson)->setChecked(true);
    setFocusProxy(form ? m_form->firstEditor() : m_text);
}

void FormOrJson::updateColours()
{
    m_highlighting->setEnabled(m_text->document()->characterCount() < kColouredText);
}

QString FormOrJson::draft() const
{
    if (!isForm() || !m_formTouched)
        return m_text->toPlainText();
    return m_form->keptText();
}

Result<QString> FormOrJson::written() const
{
    const QString text = m_text->toPlainText();
    if (!isForm() || (!m_formTouched && !text.isEmpty()))
        return text;
    const Result<QJsonObject> object = m_form->object();
    if (!object)
        return tl::unexpected(object.error());
    return QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact));
}

} // namespace turnscope
