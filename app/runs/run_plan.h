// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/runs/run_origin.h"
#include "models/runs/run_source.h"
#include "models/runs/setting_change.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace turnscope {

/// What a run is made of: whose client side, and what is changed over it. A value; sounds are shared.
struct RunPlan
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunPlan)

public:
    struct Noise
    {
        QString name; ///< of its file, without a path
        std::shared_ptr<const Wave> wave;
        double snr = 20; ///< dB
    };

    static constexpr double kLoudestNoise = -20; ///< dB, of snr
    static constexpr double kFaintestNoise = 60;
    static constexpr int kMostRepeats = 100;
    static constexpr double kFastest = 16;

    RunSource source;
    SettingChanges changes;
    QString model; ///< instead of the profile's own; empty: that
    std::optional<Noise> noise;
    double speed = 1; ///< how many times as fast as recorded, 1 to kFastest

    /// Of the recording of one of `repeats`, from 1.
    RunOrigin origin(int repeat, int repeats) const;

    /// Why the sound cannot be noise; nothing when it can.
    static std::optional<Error> objection(const Noise &noise);
};

/// What happened in a run besides what its recording shows. A value.
struct RunOutcome
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunOutcome)

public:
    /// One event of the parent that did not go through as it was.
    struct Note
    {
        enum class What : quint8 {
            LeftOut, ///< it belongs to the old session
            Refused, ///< the endpoint answered it with an error
            GivenUp, ///< what it waited for did not come
        };

        What what = What::LeftOut;
        std::optional<EventIndex> event; ///< of the parent; nothing: it is about no single one
        QString type;                    ///< of that event
        QString why;                     ///< a sentence

        QString text() const; ///< all of it, for people
    };

    quint32 sent = 0;
    quint32 mapped = 0;     ///< of those, with ids of this session in place of the old one's
    quint32 translated = 0; ///< of those, from the beta's form to GA's
    quint32 leftOut = 0;
    quint32 refused = 0;
    quint32 unansweredCalls = 0;  ///< of functions, for which the parent has no output
    milliseconds addedSilence{0}; ///< until the server's detector heard a voice end
    std::vector<Note> notes;      ///< the first kMostNotes
    Error error;                  ///< why it ended early; empty when it did not

    static constexpr size_t kMostNotes = 1000;

    QString text() const; ///< the counts, a sentence
};

} // namespace turnscope

Q_DECLARE_METATYPE(turnscope::RunOutcome)
Q_DECLARE_METATYPE(turnscope::RunOutcome::Note)
