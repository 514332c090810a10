// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette of MainWindow reaches.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/files/file_path.h"
#include "models/lint/lint_rule.h"
#include "models/protocol/session_schema.h"
#include "models/recording/event_number.h"
#include "models/text/time_text.h"
#include "ui/events/event_panel.h"
#include "ui/events/filter_memory.h"
#include "ui/findings/findings_panel.h"
#include "ui/manual/manual_desk.h"
#include "ui/settings/setting_text.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connection_desk.h"
#include "ui/shell/file_sessions.h"
#include "ui/shell/session_tab_bar.h"
#include "ui/shell/window_docks.h"
#include "ui/theme/action_text.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/turns/turns_panel.h"

#include <QAction>
#include <QFileInfo>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostItems = 20;

void addCommands(std::vector<PaletteEntry> &entries, const QList<QAction *> &actions, const QString &above)
{
    for (QAction *action : actions) {
        const QString text = textWithoutLetter(action->text());
        if (action->menu())
            addCommands(entries, action->menu()->actions(), text);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible() && !text.isEmpty())
            entries.push_back(
                {above, text, action->shortcut().toString(QKeySequence::NativeText), [pressed = QPointer(action)] {
                     if (pressed)
                         pressed->trigger();
                 }});
    }
}

/// "12:34", "1:02:03.5"; nothing: it is no time.
std::optional<SessionTime> timeOf(const QString &typed)
{
    static const QRegularExpression form(u"^(?:(\\d+):)?(\\d+):(\\d{1,2}(?:\\.\\d+)?)$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const double seconds =
        (match.captured(1).toDouble() * 60 + match.captured(2).toDouble()) * 60 + match.captured(3).toDouble();
    constexpr double most = 366.0 * 24 * 3600;
    return SessionTime(microseconds(qint64(std::min(seconds, most) * 1e6)));
}

/// "turn 7", in English or as the window's language has it ("轮次 7"), the space or not.
std::optional<TurnIndex> turnOf(const QString &typed, const QString &form)
{
    const QString word = form.section(u"%1"_s, 0, 0).trimmed();
    const QRegularExpression shape(u"^(?:turn|%1)\\s*(\\d{1,9})$"_s.arg(QRegularExpression::escape(word)),
                                   QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(typed.trimmed());
    if (word.isEmpty() || !match.hasMatch() || match.captured(1).toUInt() == 0)
        return {};
    return TurnIndex{match.captured(1).toUInt() - 1};
}

} // namespace

void MainWindow::makePalette()
{
    m_palette = new CommandPalette(m_themes, this);
    m_palette->addSource([this](const QString &typed) { return placesOf(typed); }, true);
    m_palette->addSource([this](const QString &) {
        std::vector<PaletteEntry> entries;
        addCommands(entries, menuBar()->actions(), {});
        return entries;
    });
    m_palette->addSource([this](const QString &) { return openSessions(); });
    m_palette->addSource([this](const QString &) { return filesAndProfiles(); });
    m_palette->addSource([this](const QString &typed) {
        return typed.isEmpty() ? std::vector<PaletteEntry>() : filtersRulesAndSettings();
    });
    m_palette->addSource(
        [this](const QString &typed) { return typed.isEmpty() ? std::vector<PaletteEntry>() : pagesOfTheManual(); });
    m_palette->addSource(
        [this](const QString &typed) { return typed.isEmpty() ? std::vector<PaletteEntry>() : preferenceEntries(); });
}

/// What a number, a time, a turn or an item's id leads to.
std::vector<PaletteEntry> MainWindow::placesOf(const QString &typed)
{
    std::vector<PaletteEntry> entries;
    if (!m_session || typed.isEmpty())
        return entries;
    if (const auto event = eventOfNumber(typed); event && m_session->events().contains(*event))
        entries.push_back({tr("event"), tr("Event #%1").arg(eventDigits(*event)), {}, [this, event] {
                               m_selection.select(*event);
                               m_docks->bringForward(m_eventsDock);
                           }});
    if (const auto at = timeOf(typed); at && *at <= m_session->end())
        entries.push_back({tr("time"), tr("Go to %1").arg(sessionTimeText(*at)), {}, [this, at] { goToMoment(*at); }});
    if (const auto turn = turnOf(typed, tr("Turn %1"))) {
        const int row = m_turnsPanel->model().rowOf(*turn);
        if (row >= 0)
            entries.push_back({tr("turn"), tr("Turn %1").arg(turnscope::number(*turn) + 1), {}, [this, row, turn] {
                                   const QModelIndex index = m_turnsPanel->model().index(row, 0);
                                   m_selection.select(*turn,
                                                      EventIndex{index.data(TurnTableModel::EventRole).toUInt()});
                                   m_docks->bringForward(m_turnsDock);
                               }});
    }
    constexpr int least = 4; // letters of an id
    ItemIndex next{0};
    for (const Item &item : m_session->conversation().items()) {
        const ItemIndex index = std::exchange(next, turnscope::next(next));
        if (typed.size() < least || int(entries.size()) == kMostItems)
            break;
        const QString id = m_session->events().strings().text(item.id);
        if (!id.startsWith(typed, Qt::CaseInsensitive))
            continue;
        entries.push_back(
            {tr("item"), id, {}, [this, index, event = item.firstEvent] { m_selection.select(index, event); }});
    }
    return entries;
}

/// The tabs, but for the one in front, and the sessions of the file in front.
std::vector<PaletteEntry> MainWindow::openSessions()
{
    std::vector<PaletteEntry> entries;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_open.value(i) == m_session)
            continue;
        entries.push_back(
            {tr("open"), m_tabs->accessibleTabName(i), {}, [this, session = std::weak_ptr(m_open.value(i))] {
                 if (const auto open = session.lock(); m_open.contains(open))
                     m_control.show(open);
             }});
    }
    for (const FileSessions::Offer &offer : m_parts->offers())
        entries.push_back({tr("session"), offer.text, {}, [this, part = offer.part] { m_parts->show(part); }});
    return entries;
}

std::vector<PaletteEntry> MainWindow::filesAndProfiles()
{
    std::vector<PaletteEntry> entries;
    for (const QString &path : m_files->recent().all()) {
        if (!m_openPaths.contains(path))
            entries.push_back(
                {tr("recording"), shownPath(QFileInfo(path).fileName()), {}, [this, path] { open(path); }});
    }
    if (m_control.connection().status().state != ConnectionState::Disconnected)
        return entries;
    for (const Profile &profile : m_control.connection().profiles())
        entries.push_back({tr("profile"), tr("Connect to %1").arg(profile.name), {}, [this, name = profile.name] {
                               connectTo(name);
                           }});
    return entries;
}

std::vector<PaletteEntry> MainWindow::filtersRulesAndSettings()
{
    std::vector<PaletteEntry> entries;
    for (const FilterMemory::Saved &filter : FilterMemory(m_preferences).saved())
        entries.push_back({tr("filter"), filter.name, {}, [this, text = filter.text] {
                               m_events->setFilterText(text);
                               m_docks->bringForward(m_eventsDock);
                           }});
    for (const LintRule &rule : LintRules::all()) {
        const QString id = QString::fromUtf8(rule.id.data(), qsizetype(rule.id.size()));
        entries.push_back({tr("rule"), tr("Rule %1").arg(id), {}, [this, id, &rule] { showRule(id, rule); }});
    }
    for (const SettingSpec &setting : sessionSettings()) {
        if (const auto field = setting.field)
            entries.push_back(
                {tr("setting"), SettingText::name(*field), {}, [this, field = *field] { showSetting(field); }});
    }
    return entries;
}

std::vector<PaletteEntry> MainWindow::pagesOfTheManual()
{
    std::vector<PaletteEntry> entries;
    for (const ManualPage &page : m_manual->book().pages())
        entries.push_back({tr("manual"), page.title, {}, [this, name = page.name] { m_manual->open(name); }});
    return entries;
}

/// Its first finding; without one, what it looks for.
void MainWindow::showRule(const QString &id, const LintRule &rule)
{
    m_docks->bringForward(m_findingsDock);
    for (const Finding &finding : m_findings.all()) {
        if (finding.rule == rule.id)
            return m_selection.select(finding.event);
    }
    m_findingsPanel->showRule(id);
}

void MainWindow::showSetting(SettingField field)
{
    m_docks->bringForward(m_settingsDock);
    const std::string_view flat = settingSpec(field).flat;
    auto *row =
        m_settings->findChild<QWidget *>(u"setting_"_s + QString::fromLatin1(flat.data(), qsizetype(flat.size())));
    if (!row)
        return;
    for (QWidget *above = row->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(row);
    }
    row->setFocus(Qt::ShortcutFocusReason);
}

} // namespace turnscope
