// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/kept_results.h"
#include "models/session/session_voice.h"
#include "models/tuning/agreement.h"
#include "models/tuning/degradation.h"
#include "models/tuning/tuning_outcome.h"
#include "models/tuning/what_if.h"

namespace turnscope {

/// One way of taking turns, the model that hears with it, and what the audio is put through before. A value.
struct WhatIf
{
    TuningSetting setting;
    SpeechProbability::Model model = SpeechProbability::Model::V6;
    Degradation through{}; ///< of A nothing

    bool hearsAsTheSession() const { return model == SpeechProbability::Model::V6 && through.isNothing(); }

    const TurnDetectorSettings &detector() const { return setting.vad; }

    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/// What other turn detection would have made of the window's session: A is what the session had, B the what-if. GUI thread.
/// It listens to nothing itself: the curve is SessionVoice's, and what is set takes effect at once, an hour in some
/// milliseconds; only the curve of another model is made here, by a worker. The what-if of a session is kept while others are
/// in front.
class SessionTuning : public QObject
{
    Q_OBJECT

public:
    /// `voice` listens to the same session, and must outlive this.
    explicit SessionTuning(const SessionVoice &voice, QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// Nothing but isPossible() is worked out while nobody looks at it; at first nobody does.
    void setActive(bool on);

    const std::shared_ptr<const Session> &session() const { return m_session; }

    /// Whether there is input audio to tune by; `why` says in a sentence what is missing where there is none.
    bool isPossible(QString *why = nullptr) const;

    const VadSchedule &schedule() const { return m_schedule; }

    /// A, in one word: what most of the audio was heard with.
    const WhatIf &had() const { return m_had; }
    bool hadServerVad() const { return m_schedule.has(VadSchedule::TurnTaking::ServerVad); }

    /// Of semantic_vad, which nobody can reproduce, B tells nothing until the user gives it numbers.
    bool isWhatIfShown() const
    {
        return m_touched || !m_schedule.has(VadSchedule::TurnTaking::SemanticVad) || hadServerVad();
    }

    bool changedOnTheWay() const { return m_schedule.steps.size() > 1; }

    /// B.
    const WhatIf &whatIf() const { return m_whatIf; }
    void setWhatIf(const WhatIf &setting); ///< what it is already listens to what came since

    /// Of what B hears, as far as it was made; null: not at all yet.
    const std::shared_ptr<const SpeechCurve> &curve() const;
    double share() const;    ///< how much of that curve is there, 0 to 1
    QString problem() const; ///< why there will be none; empty mostly

    /// All of it was heard that there is: what B comes to is known.
    bool isHeard() const
    {
        return curve() && isWhatIfShown()
               && (share() >= 1 || (m_session && m_session->isGoingOn() && m_whatIf.hearsAsTheSession()));
    }

    /// B's, on the input clock.
    std::span<const DetectedSpan> spans() const { return m_spans; }

    /// What was really said, as far as that is known, and what A and B make of it.
    const TuningReference &reference() const { return m_reference; }
    const TuningOutcome &ownOutcome() const { return m_own; }
    const TuningOutcome &outcome() const { return m_outcome; }
    std::span<const TuningChange> changes() const { return m_changes; }

    /// Marks by hand that the reference rests on, too.
    void setHandMarks(std::vector<HandMark> marks);
    std::span<const HandMark> handMarks() const { return m_handMarks; }

    /// Of our detector with A, by SpeechProbability::Model::V6, against the server's marks.
    const Agreement &agreement() const { return m_agreement; }
    QString ownProblem() const { return m_voice.problem(); }  ///< why there can be none; empty mostly
    double agreementShare() const { return m_voice.share(); } ///< how much of the audio it is about, 0 to 1

    /// How long it took to apply B.
    microseconds applied() const { return m_applied; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void apply();
    void listen();
    size_t clips() const; ///< of the user's
    bool isBehind() const;

    const SessionVoice &m_voice;
    std::shared_ptr<const Session> m_session;
    KeptResults<WhatIf> m_kept;
    VadSchedule m_schedule;
    WhatIf m_had;
    WhatIf m_whatIf;
    bool m_active = false;
    bool m_touched = false; ///< B is the user's, and does not follow A

    /// What B hears with another model, or through something.
    struct Other
    {
        WhatIf of; ///< of which the setting does not matter
        std::shared_ptr<const SpeechCurve> curve;
        size_t clips = 0; ///< of the user's that there were when it was begun
        double share = 0; ///< of those
        QString problem;

        bool isOf(const WhatIf &what) const { return of.model == what.model && of.through == what.through; }
    };

    Other m_other;
    std::vector<HandMark> m_handMarks;
    TuningReference m_reference;
    TuningOutcome m_own;
    TuningOutcome m_outcome;
    std::vector<TuningChange> m_changes;
    std::vector<DetectedSpan> m_spans;
    Agreement m_agreement;
    microseconds m_applied{0};
    QTimer m_later; ///< while a session goes on
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
