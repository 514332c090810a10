// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace turnscope {

/// One entry of the conversation as people read it: an item, a tool call with its answer, or an error.
/// Plain text throughout, already translated. A value.
struct Bubble
{
    enum class Who : quint8 { You, Model, Tool, System, Error };

    Who who = Who::You;
    QString title; ///< "You", the voice's name, "Tool · lookup_order"
    SessionTime at;
    QString aside;        ///< "2.1 s", "184 ms ✓", "heard 1.9 of 5.6 s"
    QString asideTip;     ///< how that figure is defined
    QString text;         ///< what was said, or a call and its answer
    qsizetype heard = -1; ///< how many characters of text were heard; -1: all, or unknown
    QString note;         ///< what went wrong, in words
    QStringList chips;    ///< short remarks: "no words recognised"

    /// An image of a message: which event holds it, and where.
    struct Image
    {
        EventIndex event{};
        int contentIndex = 0;
        friend bool operator==(const Image &, const Image &) = default;
    };

    std::vector<Image> images;
    bool code = false;    ///< text is JSON
    bool growing = false; ///< more text may come
    EventIndex event{};   ///< selected with it: the item's last event that says most

    friend bool operator==(const Bubble &, const Bubble &) = default;
};

/// Makes bubbles of what the fold knows.
class BubbleMaker
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::BubbleMaker)

public:
    explicit BubbleMaker(const Conversation &conversation);

    Bubble make(const Item &item) const;
    Bubble make(const ErrorNote &error) const;

private:
    Bubble message(const Item &item) const;
    Bubble toolCall(const Item &item) const;
    void addPlayback(Bubble &bubble, const Item &item) const;

    const Conversation &m_conversation;
};

/// Where `text` was broken off when `share` of it was said: at the end of a word. An estimate, as speech has no
/// even pace.
qsizetype heardLength(const QString &text, double share);

} // namespace turnscope
