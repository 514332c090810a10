// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/session/session_why.h"
#include "ui/theme/theme_switch.h"

#include <QTimer>
#include <QWidget>

#include <variant>

class QLabel;

namespace turnscope {

/// Why the turn that is selected stayed silent, was slow or stopped, or that it did not: a sentence a cause, the surest
/// first, with the events that prove it as links that select them. Hidden where there is nothing to ask.
///
/// An answer may take some seconds of audio to be heard through: it is worked out when the selection rests for kCalm, and
/// not while the widget that the section is made in is not visible.
class WhySection : public QWidget
{
    Q_OBJECT

public:
    static constexpr milliseconds kCalm{60};

    /// All must outlive the section.
    WhySection(Selection &selection, const SessionTurns &turns, const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Answers for a moment instead, until something is selected or another session is shown; also that there is nothing
    /// to be asked, and what lies nearest.
    void ask(SessionTime at);

    /// The same of a stretch: of what lies in it and raises a question.
    void ask(SessionRange stretch);

    bool isAsked() const { return m_asked.has_value(); }

    bool isAskedOfStretch() const { return m_asked && std::holds_alternative<SessionRange>(*m_asked); }

    /// Nothing is asked for any more.
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whose answer is shown.
    struct Answered
    {
        std::weak_ptr<const Session> session;
        quint32 size = 0; ///< events that it had
        TurnIndex turn{};
    };

    struct Said
    {
        QString html;
        QString tone;
    };

    void askAbout(std::variant<SessionTime, SessionRange> what);
    std::optional<TurnIndex> turnSelected() const;
    Said answer(const Session &session);
    void schedule();
    void answerAnew();
    bool isAnswered() const;
    void refresh();
    Said said(const Session &session, const MomentWhy &why) const;
    Said saidOf(const Session &session, SessionRange stretch) const;
    QString answers(const Session &session, const MomentWhy &why, bool first) const;
    QString nearest(const Session &session, const MomentWhy &why) const;
    QString head(const QString &text, bool first) const;
    QString dim(const QString &text) const;
    QString causes(const Session &session, const std::vector<Cause> &causes) const;
    QString evidence(const Session &session, const Cause &cause) const;
    QString inTime(const MomentWhy &why) const;
    QString link(EventIndex event, const QString &text) const;

    const QWidget *m_pane; ///< that the section was made in; while it is not seen, nothing is worked out
    const SessionTurns &m_turns;
    Selection &m_selection;
    const ThemeSwitch &m_theme;
    std::optional<std::variant<SessionTime, SessionRange>> m_asked;
    std::weak_ptr<const Session> m_askedOf;
    std::optional<Answered> m_answered; ///< nothing: what is shown is not the answer of a turn that is selected
    bool m_missed = false;              ///< while it could not be seen
    QTimer m_later{this};
    QLabel *m_text;
};

} // namespace turnscope
