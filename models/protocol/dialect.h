// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace turnscope {

/// The protocol families a log or endpoint may speak (realtime-protocol 1.7 to 1.9, 12).
enum class Dialect : quint8 {
    Unknown,
    OpenAiGa,
    OpenAiBeta,
    AzureVoiceLive,
    Xai,
    Qwen,
    Glm,
    StepFun,
    Translation,
    Live,
    Vllm
};

/// The name in recordings ("openai-ga") and for people ("OpenAI GA").
std::string_view dialectId(Dialect dialect);
std::string_view dialectName(Dialect dialect);
Dialect dialectFromId(std::string_view id);

/// Recognises a dialect from a session's first events (realtime-protocol 1.9). Feed events in order until
/// decided; the verdict may still sharpen afterwards (a shared beta name, then a vendor's own).
class DialectDetector
{
public:
    void push(std::string_view type, QByteArrayView frame);
    Dialect dialect() const { return m_dialect; }
    bool decided() const { return m_decided; }

private:
    Dialect m_dialect = Dialect::Unknown;
    bool m_decided = false;
    int m_seen = 0;
};

} // namespace turnscope
