// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QKeySequence>
#include <QScrollArea>

#include <functional>

class QBoxLayout;
class QLabel;

namespace turnscope {

class OpenCard;
class TalkCard;
class TestCard;

/// Stands in place of all docks while nothing is open: talk, open, test one's own app. Below kStacked px its cards
/// stand one under the other. Enter starts the rehearsal.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int kStacked = 1100;

    explicit StartPage(const ThemeSwitch &themes, QWidget *parent = nullptr);

    TalkCard &talk() { return *m_talk; }
    OpenCard &open() { return *m_open; }
    TestCard &test() { return *m_test; }

    /// The keys of an action, by its name, for the line that tells the most needed ones; an action without keys is left out.
    void setKeys(const std::function<QKeySequence(const QString &action)> &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeKeys();

    TalkCard *m_talk;
    OpenCard *m_open;
    TestCard *m_test;
    QBoxLayout *m_cards;

    struct Hint
    {
        QString action;
        QLabel *keys;
        QLabel *what;
    };
    QList<Hint> m_hints;
};

} // namespace turnscope
