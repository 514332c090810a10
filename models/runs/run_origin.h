// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace turnscope {

/// What a run says of itself: whose client side drove it, and what was changed over it. Its recording tells it in a
/// console.note before all else, which stays with the events wherever they are copied to. A value.
struct RunOrigin
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunOrigin)

public:
    QUuid parentSession; ///< null: the parent's file does not tell it
    QString parentFile;  ///< its name, never its path
    QStringList changed; ///< "audio.input.turn_detection.silence_duration_ms = 300", "noise street.wav at 10 dB"
    double speed = 1;    ///< how many times as fast as the parent its client went
    int repeat = 1;      ///< from 1
    int repeats = 1;     ///< how many were asked for

    friend bool operator==(const RunOrigin &, const RunOrigin &) = default;

    /// Of what it is a run, and what is otherwise, for people: "This is a run of order.jsonl. Changed: …"
    QString text() const;

    /// {"type":"console.note","message":…,"run":{"parent":{"session":"<uuid>","file":…},"changed":[…],"speed":1,
    /// "repeat":1,"of":3}}; the parent's session is absent where its file does not tell it.
    QByteArray frame() const;

    /// Of a recording's first events; nothing: it is no run.
    static std::optional<RunOrigin> of(const EventStore &events);
};

} // namespace turnscope
