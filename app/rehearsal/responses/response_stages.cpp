// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/response_stages.h"

#include <utility>

namespace turnscope {

ResponseStages::ResponseStages(const QString &responseId, QString voice, TellStage tell)
    : m_id(responseId)
    , m_voice(std::move(voice))
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
        m_firstWord = Milliseconds(m_thinking.elapsed());
}

void ResponseStages::noteSentence()
{
    if (!m_thinking.isValid() || std::exchange(m_hasSentence, true))
        return;
    noteWord();
    tell(StageNote::Stage::Think, *m_firstWord, Milliseconds(m_thinking.elapsed()));
}

void ResponseStages::noteAllText()
{
    if (m_thinking.isValid() && !m_allText)
        m_allText = Milliseconds(m_thinking.elapsed());
}

void ResponseStages::noteCount(const ThoughtCount &count)
{
    if (m_allText)
        tellThought(count);
}

void ResponseStages::noteAtVoice(const QString &sentence)
{
    if (!m_speaking.isValid())
        m_speaking.start();
    m_characters += sentence.toUcs4().size();
    ++m_atVoice;
}

void ResponseStages::noteVoiced(std::chrono::microseconds audio)
{
    m_voicedAfter = Milliseconds(m_speaking.elapsed());
    m_audio += audio;
    --m_atVoice;
}

void ResponseStages::noteSound()
{
    if (m_speaking.isValid() && !std::exchange(m_sounds, true))
        tell(StageNote::Stage::Speak, Milliseconds(m_speaking.elapsed()));
}

void ResponseStages::tellThought(const ThoughtCount &count)
{
    if (!m_thinking.isValid() || std::exchange(m_thoughtTold, true) || !m_tell)
        return;
    StageNote note{StageNote::Stage::Thought, {}, m_id, m_allText, {}};
    note.model = count.model;
    note.tokens = count.tokens;
    note.cut = !m_allText;
    m_tell(note);
}

void ResponseStages::end(const ThoughtCount &count)
{
    if (std::exchange(m_ended, true))
        return;
    tellThought(count);
    if (!m_thinking.isValid() || !m_tell)
        return;
    StageNote note{StageNote::Stage::Spoken, {}, m_id, {}, {}};
    note.characters = m_characters;
    if (m_characters > 0) {
        note.model = m_voice;
        note.audio = std::chrono::floor<Milliseconds>(m_audio);
        note.cut = m_atVoice > 0 || !m_allText;
        if (!note.cut)
            note.took = m_voicedAfter;
    }
    m_tell(note);
}

void ResponseStages::tell(StageNote::Stage stage, Milliseconds took, std::optional<Milliseconds> firstSentence) const
{
    if (m_tell)
        m_tell({stage, {}, m_id, took, firstSentence});
}

} // namespace turnscope
