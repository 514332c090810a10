// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_sessions.h"

#include "models/recording/event_number.h"
#include "models/session/session.h"
#include "models/text/time_text.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

FileSessions::FileSessions(FileControl &control, const SessionFindings &findings, Selection &selection)
    : m_control(control)
    , m_findings(findings)
    , m_selection(selection)
{
    connect(&findings, &SessionFindings::changed, this, &FileSessions::countFindings);
}

void FileSessions::setSession(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
}

QString FileSessions::title(const std::shared_ptr<Session> &session) const
{
    const FileParts parts = m_control.parts(session);
    if (parts.all.empty())
        return {};
    return parts.shown ? tr("Session %1 of %2").arg(*parts.shown + 1).arg(parts.all.size())
                       : tr("All %n session(s)", nullptr, int(parts.all.size()));
}

QString FileSessions::brief(const std::shared_ptr<Session> &session) const
{
    const FileParts parts = m_control.parts(session);
    if (parts.all.empty())
        return {};
    //: The second of three sessions of a file, and then all of them, where there is little room.
    return parts.shown ? tr("%1/%2").arg(*parts.shown + 1).arg(parts.all.size()) : tr("all %1").arg(parts.all.size());
}

/// Of what is shown, once it was looked through; what was shown before is remembered.
void FileSessions::countFindings()
{
    if (!m_session || m_findings.session() != m_session || m_findings.isPending())
        return;
    if (const QString &path = m_session->info().path; path != m_counted) {
        m_found.clear();
        m_counted = path;
    }
    const FileParts parts = this->parts();
    const std::span<const Finding> all = m_findings.all();
    if (parts.shown && *parts.shown < parts.all.size()) {
        m_found[parts.all[*parts.shown].first] = std::ssize(all);
        return;
    }
    for (const FilePart &part : parts.all) {
        const auto first = std::ranges::lower_bound(all, part.first, {}, &Finding::event);
        const auto end =
            std::ranges::lower_bound(all, EventIndex{number(part.first) + part.events}, {}, &Finding::event);
        m_found[part.first] = end - first;
    }
}

QString FileSessions::describe(const FilePart &part, size_t index) const
{
    QStringList said{tr("Session %1").arg(index + 1)};
    if (m_session->hasTimes())
        said << tr("from %1").arg(shortSessionTimeText(part.begin)) << durationText(part.length);
    else
        said << tr("from event %1").arg(eventNumberText(part.first)) << tr("%n event(s)", nullptr, int(part.events));
    said << tr("%n turn(s)", nullptr, int(part.turns));
    const auto found = m_found.find(part.first);
    if (m_counted == m_session->info().path && found != m_found.end())
        said << tr("%n finding(s)", nullptr, int(found->second));
    return said.join(u" · "_s);
}

std::vector<FileSessions::Offer> FileSessions::offers() const
{
    std::vector<Offer> offers;
    const FileParts parts = this->parts();
    if (parts.all.empty())
        return offers;
    offers.push_back({{}, tr("All %n session(s)", nullptr, int(parts.all.size()))});
    for (size_t i = 0; i < parts.all.size(); ++i)
        offers.push_back({i, describe(parts.all[i], i)});
    return offers;
}

void FileSessions::attach(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const std::vector<Offer> offers = this->offers();
        const std::optional<size_t> shown = parts().shown;
        for (size_t i = 0; i < std::min(offers.size(), kMostOffered + 1); ++i) {
            QAction *action = menu->addAction(offers[i].text, this, [this, part = offers[i].part] { show(part); });
            action->setCheckable(true);
            action->setChecked(offers[i].part == shown);
            if (i == 0)
                menu->addSeparator();
        }
        if (offers.size() > kMostOffered + 1)
            menu->addAction(
                    tr("%n more: by their number in Go, Anywhere", nullptr, int(offers.size() - kMostOffered - 1)))
                ->setEnabled(false);
    });
}

void FileSessions::show(std::optional<size_t> part)
{
    const FileParts parts = this->parts();
    if (part == parts.shown || (part && *part >= parts.all.size()))
        return;
    // On the whole file's axis.
    std::optional<quint32> selected;
    if (const auto event = m_selection.current())
        selected = number(*event) + (parts.shown ? number(parts.all[*parts.shown].first) : 0);
    m_control.showPart(m_session, part);
    const FilePart where = part ? parts.all[*part] : FilePart{};
    if (!selected || (part && (*selected < number(where.first) || *selected - number(where.first) >= where.events)))
        return;
    const EventIndex there{*selected - number(where.first)};
    if (m_session && m_session->events().contains(there) && !m_session->isLoading())
        return m_selection.select(there);
    connect(
        m_session.get(), &Session::stateChanged, this,
        [this, there, session = std::weak_ptr(m_session)] {
            if (!m_selection.current() && session.lock() == m_session && m_session->events().contains(there))
                m_selection.select(there);
        },
        Qt::SingleShotConnection);
}

void FileSessions::step(int by)
{
    const FileParts parts = this->parts();
    if (parts.all.empty())
        return;
    const auto count = std::ssize(parts.all) + 1;
    const auto now = parts.shown ? std::ptrdiff_t(*parts.shown) + 1 : 0;
    const auto to = (now + by + count) % count;
    show(to == 0 ? std::nullopt : std::optional(size_t(to - 1)));
}

} // namespace turnscope
