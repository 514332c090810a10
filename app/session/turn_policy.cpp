// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/turn_policy.h"

#include "app/session/player.h"

#include <algorithm>

namespace turnscope {

namespace {

using TurnTaking = SessionSettings::TurnTaking;

constexpr milliseconds kMostPadding{10000}; // of what a server may claim

bool isByHand(const TurnSituation &situation)
{
    return situation.settings.turnTaking == TurnTaking::Manual;
}

/// What the server's detector waits for before it believes that somebody has stopped.
milliseconds closingSilence(const SessionSettings &settings)
{
    switch (settings.turnTaking) {
    case TurnTaking::Manual:
        return milliseconds(0);
    case TurnTaking::ServerVad:
        return std::clamp(settings.vad.silenceDuration, milliseconds(0), kMostPadding) + TurnPolicy::kBeyond;
    default:
        return TurnPolicy::kSemanticWait + TurnPolicy::kBeyond;
    }
}

} // namespace

TurnSteps TurnPolicy::setMode(std::optional<TurnMode> mode, const TurnSituation &situation)
{
    m_mode = mode;
    return updateTurnTaking(mode, situation);
}

TurnSteps TurnPolicy::setGuard(milliseconds length, const TurnSituation &situation)
{
    if (length == m_guard)
        return {};
    m_guard = length;
    return updateTurnTaking({}, situation);
}

/// Asks for `mode`, or for what is in force, together with what the guard demands; nothing when that is so already.
TurnSteps TurnPolicy::updateTurnTaking(std::optional<TurnMode> mode, const TurnSituation &situation)
{
    const SessionSettings &settings = situation.settings;
    if (settings.id.empty() || settings.transcriptionOnly)
        return {};
    const std::optional<TurnMode> inForce = turnModeOf(settings);
    const std::optional<TurnMode> wanted = mode ? mode : inForce;
    const bool guarded = m_guard.count() > 0;
    const bool interruptsWrongly = wanted != TurnMode::PushToTalk && guarded == settings.interruptResponse;
    const bool ours = guarded || m_guardInForce || mode; // else the endpoint has its reasons
    m_guardInForce = guarded;
    if (wanted && (wanted != inForce || (interruptsWrongly && ours)))
        return {turn::AskTurnTaking{*wanted, !guarded}};
    return {};
}

TurnStep TurnPolicy::cutIn(Canceller canceller)
{
    m_holdingBack = false;
    m_mcpCalls.clear(); // what they bring is for an answer that nobody wants any more
    m_mcpAnswered = false;
    return turn::CutIn{canceller};
}

TurnSteps TurnPolicy::speechStarted(InputTime start, const TurnSituation &situation)
{
    const bool serverCancels = situation.settings.interruptResponse;
    if (m_guard.count() == 0) {
        if (serverCancels || situation.playing)
            return {cutIn(serverCancels ? Canceller::Server : Canceller::Console)};
        return {};
    }
    if (!situation.playing && situation.activeResponse.isEmpty())
        return {};
    m_holdingBack = true;
    const TurnDetectorSettings &vad = situation.settings.vad;
    return {turn::HoldBack{start + std::clamp(vad.prefixPadding, milliseconds(0), kMostPadding), vad.threshold}};
}

TurnSteps TurnPolicy::speechStopped()
{
    if (!std::exchange(m_holdingBack, false))
        return {};
    return {turn::Release{true}};
}

TurnSteps TurnPolicy::voiceLasted(bool longEnough, const TurnSituation &situation)
{
    if (!m_holdingBack)
        return {};
    if (!situation.playing && situation.activeResponse.isEmpty()) {
        m_holdingBack = false;
        return {turn::Release{}};
    }
    if (longEnough)
        return {cutIn(Canceller::Console)};
    return {};
}

TurnSteps TurnPolicy::talk(bool on, const TurnSituation &situation)
{
    if (!on) {
        m_speaking = true;
        return {turn::StopListening{closingSilence(situation.settings), isByHand(situation) ? kTail : milliseconds(0)}};
    }
    if (!isByHand(situation) || m_speaking)
        return {turn::Listen{}};
    m_committed = situation.input;
    return {cutIn(Canceller::Console), turn::ClearInput{}, turn::Listen{}};
}

TurnSteps TurnPolicy::interrupt()
{
    return {cutIn(Canceller::Console)};
}

TurnSteps TurnPolicy::wasCut(Canceller canceller, const std::vector<PlaybackNote> &playing,
                             const TurnSituation &situation)
{
    TurnSteps steps;
    for (const PlaybackNote &note : playing) {
        m_cut.add(note.response);
        m_cut.add(note.item);
        const bool goesOn = note.played < note.sent || !note.complete;
        if (note.played.count() > 0 && goesOn)
            steps.push_back(turn::Truncate{note.item, note.contentIndex, note.played});
    }
    const QByteArray &active = situation.activeResponse;
    if (active.isEmpty())
        return steps;
    m_cut.add(active);
    if (canceller == Canceller::Console) {
        steps.push_back(turn::Cancel{active});
    } else {
        m_serverCancels = active;
        m_cancelDue = situation.now + kServerCancelPatience;
    }
    return steps;
}

bool TurnPolicy::isCut(const QByteArray &response, const QByteArray &item) const
{
    return m_cut.contains(response) || m_cut.contains(item);
}

TurnSteps TurnPolicy::wantAnswer(const TurnSituation &situation)
{
    TurnSteps steps;
    askForAnswer(steps, situation);
    return steps;
}

TurnSteps TurnPolicy::responseEnded(const TurnSituation &situation)
{
    return m_answerWanted ? wantAnswer(situation) : goOn(situation);
}

TurnSteps TurnPolicy::mcpCallEnded(const QByteArray &item, const TurnSituation &situation)
{
    m_mcpAnswered = m_mcpCalls.remove(item) || m_mcpAnswered;
    return goOn(situation);
}

/// After MCP calls, once nothing of them and of their response is still to come.
TurnSteps TurnPolicy::goOn(const TurnSituation &situation)
{
    if (!m_mcpAnswered || !m_mcpCalls.isEmpty() || !situation.activeResponse.isEmpty() || situation.callsOpen)
        return {};
    return wantAnswer(situation);
}

void TurnPolicy::askForAnswer(TurnSteps &steps, const TurnSituation &situation)
{
    if (!m_answerWanted)
        m_answerDue = situation.now + kCancelPatience;
    m_answerWanted = !situation.activeResponse.isEmpty() && situation.now < m_answerDue;
    if (m_answerWanted)
        return;
    m_mcpAnswered = false;
    steps.push_back(turn::CreateResponse{});
}

TurnSteps TurnPolicy::tick(bool quiet, const TurnSituation &situation)
{
    TurnSteps steps;
    if (m_speaking && quiet)
        endUtterance(steps, situation);
    if (m_answerWanted && situation.now >= m_answerDue)
        askForAnswer(steps, situation);
    if (!m_serverCancels.isEmpty() && situation.now >= m_cancelDue) {
        if (situation.activeResponse == m_serverCancels)
            steps.push_back(turn::Cancel{m_serverCancels});
        m_serverCancels.clear();
    }
    return steps;
}

void TurnPolicy::endUtterance(TurnSteps &steps, const TurnSituation &situation)
{
    m_speaking = false;
    if (isByHand(situation)) {
        const auto said = std::chrono::floor<milliseconds>(situation.input - m_committed);
        m_committed = situation.input;
        if (said >= kShortestCommit) {
            steps.push_back(turn::Commit{});
            askForAnswer(steps, situation);
        } else {
            steps.push_back(turn::ClearInput{});
            steps.push_back(turn::SayTooShort{said});
        }
    }
    steps.push_back(turn::Spoken{});
}

} // namespace turnscope
