// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describers.h"

#include "models/describe/description_words.h"
#include "models/tables/item_summary.h"
#include "models/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct SpanWords
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)
};

QString inputText(InputTime at)
{
    return millisecondsText(milliseconds(toMilliseconds(at)));
}

QString inputRange(InputTime begin, std::optional<InputTime> end)
{
    return u"%1 – %2"_s.arg(inputText(begin), end ? inputText(*end) : u"…"_s);
}

/// Its begin and end as each clock tells them.
void addClocks(std::vector<DescriptionFact> &facts, const Session &session, const SpeechSpan &span)
{
    const AudioClock &clock = session.conversation().inputClock();
    if (session.hasTimes())
        facts.push_back({.name = SpanWords::tr("in the session"),
                         .value = u"%1 – %2"_s.arg(sessionTimeText(clock.toSession(span.start)),
                                                   span.end ? sessionTimeText(clock.toSession(*span.end)) : u"…"_s),
                         .definition = SpanWords::tr("Session time: when that audio was captured.")});
    facts.push_back({.name = SpanWords::tr("in the input"),
                     .value = inputRange(span.start, span.end),
                     .definition = SpanWords::tr("Input clock: audio appended since the session began, as "
                                                 "audio_start_ms and audio_end_ms have it.")});
    if (span.end)
        facts.push_back({.name = SpanWords::tr("in its item"),
                         .value = inputRange(InputTime(), InputTime(*span.end - span.start)),
                         .definition = SpanWords::tr("Item clock: from the first sample of the item that it became.")});
    if (span.prefixPadding.count() > 0 || span.silenceDuration.count() > 0)
        facts.push_back({.name = SpanWords::tr("of it not voice"),
                         .value = SpanWords::tr("%1 of prefix padding, %2 of trailing silence")
                                      .arg(millisecondsText(span.prefixPadding),
                                           span.end ? millisecondsText(span.silenceDuration) : u"–"_s),
                         .definition = SpanWords::tr("As the settings then in force have them.")});
}

/// What our own detector hears between its begin and its end.
void addDetector(std::vector<DescriptionFact> &facts, const SessionTurns &turns, const SpeechSpan &span)
{
    if (turns.isListening()) {
        facts.push_back({.name = SpanWords::tr("our detector"), .value = SpanWords::tr("is listening…")});
        return;
    }
    if (turns.voice().empty())
        return; // there is no audio, or no detector
    QStringList heard;
    microseconds length{0};
    for (const VoiceSpan &voice : turns.voice()) {
        const InputTime end = voice.end.value_or(turns.session()->conversation().inputClock().end());
        if (end <= span.start || (span.end && voice.begin >= *span.end))
            continue;
        heard << inputRange(voice.begin, voice.end);
        length += end - voice.begin;
    }
    constexpr qsizetype most = 6;
    const QString shown = heard.mid(0, most).join(u", "_s) + (heard.size() > most ? u", …"_s : QString());
    facts.push_back({.name = SpanWords::tr("our detector"),
                     .value = heard.isEmpty() ? SpanWords::tr("hears no voice in it")
                                              : SpanWords::tr("hears %1 of voice: %2").arg(durationText(length), shown),
                     .definition = SpanWords::tr("Without padding and trailing silence, on the input clock, to 32 ms."),
                     .tone = heard.isEmpty() ? CellTone::Warning : CellTone::Plain});
}

/// How long the server took to tell.
void addTold(std::vector<DescriptionFact> &facts, const Session &session, const SpeechSpan &span)
{
    const auto add = [&](const QString &name, EventIndex event, InputTime of, SessionTime told) {
        DescriptionFact fact{.name = name, .value = {}, .links = {linkTo(session, event)}};
        const microseconds late = told - session.conversation().inputClock().toSession(of);
        if (session.hasTimes() && late.count() >= 0)
            fact.value = SpanWords::tr("%1 after that audio")
                             .arg(u"≈ "_s + millisecondsText(std::chrono::floor<milliseconds>(late)));
        facts.push_back(std::move(fact));
    };
    add(SpanWords::tr("start told"), span.startedBy, span.start, span.startedAt);
    if (span.stoppedBy && span.end && span.stoppedAt)
        add(SpanWords::tr("end told"), *span.stoppedBy, *span.end, *span.stoppedAt);
}

} // namespace

std::optional<Description> describe(const DescribedSession &of, SpanIndex index)
{
    const Conversation &conversation = of.session.conversation();
    if (!conversation.speech().contains(index))
        return {};
    const SpeechSpan &span = conversation.speech()[index];
    const AudioClock &clock = conversation.inputClock();
    const SessionTime begin = clock.toSession(span.start);
    Description description;
    description.title = SpanWords::tr("Speech %1").arg(number(index) + 1);
    description.about = momentOf(of.session, of.session.hasTimes() ? begin : span.startedAt);
    description.range = rangeOf(of.session, {begin, span.end ? clock.toSession(*span.end) : begin});
    description.lead =
        span.end ? SpanWords::tr("The server heard the user speak for %1.").arg(durationText(*span.end - span.start))
                 : SpanWords::tr("The server heard the user begin to speak, and told of no end.");
    addClocks(description.facts, of.session, span);
    addTold(description.facts, of.session, span);
    addDetector(description.facts, of.turns, span);
    if (const SessionSettings *settings = settingsAt(of.session, span.startedBy); settings && settings->vadKnown)
        description.facts.push_back(
            {.name = SpanWords::tr("threshold in force"), .value = QString::number(settings->vad.threshold, 'g', 3)});
    if (const auto item = indexOf(conversation, span.item)) {
        description.texts.push_back(textOf(of.session, *item));
        description.facts.push_back({.name = SpanWords::tr("item"), .value = {}, .links = {linkTo(of.session, *item)}});
    }
    addTurn(description.facts, of, span.startedBy);
    return description;
}

} // namespace turnscope
