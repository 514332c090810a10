// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QString>
#include <QVariantMap>

#include <array>
#include <span>
#include <string_view>

namespace turnscope {

/// What a wait is made of. Endpointing, Acceptance, Start, FirstToken, FirstAudio and Playout follow each other; tools come
/// between, with a Start and a FirstToken more behind each; a transcription runs beside the answer.
enum class Segment : quint8 {
    Endpointing,
    Acceptance, ///< of the client's commit or text: the way there and back, and the server's part, which no log tells apart
    Start,
    Transcription,
    FirstToken,
    Tool,
    FirstAudio,
    Playout,
    Whole, ///< the wait for the answer: longer than this, it is late
};

inline constexpr size_t kSegments = size_t(Segment::Whole) + 1;

/// How long each segment may take, as the user has it. A value; without being told, the defaults of the table in
/// latency_budget.cpp, which says where each comes from.
class LatencyBudget
{
public:
    LatencyBudget();

    static std::span<const Segment> segments();

    /// For programs: "first_token".
    static std::string_view key(Segment segment);

    /// For people, in their language: a short name, from which event to which, and what its default rests on.
    static QString name(Segment segment);
    static QString definition(Segment segment);
    static QString source(Segment segment);

    milliseconds of(Segment segment) const { return m_allowed[size_t(segment)]; }

    /// Kept within 1 ms and kMost.
    void set(Segment segment, milliseconds allowed);

    static constexpr milliseconds kMost{600'000};

    /// The preference that it is kept under: the window's, and the commands'.
    static constexpr QLatin1StringView kKeptUnder{"latency/budget_ms"};

    /// What the acceptance was called at first: in settings and scripts it still means that.
    static constexpr QLatin1StringView kEarlierAcceptance{"network"};

    /// As it is kept in settings: milliseconds by key. What is missing or makes no sense is the default.
    static LatencyBudget read(const QVariantMap &kept);
    QVariantMap kept() const;

    friend bool operator==(const LatencyBudget &, const LatencyBudget &) = default;

private:
    std::array<milliseconds, kSegments> m_allowed;
};

} // namespace turnscope
