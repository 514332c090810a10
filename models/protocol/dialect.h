// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace turnscope {

/// Where dialects are listed: a line here, and a file of models/protocol/dialects that defines its traits. What has signs
/// of its own stands before the two whose names others share, for signs are looked for in this order.
#define TURNSCOPE_DIALECTS(X)                                                                                          \
    X(Unknown)                                                                                                         \
    X(Vllm)                                                                                                            \
    X(Live)                                                                                                            \
    X(Translation)                                                                                                     \
    X(Xai)                                                                                                             \
    X(Glm)                                                                                                             \
    X(Qwen)                                                                                                            \
    X(StepFun)                                                                                                         \
    X(AzureVoiceLive)                                                                                                  \
    X(OpenAiBeta)                                                                                                      \
    X(OpenAiGa)                                                                                                        \
    X(LiveKitAgents)                                                                                                   \
    X(Pipecat)                                                                                                         \
    X(AgentsSdk)

/// The protocol families a log or endpoint may speak (PROTOCOL 1.7 to 1.9, 12). What one is like: dialect_traits.h; no
/// other room asks which one it is.
#define TURNSCOPE_NAME(dialect) dialect,
enum class Dialect : quint8 { TURNSCOPE_DIALECTS(TURNSCOPE_NAME) };
#undef TURNSCOPE_NAME

/// The name in recordings ("openai-ga") and for people ("OpenAI GA").
std::string_view dialectId(Dialect dialect);
std::string_view dialectName(Dialect dialect);
Dialect dialectFromId(std::string_view id);

/// Recognises a dialect from a session's first events (PROTOCOL 1.9). Feed events in order until
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
    bool m_begun = false; ///< a session's first event was seen
    int m_seen = 0;
};

} // namespace turnscope
