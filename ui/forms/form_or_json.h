// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "ui/theme/theme_switch.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QToolButton;

namespace turnscope {

class JsonHighlighting;
class SchemaFormView;
class TextArea;
class WrappedLabel;

/// Where an object is written: in a form that a JSON schema made, or as JSON (or any text, where its owner takes that). Who
/// changes from one to the other takes along all that was written: a form that nobody touched gives back the very text, and
/// what a field cannot show it shows as JSON. Where there is no form to be made there is only the text; where that is
/// because the schema is endless, a line above it says so.
class FormOrJson : public QWidget
{
    Q_OBJECT

public:
    /// Bytes that may be pasted at once: no model writes or reads as many in one call.
    static constexpr qsizetype kMostPasted = 1 << 20;

    /// Object names, and what a screen reader says.
    struct Names
    {
        QString text;
        QString form;
        QString fields; ///< what each field's begins with
        QString spokenText;
        QString spokenForm;
    };

    enum class First : quint8 { Form, Json }; ///< what is shown until the user chooses

    FormOrJson(const Names &names, First first, const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~FormOrJson() override;

    /// Form or JSON, for the owner to put where there is room; hidden where there is no form. This one's child until then.
    QWidget *switcher() const { return m_switcher; }

    TextArea *textArea() const { return m_text; }

    /// Of an object; empty: no form. What was written stays.
    void setSchema(const QJsonObject &schema);

    /// In place of what was written.
    void setText(const QString &text);

    bool isForm() const;

    /// What was written so far, finished or not, for who comes back to it with setText().
    QString draft() const;

    /// What was written: the text as it stands, or the form's object. Fails with a sentence that names the field that cannot be
    /// taken; text is never looked at.
    Result<QString> written() const;

Q_SIGNALS:
    void edited();
    void refused(const QString &why); ///< the other way to write, or what was pasted; empty: that is over

private:
    void choose(bool form);
    bool fillForm();
    bool fillText();
    void present(bool form);
    void updateColours();

    const ThemeSwitch &m_themes;
    QJsonObject m_schema;
    QWidget *m_switcher;
    QToolButton *m_asForm;
    QToolButton *m_asJson;
    WrappedLabel *m_noForm; ///< why there is none, where the schema is to blame
    SchemaFormView *m_form;
    TextArea *m_text;
    std::unique_ptr<JsonHighlighting> m_highlighting;
    bool m_wantsForm;
    bool m_formTouched = false; ///< since it and the text said the same
    QString m_formText;         ///< the text that the form was filled in from
};

} // namespace turnscope
