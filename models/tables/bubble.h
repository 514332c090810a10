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
    QString when;         ///< that, in words: "12:21.4", or the event's number where the log holds no times
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
    bool code = false;     ///< text is JSON
    bool growing = false;  ///< more text may come
    bool inferred = false; ///< the log holds no item of it: it is made of the events that stream into it
    EventIndex event{};    ///< selected with it: the item's last event that says most

    friend bool operator==(const Bubble &, const Bubble &) = default;
};

/// Makes bubbles of what the fold knows.
class BubbleMaker
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::BubbleMaker)

public:
    /// `timed`: whether the log holds times. Without them nothing is said of waits, nor of what was heard if that is an
    /// estimate.
    explicit BubbleMaker(const Conversation &conversation, bool timed = true);

    /// Whether an item that the conversation does not hold is said all the same: the log has no conversation.item
    /// events, yet words, sound or arguments of it.
    static bool isInferred(const Conversation &conversation, const Item &item);

    Bubble make(const Item &item) const;
    Bubble make(const ErrorNote &error) const;

    /// What stands below a text that is folded, or could be again.
    static QString moreText(int lines);
    static QString foldText();

    /// "inferred", and what that means.
    static QString inferredText();
    static QString inferredTip();

private:
    Bubble whole(const Item &item) const;
    Bubble message(const Item &item) const;
    void sayModel(Bubble &bubble, const Item &item) const;
    void sayUser(Bubble &bubble, const Item &item) const;
    void addLength(Bubble &bubble, const Item &item) const;
    static void addParts(Bubble &bubble, const Item &item); ///< images, and what is to be said of a part
    Bubble toolCall(const Item &item) const;
    void addPlayback(Bubble &bubble, const Item &item) const;
    static QString groupedTip(); ///< for what the fold put together of pieces

    const Conversation &m_conversation;
    bool m_timed;
};

/// Where `text` was broken off when `share` of it was said: at the end of a word. An estimate, as speech has no
/// even pace.
qsizetype heardLength(const QString &text, double share);

} // namespace turnscope
