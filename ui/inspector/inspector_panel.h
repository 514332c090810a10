// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/session/selection.h"
#include "models/session/session_findings.h"
#include "models/session/session_turns.h"
#include "ui/inspector/event_face.h"
#include "ui/theme/empty_hint.h"

#include <QTimer>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace turnscope {

class DescriptionView;
class WhySection;

/// Whatever is selected, in full: an event with its JSON, anything else as models/describe tells it; with it why its turn
/// was as it was. Goes back and forward through what was selected.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    using ChoosePath = EventFace::ChoosePath;

    /// `findings` and `turns` must outlive the panel.
    InspectorPanel(Selection &selection, const SessionFindings &findings, const SessionTurns &turns,
                   const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// Answers why for a moment, until something else is selected: of the turn or the silence there, else what is nearest.
    void askWhy(SessionTime at);

    /// The same for a stretch that is measured, once it rests.
    void askWhy(SessionRange stretch);

    /// No stretch is measured any more.
    void askNothing();

    void setChoosePath(ChoosePath choose) { m_event->setChoosePath(std::move(choose)); }

    /// As EventFace has them.
    QByteArray elided(const Elision &elision) const { return m_event->elided(elision); }
    Result<void> saveAsWave(const Elision &elision, const QString &path) const
    {
        return m_event->saveAsWave(elision, path);
    }

    /// What plays the thing that is selected: a button of the head, where there is one.
    void addPlay(QAction &play);

    /// Opens the line that looks for a text in the JSON; of what has none, in its event's.
    void beginFind();

Q_SIGNALS:
    /// The events are to be narrowed to those with a value: a word of the filter's language.
    void filterWanted(const QString &word);

    /// A stretch is to be shown on the timeline.
    void rangeWanted(turnscope::SessionRange range);

private:
    enum class Shown : quint8 { Nothing, Event, Description };

    QWidget *makeHead();
    void refresh();
    void bring(Shown shown);
    void showHead();
    QString stepName(bool back) const;

    Selection &m_selection;
    const SessionFindings &m_findings;
    const SessionTurns &m_turns;
    const ThemeSwitch &m_theme;
    std::shared_ptr<const Session> m_session;
    QTimer m_later; ///< so that holding an arrow key down formats only what is looked at
    Shown m_shown = Shown::Nothing;
    std::optional<SessionRange> m_range; ///< of what is shown

    QVBoxLayout *m_column;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_find;
    QToolButton *m_play = nullptr; ///< addPlay()
    WhySection *m_why;
    EventFace *m_event;
    DescriptionView *m_description;
    EmptyHint *m_empty;
};

} // namespace turnscope
