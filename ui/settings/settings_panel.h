// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/kept_results.h"
#include "models/session/selection.h"
#include "models/session/session.h"
#include "models/session/settings_draft.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace turnscope {

class SettingRow;

/// The session's settings. While connected a form: what is in force, what is changed, what was sent, what was
/// refused; it sends only the difference. What was changed and not sent is there again when another session was in front.
/// For a recording, what was in force at the selected event.
class SettingsPanel : public QWidget
{
    Q_OBJECT

public:
    SettingsPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    void setConnected(bool on);

    const SettingsDraft &draft() const { return m_draft; }

    /// Opens the line that looks for a setting, by its name and by what it does.
    void beginFind() { m_find->begin(); }

Q_SIGNALS:
    /// Session objects for a session.update.
    void updateWanted(const QJsonObject &session);

private:
    void makeForm();
    void makeFooter();
    void addSection(QVBoxLayout &column, const QString &title, SettingSection which);
    bool isWritable() const;
    bool findNext(const QString &text, bool backward);
    void look();
    void lookBack();
    void lookForOrigin();
    void refresh();
    void send();
    QString whatCannotBeSet() const;

    Selection &m_selection;
    const ThemeSwitch &m_theme;
    std::shared_ptr<const Session> m_session;
    SettingsDraft m_draft;
    KeptResults<SettingsDraft> m_drafts; ///< of live sessions that are not in front
    bool m_connected = false;
    size_t m_changes = 0; ///< looked at, of the settings' history
    size_t m_errors = 0;  ///< looked at
    std::optional<EventIndex> m_at;

    struct Section
    {
        QLabel *title;
        std::vector<SettingRow *> rows;
    };

    std::vector<Section> m_sections;
    QLabel *m_origin; ///< of a run: whose
    QLabel *m_source;
    QScrollArea *m_scroll;
    QLabel *m_missing;
    QLabel *m_refusal;
    QWidget *m_footer;
    QPushButton *m_send;
    QPushButton *m_revert;
    EmptyHint *m_empty;
    FindBar *m_find;
    SettingRow *m_found = nullptr; ///< that was looked for last
};

} // namespace turnscope
