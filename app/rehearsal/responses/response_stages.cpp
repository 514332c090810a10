// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/response_stages.h"

#include <utility>

namespace turnscope {

ResponseStages::ResponseStages(const QString &responseId, TellStage tell)
    : m_id(responseId)
    , m_tell(std::move(tell))
{
}

void ResponseStages::beginThinking()
{
    m_thinking.start();
}

void ResponseStages::noteWord()
{
    if (!m_firstWord && m_thinking.isValid())
        m_firstWord = std::chrono::milliseconds(m_thinking.elapsed());
}

void ResponseStages::noteSentence()
{
    if (!m_thinking.isValid() || std::exchange(m_thought, true))
        return;
    noteWord();
    tell(StageNote::Stage::Think, *m_firstWord, std::chrono::milliseconds(m_thinking.elapsed()));
}

void ResponseStages::beginSpeaking()
{
    if (!m_speaking.isValid())
        m_speaking.start();
}

void ResponseStages::noteSound()
{
    if (m_speaking.isValid() && !std::exchange(m_spoken, true))
        tell(StageNote::Stage::Speak, std::chrono::milliseconds(m_speaking.elapsed()));
}

void ResponseStages::tell(StageNote::Stage stage, std::chrono::milliseconds took,
                          std::optional<std::chrono::milliseconds> firstSentence) const
{
    if (m_tell)
        m_tell({stage, {}, m_id, took, firstSentence});
}

} // namespace turnscope
