// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// What an event means, whatever its dialect calls it: one enumerator for each event of the GA protocol
/// (PROTOCOL appendix B), some that only relatives send, and our own console events. A beta
/// name has the kind of the GA event it stands for.
enum class EventKind : quint8 {
    Unknown,

    // client, GA
    SessionUpdate,
    InputAudioAppend,
    InputAudioCommit,
    InputAudioClear,
    OutputAudioClear,
    ItemCreate,
    ItemRetrieve,
    ItemTruncate,
    ItemDelete,
    ContextAppend, ///< tells the model something while it talks: what became of work that it handed out
    ResponseCreate,
    ResponseCancel,

    // server, GA
    SessionCreated,
    SessionUpdated,
    ConversationCreated,
    ItemAdded,
    ItemCreatedLegacy, ///< beta conversation.item.created: added and done in one
    ItemDone,
    ItemRetrieved,
    ItemTruncated,
    ItemDeleted,
    TranscriptionDelta,
    TranscriptionCompleted,
    TranscriptionFailed,
    TranscriptionSegment,
    TranscriptionUpdated, ///< xAI: the whole transcript so far
    InputAudioCommitted,
    InputAudioCleared,
    SpeechStarted,
    SpeechStopped,
    TimeoutTriggered,
    DtmfReceived,
    OutputAudioStarted,
    OutputAudioStopped,
    OutputAudioCleared,
    ResponseCreated,
    ResponseDone,
    OutputItemAdded,
    OutputItemDone,
    ContentPartAdded,
    ContentPartDone,
    TextDelta,
    TextDone,
    AudioTranscriptDelta,
    AudioTranscriptDone,
    AudioDelta,
    AudioDone,
    FunctionArgumentsDelta,
    FunctionArgumentsDone,
    McpListInProgress,
    McpListCompleted,
    McpListFailed,
    McpArgumentsDelta,
    McpArgumentsDone,
    McpCallInProgress,
    McpCallCompleted,
    McpCallFailed,
    RateLimits,
    ServerError,
    Keepalive,             ///< xAI ping, GLM heartbeat
    InputTranscriptDelta,  ///< a piece of the user's words that belongs to no item
    OutputTranscriptDelta, ///< … of the model's
    DelegationCreated,     ///< the model handed work to the app or to another model
    ContextAppended,       ///< what a ContextAppend told is in its place
    CarriedEvent,          ///< an envelope around an event of another model
    SecondsUsed,           ///< the seconds that are billed so far
    SessionClosed,
    Other, ///< named in the catalogue, but without an effect on the conversation

    // ours
    ConsoleConnected,
    ConsoleDisconnected,
    ConsolePlaybackStarted,
    ConsolePlaybackHeard,
    ConsolePlaybackStopped,
    ConsoleDevice,
    ConsoleMark,
    ConsoleToolRun,
    ConsoleStage, ///< a stage of rehearsal's pipeline: hear, think, speak
    ConsoleNote,
    ConsoleRecordingGap, ///< frames that are in no recording
};

} // namespace turnscope
