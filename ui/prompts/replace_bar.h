// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QRegularExpression>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace turnscope {

class PromptTextEdit;

/// Finds and replaces in a text: as it is typed or as a regular expression, in letters of any case or not, with a count of
/// all places. Enter and F3 go on, with Shift back; Esc closes it and gives the focus back. Hidden until begin().
class ReplaceBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t kMostPlaces = 10'000; ///< that are counted and marked

    /// Both must outlive it.
    ReplaceBar(PromptTextEdit &text, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// With the selection as what is sought; `replaces`: also with what to put in its place.
    void begin(bool replaces);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Place
    {
        qsizetype begin = 0;
        qsizetype length = 0;
    };

    QToolButton *button(const QString &name, const QString &text, const QString &spoken, bool checkable = false);
    QRegularExpression expression() const;
    void look();
    void mark();
    void step(bool backward);
    void select(size_t place);
    void replaceOne();
    void replaceAll();
    void sayCount();
    QString replacement() const;
    void close();

    PromptTextEdit &m_text;
    const ThemeSwitch &m_themes;
    std::vector<Place> m_places;
    QLineEdit *m_what;
    QLineEdit *m_by;
    QWidget *m_byRow;
    QToolButton *m_regex;
    QToolButton *m_case;
    QLabel *m_count;
};

} // namespace turnscope
