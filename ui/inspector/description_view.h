// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/describe/description.h"
#include "models/session/session.h"
#include "ui/theme/theme_switch.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace turnscope {

class WaitChart;

/// Draws a description, whatever it is of: title, figure, wait, texts, facts, events. What it names are links. Its parts are
/// kept while another is shown: what did not change stays as it is, and so does what has the focus.
class DescriptionView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DescriptionView(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Whose frames are shown.
    void setSession(std::shared_ptr<const Session> session);

    /// `which` it is of: of another it is shown from its top.
    void show(const Description &description, const Subject &which);
    void clear();

    /// The answer to why: below the wait; of what has none, below the facts.
    void takeWhy(QWidget *section);

    /// All of it, for the clipboard.
    QString plainText() const;

Q_SIGNALS:
    void linkChosen(const turnscope::Selected &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct TextRow
    {
        QLabel *head, *body, *note;
    };
    struct FactRow
    {
        QLabel *name, *value;
    };

    QLabel *makeLabel(const QString &name, const QString &tone = {});
    QLabel *makeLinks(const QString &name);
    void say(QLabel &label, const QString &text, Qt::TextFormat format = Qt::PlainText);
    void refresh();
    void placeWhy();
    void showTexts();
    void showFacts();
    void showEvents();
    QString link(const DescriptionLink &link);
    QString html(const QString &text, const QColor &color) const;
    QString bodyHtml(const DescriptionText &text) const;

    const ThemeSwitch &m_theme;
    std::shared_ptr<const Session> m_session;
    Description m_shown;
    std::optional<Subject> m_which;
    std::vector<Selected> m_links; ///< by the number that each has as its address

    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_lead;
    QLabel *m_figure;
    WaitChart *m_wait;
    QWidget *m_why = nullptr; ///< another may have taken it
    QVBoxLayout *m_texts;
    std::vector<TextRow> m_textRows;
    QGridLayout *m_facts;
    std::vector<FactRow> m_factRows;
    QLabel *m_eventsHead;
    QLabel *m_events;
};

} // namespace turnscope
