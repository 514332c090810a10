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
        m_made.handMarks = quint32(marks.size());
        for (const Stretch &stretch : m_made.stretches)
            insert(stretch);
        for (const HandMark &mark : marks) {
            if (mark.kind != HandMark::Kind::OneTurn)
                judge(mark);
        }
        for (const HandMark &mark : marks) {
            if (mark.kind == HandMark::Kind::OneTurn)
                join(rangeOf(mark));
        }
        m_made.stretches.clear();
        for (const auto &[begin, stretch] : m_all)
            m_made.stretches.push_back(stretch);
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
        m_made.own.push_back({start, ended, voiceOf(m_curve, start, end, threshold), index, false});
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
        if (!m_made.own.empty() && m_made.own.back().byClient)
            m_made.unsentPauses |= isUnsent(*m_made.own.back().end, range.begin);
        m_made.own.push_back(
            {range.begin, end, voiceOf(m_curve, range.begin, end, double(TuningReference::kSpeech)), {}, true});
        m_made.pushToTalk = true;
        add(range, kindOf(item, m_curve, range, double(TuningReference::kSpeech)), {}, index);
    }

    /// Whether more time passed between two moments than audio was sent.
    bool isUnsent(InputTime from, InputTime to) const
    {
        constexpr milliseconds noticeable{300};
        const AudioClock &clock = m_conversation.inputClock();
        const InputTime before = std::max(from - milliseconds(1), InputTime());
        return to >= before && clock.toSession(to) - clock.toSession(before) > to - before + noticeable;
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
            const auto own = std::ranges::lower_bound(m_made.own, stretch.range.begin, {}, &TuningSpan::start);
            const bool isOwn = own != m_made.own.end() && own->start == stretch.range.begin;
            stretch.voice = isOwn ? own->voice : stretch.range;
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

    void insert(const Stretch &stretch)
    {
        m_all.emplace(stretch.voice.begin, stretch);
        m_longest = std::max(m_longest, stretch.voice.length());
    }

    /// The first whose voice may reach beyond a moment.
    auto firstAfter(InputTime t) { return m_all.upper_bound(t - m_longest); }

    static bool isSpoken(const Stretch &stretch) { return stretch.kind != Kind::Nothing; }

    void judge(const HandMark &mark)
    {
        const InputRange range = rangeOf(mark);
        if (range.length() <= microseconds(0))
            return;
        const bool right = mark.kind == HandMark::Kind::Right;
        bool found = false;
        for (auto each = firstAfter(range.begin); each != m_all.end() && each->first < range.end; ++each) {
            Stretch &stretch = each->second;
            // Who says that nobody spoke says it of most of it; that somebody did, of any part.
            const microseconds most = right ? std::min(range.length(), stretch.voice.length()) : stretch.voice.length();
            const microseconds common = overlapOf(range, stretch.voice);
            if (common <= microseconds(0) || 2 * common < most)
                continue;
            stretch.kind = right ? Kind::Said : Kind::Nothing;
            stretch.byHand = true;
            found = true;
        }
        if (!found)
            addMarked(range, right ? Kind::Said : Kind::Nothing);
    }

    /// Of what the session made no turn of.
    void addMarked(const InputRange &range, Kind kind)
    {
        Stretch stretch{.kind = kind, .range = range, .voice = range, .faint = range.begin};
        stretch.byHand = true;
        findVoice(stretch, limitsAt(range.begin));
        if (stretch.voice.length() > microseconds(0))
            insert(stretch);
    }

    /// Where the spoken ones around a moment end and begin.
    InputRange limitsAt(InputTime t)
    {
        InputRange limits{InputTime(), InputTime::max()};
        const auto following = m_all.lower_bound(t);
        const auto next = std::find_if(following, m_all.end(), [](const auto &each) { return isSpoken(each.second); });
        if (next != m_all.end())
            limits.end = next->first;
        bool found = false;
        for (auto each = following; each != m_all.begin();) {
            --each;
            if (found && each->first <= t - m_longest)
                break;
            if (!isSpoken(each->second))
                continue;
            limits.begin = std::max(limits.begin, each->second.voice.end);
            found = true;
        }
        return limits;
    }

    /// What lies in the range is one turn; what lies there alone, and what follows it.
    void join(const InputRange &range)
    {
        const InputTime latest = range.end + TuningReference::kFaintest; // of what faintly begins within it
        const auto touches = [&](const Stretch &stretch) {
            return isSpoken(stretch) && overlapOf(range, {stretch.faint, stretch.voice.end}) > microseconds(0);
        };
        auto first = firstAfter(range.begin);
        while (first != m_all.end() && first->first < latest && !touches(first->second))
            ++first;
        if (first == m_all.end() || !touches(first->second))
            return;
        auto last = first;
        auto next = first;
        for (auto each = std::next(first); each != m_all.end() && (next == first || each->first < latest); ++each) {
            if (next == first && isSpoken(each->second))
                next = each;
            if (touches(each->second))
                last = each;
        }
        if (last == first)
            last = next;
        Stretch &joined = first->second;
        joined.kind = Kind::Said;
        joined.byHand = true;
        while (last != first) {
            const auto each = std::next(first);
            joined.range.end = std::max(joined.range.end, each->second.range.end);
            joined.voice.end = std::max(joined.voice.end, each->second.voice.end);
            const bool isLast = each == last;
            m_all.erase(each);
            if (isLast)
                break;
        }
        m_longest = std::max(m_longest, joined.voice.length());
    }

    const Conversation &m_conversation;
    const VadSchedule &m_schedule;
    const SpeechCurve &m_curve;
    TuningReference &m_made;
    InputTime m_serverUntil;
    std::multimap<InputTime, Stretch> m_all; ///< while marks are applied: the stretches, by where their voice begins
    microseconds m_longest{0};               ///< voice of them
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
    std::map<uint, qsizetype> last; // of each that closes: none is sought where there is none
    for (const char16_t close : {u']', u')', u'>', u'*'})
        last.emplace(close, letters.lastIndexOf(close));
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (QChar::isLetterOrNumber(letters[i]))
            return true;
        if (const uint close = closing(letters[i]); close && last[close] > i)
            i = letters.indexOf(close, i + 1);
    }
    return false;
}

std::vector<InputRange> speechOf(const SpeechCurve &curve)
{
    std::vector<InputRange> speech;
    for (size_t frame = 0; frame < curve.probabilities.size(); ++frame) {
        if (curve.probabilities[frame] < TuningReference::kSpeech)
            continue;
        const InputTime begin = curve.begin(frame);
        if (speech.empty() || speech.back().end != begin)
            speech.push_back({begin, begin});
        speech.back().end = begin + TurnDetector::kFrame;
    }
    return speech;
}

std::vector<SessionTime> sessionEnds(const Conversation &conversation, const EventStore &events)
{
    std::vector<SessionTime> ends;
    const std::span<const SessionPart> sessions = conversation.sessions();
    for (size_t i = 1; i < sessions.size(); ++i) {
        const SessionTime end = events.row(EventIndex{number(sessions[i].first) - 1}).at;
        ends.push_back(ends.empty() ? end : std::max(end, ends.back()));
    }
    return ends;
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

QString TuningReference::pausesText() const
{
    return unsentPauses
               ? tr("The client sent no audio between its turns: what a detector would have made of those pauses "
                    "is not known, and B hears the turns on end.")
               : QString();
}

TuningReference TuningReference::of(const Conversation &conversation, const VadSchedule &schedule,
                                    const SpeechCurve &curve, const ModelSide &model, std::span<const HandMark> marks)
{
    TuningReference made;
    made.clock = conversation.inputClock();
    made.sessionEnd = model.end;
    made.sessionEnds = model.sessionEnds;
    made.speech = speechOf(curve);
    made.timed = model.timed;
    made.sounding = onInputClock(model.sounding, made.clock);
    made.answers = model.answers;
    std::ranges::sort(made.answers, {}, &SessionRange::begin);
    ReferenceMaking making(conversation, schedule, curve, made);
    making.addTurns();
    making.apply(marks);
    return made;
}

} // namespace turnscope
