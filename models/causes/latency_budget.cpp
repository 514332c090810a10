// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/latency_budget.h"

#include "models/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turnscope {

namespace {

struct BudgetRow
{
    Segment segment;
    std::string_view key;
    milliseconds allowed;
    const char *name;
    const char *definition;
    const char *source;
};

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// Those that follow each other without a tool come to the whole.
constexpr BudgetRow kBudgetRows[] = {
    {Segment::Endpointing, "endpointing", milliseconds(600), TR("Endpointing"),
     TR("From the end of the user's voice, an estimate, to speech_stopped, or to the client's own commit."),
     TR("500 ms of silence are what server_vad waits for unless told otherwise (OpenAI's reference); 100 ms more are "
        "ours, for the way.")},
    {Segment::Acceptance, "acceptance", milliseconds(200), TR("Acceptance"),
     TR("From the client's own commit or text to the server's word that it has it: the network's way there "
        "and back and what the server does with it, which no log tells apart. Where the server finds the turns by "
        "itself, there is none."),
     TR("Ours: a round trip between continents, and some.")},
    {Segment::Start, "start", milliseconds(100), TR("Response start"),
     TR("From speech_stopped, the accepted commit or text, or a tool's output, to response.created: the server's "
        "doing, or "
        "the app's that asks for the response."),
     TR("Ours: nobody quotes one.")},
    {Segment::Transcription, "transcription", milliseconds(1500), TR("Transcription"),
     TR("From input_audio_buffer.committed to input_audio_transcription.completed. It runs beside the answer, which "
        "does "
        "not wait for it unless the app does."),
     TR("Ours: nobody quotes one.")},
    {Segment::FirstToken, "first_token", milliseconds(500), TR("First token"),
     TR("From response.created to the first piece of its text, transcript, audio or function call."),
     TR("About 500 ms to the first byte are quoted of OpenAI for the US (forasoft, 2026); in older logs 300 to 820 ms "
        "pass from response.created to the first audio.")},
    {Segment::Tool, "tool", milliseconds(1000), TR("Tool"),
     TR("From a call's arguments being done to its output being sent."),
     TR("Ours: nobody quotes one; a second of silence is what one notices on a line.")},
    {Segment::FirstAudio, "first_audio", milliseconds(200), TR("Token to audio"),
     TR("From a response's first piece to its first audio delta."),
     TR("Ours: the transcript comes a little before its sound; with the first token it makes 700 ms, of the 300 to 820 "
        "of older logs.")},
    {Segment::Playout, "playout", milliseconds(100), TR("Playout"),
     TR("From the first audio delta to the first sample at the speaker."),
     TR("Ours: what a player and its device hold.")},
    {Segment::Whole, "whole", milliseconds(1500), TR("Whole wait"),
     TR("From the end of the user's voice, or the text, to the first sound of the answer; where that is not in the "
        "log, to "
        "its first audio or text."),
     TR("1 500 ms from voice to voice is what kwindla's aiewf-eval calls the most for a voice agent (2026).")},
};

#undef TR

constexpr auto kBudgetSegments = [] {
    std::array<Segment, std::size(kBudgetRows)> segments{};
    for (size_t i = 0; i < segments.size(); ++i)
        segments[i] = kBudgetRows[i].segment;
    return segments;
}();
static_assert(std::size(kBudgetRows) == kSegments);
static_assert(std::ranges::is_sorted(kBudgetSegments)); // a row stands where its segment says

const BudgetRow &budgetRow(Segment segment)
{
    return kBudgetRows[size_t(segment)];
}

QString budgetText(const char *text)
{
    return QCoreApplication::translate("turnscope", text);
}

} // namespace

LatencyBudget::LatencyBudget()
{
    std::ranges::transform(kBudgetRows, m_allowed.begin(), &BudgetRow::allowed);
}

std::span<const Segment> LatencyBudget::segments()
{
    return kBudgetSegments;
}

std::string_view LatencyBudget::key(Segment segment)
{
    return budgetRow(segment).key;
}

QString LatencyBudget::name(Segment segment)
{
    return budgetText(budgetRow(segment).name);
}

QString LatencyBudget::definition(Segment segment)
{
    return budgetText(budgetRow(segment).definition);
}

QString LatencyBudget::source(Segment segment)
{
    return budgetText(budgetRow(segment).source);
}

void LatencyBudget::set(Segment segment, milliseconds allowed)
{
    m_allowed[size_t(segment)] = std::clamp(allowed, milliseconds(1), kMost);
}

LatencyBudget LatencyBudget::read(const QVariantMap &kept)
{
    LatencyBudget budget;
    for (const BudgetRow &row : kBudgetRows) {
        bool isNumber = false;
        const auto before = row.segment == Segment::Acceptance ? kept.value(QString(kEarlierAcceptance)) : QVariant();
        const int ms = kept.value(latinText(row.key), before).toInt(&isNumber);
        if (isNumber && ms > 0)
            budget.set(row.segment, milliseconds(ms));
    }
    return budget;
}

QVariantMap LatencyBudget::kept() const
{
    QVariantMap kept;
    for (const BudgetRow &row : kBudgetRows)
        kept.insert(latinText(row.key), int(of(row.segment).count()));
    return kept;
}

} // namespace turnscope
