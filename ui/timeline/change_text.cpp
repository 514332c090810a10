// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/change_text.h"

#include "models/text/time_text.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ChangeText)
};

} // namespace

QString changeText(const TuningChange &change)
{
    using Kind = TuningChange::Kind;
    switch (change.kind) {
    case Kind::Split:
        return u"‖ "_s + change.text();
    case Kind::Joined:
        return u"+ "_s + change.text();
    case Kind::Earlier:
        return u"◂ "_s + change.text();
    case Kind::Later:
        return u"▸ "_s + change.text();
    default:
        return (change.isBetter() ? u"✓ "_s : u"✕ "_s) + change.text();
    }
}

QString changeSentence(const TuningChange &change)
{
    using Kind = TuningChange::Kind;
    const QString by = millisecondsText(change.by);
    switch (change.kind) {
    case Kind::Split:
        return ChangeText::tr(
                   "B would make %1 turns of this one: the model would answer, or be cut in, in the middle of it.")
            .arg(change.pieces);
    case Kind::Whole:
        return ChangeText::tr("B would make one turn of what the session took for several.");
    case Kind::Joined:
        return ChangeText::tr("B would take this and the turn before it for one: it would be answered only now.");
    case Kind::Apart:
        return ChangeText::tr("B would keep this apart from the turn before it.");
    case Kind::Lost:
        return ChangeText::tr("B would not hear this: it would never be answered.");
    case Kind::Won:
        return ChangeText::tr("B would hear this, which the session did not.");
    case Kind::FalseGone:
        return ChangeText::tr("B would make no turn of this, in which nothing was said.");
    case Kind::FalseNew:
        return ChangeText::tr("B would make a turn of this, though nothing is known to have been said.");
    case Kind::Earlier:
        return ChangeText::tr("With B this turn would end %1 earlier, and its answer come as much sooner.").arg(by);
    case Kind::Later:
        return ChangeText::tr("With B this turn would end %1 later, and its answer come as much later.").arg(by);
    case Kind::CutOff:
        return ChangeText::tr("With B's prefix padding %1 of the first sound would be missing.").arg(by);
    case Kind::CutInGone:
        break;
    }
    return ChangeText::tr("With B this false turn would no longer cut the model's answer in.");
}

} // namespace turnscope
