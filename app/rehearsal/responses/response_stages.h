// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/stage_note.h"

#include <QElapsedTimer>

namespace turnscope {

/// Times how one response is thought and spoken, and tells each stage once. What happens again is not looked at.
class ResponseStages
{
public:
    ResponseStages(const QString &responseId, TellStage tell);

    void beginThinking();
    void noteWord();     ///< the first piece of the answer is there
    void noteSentence(); ///< a sentence is there, or all that will come
    void beginSpeaking();
    void noteSound();

private:
    void tell(StageNote::Stage stage, std::chrono::milliseconds took,
              std::optional<std::chrono::milliseconds> firstSentence = {}) const;

    QString m_id;
    TellStage m_tell;
    QElapsedTimer m_thinking;
    QElapsedTimer m_speaking;
    std::optional<std::chrono::milliseconds> m_firstWord;
    bool m_thought = false;
    bool m_spoken = false;
};

} // namespace turnscope
