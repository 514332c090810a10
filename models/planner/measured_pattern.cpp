// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/measured_pattern.h"

#include "models/conversation/turn_text.h"
#include "models/cost/session_preambles.h"
#include "models/cost/usage_pattern.h"
#include "models/session/mark_book.h"
#include "models/text/qt_text.h"
#include "models/text/token_estimate.h"

#include <algorithm>
#include <span>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRouterShares{Quantity::TemplateShare, Quantity::SmallShare, Quantity::StrongShare};
constexpr std::array<std::string_view, 3> kLabels{"template", "small", "strong"};

double inMinutes(microseconds length)
{
    return std::chrono::duration<double, std::ratio<60>>(length).count();
}

/// Padding and silence included, as they are billed; where no speech was marked, all audio that was committed.
double userMinutes(const Conversation &conversation)
{
    double marked = 0;
    for (const SpeechSpan &span : conversation.speech())
        marked += span.end ? inMinutes(*span.end - span.start) : 0;
    double committed = 0;
    for (const Item &item : conversation.items())
        committed += item.role == Role::User ? inMinutes(item.sent()) : 0;
    return marked > 0 ? marked : committed;
}

double modelMinutes(const Conversation &conversation)
{
    double sent = 0;
    for (const Item &item : conversation.items())
        sent += item.role == Role::Assistant ? inMinutes(item.sent()) : 0;
    return sent;
}

/// No tokenizer is known here: the counts of words stand for tokens (token_estimate.h).
bool isEstimated(Quantity quantity)
{
    constexpr std::array all{Quantity::PromptTokens, Quantity::ToolCallTokens, Quantity::ToolResultTokens,
                             Quantity::UserTextTokens, Quantity::AnswerTextTokens};
    return std::ranges::find(all, quantity) != all.end();
}

/// The label of a turn, as its place in kLabels.
std::optional<size_t> labelOf(const Turn &turn, std::span<const Mark> marks)
{
    std::optional<size_t> label;
    for (const Mark &mark : marks) {
        const auto found = std::ranges::find(kLabels, mark.note.trimmed().toLower(),
                                             [](std::string_view each) { return latinText(each); });
        const bool isWithin = turn.range.begin <= mark.at && mark.at <= turn.range.end;
        if (isWithin && found != kLabels.end())
            label = size_t(found - kLabels.begin());
    }
    return label;
}

} // namespace

void MeasuredPattern::add(const Conversation &conversation, const EventStore &events, const RecordingInfo &info,
                          const PriceTable &prices, const QList<QByteArray> &kept)
{
    m_sessions += qint64(conversation.sessions().size());
    m_turns += double(conversation.turns().size());
    const bool isTimed = info.times != RecordingInfo::Times::None && info.untimed.empty() && !conversation.isMingled();
    if (isTimed)
        addLengths(conversation, events, info.audioCut);
    addUsage(conversation, prices);
    addTurns(conversation);
    addPrompts(conversation, events);
    addLabels(conversation, events, kept);
}

void MeasuredPattern::addLengths(const Conversation &conversation, const EventStore &events, bool audioCut)
{
    const auto sessions = conversation.sessions();
    double minutes = 0;
    for (size_t i = 0; i < sessions.size(); ++i) {
        const quint32 end = i + 1 < sessions.size() ? number(sessions[i + 1].first) : events.size();
        minutes += inMinutes(events.at(EventIndex{end - 1}) - sessions[i].begin);
    }
    if (minutes <= 0)
        return;
    mean(Quantity::MinutesPerCall).add(minutes, double(sessions.size()));
    if (!conversation.turns().empty())
        mean(Quantity::TurnsPerMinute).add(double(conversation.turns().size()), minutes);
    if (const double user = userMinutes(conversation); user > 0)
        mean(Quantity::UserSpeechShare).add(user, minutes);
    if (const double model = modelMinutes(conversation); model > 0 && !audioCut)
        mean(Quantity::ModelSpeechShare).add(model, minutes);
}

void MeasuredPattern::addUsage(const Conversation &conversation, const PriceTable &prices)
{
    const auto pattern = UsagePattern::of(CostLedger::of(conversation, prices), conversation, microseconds(0));
    for (const Usage &usage : pattern.requests) {
        const double cached = double(usage.cachedText + usage.cachedAudio + usage.cachedImage);
        if (tellsKinds(usage))
            mean(Quantity::CacheRatio).add(cached, double(usage.input));
        if (usage.cacheWrite > 0)
            mean(Quantity::CacheWriteShare).add(double(usage.cacheWrite), double(usage.inputText - usage.cachedText));
    }
}

void MeasuredPattern::addTurns(const Conversation &conversation)
{
    for (const Turn &turn : conversation.turns()) {
        mean(Quantity::ToolShare).add(turn.toolCalls.empty() ? 0 : 1, 1);
        if (const std::string said = userText(turn, conversation); !said.empty())
            mean(Quantity::UserTextTokens).add(double(estimatedTokens(utf8Text(said))), 1);
        if (const QString answer = utf8Text(answerText(turn, conversation)); !answer.isEmpty()) {
            mean(Quantity::AnswerTextTokens).add(double(estimatedTokens(answer)), 1);
            mean(Quantity::SpeechCharacters).add(double(answer.size()), 1);
        }
    }
    for (const ToolCall &call : conversation.toolCalls()) {
        if (const Item *asked = conversation.item(call.item))
            mean(Quantity::ToolCallTokens)
                .add(double(estimatedTokens(utf8Text(asked->name) + u' ' + utf8Text(asked->arguments))), 1);
        const Item *answered = conversation.item(call.outputItem);
        if (answered && !answered->output.empty())
            mean(Quantity::ToolResultTokens).add(double(estimatedTokens(utf8Text(answered->output))), 1);
    }
}

/// What stood before the last answer of each log counts: earlier settings are mostly defaults that the client replaces.
void MeasuredPattern::addPrompts(const Conversation &conversation, const EventStore &events)
{
    const SessionPreambles preambles(conversation, events);
    if (preambles.changes().empty())
        return;
    const SessionPreambles::Preamble &last = preambles.changes().back();
    const qint64 tokens = estimatedTokens(utf8Text(last.instructions)) + estimatedTokens(utf8Text(last.tools));
    if (tokens > 0) // logs leave them out
        mean(Quantity::PromptTokens).add(double(tokens), 1);
}

void MeasuredPattern::addLabels(const Conversation &conversation, const EventStore &events,
                                const QList<QByteArray> &kept)
{
    MarkBook book;
    for (quint32 i = 0; i < events.size(); ++i) {
        const EventIndex event{i};
        if (events.from(event) == Direction::Console && events.strings().view(events.type(event)) == "console.mark")
            book.apply(events.frame(event), events.at(event));
    }
    for (const QByteArray &frame : kept)
        book.apply(frame, SessionTime());
    if (book.marks().empty())
        return;
    for (const Turn &turn : conversation.turns()) {
        if (const auto label = labelOf(turn, book.marks()))
            m_labels[*label] += 1;
    }
}

void MeasuredPattern::putInto(Assumptions &assumptions) const
{
    const auto isSet = [&](Quantity quantity) { return assumptions.figure(quantity).origin == Figure::Origin::Set; };
    const int count = int(std::min<qint64>(m_sessions, 1'000'000));
    const QString counted = tr("%n session(s)", nullptr, count);
    const QString estimated = tr("%n session(s), tokens estimated from words", nullptr, count);
    for (const Assumptions::Row &row : Assumptions::rows()) {
        const Mean &mean = m_means[size_t(row.quantity)];
        if (mean.of <= 0 || isSet(row.quantity))
            continue;
        const double value = mean.sum / mean.of;
        if (value >= row.least && value <= row.most)
            assumptions.set(row.quantity,
                            {value, Figure::Origin::Measured, isEstimated(row.quantity) ? estimated : counted});
    }
    const double labelled = m_labels[0] + m_labels[1] + m_labels[2];
    if (labelled <= 0 || std::ranges::any_of(kRouterShares, isSet))
        return;
    for (size_t i = 0; i < kRouterShares.size(); ++i)
        assumptions.set(kRouterShares[i], {m_labels[i] / labelled, Figure::Origin::Measured,
                                           tr("%n labelled turn(s)", nullptr, int(labelled))});
}

} // namespace turnscope
