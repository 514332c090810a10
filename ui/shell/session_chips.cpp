// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_chips.h"

#include "models/session/session.h"
#include "models/session/session_limit.h"
#include "models/text/time_text.h"
#include "ui/shell/chip.h"
#include "ui/theme/collapsing_row.h"
#include "ui/turns/turn_delegate.h"

#include <QHBoxLayout>

#include <climits>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString minutesText(SessionTime t)
{
    const qint64 seconds = toMicroseconds(t) / 1'000'000;
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString tipText(const QString &plain)
{
    return u"<p>%1</p>"_s.arg(plain.toHtmlEscaped());
}

} // namespace

SessionChips::SessionChips(const ThemeSwitch &themes, CollapsingRow &row)
    : QObject(&row)
    , m_themes(themes)
    , m_time(new Chip(u"sessionTime"_s, themes))
    , m_wait(new Chip(u"voiceToVoice"_s, themes))
    , m_costChip(new Chip(u"sessionCost"_s, themes))
    , m_recording(new Chip(u"recordingSign"_s, themes))
{
    for (Chip *chip : {m_time, m_wait, m_costChip, m_recording})
        row.row().addWidget(chip);
    row.addStep([this](bool taken) { m_time->setBrief(taken); });
    row.addStep([this](bool taken) { m_wait->setBrief(taken); });
    row.addStep([this](bool taken) {
        m_noCost = taken;
        showChips();
    });
    connect(m_time, &Chip::clicked, this, &SessionChips::timeWanted);
    connect(m_wait, &Chip::clicked, this, &SessionChips::turnsWanted);
    connect(m_costChip, &Chip::clicked, this, &SessionChips::costWanted);
    connect(m_recording, &Chip::clicked, this, &SessionChips::recordingWanted);
    connect(&themes, &ThemeSwitch::changed, this, [this] {
        showWait();
        showRecording();
    });
    setSession(nullptr, {});
    showWait();
    showCost();
    showRecording();
}

void SessionChips::setShown(bool on)
{
    m_shown = on;
    showChips();
}

void SessionChips::showChips()
{
    for (Chip *chip : {m_time, m_wait, m_recording})
        chip->setVisible(m_shown);
    m_costChip->setVisible(m_shown && !m_noCost);
}

void SessionChips::setSession(const Session *session, std::optional<SessionTime> cursor)
{
    const bool live = session && session->isLive();
    if (!session) {
        m_time->setFigure({}, u"–"_s);
        m_time->setToolTip(tr("No session is open"));
        m_time->setAccessibleName(m_time->toolTip());
    } else if (live) {
        const QString time = minutesText(session->end());
        const auto limit = sessionLimit(session->conversation(), session->info());
        m_time->setFigure({}, time, limit ? tr("/ %1").arg(minutesText(*limit)) : QString());
        m_time->setToolTip(
            limit ? tr(
                "Time since the session began, and when its endpoint will end it (expires_at). Click to go to a time.")
                  : tr("Time since the session began. Its endpoint did not tell when it will end it. Click to go to a "
                       "time."));
        m_time->setAccessibleName(limit ? tr("Session time %1 of %2").arg(time, minutesText(*limit))
                                        : tr("Session time %1").arg(time));
    } else {
        const QString end = minutesText(session->end());
        const QString at = cursor ? shortSessionTimeText(*cursor) : QString();
        m_time->setFigure({}, at.isEmpty() ? end : at, at.isEmpty() ? QString() : tr("/ %1").arg(end));
        m_time->setToolTip(at.isEmpty()
                               ? tr("From the first event of the recording to the last. Click to go to a time.")
                               : tr("The cursor's moment, and how long the recording is. Click to go to a time."));
        m_time->setAccessibleName(at.isEmpty() ? tr("Recording of %1").arg(end) : tr("%1 of %2").arg(at, end));
    }
}

void SessionChips::setLive(bool on)
{
    if (on == m_live)
        return;
    m_live = on;
    showRecording();
}

void SessionChips::setTurns(const SessionTurns &turns)
{
    m_spread = turns.wait();
    m_ofArrival = turns.waitIsOfArrival();
    m_byServer = turns.waitsByServer();
    m_listening = turns.isListening();
    m_overruns = turns.summary().overruns.text();
    m_cost = turns.bill().sum;
    m_gaps.clear();
    for (const CostLedger::Gap &gap : turns.bill().gaps)
        m_gaps << CostLedger::text(gap);
    showWait();
    showCost();
}

void SessionChips::setBands(const LatencyBands &bands)
{
    m_bands = bands;
    showWait();
}

void SessionChips::showWait()
{
    const QString label = tr("p50");
    if (m_spread.count == 0) {
        m_wait->setFigure(label, u"–"_s);
    } else {
        const LatencyBands::Band band = m_bands.of(m_spread.p50);
        const QString about = m_byServer > 0 ? u"≈ "_s : QString();
        m_wait->setFigure(label, QString(LatencyBands::sign(band)) + u' ' + about + durationText(m_spread.p50), {},
                          TurnDelegate::colorOf(band, m_themes.theme()));
    }
    QString definition;
    if (m_spread.count > 1)
        definition += tr("Voice to voice: p50 %1, p90 %2, p95 %3.")
                          .arg(durationText(m_spread.p50), durationText(m_spread.p90), durationText(m_spread.p95))
                      + u' ';
    definition +=
        tr("Over %n turn(s), by nearest rank: from the end of the user's voice (our own detector's, else audio_end_ms "
           "less the trailing silence: an estimate) to the first sound of the answer at the speaker.",
           nullptr, int(m_spread.count));
    if (m_spread.count > 0 && m_byServer > 0)
        definition += u' '
                      + tr("≈: in %n turn(s) the end of the voice is not our own detector's but the server's.", nullptr,
                           int(std::min<qint64>(m_byServer, INT_MAX)))
                      + (m_listening ? u' ' + tr("It is still listening: this may change.") : QString());
    if (m_ofArrival)
        definition += u' ' + tr("Where playback was not recorded: to the arrival of the answer's first audio.");
    definition +=
        u' '
        + tr("The mark and its colour change at %1, %2 and %3 ms (View, Latency limits). Click for the turns.")
              .arg(m_bands.fast.count())
              .arg(m_bands.fair.count())
              .arg(m_bands.slow.count());
    if (!m_overruns.isEmpty())
        definition += u' ' + tr("Over their budget (View, Latency budget): %1.").arg(m_overruns);
    m_wait->setToolTip(tipText(definition));
    m_wait->setAccessibleName(m_spread.count == 0 ? tr("No voice-to-voice time yet")
                                                  : tr("Voice to voice: median %1, nine of ten below %2")
                                                        .arg(durationText(m_spread.p50), durationText(m_spread.p90)));
}

void SessionChips::showCost()
{
    const auto dollars = m_cost.dollars();
    const bool atLeast = !m_cost.isWhole();
    const QString figure = dollars ? (atLeast ? u"≥ $%1"_s : u"$%1"_s).arg(*dollars, 0, 'f', 4) : u"$ –"_s;
    m_costChip->setFigure({}, figure);
    QString tip = tr("Nothing that was told so far has a price.");
    if (dollars && m_cost.seconds > 0)
        tip = tr("An estimate, at the public prices: the seconds that the server counted last, and the tokens that "
                 "were told "
                 "and have a price.");
    else if (dollars)
        tip = tr("An estimate: the tokens that the endpoint reported, at the public prices.");
    for (const QString &gap : std::as_const(m_gaps))
        tip += u' ' + gap;
    m_costChip->setToolTip(tipText(tip));
    m_costChip->setAccessibleName(!dollars  ? tr("Cost not known")
                                  : atLeast ? tr("Cost at least $%1").arg(*dollars, 0, 'f', 4)
                                            : tr("Cost $%1").arg(*dollars, 0, 'f', 4));
}

void SessionChips::setRecording(const RecordingState &state)
{
    m_state = state;
    showRecording();
}

void SessionChips::showRecording()
{
    const Theme &theme = m_themes.theme();
    if (!m_live || m_state.path.isEmpty()) {
        m_recording->setFigure({}, tr("○ REC"), {}, theme.dim);
        m_recording->setToolTip(tr("Nothing is being recorded: that is done while a session is live"));
        m_recording->setAccessibleName(tr("Not recording"));
        return;
    }
    const Error why = !m_state.problem.text.isEmpty() ? m_state.problem
                      : !m_state.incidents.isEmpty()  ? m_state.incidents.last()
                                                      : Error();
    const QString sign = m_state.problem.text.isEmpty() ? (m_state.incidents.isEmpty() ? tr("● REC") : tr("● REC !"))
                         : m_state.lost.frames > 0      ? tr("✕ not recorded")
                                                        : tr("○ REC waits");
    m_recording->setFigure({}, sign, {}, why.text.isEmpty() ? theme.error : theme.tool);
    const auto number = [](quint64 value) { return int(std::min<quint64>(value, INT_MAX)); };
    QString tip = why.text.toHtmlEscaped();
    if (why.text.isEmpty())
        tip = tr("Every event is being written to %1").arg(m_state.path.toHtmlEscaped());
    else if (m_state.waiting > 0)
        tip += u"<br>"_s + tr("%n event(s) wait in memory.", nullptr, number(m_state.waiting));
    if (m_state.lost.frames > 0)
        tip += u"<br>"_s + tr("%n event(s) are missing in the file.", nullptr, number(m_state.lost.frames));
    m_recording->setToolTip(u"<p>%1</p>"_s.arg(tip));
    m_recording->setAccessibleName(why.text.isEmpty() ? tr("Recording") : why.text);
}

} // namespace turnscope
