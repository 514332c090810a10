// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/refused_request.h"
#include "ui/theme/theme_switch.h"

#include <QTextBrowser>

namespace turnscope {

/// A request beside the server's refusal: what each says, what is not in force, what to do. Both heads lead to their
/// events. Hidden while there is nothing to show.
class RefusalView : public QTextBrowser
{
    Q_OBJECT

public:
    /// All must outlive it.
    RefusalView(Selection &selection, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// `remedy` is the rule's, said where there is nothing better to say. No session, or an event that is about no refusal:
    /// it hides.
    void show(const std::shared_ptr<const Session> &session, std::optional<EventIndex> event, const QString &remedy);

private:
    void refresh();
    QString link(EventIndex event, const QString &text) const;
    QString side(EventIndex event, const QString &above, const QString &words) const; ///< words: HTML
    QString asked(const RefusedRequest &refused) const;
    QString below(const RefusedRequest &refused) const;

    Selection &m_selection;
    const ThemeSwitch &m_themes;
    std::shared_ptr<const Session> m_session;
    std::optional<RefusedRequest> m_refused;
    QString m_remedy;
};

} // namespace turnscope
