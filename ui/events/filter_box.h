// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter/event_filter.h"
#include "models/filter/filter_completion.h"
#include "models/session/session.h"
#include "models/work/worker.h"
#include "ui/events/filter_memory.h"
#include "ui/theme/theme_switch.h"

#include <QLineEdit>

#include <memory>
#include <optional>

class QCompleter;
class QStringListModel;

namespace turnscope {

/// Where a filter is written: offers what may come next, goes through earlier filters with Up and Down, and
/// underlines what is wrong. Which values the session has is gathered by a worker. GUI thread.
class FilterBox : public QLineEdit
{
    Q_OBJECT

public:
    /// Both must outlive the box.
    FilterBox(FilterMemory &memory, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// Marks the word that is wrong; nothing takes the mark away.
    void setProblem(const std::optional<FilterProblem> &problem);

    /// Keeps the text as the newest of the history.
    void remember();

    /// What is offered now; empty while nothing is.
    QStringList offered() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void gather();
    void offer(bool asked);
    int offersWidth() const;
    void take(const QString &word);
    void walk(int by);
    void underline();

    FilterMemory &m_memory;
    const ThemeSwitch &m_themes;
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const FilterVocabulary> m_vocabulary = std::make_shared<const FilterVocabulary>();
    QCompleter *m_completer;
    QStringListModel *m_offers;
    FilterCompletion m_completion; ///< what m_offers shows
    std::optional<FilterProblem> m_problem;
    QStringList m_walked; ///< the history while walking through it
    qsizetype m_place = -1;
    QString m_written; ///< what stood there before the walk
    Worker m_gathering{WorkPool::Asked};
};

} // namespace turnscope
