// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/session/selection.h"
#include "models/session/session_findings.h"
#include "models/session/session_turns.h"
#include "models/tables/event_summary.h"
#include "ui/images/image_view.h"
#include "ui/inspector/json_view.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace turnscope {

class WhySection;

/// The selected event in full: why its turn was as it was, what it is, what is wrong with it, its JSON, and where to go
/// from it.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    /// Asks where to save; an empty answer is "not". A test answers for the user.
    using ChoosePath = std::function<QString(const QString &suggested, const QString &filter)>;

    /// `findings` and `turns` must outlive the panel.
    InspectorPanel(Selection &selection, const SessionFindings &findings, const SessionTurns &turns,
                   const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// Answers why for a moment, until something else is selected: of the turn or the silence there, else what is nearest.
    void askWhy(SessionTime at);

    void setChoosePath(ChoosePath choose);

    /// What an elision stands for: its string without quotes, from the frame of the selected event.
    QByteArray elided(const Elision &elision) const;

    /// Opens the line that looks for a text in the JSON.
    void beginFind() { m_find->begin(); }

    /// Writes an elision's audio as WAVE. The error is a sentence for the user.
    Result<void> saveAsWave(const Elision &elision, const QString &path) const;

Q_SIGNALS:
    /// The events are to be narrowed to those with a value: a word of the filter's language.
    void filterWanted(const QString &word);

private:
    void refresh();
    void present(EventIndex event);
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
    AudioFormat audioFormat() const;

    Selection &m_selection;
    const SessionFindings &m_findings;
    const ThemeSwitch &m_theme;
    std::shared_ptr<const Session> m_session;
    EventSummarizer m_summarizer;
    ChoosePath m_choosePath;
    QTimer m_later; ///< so that holding an arrow key down formats only what is looked at
    bool m_showAll = false;
    std::vector<qsizetype> m_whole;       ///< strings of this event that are shown whole, by Elision::sourceBegin
    std::optional<EventIndex> m_imagesOf; ///< whose images are shown

    WhySection *m_why;
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
    EmptyHint *m_empty;
};

} // namespace turnscope
