// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/settings/setting_editor.h"
#include "ui/settings/setting_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 104;
using State = SettingsDraft::State;

QString toneOf(State state)
{
    switch (state) {
    case State::Changed:
        return u"changed"_s;
    case State::Refused:
        return u"error"_s;
    case State::Unechoed:
        return u"finding"_s;
    default:
        return u"dim"_s;
    }
}

/// A sign beside the words, so that colour is not the only mark.
QString signOf(State state)
{
    switch (state) {
    case State::Changed:
        return u"● "_s;
    case State::Pending:
        return u"… "_s;
    case State::Refused:
        return u"✕ "_s;
    case State::Unechoed:
        return u"? "_s;
    default:
        return {};
    }
}

} // namespace

SettingRow::SettingRow(SettingField field, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_theme(theme)
    , m_name(new QLabel(SettingText::name(field)))
    , m_editor(new SettingEditor(field))
    , m_revert(new QToolButton)
    , m_note(new QLabel)
{
    setObjectName(u"setting_"_s
                  + QString::fromLatin1(settingSpec(field).flat.data(), qsizetype(settingSpec(field).flat.size())));
    m_name->setProperty("tone", u"dim"_s);
    m_name->setToolTip(SettingText::explanation(field));
    m_name->setBuddy(m_editor);
    m_name->setFixedWidth(kNameWidth);
    m_name->setWordWrap(true);
    m_revert->setObjectName(u"revert"_s);
    m_revert->setProperty("flat", true);
    m_revert->setAccessibleName(tr("Revert %1").arg(SettingText::name(field)));
    m_revert->setToolTip(tr("Back to what is in force"));
    QSizePolicy keeps = m_revert->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_revert->setSizePolicy(keeps);
    m_note->setObjectName(u"note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    if (settingSpec(field).kind == SettingSpec::Kind::Text) {
        grid->addWidget(m_name, 0, 0, 1, 2);
        grid->addWidget(m_revert, 0, 2, Qt::AlignTop);
        grid->addWidget(m_editor, 1, 0, 1, 3);
        grid->addWidget(m_note, 2, 0, 1, 3);
    } else {
        grid->addWidget(m_name, 0, 0);
        grid->addWidget(m_editor, 0, 1);
        grid->addWidget(m_revert, 0, 2, Qt::AlignTop);
        grid->addWidget(m_note, 1, 1, 1, 2);
    }
    grid->setColumnStretch(1, 1);

    connect(m_editor, &SettingEditor::edited, this, [this](const QJsonValue &value) { Q_EMIT edited(m_field, value); });
    connect(m_revert, &QToolButton::clicked, this, [this] { Q_EMIT revertWanted(m_field); });
    connect(&theme, &ThemeSwitch::changed, this, &SettingRow::dress);
    dress();
}

void SettingRow::dress()
{
    m_revert->setIcon(m_theme.theme().icon(u"revert"_s, m_theme.theme().dim));
}

void SettingRow::present(const SettingsDraft &draft, bool writable)
{
    const SettingsDraft::Note note = draft.note(m_field);
    setVisible(note.state != State::Unavailable && draft.applies(m_field));
    m_editor->setReadOnly(!writable || note.state == State::Locked);
    m_editor->setValue(draft.shown(m_field));
    m_revert->setVisible(draft.isChanged(m_field) && writable);
    const bool worthSaying = writable || note.state != State::Locked;
    m_note->setText(signOf(note.state) + note.text);
    m_note->setVisible(!note.text.isEmpty() && worthSaying && note.state != State::Unknown);
    m_note->setAccessibleName(note.text);
    setTone(toneOf(note.state));
}

void SettingRow::setFound(bool on)
{
    m_name->setProperty("tone", on ? u"changed"_s : u"dim"_s);
    QFont font = m_name->font();
    font.setBold(on);
    m_name->setFont(font);
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
}

void SettingRow::setTone(const QString &tone)
{
    if (m_note->property("tone") == tone)
        return;
    m_note->setProperty("tone", tone);
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

} // namespace turnscope
