// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"

#include "models/text/qt_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Runs = std::vector<ComparedRun>;

bool hasTranscripts(const ComparedRun &run)
{
    return std::ranges::any_of(run.turns,
                               [](const ComparedTurn &turn) { return turn.isSpoken && !turn.user.isEmpty(); });
}

/// By what a turn is known again in `other`: what the user said; where no user spoke, what was answered. What was spoken and
/// not transcribed has no words beside a run that has transcripts: the same was said, and other answers are no sign against it.
std::vector<QString> keysOf(const ComparedRun &run, const ComparedRun &other)
{
    const bool byWords = hasTranscripts(other);
    std::vector<QString> keys;
    for (const ComparedTurn &turn : run.turns)
        keys.push_back(!turn.user.isEmpty() ? turn.user : turn.isSpoken && byWords ? QString() : turn.answer);
    return keys;
}

/// Of each run of a side, its turn for each turn of the side's first run.
class RepeatPlaces
{
public:
    explicit RepeatPlaces(const Runs &runs)
        : m_runs(runs)
    {
        for (const ComparedRun &run : runs) {
            const std::vector<QString> first = keysOf(runs.front(), run);
            std::vector<std::optional<size_t>> places(first.size());
            const TurnAlignment alignment = alignTurns(first, keysOf(run, runs.front()));
            for (const TurnPair &pair : alignment.pairs) {
                if (pair.a)
                    places[*pair.a] = pair.b;
            }
            m_places.push_back(std::move(places));
        }
    }

    /// By run, its partner there.
    std::vector<std::optional<size_t>> places(std::optional<size_t> turn) const
    {
        std::vector<std::optional<size_t>> found(m_runs.size());
        for (size_t run = 0; turn && run < m_runs.size(); ++run)
            found[run] = m_places[run][*turn];
        return found;
    }

    /// In how many runs it has a partner.
    size_t runsWith(std::optional<size_t> turn) const
    {
        return turn ? figures(turn, [](const ComparedTurn &) { return std::optional(1.0); }).size() : 0;
    }

    /// How many runs have the figure of any of these turns.
    template<typename Get>
    size_t runsTelling(const std::vector<size_t> &turns, Get get) const
    {
        return medians(turns, get).size();
    }

    /// The figure of every run that has it.
    template<typename Get>
    std::vector<double> figures(std::optional<size_t> turn, Get get) const
    {
        std::vector<double> found;
        for (size_t run = 0; turn && run < m_runs.size(); ++run) {
            if (const auto place = m_places[run][*turn]) {
                if (const std::optional<double> figure = get(m_runs[run].turns[*place]))
                    found.push_back(*figure);
            }
        }
        return found;
    }

    /// Of each run the median over the turns of `turns` that have the figure.
    template<typename Get>
    std::vector<double> medians(const std::vector<size_t> &turns, Get get) const
    {
        std::vector<double> found;
        for (size_t run = 0; run < m_runs.size(); ++run) {
            Difference one;
            for (const size_t turn : turns) {
                const auto place = m_places[run][turn];
                if (const std::optional<double> figure = place ? get(m_runs[run].turns[*place]) : std::nullopt)
                    one.a.push_back(*figure);
            }
            if (const auto median = one.medianA())
                found.push_back(*median);
        }
        return found;
    }

private:
    const Runs &m_runs;
    std::vector<std::vector<std::optional<size_t>>> m_places; ///< by run, by the first run's turn
};

std::optional<double> inMs(const std::optional<microseconds> &length)
{
    return length ? std::optional(double(length->count()) / 1000) : std::nullopt;
}

template<typename T>
std::optional<double> asReal(const std::optional<T> &value)
{
    return value ? std::optional(double(*value)) : std::nullopt;
}

auto latencyOf(Interval interval)
{
    return [interval](const ComparedTurn &turn) { return inMs(turn.latency[size_t(interval)]); };
}

/// Makes a Comparison of its runs.
class Comparing
{
public:
    explicit Comparing(Comparison &into)
        : m_into(into)
        , m_a(into.a)
        , m_b(into.b)
    {
    }

    void take()
    {
        takeTurns();
        takeTotals();
        takeSettings();
        takeTools();
    }

private:
    template<typename Get>
    Difference difference(const TurnPair &pair, Get get) const
    {
        return {m_a.figures(pair.a, get), m_b.figures(pair.b, get)};
    }

    void takeTurns();
    void takeTurn(const TurnPair &pair);
    void takeTotals();
    void takeLatency(Interval interval);
    template<typename Get>
    void takeSum(TotalDifference::Kind kind, Get get);
    void takeSettings();
    void takeTools();

    Comparison &m_into;
    RepeatPlaces m_a;
    RepeatPlaces m_b;
};

void Comparing::takeTurn(const TurnPair &pair)
{
    TurnComparison row;
    row.pair = pair;
    const ComparedTurn none;
    const ComparedTurn &a = pair.a ? m_into.a.front().turns[*pair.a] : none;
    const ComparedTurn &b = pair.b ? m_into.b.front().turns[*pair.b] : none;
    row.user = wordDiff(a.user, b.user);
    row.answer = wordDiff(a.answer, b.answer);
    for (const Interval interval : Latency::all())
        row.latency[size_t(interval)] = difference(pair, latencyOf(interval));
    row.speech = difference(pair, [](const ComparedTurn &turn) { return inMs(turn.speech); });
    row.inputTokens = difference(pair, [](const ComparedTurn &turn) { return asReal(turn.inputTokens); });
    row.outputTokens = difference(pair, [](const ComparedTurn &turn) { return asReal(turn.outputTokens); });
    row.cost = difference(pair, [](const ComparedTurn &turn) { return turn.cost; });
    const auto cut = [](const ComparedTurn &turn) { return turn.cutIn ? std::optional(1.0) : std::nullopt; };
    row.cutInA = m_a.figures(pair.a, cut).size();
    row.cutInB = m_b.figures(pair.b, cut).size();
    row.runsA = m_a.runsWith(pair.a);
    row.runsB = m_b.runsWith(pair.b);
    row.places = {m_a.places(pair.a), m_b.places(pair.b)};
    m_into.turns.push_back(std::move(row));
}

void Comparing::takeTurns()
{
    const std::vector<QString> a = keysOf(m_into.a.front(), m_into.b.front());
    const std::vector<QString> b = keysOf(m_into.b.front(), m_into.a.front());
    const TurnAlignment alignment = alignTurns(a, b);
    m_into.alignedWords = alignment.words;
    m_into.byOrderAlone = alignment.byOrderAlone;
    for (const TurnPair &pair : alignment.pairs) {
        m_into.byWords += pair.by == TurnPair::By::Words ? 1U : 0U;
        m_into.byOrder += pair.by == TurnPair::By::Order ? 1U : 0U;
        takeTurn(pair);
    }
    const auto hasWords = [](const QString &text) { return !spokenWords(text).isEmpty(); };
    m_into.nothingInCommon =
        m_into.byWords == 0 && std::ranges::any_of(a, hasWords) && std::ranges::any_of(b, hasWords);
}

void Comparing::takeLatency(Interval interval)
{
    TotalDifference total{TotalDifference::Kind::Latency, interval, {}, 0, 0};
    std::vector<size_t> a;
    std::vector<size_t> b;
    for (const TurnComparison &row : m_into.turns) {
        if (row.pair.a && row.pair.b) {
            a.push_back(*row.pair.a);
            b.push_back(*row.pair.b);
        }
    }
    // Medians over different turns are not to be compared: only those count of which every run tells that tells any.
    const size_t runsA = m_a.runsTelling(a, latencyOf(interval));
    const size_t runsB = m_b.runsTelling(b, latencyOf(interval));
    a.clear();
    b.clear();
    for (const TurnComparison &row : m_into.turns) {
        const Difference &difference = row.latency[size_t(interval)];
        if (runsA > 0 && runsB > 0 && difference.nA() == runsA && difference.nB() == runsB) {
            a.push_back(*row.pair.a);
            b.push_back(*row.pair.b);
        }
    }
    if (a.empty())
        return;
    total.turnsA = total.turnsB = a.size();
    total.difference = {m_a.medians(a, latencyOf(interval)), m_b.medians(b, latencyOf(interval))};
    m_into.totals.push_back(std::move(total));
}

/// Of all turns of each run, with or without a partner; of a run in which one does not tell (of what is spoken, none of
/// them), nothing.
template<typename Get>
void Comparing::takeSum(TotalDifference::Kind kind, Get get)
{
    const auto telling = [&](const ComparedRun &run) {
        return size_t(
            std::ranges::count_if(run.turns, [&](const ComparedTurn &turn) { return get(turn).has_value(); }));
    };
    TotalDifference total{kind, {}, {}, telling(m_into.a.front()), telling(m_into.b.front())};
    const auto sums = [&](const Runs &runs) {
        std::vector<double> found;
        for (const ComparedRun &run : runs) {
            double sum = 0;
            size_t told = 0;
            for (const ComparedTurn &turn : run.turns) {
                const std::optional<double> figure = get(turn);
                sum += figure.value_or(0);
                told += figure ? 1U : 0U;
            }
            const bool enough = kind == TotalDifference::Kind::Speech ? told > 0 : told == run.turns.size();
            if (enough && (kind == TotalDifference::Kind::Turns || !run.turns.empty()))
                found.push_back(sum);
        }
        return found;
    };
    total.difference = {sums(m_into.a), sums(m_into.b)};
    m_into.totals.push_back(std::move(total));
}

void Comparing::takeTotals()
{
    using Kind = TotalDifference::Kind;
    for (const Interval interval : Latency::all())
        takeLatency(interval);
    takeSum(Kind::Speech, [](const ComparedTurn &turn) { return inMs(turn.speech); });
    takeSum(Kind::Turns, [](const ComparedTurn &) { return std::optional(1.0); });
    takeSum(Kind::Interruptions, [](const ComparedTurn &turn) { return std::optional(turn.cutIn ? 1.0 : 0.0); });
    takeSum(Kind::InputTokens, [](const ComparedTurn &turn) { return asReal(turn.inputTokens); });
    takeSum(Kind::OutputTokens, [](const ComparedTurn &turn) { return asReal(turn.outputTokens); });
    takeSum(Kind::Cost, [](const ComparedTurn &turn) { return turn.cost; });
}

void Comparing::takeSettings()
{
    const ComparedRun &a = m_into.a.front();
    const ComparedRun &b = m_into.b.front();
    const auto take = [this](const QString &path, const QJsonValue &inA, const QJsonValue &inB) {
        if (inA.isUndefined() && inB.isUndefined())
            return;
        ++m_into.settingsCompared;
        if (inA != inB)
            m_into.settings.push_back({path, inA, inB});
    };
    const auto told = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : text; };
    take(u"model"_s, told(a.model), told(b.model));
    for (const SettingField field : allSettingFields()) {
        const SettingSpec &spec = settingSpec(field);
        if (field != SettingField::Instructions)
            take(latinText(spec.nested.empty() ? spec.flat : spec.nested), a.settings[field], b.settings[field]);
    }
    QStringList paths = a.others.keys() + b.others.keys();
    paths.sort();
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths))
        take(path, a.others.value(path, QJsonValue::Undefined), b.others.value(path, QJsonValue::Undefined));
    m_into.instructions = wordDiff(a.instructions, b.instructions);
    m_into.instructionsDiffer = a.instructions.simplified() != b.instructions.simplified();
}

void Comparing::takeTools()
{
    const auto &a = m_into.a.front().tools;
    const auto &b = m_into.b.front().tools;
    for (auto tool = a.begin(); tool != a.end(); ++tool) {
        if (!b.contains(tool.key()))
            m_into.tools.push_back({tool.key(), ToolDifference::In::OnlyA});
        else if (b.value(tool.key()) != tool.value())
            m_into.tools.push_back({tool.key(), ToolDifference::In::Changed});
    }
    for (auto tool = b.begin(); tool != b.end(); ++tool) {
        if (!a.contains(tool.key()))
            m_into.tools.push_back({tool.key(), ToolDifference::In::OnlyB});
    }
    std::ranges::sort(m_into.tools, {}, &ToolDifference::name);
}

} // namespace

const Difference &TurnComparison::wait(Interval *of) const
{
    for (const Interval interval : {Interval::VoiceToVoice, Interval::VoiceToAudio, Interval::SubmitToAudio}) {
        const Difference &difference = latency[size_t(interval)];
        const bool isAlone = !pair.a || !pair.b;
        if (isAlone ? difference.nA() + difference.nB() == 0 : difference.nA() == 0 || difference.nB() == 0)
            continue;
        if (of)
            *of = interval;
        return difference;
    }
    return latency[size_t(Interval::VoiceToVoice)];
}

Comparison Comparison::of(std::vector<ComparedRun> a, std::vector<ComparedRun> b)
{
    Comparison comparison;
    comparison.a = std::move(a);
    comparison.b = std::move(b);
    Comparing(comparison).take();
    return comparison;
}

} // namespace turnscope
