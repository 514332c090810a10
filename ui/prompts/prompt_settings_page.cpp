// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_settings_page.h"

#include "models/prompts/prompt_words.h"
#include "models/text/qt_text.h"
#include "ui/prompts/prompt_document.h"
#include "ui/settings/setting_editor.h"
#include "ui/settings/setting_text.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotesLines = 4;
constexpr int kWidestControl = 420;

constexpr std::array kPromptEncodings{AudioEncoding::Pcm16, AudioEncoding::Ulaw, AudioEncoding::Alaw};

/// What a setting begins with when the prompt is to have it.
QJsonValue firstSettingValue(const SettingSpec &spec)
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

QString promptSectionTitle(SettingSection section)
{
    switch (section) {
    case SettingSection::Answers:
        return PromptSettingsPage::tr("Answers");
    case SettingSection::Turns:
        return PromptSettingsPage::tr("Turn-taking");
    case SettingSection::Hearing:
        return PromptSettingsPage::tr("Hearing");
    case SettingSection::Limits:
        break;
    }
    return PromptSettingsPage::tr("Limits");
}

void putSettingText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    line->setText(text);
    line->setCursorPosition(0); // with little room, the begin is seen
}

QString settingKey(const SettingSpec &spec)
{
    return latinText(spec.flat);
}

} // namespace

PromptSettingsPage::PromptSettingsPage(PromptDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_model(new QLineEdit)
    , m_notes(new TextArea)
    , m_input(formatBox(u"promptInputFormat"_s, tr("Format of the sound that is sent")))
    , m_output(formatBox(u"promptOutputFormat"_s, tr("Format of the answers' sound")))
{
    setObjectName(u"promptSettingsPage"_s);
    setAccessibleName(tr("Settings of the prompt"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    addNames(*grid);
    addFormats(*grid);
    addSettings(*grid);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
    connect(&document, &PromptDocument::changed, this, &PromptSettingsPage::present);
    present();
}

template<typename Change>
void PromptSettingsPage::change(const QString &field, Change change)
{
    if (m_presenting)
        return;
    Prompt prompt = m_document.prompt();
    change(prompt);
    m_document.edit(prompt, field);
}

void PromptSettingsPage::addHead(QGridLayout &grid, const QString &text)
{
    auto *label = new QLabel(text);
    setTone(*label, u"heading"_s);
    label->setContentsMargins(0, 8, 0, 2);
    grid.addWidget(label, grid.rowCount(), 0, 1, 2);
}

void PromptSettingsPage::addNames(QGridLayout &grid)
{
    const auto add = [&](const QString &text, QWidget *control, const QString &name) {
        auto *label = new QLabel(text);
        setTone(*label, u"dim"_s);
        label->setBuddy(control);
        control->setObjectName(name);
        control->setAccessibleName(text);
        control->setMaximumWidth(kWidestControl);
        const int line = grid.rowCount();
        grid.addWidget(label, line, 0, Qt::AlignTop);
        grid.addWidget(control, line, 1);
    };
    add(tr("name"), m_name, u"promptName"_s);
    add(tr("description"), m_description, u"promptDescription"_s);
    add(tr("model"), m_model, u"promptModel"_s);
    add(tr("notes, for people alone"), m_notes, u"promptNotes"_s);
    grid.setColumnMinimumWidth(1, 200);
    m_model->setPlaceholderText(tr("any"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(kNotesLines * m_notes->fontMetrics().lineSpacing() + 16);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { change(u"name"_s, [&](Prompt &prompt) { prompt.name = text; }); });
    connect(m_description, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(u"description"_s, [&](Prompt &prompt) { prompt.description = text; });
    });
    connect(m_model, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(u"model"_s, [&](Prompt &prompt) { prompt.model = text.trimmed(); });
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { change(u"notes"_s, [&](Prompt &prompt) { prompt.notes = m_notes->toPlainText(); }); });
}

QComboBox *PromptSettingsPage::formatBox(const QString &name, const QString &spoken)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setToolTip(spoken);
    box->addItem(tr("the session's own"));
    for (const AudioEncoding encoding : kPromptEncodings)
        box->addItem(prompt_words::word(encoding));
    box->setMaximumWidth(kWidestControl);
    return box;
}

void PromptSettingsPage::addFormats(QGridLayout &grid)
{
    addHead(grid, tr("Sound"));
    const auto add = [&](const QString &text, QComboBox *box, std::optional<AudioEncoding> Prompt::*format) {
        auto *label = new QLabel(text);
        setTone(*label, u"dim"_s);
        label->setBuddy(box);
        const int line = grid.rowCount();
        grid.addWidget(label, line, 0);
        grid.addWidget(box, line, 1);
        connect(box, &QComboBox::activated, this, [this, format](int row) {
            change({}, [&](Prompt &prompt) {
                prompt.*format = row > 0 ? std::optional(kPromptEncodings[size_t(row - 1)]) : std::nullopt;
            });
        });
    };
    add(tr("sent"), m_input, &Prompt::inputFormat);
    add(tr("answers"), m_output, &Prompt::outputFormat);
}

void PromptSettingsPage::addSettings(QGridLayout &grid)
{
    for (const auto section :
         {SettingSection::Answers, SettingSection::Turns, SettingSection::Hearing, SettingSection::Limits}) {
        addHead(grid, promptSectionTitle(section));
        for (const SettingField field : prompt_words::settings()) {
            if (settingSpec(field).section == section)
                addRow(grid, field);
        }
    }
}

void PromptSettingsPage::addRow(QGridLayout &grid, SettingField field)
{
    auto *has = new QCheckBox(SettingText::name(field));
    has->setObjectName(u"promptHas_"_s + settingKey(settingSpec(field)));
    has->setToolTip(SettingText::explanation(field));
    auto *editor = new SettingEditor(field);
    editor->setObjectName(u"promptSetting_"_s + settingKey(settingSpec(field)));
    editor->setMaximumWidth(kWidestControl);
    const int line = grid.rowCount();
    grid.addWidget(has, line, 0);
    grid.addWidget(editor, line, 1);
    m_rows.push_back({field, has, editor});
    connect(has, &QCheckBox::clicked, this, [this, field](bool on) {
        change({}, [&](Prompt &prompt) {
            prompt.settings[field] = on ? firstSettingValue(settingSpec(field)) : QJsonValue(QJsonValue::Undefined);
        });
    });
    connect(editor, &SettingEditor::edited, this, [this, field](const QJsonValue &value) {
        change(settingKey(settingSpec(field)), [&](Prompt &prompt) { prompt.settings[field] = value; });
    });
}

void PromptSettingsPage::present()
{
    const QScopedValueRollback quiet(m_presenting, true);
    const Prompt &prompt = m_document.prompt();
    putSettingText(m_name, prompt.name);
    putSettingText(m_description, prompt.description);
    putSettingText(m_model, prompt.model);
    if (m_notes->toPlainText() != prompt.notes)
        m_notes->setPlainText(prompt.notes);
    const auto row = [](std::optional<AudioEncoding> format) {
        return format ? int(std::ranges::find(kPromptEncodings, *format) - kPromptEncodings.begin()) + 1 : 0;
    };
    m_input->setCurrentIndex(row(prompt.inputFormat));
    m_output->setCurrentIndex(row(prompt.outputFormat));
    for (const Row &each : m_rows) {
        const QJsonValue &value = prompt.settings[each.field];
        each.has->setChecked(!value.isUndefined());
        each.editor->setEnabled(!value.isUndefined());
        each.editor->setValue(value);
    }
}

void PromptSettingsPage::goTo(const QString &field)
{
    QWidget *control = field == u"model"_s ? m_model : field == u"description"_s ? m_description : m_name;
    if (field == u"notes"_s)
        control = m_notes;
    const QString key = field.section(u'.', 1);
    for (const Row &row : m_rows) {
        const SettingSpec &spec = settingSpec(row.field);
        if (!key.isEmpty() && (key == latinText(spec.flat) || key == latinText(spec.nested)))
            control = row.editor->isEnabled() ? static_cast<QWidget *>(row.editor) : row.has;
    }
    control->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(control);
}

} // namespace turnscope
