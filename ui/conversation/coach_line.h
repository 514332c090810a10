// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace turnscope {

class Preferences;
class Session;
class WrappedLabel;

/// What to do first, in one line, after the very first connection: what can be said, and where one can type instead.
/// It goes with the first words, by its ✕, or with the connection, and never comes again ("coach/told").
class CoachLine : public QFrame
{
    Q_OBJECT

public:
    /// `preferences` must outlive it.
    explicit CoachLine(Preferences &preferences, QWidget *parent = nullptr);

    /// What there is to talk to.
    struct Partner
    {
        bool isRehearsal = false;
        bool canHear = false; ///< there is a microphone
        bool hears = false;   ///< and it is open
    };

    /// A connection stands. Tells what to do, unless that was told before.
    void begin(const Partner &partner);

    /// Goes when somebody has spoken or written in it.
    void look(const Session *session);

private:
    Preferences &m_preferences;
    WrappedLabel *m_text;
};

} // namespace turnscope
