// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/recording/event_store.h"
#include "models/recording/recording_info.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace turnscope {

/// What a recording has to drive an endpoint with: looked through once before a run, so that one that cannot do it is
/// refused, with the reason. A value.
struct RunSource
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunSource)

public:
    std::shared_ptr<const EventStore> events;
    QUuid session;    ///< as its header says; null in other tools' logs
    QString fileName; ///< without a path
    EventIndex first{};
    quint32 end = 0;     ///< the events of one session: from first, before end
    bool timed = true;   ///< false: appends go at the pace of their own audio, all else when answers are there
    bool isFlat = false; ///< its settings are written in the flat form of the beta
    quint32 clientEvents = 0;
    quint32 appends = 0;
    double speech = 0; ///< SpeechLevel::power() of the user; 0: not asked for, or silent

    SessionTime begin() const { return events->at(first); }
    microseconds length() const;

    struct Wish
    {
        std::optional<size_t> session; ///< of several, from 0
        bool level = false;            ///< `speech` is wanted
    };

    /// What an error is about: the log itself, or the session that was chosen of it.
    enum class Refused : quint8 { Log, Choice };

    /// Reads what is needed of the frames. An error: it has no client side, it holds several sessions and none was
    /// chosen, or its audio was left out. `refused`, which may be null, is told which it is.
    static Result<RunSource> of(std::shared_ptr<const EventStore> events, const RecordingInfo &info, const Wish &wish,
                                Refused *refused = nullptr);

    /// Whether a session object is written in the beta's flat form, or in GA's; nothing where it does not tell.
    static std::optional<bool> flatness(const QJsonObject &session);
};

} // namespace turnscope
