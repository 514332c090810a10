// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/tuning_reference.h"

#include <algorithm>
#include <map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Stretch = TuningReference::Stretch;
using Kind = TuningReference::Stretch::Kind;

microseconds overlapOf(const InputRange &one, const InputRange &other)
{
    return std::max(std::min(one.end, other.end) - std::max(one.begin, other.begin), microseconds(0));
}

/// The first to the last frame within a range that reach a level; nothing where none does.
std::optional<InputRange> soundWithin(const SpeechCurve &curve, const InputRange &range, double level)
{
    if (curve.isEmpty() || range.begin >= curve.end() || range.end <= range.begin)
        return std::nullopt;
    const size_t last = curve.frameAt(range.end - microseconds(1));
    size_t first = curve.frameAt(range.begin);
    while (first <= last && double(curve.probabilities[first]) < level)
        ++first;
    if (first > last)
        return std::nullopt;
    size_t end = last;
    while (double(curve.probabilities[end]) < level)
        --end;
    return InputRange{curve.begin(first), curve.begin(end) + TurnDetector::kFrame};
}

/// How far before a moment all frames reach a level, but not before `earliest`.
InputTime walkBack(const SpeechCurve &curve, InputTime from, InputTime earliest, float level)
{
    if (curve.isEmpty())
        return from;
    for (size_t frame = curve.frameAt(from); frame > 0; --frame) {
        const InputTime begin = curve.begin(frame - 1);
        const bool follows = begin + TurnDetector::kFrame == curve.begin(frame);
        if (!follows || begin < earliest || curve.probabilities[frame - 1] < level)
            break;
        from = begin;
    }
    return from;
}

InputTime walkOn(const SpeechCurve &curve, InputTime from, InputTime latest, float level)
{
    if (curve.isEmpty())
        return from;
    for (size_t frame = curve.frameAt(from); frame < curve.probabilities.size() && curve.begin(frame) == from
                                             && from < latest && curve.probabilities[frame] >= level;
         ++frame)
        from += TurnDetector::kFrame;
    return from;
}

/// What the transcript of an item tells of a turn. Words of which the log's audio has no voice, as far as a level can tell, are
/// none that a setting could find.
Kind kindOf(const Item *item, const SpeechCurve &curve, const InputRange &range, double level)
{
    if (!item || item->parts.empty() || !item->transcriptionError.empty()
        || !std::ranges::all_of(item->parts, &ContentPart::textDone))
        return Kind::Unknown;
    if (!hasWords(QString::fromStdString(item->text())))
        return Kind::Nothing;
    return soundWithin(curve, range, level) ? Kind::Said : Kind::Unknown;
}

/// Makes a TuningReference step by step: the session's turns, then the marks.
class ReferenceMaking
{
public:
    ReferenceMaking(const Conversation &conversation, const VadSchedule &schedule, const SpeechCurve &curve,
                    TuningReference &made)
        : m_conversation(conversation)
        , m_schedule(schedule)
        , m_curve(curve)
        , m_made(made)
    {
    }

    void addTurns()
    {
        std::map<SpanIndex, TurnIndex> turns;
        for (quint32 i = 0; i < m_conversation.turns().size(); ++i) {
            const Turn &turn = m_conversation.turns()[TurnIndex{i}];
            if (turn.speech)
                turns.emplace(*turn.speech, TurnIndex{i});
            else
                addCommitted(turn, TurnIndex{i});
        }
        for (quint32 i = 0; i < m_conversation.speech().size(); ++i)
            addServers(SpanIndex{i}, turns);
        std::ranges::stable_sort(m_made.own, {}, &TuningSpan::start);
        std::ranges::stable_sort(m_made.stretches, {}, [](const Stretch &stretch) { return stretch.range.begin; });
        findVoices();
    }

    void apply(std::span<const HandMark> marks)
    {
        for (const HandMark &mark : marks) {
            if (mark.kind != HandMark::Kind::OneTurn)
                judge(mark);
        }
        std::ranges::stable_sort(m_made.stretches, {}, [](const Stretch &stretch) { return stretch.voice.begin; });
        for (const HandMark &mark : marks) {
            if (mark.kind == HandMark::Kind::OneTurn)
                join(rangeOf(mark));
        }
        m_made.handMarks = quint32(marks.size());
    }

private:
    void add(const InputRange &range, Kind kind, std::optional<SpanIndex> server, std::optional<TurnIndex> turn)
    {
        Stretch stretch{
            .kind = kind, .range = range, .voice = range, .faint = range.begin, .server = server, .turn = turn};
        stretch.wasHeard = true;
        m_made.words |= kind != Kind::Unknown;
        m_made.stretches.push_back(stretch);
    }

    void addServers(SpanIndex index, const std::map<SpanIndex, TurnIndex> &turns)
    {
        const SpeechSpan &span = m_conversation.speech()[index];
        const VadSchedule::Step &step = m_schedule.at(span.start + span.prefixPadding);
        const bool plain = step.turnTaking == VadSchedule::TurnTaking::ServerVad;
        const double threshold = plain ? step.vad.threshold : double(TuningReference::kSpeech);
        // A server's spans follow each other; those of a log that says otherwise are not looked through again and again.
        const SpanIndex following = next(index);
        const InputTime open =
            m_conversation.speech().contains(following) ? m_conversation.speech()[following].start : m_curve.end();
        const InputTime start = std::max(span.start, m_serverUntil);
        const InputTime end = std::max(span.end.value_or(open), start);
        m_serverUntil = end;
        const auto ended = span.end ? std::optional(end) : std::nullopt;
        m_made.own.push_back({start, ended, voiceOf(m_curve, start, end, threshold), index});
        const auto turn = turns.find(index);
        const double level = std::min(threshold, double(TuningReference::kSpeech));
        add({start, end}, kindOf(m_conversation.item(span.item), m_curve, {start, end}, level), index,
            turn == turns.end() ? std::nullopt : std::optional(turn->second));
    }

    /// What the client made a turn of: push to talk.
    void addCommitted(const Turn &turn, TurnIndex index)
    {
        const Item *item = m_conversation.item(turn.userItem);
        const auto at = turn.submitted ? turn.submitted : turn.committed;
        if (!item || !item->isAudio() || !at || item->sent() <= microseconds(0))
            return;
        const InputTime end = m_conversation.inputClock().toInput(*at);
        const bool manual = m_schedule.at(end).turnTaking == VadSchedule::TurnTaking::Manual;
        if (!manual && !turn.submitted) // the server's own, after an idle timeout
            return;
        const InputRange range{std::max(end - item->sent(), InputTime()), end};
        m_made.own.push_back(
            {range.begin, end, voiceOf(m_curve, range.begin, end, double(TuningReference::kSpeech)), {}});
        m_made.pushToTalk = true;
        add(range, kindOf(item, m_curve, range, double(TuningReference::kSpeech)), {}, index);
    }

    void findVoices()
    {
        auto &all = m_made.stretches;
        InputTime earliest;
        for (size_t i = 0; i < all.size(); ++i) {
            findVoice(all[i], {earliest, i + 1 < all.size() ? all[i + 1].range.begin : InputTime::max()});
            earliest = std::max(earliest, all[i].voice.end);
        }
    }

    /// `limits` are where the voice before it ends, and where what follows begins.
    void findVoice(Stretch &stretch, InputRange limits) const
    {
        const InputRange range{std::max(stretch.range.begin, limits.begin), stretch.range.end};
        if (stretch.wasHeard && !stretch.server) // what the client committed was no less, and no more
            limits = {range.begin, range.end};
        if (const auto sound = soundWithin(m_curve, range, double(TuningReference::kSpeech))) {
            stretch.voice = {walkBack(m_curve, sound->begin, limits.begin, TuningReference::kSpeech),
                             walkOn(m_curve, sound->end, limits.end, TuningReference::kSpeech)};
        } else {
            // The server heard what sounds like nothing to us: its own numbers are the best there is.
            const auto own = std::ranges::find(m_made.own, stretch.range.begin, &TuningSpan::start);
            stretch.voice = own == m_made.own.end() ? stretch.range : own->voice;
            stretch.voice.begin = std::clamp(limits.begin, stretch.voice.begin, stretch.voice.end);
        }
        const InputTime earliest = std::max(limits.begin, stretch.voice.begin - TuningReference::kFaintest);
        stretch.faint = walkBack(m_curve, stretch.voice.begin, earliest, TuningReference::kFaint);
    }

    InputRange rangeOf(const HandMark &mark) const
    {
        const AudioClock &clock = m_conversation.inputClock();
        return {clock.toInput(mark.range.begin), clock.toInput(mark.range.end)};
    }

    void judge(const HandMark &mark)
    {
        const InputRange range = rangeOf(mark);
        const bool right = mark.kind == HandMark::Kind::Right;
        bool found = false;
        for (Stretch &stretch : m_made.stretches) {
            // Who says that nobody spoke says it of most of it; that somebody did, of any part.
            const microseconds most = right ? std::min(range.length(), stretch.voice.length()) : stretch.voice.length();
            const microseconds common = overlapOf(range, stretch.voice);
            if (common <= microseconds(0) || 2 * common < most)
                continue;
            stretch.kind = right ? Kind::Said : Kind::Nothing;
            stretch.byHand = true;
            found = true;
        }
        if (!found && range.length() > microseconds(0))
            addMarked(range, right ? Kind::Said : Kind::Nothing);
    }

    /// Of what the session made no turn of.
    void addMarked(const InputRange &range, Kind kind)
    {
        InputRange limits{InputTime(), InputTime::max()};
        for (const Stretch &other : m_made.stretches) {
            if (other.kind != Kind::Nothing && other.voice.begin < range.begin)
                limits.begin = std::max(limits.begin, other.voice.end);
            else if (other.kind != Kind::Nothing)
                limits.end = std::min(limits.end, other.voice.begin);
        }
        Stretch stretch{.kind = kind, .range = range, .voice = range, .faint = range.begin};
        stretch.byHand = true;
        findVoice(stretch, limits);
        if (stretch.voice.length() > microseconds(0))
            m_made.stretches.push_back(stretch);
    }

    /// What lies in the range is one turn; what lies there alone, and what follows it.
    void join(const InputRange &range)
    {
        auto &all = m_made.stretches;
        const auto spoken = [](const Stretch &stretch) { return stretch.kind != Kind::Nothing; };
        const auto first = std::ranges::find_if(all, [&](const Stretch &stretch) {
            return spoken(stretch) && overlapOf(range, {stretch.faint, stretch.voice.end}) > microseconds(0);
        });
        if (first == all.end())
            return;
        auto last = first;
        auto next = first;
        for (auto each = first + 1; each != all.end(); ++each) {
            if (!spoken(*each))
                continue;
            if (next == first)
                next = each;
            if (overlapOf(range, {each->faint, each->voice.end}) > microseconds(0))
                last = each;
        }
        if (last == first)
            last = next;
        first->kind = Kind::Said;
        first->byHand = true;
        for (auto each = first + 1; last != first && each <= last; ++each) {
            first->range.end = std::max(first->range.end, each->range.end);
            first->voice.end = std::max(first->voice.end, each->voice.end);
        }
        all.erase(first + 1, last + 1);
    }

    const Conversation &m_conversation;
    const VadSchedule &m_schedule;
    const SpeechCurve &m_curve;
    TuningReference &m_made;
    InputTime m_serverUntil;
};

/// Ranges of the input clock, ascending and apart.
std::vector<InputRange> onInputClock(std::span<const SessionRange> ranges, const AudioClock &clock)
{
    std::vector<InputRange> found;
    for (const SessionRange &range : ranges) {
        const InputRange input{clock.toInput(range.begin), clock.toInput(range.end)};
        if (input.length() > microseconds(0))
            found.push_back(input);
    }
    std::ranges::sort(found, {}, &InputRange::begin);
    std::vector<InputRange> apart;
    for (const InputRange &range : found) {
        if (!apart.empty() && range.begin <= apart.back().end)
            apart.back().end = std::max(apart.back().end, range.end);
        else
            apart.push_back(range);
    }
    return apart;
}

} // namespace

bool hasWords(const QString &transcript)
{
    const QList<uint> letters = transcript.toUcs4();
    const auto closing = [](uint letter) -> uint {
        const qsizetype pair = u"[(<*"_s.indexOf(QChar(letter > 0xffff ? 0 : char16_t(letter)));
        return pair < 0 ? 0 : u"])>*"_s[pair].unicode();
    };
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (QChar::isLetterOrNumber(letters[i]))
            return true;
        if (const uint close = closing(letters[i])) {
            const qsizetype end = letters.indexOf(close, i + 1);
            i = end < 0 ? i : end;
        }
    }
    return false;
}

InputRange voiceOf(const SpeechCurve &curve, InputTime start, std::optional<InputTime> end, double threshold)
{
    const InputRange range{start, std::max(end.value_or(curve.end()), start)};
    return soundWithin(curve, range, threshold).value_or(range);
}

size_t TuningReference::count(Stretch::Kind kind) const
{
    return size_t(std::ranges::count(stretches, kind, &Stretch::kind));
}

QString TuningReference::basis() const
{
    if (!isJudged())
        return tr("nothing: no transcript is known, and there are no marks by hand");
    if (!words)
        return tr("%n mark(s) by hand", nullptr, int(handMarks));
    return handMarks == 0 ? tr("the transcript's words")
                          : tr("the transcript's words and %n mark(s) by hand", nullptr, int(handMarks));
}

QString TuningReference::unknownText() const
{
    const size_t unknown = count(Stretch::Kind::Unknown);
    return unknown == 0 ? QString()
                        : tr("%n turn(s) without a transcript, or without a voice in the audio, are not counted",
                             nullptr, int(unknown));
}

TuningReference TuningReference::of(const Conversation &conversation, const VadSchedule &schedule,
                                    const SpeechCurve &curve, const ModelSide &model, std::span<const HandMark> marks)
{
    TuningReference made;
    made.clock = conversation.inputClock();
    made.sessionEnd = model.end;
    made.sounding = onInputClock(model.sounding, made.clock);
    made.answers = model.answers;
    std::ranges::sort(made.answers, {}, &SessionRange::begin);
    ReferenceMaking making(conversation, schedule, curve, made);
    making.addTurns();
    making.apply(marks);
    return made;
}

} // namespace turnscope
