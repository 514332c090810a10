// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

struct DialectText
{
    Dialect dialect;
    std::string_view id;
    std::string_view name;
};

constexpr std::array kTexts{
    DialectText{Dialect::Unknown, "unknown", "unknown"},
    DialectText{Dialect::OpenAiGa, "openai-ga", "OpenAI GA"},
    DialectText{Dialect::OpenAiBeta, "openai-beta", "OpenAI beta"},
    DialectText{Dialect::AzureVoiceLive, "azure-voice-live", "Azure Voice Live"},
    DialectText{Dialect::Xai, "xai", "xAI"},
    DialectText{Dialect::Qwen, "qwen", "Qwen"},
    DialectText{Dialect::Glm, "glm", "GLM"},
    DialectText{Dialect::StepFun, "stepfun", "StepFun"},
    DialectText{Dialect::Translation, "openai-translation", "OpenAI translation"},
    DialectText{Dialect::Live, "openai-live", "OpenAI Live API"},
    DialectText{Dialect::Vllm, "vllm", "vLLM transcription"},
};

/// What gives a dialect away: an event type (a trailing * stands for any ending), and, where the type is
/// shared, a piece of text in the frame. `own` signs are one vendor's; the others only tell the family.
struct Sign
{
    Dialect dialect;
    bool own;
    std::string_view type;
    std::string_view text;
};

constexpr std::array kSigns{
    Sign{Dialect::Vllm, true, "transcription.delta", {}},
    Sign{Dialect::Vllm, true, "transcription.done", {}},
    Sign{Dialect::Live, true, "session.start", {}},
    Sign{Dialect::Live, true, "session.started", {}},
    Sign{Dialect::Live, true, "response.event", {}},
    Sign{Dialect::Live, true, "session.delegation.*", {}},
    Sign{Dialect::Translation, true, "session.output_audio.delta", {}},
    Sign{Dialect::Translation, true, "session.output_transcript.delta", {}},
    Sign{Dialect::Translation, true, "session.input_audio_buffer.append", {}},
    Sign{Dialect::Translation, true, "session.created", "\"translation\""},
    Sign{Dialect::Xai, true, "ping", "\"timestamp\""},
    Sign{Dialect::Xai, true, "session.*", "\"grok-"},
    Sign{Dialect::Xai, true, "response.done", "\"grok_tokens\""},
    Sign{Dialect::Xai, true, "conversation.item.input_audio_transcription.updated", {}},
    Sign{Dialect::Glm, true, "heartbeat", {}},
    Sign{Dialect::Glm, true, "session.*", "\"beta_fields\""},
    Sign{Dialect::Glm, true, "session.*", "\"glm-"},
    Sign{Dialect::Glm, true, "input_audio_buffer.append", "\"client_timestamp\""},
    Sign{Dialect::Qwen, true, "session.finish*", {}},
    Sign{Dialect::Qwen, true, "session.*", "\"qwen"},
    Sign{Dialect::Qwen, true, "session.*", "\"pcm24\""},
    Sign{Dialect::StepFun, true, "session.*", "\"step-"},
    Sign{Dialect::AzureVoiceLive, true, "session.*", "\"azure_semantic_vad"},
    Sign{Dialect::AzureVoiceLive, true, "session.*", "\"input_audio_sampling_rate\""},
    Sign{Dialect::AzureVoiceLive, true, "session.*", "\"avatar\""},
    Sign{Dialect::AzureVoiceLive, true, "session.avatar.*", {}},
    Sign{Dialect::AzureVoiceLive, true, "response.animation_*", {}},
    Sign{Dialect::AzureVoiceLive, true, "response.audio_timestamp.*", {}},
    Sign{Dialect::OpenAiBeta, false, "response.audio.*", {}},
    Sign{Dialect::OpenAiBeta, false, "response.audio_transcript.*", {}},
    Sign{Dialect::OpenAiBeta, false, "response.text.*", {}},
    Sign{Dialect::OpenAiBeta, false, "transcription_session.*", {}},
    Sign{Dialect::OpenAiBeta, false, "session.*", "\"modalities\""},
    Sign{Dialect::OpenAiBeta, false, "session.*", "\"input_audio_format\""},
    Sign{Dialect::OpenAiGa, false, "session.*", "\"output_modalities\""},
    Sign{Dialect::OpenAiGa, false, "session.*", "\"realtime.transcription_session\""},
    Sign{Dialect::OpenAiGa, false, "session.update", "\"realtime\""},
    Sign{Dialect::OpenAiGa, false, "conversation.item.added", {}},
    Sign{Dialect::OpenAiGa, false, "response.output_audio.*", {}},
    Sign{Dialect::OpenAiGa, false, "response.output_audio_transcript.*", {}},
    Sign{Dialect::OpenAiGa, false, "response.output_text.*", {}},
};

bool matches(const Sign &sign, std::string_view type, std::string_view frame)
{
    if (sign.type.ends_with('*')) {
        if (!type.starts_with(sign.type.substr(0, sign.type.size() - 1)))
            return false;
    } else if (type != sign.type) {
        return false;
    }
    return sign.text.empty() || frame.find(sign.text) != std::string_view::npos;
}

} // namespace

std::string_view dialectId(Dialect dialect)
{
    return std::ranges::find(kTexts, dialect, &DialectText::dialect)->id;
}

std::string_view dialectName(Dialect dialect)
{
    return std::ranges::find(kTexts, dialect, &DialectText::dialect)->name;
}

Dialect dialectFromId(std::string_view id)
{
    const auto known = std::ranges::find(kTexts, id, &DialectText::id);
    return known == kTexts.end() ? Dialect::Unknown : known->dialect;
}

void DialectDetector::push(std::string_view type, QByteArrayView frame)
{
    constexpr int enough = 200; // events; an own sign comes among the first or not at all
    if (m_decided)
        return;
    const std::string_view text(frame.data(), size_t(frame.size()));
    for (const Sign &sign : kSigns) {
        if (!sign.own && m_dialect != Dialect::Unknown)
            continue;
        if (matches(sign, type, text)) {
            m_dialect = sign.dialect;
            m_decided = sign.own;
            break;
        }
    }
    m_decided = m_decided || ++m_seen >= enough;
}

} // namespace turnscope
