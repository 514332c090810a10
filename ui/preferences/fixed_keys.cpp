// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/fixed_keys.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The context of the list's texts.
struct FixedKeyList
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FixedKeyList)
};

} // namespace

QList<FixedKeys> FixedKeys::all()
{
    const QString timeline = FixedKeyList::tr("Timeline");
    const QString events = FixedKeyList::tr("Events");
    const QString message = FixedKeyList::tr("Message");
    const QString filter = FixedKeyList::tr("Filter box");
    const QString anywhere = FixedKeyList::tr("Everywhere");
    return {
        {FixedKeyList::tr("Push to talk"),
         FixedKeyList::tr("Hold Space"),
         FixedKeyList::tr("Talk, where nothing is typed"),
         {Qt::Key_Space}},
        {timeline,
         FixedKeyList::tr("Wheel, + −"),
         FixedKeyList::tr("Zoom"),
         {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus}},
        {timeline, FixedKeyList::tr("Drag, ← →"), FixedKeyList::tr("Move along"), {Qt::Key_Left, Qt::Key_Right}},
        {timeline, FixedKeyList::tr("Shift+Drag"), FixedKeyList::tr("Measure, from edge to edge"), {}},
        {timeline, u"Ctrl+0"_s, FixedKeyList::tr("Fit the session"), {Qt::CTRL | Qt::Key_0}},
        {timeline,
         u"Ctrl+← →"_s,
         FixedKeyList::tr("The turn before, the turn after"),
         {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}},
        {events, u"↑ ↓"_s, FixedKeyList::tr("The event before, the event after"), {Qt::Key_Up, Qt::Key_Down}},
        {events,
         FixedKeyList::tr("Enter"),
         FixedKeyList::tr("Open or fold a run of deltas"),
         {Qt::Key_Return, Qt::Key_Enter}},
        {events, FixedKeyList::tr("End"), FixedKeyList::tr("To the newest event, and follow it"), {Qt::Key_End}},
        {events, u"Ctrl+C"_s, FixedKeyList::tr("Copy the rows"), {QKeySequence(QKeySequence::Copy)}},
        {message, FixedKeyList::tr("Enter"), FixedKeyList::tr("Send"), {Qt::Key_Return}},
        {message, FixedKeyList::tr("Shift+Enter"), FixedKeyList::tr("New line"), {Qt::SHIFT | Qt::Key_Return}},
        {filter, FixedKeyList::tr("Ctrl+Space"), FixedKeyList::tr("What may come next"), {Qt::CTRL | Qt::Key_Space}},
        {filter, u"↑ ↓"_s, FixedKeyList::tr("Earlier filters"), {}},
        {filter, u"F3, Shift+F3"_s, FixedKeyList::tr("The next hit, the previous hit"), {}},
        {filter, FixedKeyList::tr("Esc"), FixedKeyList::tr("Close the offer, then clear the filter"), {}},
        {anywhere,
         FixedKeyList::tr("Esc"),
         FixedKeyList::tr("Interrupt the answer, or close what is open"),
         {Qt::Key_Escape}},
        {anywhere,
         FixedKeyList::tr("Tab, Shift+Tab"),
         FixedKeyList::tr("The next control, the previous one"),
         {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab, Qt::Key_Backtab, Qt::SHIFT | Qt::Key_Backtab}},
        {anywhere,
         FixedKeyList::tr("Home, End, Page Up, Page Down"),
         FixedKeyList::tr("Move in a list or a text"),
         {Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown}},
        {anywhere,
         FixedKeyList::tr("Backspace, Delete"),
         FixedKeyList::tr("Remove what is selected"),
         {Qt::Key_Backspace, Qt::Key_Delete}},
        {anywhere,
         u"Ctrl+A, Ctrl+X, Ctrl+V"_s,
         FixedKeyList::tr("Edit a text"),
         {QKeySequence(QKeySequence::SelectAll), QKeySequence(QKeySequence::Cut), QKeySequence(QKeySequence::Paste)}},
        {FixedKeyList::tr("Tune"), u"B"_s, FixedKeyList::tr("Show A or B strong"), {Qt::Key_B}},
        {FixedKeyList::tr("Prompt editor"), u"Ctrl+S"_s, FixedKeyList::tr("Save the prompt"), {Qt::CTRL | Qt::Key_S}},
    };
}

} // namespace turnscope
