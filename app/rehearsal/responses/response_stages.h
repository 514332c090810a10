// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/brain.h"
#include "models/recording/stage_note.h"

#include <QElapsedTimer>

namespace turnscope {

/// Times how one response is thought and spoken, and tells each stage once. What happens again is not looked at.
class ResponseStages
{
public:
    /// `voice` is what speaks.
    ResponseStages(const QString &responseId, QString voice, TellStage tell);

    void beginThinking();
    void noteWord();     ///< the first piece of the answer is there
    void noteSentence(); ///< a sentence is there, or all that will come
    void noteAllText();  ///< all of the answer's text is there
    void noteCount(const ThoughtCount &count);
    void noteAtVoice(const QString &sentence);
    void noteVoiced(std::chrono::microseconds audio); ///< the sound of one sentence is there
    void noteSound();                                 ///< the first audio is sent

    /// Of what has not been told yet, as it is. Before the response is told to be done. `count`: what is known of it.
    void end(const ThoughtCount &count);

private:
    using Milliseconds = std::chrono::milliseconds;

    void tellThought(const ThoughtCount &count);
    void tell(StageNote::Stage stage, Milliseconds took, std::optional<Milliseconds> firstSentence = {}) const;

    QString m_id;
    QString m_voice;
    TellStage m_tell;
    QElapsedTimer m_thinking;
    QElapsedTimer m_speaking;
    std::optional<Milliseconds> m_firstWord;
    std::optional<Milliseconds> m_allText;
    std::optional<Milliseconds> m_voicedAfter; ///< of the last sentence that has its sound
    qint64 m_characters = 0;
    int m_atVoice = 0; ///< sentences that have no sound yet
    std::chrono::microseconds m_audio{0};
    bool m_hasSentence = false;
    bool m_thoughtTold = false;
    bool m_sounds = false;
    bool m_ended = false;
};

} // namespace turnscope
