// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/agreement_box.h"

#include "models/text/time_text.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString signedMs(milliseconds off)
{
    return (off.count() > 0 ? u"+"_s : u""_s) + millisecondsText(off);
}

/// Where the marks are that are not exact: the first few.
QString offText(const Agreement &agreement)
{
    QStringList off;
    for (const Agreement::Mark &mark : agreement.marks) {
        if (!mark.server || !mark.ours || mark.isExact())
            continue;
        QStringList ends;
        if (mark.start && mark.start->count() != 0)
            ends << AgreementBox::tr("start %1").arg(signedMs(*mark.start));
        if (mark.end && mark.end->count() != 0)
            ends << AgreementBox::tr("end %1").arg(signedMs(*mark.end));
        off << AgreementBox::tr("mark %1: %2").arg(int(*mark.server) + 1).arg(ends.join(u", "_s));
    }
    constexpr qsizetype most = 3;
    if (off.size() > most)
        off = QStringList(off.first(most)) << u"…"_s;
    return off.join(u" · "_s);
}

} // namespace

AgreementBox::AgreementBox(QWidget *parent)
    : QFrame(parent)
    , m_title(new WrappedLabel)
    , m_head(new WrappedLabel)
    , m_rest(new WrappedLabel)
{
    setObjectName(u"agreementBox"_s);
    setProperty("card", true);
    setTone(*m_title, u"dim"_s);
    setTone(*m_rest, u"dim"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 7, 10, 7);
    column->setSpacing(3);
    for (WrappedLabel *label : {m_title, m_head, m_rest})
        column->addWidget(label);
    m_title->setText(tr("With A, our detector against the server's own marks"));
    m_head->setToolTip(
        tr("Exact: both ends of a turn to the millisecond. Within a frame: no end further than 32 ms. Missed: the "
           "server's alone. Extra: ours alone."));
    m_rest->setToolTip(m_head->toolTip());
    m_head->setObjectName(u"agreementHead"_s);
    m_rest->setObjectName(u"agreementRest"_s);
}

void AgreementBox::say(const QString &head, const QString &tone, const QString &rest)
{
    m_head->setText(head);
    setTone(*m_head, tone);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
}

void AgreementBox::show(const SessionTuning &tuning)
{
    if (const QString problem = tuning.ownProblem(); !problem.isEmpty())
        return say(tr("cannot be told"), u"changed"_s, problem);
    if (QString why; !tuning.isPossible(&why))
        return say(tr("nothing to compare"), u"dim"_s, why);
    if (tuning.agreementShare() < 1)
        return say(tr("listening, %1 %").arg(int(tuning.agreementShare() * 100)), u"dim"_s, {});
    const Agreement &agreement = tuning.agreement();
    switch (agreement.basis) {
    case Agreement::Basis::Semantic: {
        std::vector<milliseconds> waits = agreement.waits;
        std::ranges::sort(waits);
        const QString waited = waits.empty()
                                   ? QString()
                                   : tr("An estimate: it waited %1 after the last sound of speech (median of %2).")
                                         .arg(millisecondsText(waits[waits.size() / 2]))
                                         .arg(waits.size());
        const QString hidden =
            tuning.isWhatIfShown() ? QString() : tr("Move a number to see what server_vad would have done instead.");
        return say(tr("semantic_vad cannot be reproduced"), u"changed"_s, (waited + u' ' + hidden).trimmed());
    }
    case Agreement::Basis::NoMarks:
        return say(tr("the server made no marks"), u"dim"_s,
                   tr("What B makes is our detector's word alone; it makes OpenAI's marks to the millisecond where it "
                      "could be compared."));
    case Agreement::Basis::NoAudio:
    case Agreement::Basis::AudioCut:
        return say(tr("the audio is not in the log"), u"dim"_s, {});
    case Agreement::Basis::ServerVad:
        break;
    }
    QStringList heads{tr("exact %1 of %2").arg(agreement.exact).arg(agreement.serverSpans)};
    if (agreement.withinFrame > 0)
        heads << tr("%1 within a frame").arg(agreement.withinFrame);
    if (agreement.further > 0)
        heads << tr("%1 further off").arg(agreement.further);
    QStringList rest{tr("%1 missed").arg(agreement.missed), tr("%1 extra").arg(agreement.extra)};
    if (const QString off = offText(agreement); !off.isEmpty())
        rest << off;
    if (agreement.assumed)
        rest << tr("the server did not tell its settings: its defaults were taken");
    const bool good = agreement.missed == 0 && agreement.extra == 0 && agreement.further == 0;
    say(heads.join(u" · "_s), good ? u"good"_s : u"changed"_s, rest.join(u" · "_s));
}

} // namespace turnscope
