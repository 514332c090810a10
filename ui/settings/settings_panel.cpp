// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_panel.h"

#include "models/runs/run_origin.h"
#include "models/text/time_text.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/setting_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace turnscope {

using namespace Qt::StringLiterals;

using F = SettingField;

SettingsPanel::SettingsPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_theme(theme)
    , m_origin(new QLabel)
    , m_source(new QLabel)
    , m_scroll(new QScrollArea)
    , m_missing(new QLabel)
    , m_refusal(new QLabel)
    , m_footer(new QWidget)
    , m_send(new QPushButton)
    , m_revert(new QPushButton(tr("Revert all")))
{
    setObjectName(u"settingsPanel"_s);
    m_origin->setObjectName(u"settingsOrigin"_s);
    m_origin->setProperty("tone", u"dim"_s);
    m_origin->setWordWrap(true);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_origin->setContentsMargins(10, 8, 10, 0);
    m_source->setObjectName(u"settingsSource"_s);
    m_source->setWordWrap(true);
    m_source->setContentsMargins(10, 8, 10, 6);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    makeForm();
    makeFooter();

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_origin);
    whole->addWidget(m_source);
    whole->addWidget(m_scroll, 1);
    m_find = new FindBar(this, [this](const QString &text, bool backward) { return findNext(text, backward); });
    whole->addWidget(m_find);
    whole->addWidget(m_footer);
    setFocusProxy(m_scroll);
    m_empty = new EmptyHint(this); // over all of it

    connect(m_source, &QLabel::linkActivated, this, [this] { m_selection.select(m_draft.inForce().echo); });
    connect(&selection, &Selection::changed, this, &SettingsPanel::lookBack);
    connect(&theme, &ThemeSwitch::changed, this, &SettingsPanel::refresh);
    refresh();
}

void SettingsPanel::makeFooter()
{
    m_refusal->setObjectName(u"settingsRefusal"_s);
    m_refusal->setProperty("tone", u"error"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_send->setObjectName(u"sendSettings"_s);
    m_send->setProperty("tone", u"ok"_s);
    m_revert->setObjectName(u"revertSettings"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send, 1);
    buttons->addWidget(m_revert);
    auto *foot = new QVBoxLayout(m_footer);
    foot->setContentsMargins(10, 8, 10, 8);
    foot->addWidget(m_refusal);
    foot->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &SettingsPanel::send);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_draft.revertAll();
        refresh();
    });
}

void SettingsPanel::makeForm()
{
    m_missing->setObjectName(u"settingsMissing"_s);
    m_missing->setProperty("tone", u"dim"_s);
    m_missing->setWordWrap(true);
    auto *form = new QWidget;
    form->setObjectName(u"settingsForm"_s);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(10, 2, 10, 10);
    column->setSpacing(2);
    addSection(*column, tr("Answers"), SettingSection::Answers);
    addSection(*column, tr("Turns"), SettingSection::Turns);
    addSection(*column, tr("Hearing"), SettingSection::Hearing);
    addSection(*column, tr("Limits"), SettingSection::Limits);
    column->addSpacing(8);
    column->addWidget(m_missing);
    column->addStretch(1);
    m_scroll->setAccessibleName(tr("Session settings"));
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool SettingsPanel::findNext(const QString &text, bool backward)
{
    std::vector<SettingRow *> rows;
    for (const Section &section : m_sections) {
        for (SettingRow *row : section.rows) {
            const QString words = SettingText::name(row->field()) + u' ' + SettingText::explanation(row->field());
            if (!row->isHidden() && words.contains(text, Qt::CaseInsensitive))
                rows.push_back(row);
        }
    }
    if (m_found)
        m_found->setFound(false);
    const auto before = std::ranges::find(rows, m_found);
    const auto count = std::ssize(rows);
    if (count == 0) {
        m_found = nullptr;
        return false;
    }
    const auto from = before == rows.end() ? (backward ? 0 : count - 1) : before - rows.begin();
    m_found = rows[size_t((from + (backward ? count - 1 : 1)) % count)];
    m_found->setFound(true);
    m_scroll->ensureWidgetVisible(m_found);
    return true;
}

void SettingsPanel::addSection(QVBoxLayout &column, const QString &title, SettingSection which)
{
    Section section;
    section.title = new QLabel(title);
    section.title->setProperty("tone", u"heading"_s);
    section.title->setContentsMargins(0, 8, 0, 2);
    column.addWidget(section.title);
    for (const F field : allSettingFields()) {
        if (settingSpec(field).section != which)
            continue;
        auto *row = new SettingRow(field, m_theme);
        connect(row, &SettingRow::edited, this, [this](F edited, const QJsonValue &value) {
            m_draft.edit(edited, value);
            refresh();
        });
        connect(row, &SettingRow::revertWanted, this, [this](F edited) {
            m_draft.revert(edited);
            refresh();
        });
        column.addWidget(row);
        section.rows.push_back(row);
    }
    m_sections.push_back(std::move(section));
}

void SettingsPanel::setSession(std::shared_ptr<const Session> session)
{
    if (m_session) {
        m_session->disconnect(this);
        if (m_session->isLive())
            m_drafts.keep(m_session, m_draft);
    }
    m_session = std::move(session);
    m_changes = m_errors = 0;
    m_at.reset();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &SettingsPanel::look);
        connect(m_session.get(), &Session::stateChanged, this, [this] {
            lookForOrigin();
            m_draft.reset(settingsInForce(m_session->conversation(), m_session->events(), m_at));
            refresh();
        });
    }
    const SettingsInForce inForce =
        m_session ? settingsInForce(m_session->conversation(), m_session->events()) : SettingsInForce();
    if (const auto kept = m_drafts.take(m_session); kept && m_session->isLive()) {
        m_draft = *kept;
        m_draft.follow(inForce);
    } else {
        m_draft.reset(inForce);
    }
    lookForOrigin();
    refresh();
}

void SettingsPanel::lookForOrigin()
{
    const auto origin = m_session && !m_session->isLive() ? RunOrigin::of(m_session->events()) : std::nullopt;
    m_origin->setText(origin ? origin->text() : QString());
}

void SettingsPanel::setConnected(bool on)
{
    if (m_connected == on)
        return;
    m_connected = on;
    refresh();
}

bool SettingsPanel::isWritable() const
{
    return m_connected && m_session && m_session->isLive() && m_draft.inForce().told;
}

/// What came since: cheap while nothing did.
void SettingsPanel::look()
{
    const Conversation &conversation = m_session->conversation();
    const size_t changes = conversation.settingsHistory().size();
    const size_t errors = conversation.errors().size();
    const bool spoke = m_draft.inForce().assistantSpoke || modelHasSpoken(conversation, m_at);
    if (changes == m_changes && errors == m_errors && spoke == m_draft.inForce().assistantSpoke)
        return;
    m_changes = changes;
    m_errors = errors;
    m_draft.follow(settingsInForce(conversation, m_session->events(), m_at));
    refresh();
}

void SettingsPanel::lookBack()
{
    if (!m_session || m_session->isLive() || m_session->isLoading())
        return;
    m_at = m_selection.current();
    m_draft.reset(settingsInForce(m_session->conversation(), m_session->events(), m_at));
    refresh();
}

void SettingsPanel::send()
{
    const QJsonObject session = m_draft.takeUpdate();
    if (!session.isEmpty())
        Q_EMIT updateWanted(session);
    refresh();
}

QString SettingsPanel::whatCannotBeSet() const
{
    std::map<QString, QStringList> byReason;
    for (const F field : allSettingFields()) {
        const SettingsDraft::Note note = m_draft.note(field);
        if (note.state == SettingsDraft::State::Unavailable && !settingSpec(field).nested.empty())
            byReason[note.text] << SettingText::name(field);
    }
    QStringList lines;
    for (const auto &[reason, names] : byReason)
        lines << tr("%1: %2").arg(names.join(u", "_s), reason);
    return lines.join(u'\n');
}

void SettingsPanel::refresh()
{
    const SettingsInForce &inForce = m_draft.inForce();
    const bool told = m_session && inForce.told;
    const bool writable = isWritable();
    m_origin->setVisible(told && !m_origin->text().isEmpty());
    m_source->setVisible(told);
    m_scroll->setVisible(told);
    m_footer->setVisible(told && writable);
    m_empty->setHint(told        ? QString()
                     : m_session ? tr("The endpoint has told no settings yet.")
                                 : tr("No session.\n\nConnect, or open a recording: its settings will stand here."));
    if (!told)
        return;
    const QString link =
        u"<a style=\"color:%1\" href=\"#\">%2</a>"_s.arg(m_theme.theme().accent.name())
            .arg(tr("in force since %1")
                     .arg(m_session->momentText(m_session->events().at(inForce.echo)).toHtmlEscaped()));
    m_source->setText(writable ? tr("Settings %1").arg(link) : tr("Settings %1 · read only").arg(link));
    m_source->setToolTip(tr("When the server last showed the session's settings. Click to see that event."));

    for (const Section &section : m_sections) {
        bool any = false;
        for (SettingRow *row : section.rows) {
            row->present(m_draft, writable);
            any = any || !row->isHidden();
        }
        section.title->setVisible(any);
    }
    const QString missing = whatCannotBeSet();
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_refusal->setText(tr("The server refused: %1").arg(m_draft.refusal()));
    m_refusal->setVisible(!m_draft.refusal().isEmpty());
    const int changes = int(m_draft.changed().count());
    m_send->setText(changes > 0 ? tr("Send %n change(s)", nullptr, changes) : tr("Nothing to send"));
    m_send->setEnabled(changes > 0);
    m_revert->setEnabled(changes > 0);
}

} // namespace turnscope
