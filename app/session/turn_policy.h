// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/cut_answers.h"
#include "models/clocks/clocks.h"
#include "models/control/turn_mode.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <variant>
#include <vector>

namespace turnscope {

struct PlaybackNote;

/// Who ends an answer that is still being made.
enum class Canceller : quint8 { Console, Server };

/// What a TurnPolicy wants done.
namespace turn {

/// The speaker falls silent; then wasCut() is told what it was playing.
struct CutIn
{
    Canceller canceller = Canceller::Console;
    friend bool operator==(const CutIn &, const CutIn &) = default;
};

/// conversation.item.truncate: `heard` of the item's audio stays.
struct Truncate
{
    QByteArray item;
    int contentIndex = 0;
    milliseconds heard{0};
    friend bool operator==(const Truncate &, const Truncate &) = default;
};

/// response.cancel.
struct Cancel
{
    QByteArray response;
    friend bool operator==(const Cancel &, const Cancel &) = default;
};

/// What the microphone hears is appended from now on.
struct Listen
{
    friend bool operator==(const Listen &, const Listen &) = default;
};

/// What it hears for `tail` still is, and then `silence`.
struct StopListening
{
    milliseconds silence{0};
    milliseconds tail{0};
    friend bool operator==(const StopListening &, const StopListening &) = default;
};

/// input_audio_buffer.clear.
struct ClearInput
{
    friend bool operator==(const ClearInput &, const ClearInput &) = default;
};

/// input_audio_buffer.commit.
struct Commit
{
    friend bool operator==(const Commit &, const Commit &) = default;
};

/// response.create.
struct CreateResponse
{
    friend bool operator==(const CreateResponse &, const CreateResponse &) = default;
};

/// The guard counts the voice from `onset`; voiceLasted() is told when it was long enough.
struct HoldBack
{
    InputTime onset;
    double threshold = 0; ///< the server's
    friend bool operator==(const HoldBack &, const HoldBack &) = default;
};

/// The guard need not count any more; `tooShort`: the voice ended before it had lasted long enough.
struct Release
{
    bool tooShort = false;
    friend bool operator==(const Release &, const Release &) = default;
};

/// session.update with this way of taking turns; `interrupts`: the server cuts in by itself.
struct AskTurnTaking
{
    TurnMode mode = TurnMode::ServerVad;
    bool interrupts = true;
    friend bool operator==(const AskTurnTaking &, const AskTurnTaking &) = default;
};

/// Nothing was committed, for only so much was said.
struct SayTooShort
{
    milliseconds said{0};
    friend bool operator==(const SayTooShort &, const SayTooShort &) = default;
};

/// All that was said has left.
struct Spoken
{
    friend bool operator==(const Spoken &, const Spoken &) = default;
};

} // namespace turn

using TurnStep = std::variant<turn::CutIn, turn::Truncate, turn::Cancel, turn::Listen, turn::StopListening,
                              turn::ClearInput, turn::Commit, turn::CreateResponse, turn::HoldBack, turn::Release,
                              turn::AskTurnTaking, turn::SayTooShort, turn::Spoken>;
using TurnSteps = std::vector<TurnStep>;

/// What is the case when something happens.
struct TurnSituation
{
    const SessionSettings &settings; ///< in force
    SessionTime now;
    InputTime input{};           ///< the end of all that was appended
    bool playing = false;        ///< model audio arrived and was not heard to its end
    QByteArray activeResponse{}; ///< that is being made; empty: none
    bool callsOpen = false;      ///< functions that the latest response called have no output yet
};

/// Who speaks when, in one live session: is told what happens, and answers with what is to be done, in order. Knows no
/// socket, no clock and no device.
///
/// Interruption (PROTOCOL 2.7.7): when the server hears speech while the model is heard, or the user
/// asks for it, the speaker falls silent at once; what still arrives of that answer is not played; a response
/// that is still being made is cancelled, unless the server does it; and the server is told how much of the item was
/// heard, if anything was and there was more to come. A guard can hold the server's word back until a voice has lasted.
class TurnPolicy
{
public:
    static constexpr milliseconds kCancelPatience{3000};       ///< a wished answer waits so long for the end of another
    static constexpr milliseconds kServerCancelPatience{1000}; ///< then the console cancels what the server should have
    static constexpr milliseconds kShortestCommit{100};        ///< the service refuses less
    static constexpr milliseconds kTail{80};                   ///< in which a device hands over the last word
    static constexpr milliseconds kSemanticWait{2000};         ///< a semantic detector tells no duration
    static constexpr milliseconds kBeyond{300};                ///< silence beyond what the detector waits for

    /// The session is there.
    TurnSteps began(const TurnSituation &situation) { return updateTurnTaking(m_mode, situation); }

    /// Asks the server for it, at once or when the session begins. Nothing: its own choice.
    TurnSteps setMode(std::optional<TurnMode> mode, const TurnSituation &situation);

    /// How long a voice must last before it interrupts. Above 0 the server is asked not to interrupt by itself.
    TurnSteps setGuard(milliseconds length, const TurnSituation &situation);

    /// By the server; `start` is its audio_start_ms.
    TurnSteps speechStarted(InputTime start, const TurnSituation &situation);
    TurnSteps speechStopped();

    bool isHoldingBack() const { return m_holdingBack; }

    /// While isHoldingBack(), at every tick; `longEnough`: the guard is satisfied.
    TurnSteps voiceLasted(bool longEnough, const TurnSituation &situation);

    /// Without a detector on the server's side, to begin is to interrupt and to clear the input buffer, and to end is
    /// to commit and to ask for an answer.
    TurnSteps talk(bool on, const TurnSituation &situation);

    /// The user wants the model to be silent.
    TurnSteps interrupt();

    /// What was playing when the speaker fell silent.
    TurnSteps wasCut(Canceller canceller, const std::vector<PlaybackNote> &playing, const TurnSituation &situation);

    /// Nothing more of this answer is to be heard.
    bool isCut(const QByteArray &response, const QByteArray &item) const;

    /// The user wants an answer, as soon as none is being made.
    TurnSteps wantAnswer(const TurnSituation &situation);

    /// A response was ended or something was refused: an answer may be asked for now.
    TurnSteps responseEnded(const TurnSituation &situation);

    /// The server runs an MCP tool by itself, but does not go on by itself: when the response is done and all its calls
    /// have ended, the client asks for the next one (PROTOCOL 2.7.6).
    void mcpCallBegan(const QByteArray &item) { m_mcpCalls.insert(item); }
    TurnSteps mcpCallEnded(const QByteArray &item, const TurnSituation &situation);
    bool awaitsMcp() const { return !m_mcpCalls.isEmpty(); } ///< one runs

    void inputCommitted(InputTime input) { m_committed = input; }

    /// Whatever time alone brings; `quiet`: nothing of what was said is still to leave.
    TurnSteps tick(bool quiet, const TurnSituation &situation);

private:
    TurnSteps updateTurnTaking(std::optional<TurnMode> mode, const TurnSituation &situation);
    void endUtterance(TurnSteps &steps, const TurnSituation &situation);
    void askForAnswer(TurnSteps &steps, const TurnSituation &situation);
    TurnSteps goOn(const TurnSituation &situation);
    TurnStep cutIn(Canceller canceller);

    std::optional<TurnMode> m_mode; ///< that is asked for
    milliseconds m_guard{0};
    bool m_guardInForce = false; ///< the server was told not to interrupt
    bool m_holdingBack = false;

    CutAnswers m_cut;
    QByteArray m_serverCancels; ///< the response that the server should be cancelling
    SessionTime m_cancelDue;    ///< what it has not cancelled by then, the console cancels

    bool m_answerWanted = false; ///< it waits for the end of the active response
    SessionTime m_answerDue;     ///< but no longer than until then
    QSet<QByteArray> m_mcpCalls; ///< items of those that run
    bool m_mcpAnswered = false;  ///< one has ended, and the model has not gone on yet
    bool m_speaking = false;     ///< the end of an utterance is due
    InputTime m_committed;       ///< what was appended before was committed or cleared
};

} // namespace turnscope
