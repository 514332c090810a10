// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/file_control.h"
#include "models/session/selection.h"
#include "models/session/session_findings.h"

#include <QObject>

#include <map>

class QMenu;

namespace turnscope {

/// The sessions that the file in front holds: says which one is shown, and shows another. What was selected stays
/// selected where the other one has it. GUI thread.
class FileSessions : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kMostOffered = 40; ///< rows of a menu

    /// All must outlive it.
    FileSessions(FileControl &control, const SessionFindings &findings, Selection &selection);

    void setSession(std::shared_ptr<Session> session);

    /// "Session 2 of 3", "All 3 sessions"; empty: the file of `session` holds one alone.
    QString title(const std::shared_ptr<Session> &session) const;
    /// The same for little room: "2/3", "all 3".
    QString brief(const std::shared_ptr<Session> &session) const;

    /// Fills a menu with all of them whenever it opens.
    void attach(QMenu *menu);

    /// What one of the file's sessions is: "Session 2 · 12:04 · 1:05 min · 7 turns".
    struct Offer
    {
        std::optional<size_t> part; ///< nothing: the whole file
        QString text;
    };
    std::vector<Offer> offers() const;

    /// To one of them, or (nothing) to the whole file.
    void show(std::optional<size_t> part);

    /// To the one after (1) or before (-1) what is shown; the whole file stands before the first.
    void step(int by);

private:
    FileParts parts() const { return m_control.parts(m_session); }
    void countFindings();
    QString describe(const FilePart &part, size_t index) const;

    FileControl &m_control;
    const SessionFindings &m_findings;
    Selection &m_selection;
    std::shared_ptr<Session> m_session;
    QString m_counted;                       ///< the file that the counts are of
    std::map<EventIndex, qsizetype> m_found; ///< findings by a part's first event, where they are known
};

} // namespace turnscope
