// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/response.h"
#include "models/planner/assumptions.h"

#include <functional>

namespace turnscope {

/// The call that assumptions describe, as requests to models. A value.
///
/// Turn k of a call (from 1) is one request, and one more where a tool is used: the model asks for it, and answers when its
/// result is there. Before each stand the instructions and all turns so far. Tokens of a turn are whole numbers; the last
/// turn of a call may be a part of one, and counts as that part.
class PlannedCall
{
public:
    explicit PlannedCall(const Assumptions &assumptions);

    double minutes() const { return m_minutes; }
    double turns() const { return m_turns; }

    /// Requests of `weight` each, which may be a part of one.
    using Take = std::function<void(const Usage &usage, double weight)>;

    /// Of a speech-to-speech model. Its context holds the audio of both sides and the words of its answers; what does not
    /// fit in is dropped from the conversation, of audio and words alike.
    void voiceRequests(const AudioTokens &audio, const Take &take) const;

    /// Of a text model that is asked in `share` of the turns, and told all of them.
    void textRequests(double share, const Take &take) const;

private:
    struct Turn;

    void requests(const Turn &turn, double share, const Take &take) const;
    Usage usage(qint64 text, qint64 audio, qint64 most) const;

    const Assumptions &m_assumptions; ///< which must outlive it
    double m_minutes = 0;
    double m_turns = 0;
};

} // namespace turnscope
