// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_ledger.h"
#include "models/lint/finding.h"
#include "models/recording/recording_info.h"
#include "models/session/session_fold.h"
#include "models/session/turn_figures.h"

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace turnscope {

/// What a digest tells of one file: everything that is known of its sessions, or why it could not be read. Made once, then
/// read only. A movable value; one thread.
class DigestLog
{
public:
    /// A file that was read to its end, folded and judged by the linter.
    struct Source
    {
        RecordingInfo info;
        std::shared_ptr<const EventStore> events;
        SessionFold fold;
        std::vector<Finding> findings;
        QByteArray hash;              ///< of the file's bytes; may be empty where the recording has an id of its own
        std::optional<quint64> bytes; ///< of the file, as it lies there; nothing: not known
        bool speech = false; ///< let our own detector hear where the user's voice ended: all of it, however long
    };

    /// One of the sessions that the file holds.
    struct Part
    {
        quint32 first = 0; ///< events, from …
        quint32 end = 0;   ///< … to, the last excluded
        bool begun = false;
        bool mingled = false;
        std::optional<microseconds> length;      ///< from the first event to the last; nothing without times
        std::string model;                       ///< that answered last; empty: not told
        std::optional<SessionSettings> settings; ///< the last that the server echoed
        std::vector<TurnIndex> turns;
        quint32 responses = 0;
        quint32 toolCalls = 0;
        quint32 serverErrors = 0;
        std::array<quint32, 3> findings{}; ///< by Severity
        CostLedger ledger;
    };

    static DigestLog of(Source source);

    /// A file of which nothing is known but that.
    static DigestLog unreadable(const QString &path, const Error &error, std::optional<quint64> bytes);

    /// Who the recording is: the id of its header, wherever it lies and however it is packed. A log that has none is
    /// its file: "sha256:" and the hash of its bytes, so that it is another one when it grew or was packed. What could
    /// not be read is "path:" and the SHA-256 of its path, which may have a key in it.
    static QByteArray identity(const RecordingInfo &info, const QByteArray &hash);

    const QByteArray &recording() const { return m_recording; }

    /// Nothing: it was read.
    const std::optional<Error> &error() const { return m_error; }

    const RecordingInfo &info() const { return m_source.info; }
    const std::optional<quint64> &bytes() const { return m_source.bytes; }
    bool heard() const { return m_source.speech; } ///< see Source::speech
    quint32 eventCount() const { return m_source.events ? m_source.events->size() : 0; }
    const EventStore &events() const { return *m_source.events; } ///< not of an unreadable one
    const SessionFold &fold() const { return m_source.fold; }
    const Conversation &conversation() const { return m_source.fold.conversation(); }

    const std::vector<Part> &parts() const { return m_parts; }
    const std::vector<TurnFigures> &figures() const { return m_figures; } ///< a turn's at its own index
    const std::vector<Finding> &findings() const { return m_source.findings; }

    /// The session, from 0, that an event is of.
    quint32 partOf(EventIndex event) const;

    /// The turn that a response is of.
    std::optional<TurnIndex> turnOf(ResponseIndex response) const;

    /// The turn that a tool call is of.
    std::optional<TurnIndex> turnOf(const ToolCall &call) const;

    /// Whether moments are told: not in a log that is but an order.
    bool isTimed() const { return m_source.info.times != RecordingInfo::Times::None; }

    /// When the event was; nothing where the log does not tell it.
    std::optional<SessionTime> timeOf(EventIndex event) const;

    /// The same, of something that happened at `at` and whose event it is.
    std::optional<SessionTime> timeOf(EventIndex event, SessionTime at) const;

    /// Whether the log tells itself that something was then: not where an event without a time of its own stands there.
    bool isTold(SessionTime at) const;

    /// Whether lengths between moments mean something: not where times are whole seconds, or those of several connections.
    bool measuresLengths() const;

    /// In UTC; not valid where the log does not tell when it began.
    QDateTime utc(const std::optional<SessionTime> &at) const;

private:
    DigestLog() = default;
    void addParts();
    void countThings();
    void index();

    Source m_source;
    QByteArray m_recording;
    std::optional<Error> m_error;
    std::vector<Part> m_parts;
    std::vector<TurnFigures> m_figures;
    std::vector<TurnIndex> m_turnOfResponse; ///< by the response; None: of none
    std::unordered_map<StringId, TurnIndex> m_turnOfCall;
};

} // namespace turnscope
