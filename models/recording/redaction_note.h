// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/redactor.h"
#include "models/recording/event_row.h"
#include "models/recording/recording_info.h"

#include <QCoreApplication>

#include <set>
#include <string>

namespace turnscope {

/// That secrets were replaced in a frame, and where; never what they were.
struct RedactionNote
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RedactionNote)

public:
    Direction of = Direction::Server;
    std::string type; ///< of the event; empty when it has none
    QStringList keys; ///< see Redacted::removed

    /// {"type":"console.note","message":…,"redacted":[keys],"of":"server|client|console","in":type}
    QByteArray frame() const;
};

/// The places at which something was replaced, of one recording.
class RedactedPlaces
{
public:
    static constexpr size_t kMost = 256; ///< that are told: a server may make up as many keys as it likes

    bool isNew(const RedactionNote &note);

private:
    std::set<QByteArray> m_seen;
};

/// What a recording says of itself, without secrets.
RecordingInfo redacted(RecordingInfo info, const Redactor &redactor);

} // namespace turnscope
