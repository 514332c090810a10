// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/describe/description.h"
#include "models/result.h"
#include "models/session/selection.h"
#include "models/session/session_findings.h"
#include "models/session/session_turns.h"
#include "models/tables/event_summary.h"
#include "ui/images/image_view.h"
#include "ui/inspector/json_view.h"
#include "ui/theme/find_bar.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace turnscope {

/// An event in full, as the inspector shows it: what it is, what is wrong with it, its JSON, and where to go from it.
class EventFace : public QWidget
{
    Q_OBJECT

public:
    /// Asks where to save; an empty answer is "not". A test answers for the user.
    using ChoosePath = std::function<QString(const QString &suggested, const QString &filter)>;

    /// All must outlive the face.
    EventFace(Selection &selection, const SessionFindings &findings, const SessionTurns &turns,
              const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// `event`: of the session.
    void present(EventIndex event);

    /// Nothing of an event is kept.
    void clear();

    void setChoosePath(ChoosePath choose);

    /// What an elision stands for: its string without quotes, from the frame of the event.
    QByteArray elided(const Elision &elision) const;

    /// Opens the line that looks for a text in the JSON.
    void beginFind() { m_find->begin(); }

    /// Writes an elision's audio as WAVE. The error is a sentence for the user.
    Result<void> saveAsWave(const Elision &elision, const QString &path) const;

Q_SIGNALS:
    /// The events are to be narrowed to those with a value: a word of the filter's language.
    void filterWanted(const QString &word);

private:
    /// What an elision stands for, whatever is selected later. A value.
    struct ElidedText
    {
        std::shared_ptr<const EventStore> events;
        EventIndex event{};
        Elision elision;
        AudioFormat format; ///< of the event's audio

        QByteArray bytes() const; ///< of the string, without quotes
        Result<void> saveAsWave(const QString &path) const;
        Result<void> saveDecoded(const QString &path) const;
    };

    ElidedText textOf(const Elision &elision) const;
    void showWhole(const ElidedText &text);
    bool takeSubjects(const Description &description);
    void follow(const QString &link);
    void showProblems(EventIndex event, const FormattedJson &json);
    void showFindings(EventIndex event);
    void showRelated(EventIndex event);
    JsonChanges changesOf(EventIndex event, const QByteArray &frame, const FormattedJson &json);
    QString linkTo(EventIndex event, const QString &text) const;
    void showImages(const QByteArray &frame);
    void offerElision(const Elision &elision, QPoint position);
    void save(const QString &suggested, const QString &filter,
              const std::function<Result<void>(const QString &)> &write);
    void report(const Error &error);

    Selection &m_selection;
    const SessionFindings &m_findings;
    const SessionTurns &m_turns;
    const ThemeSwitch &m_theme;
    std::shared_ptr<const Session> m_session;
    EventSummarizer m_summarizer;
    ChoosePath m_choosePath;
    std::optional<EventIndex> m_event;
    std::vector<DescriptionLink> m_subjects; ///< what the event belongs to
    bool m_showAll = false;
    std::vector<qsizetype> m_whole;       ///< strings of this event that are shown whole, by Elision::sourceBegin
    std::optional<EventIndex> m_imagesOf; ///< whose images are shown

    QWidget *m_top;
    QLabel *m_type;
    QLabel *m_facts;
    QLabel *m_explanation;
    QLabel *m_found;
    QLabel *m_problems;
    QLabel *m_changes;
    ImageView *m_images;
    JsonView *m_json;
    FindBar *m_find;
    QPushButton *m_all;
    QLabel *m_related;
};

} // namespace turnscope
