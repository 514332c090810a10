// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

struct Cause;

/// Pieces of the page of HtmlExport, each a whole element. One thread, for the length of one export.
class HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::HtmlPage)

public:
    explicit HtmlPage(ExportJob &job)
        : m_job(job)
    {
    }

    QString head() const; ///< to the begin of the body
    QString facts();      ///< title, what it is of
    QString summary();    ///< what all turns come to, each figure with its n
    QString turns();      ///< a table, a row a turn
    QString cost();       ///< the ledger: a table, a row a turn and what is of none
    QString transcript(); ///< what was said, in order
    QString findings();
    QString why();
    QString settings();
    QString leftOut(); ///< after all else: it tells what was replaced in that, too
    QString tail() const;

    /// Clean of secrets, and of markup.
    QString text(const QString &text);
    QString text(std::string_view text);

    /// "<h2>…</h2>…", or empty where the content is.
    static QString section(const QString &id, const QString &title, const QString &content);

private:
    QString causeList(const std::vector<Cause> &causes);
    QString seekLink(EventIndex event, SessionTime at); ///< a moment that the player goes to; see ExportText::moment()

    ExportJob &m_job;
};

} // namespace turnscope
