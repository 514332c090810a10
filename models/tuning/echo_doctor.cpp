// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/echo_doctor.h"

#include "models/audio/echo_search.h"
#include "models/audio/resampler.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

constexpr milliseconds kLongestDelay{1200}; // of speaker, room, microphone, and what places playback
constexpr milliseconds kAhead{300};         // playback may be placed too late
constexpr milliseconds kTail{300};          // an answer that has ended still echoes
constexpr milliseconds kLeastHeard{500};    // of a voice, however soon it ends
constexpr double kSurely = 0.5;             // as `why` has it
constexpr double kPerhaps = 0.35;           // two voices that say different things stay below
constexpr milliseconds kWired{10};          // sooner no sound comes through a room
constexpr double kWiredLevel = -6;          // dB

double innerProduct(std::span<const qint16> a, std::span<const qint16> b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

/// How much of `far`, from `place` on, is in `near`, in dB: of the places within 2 ms the one that fits best.
double levelOf(std::span<const qint16> near, std::span<const qint16> far, qint64 place, int rate)
{
    const qint64 around = rate / 500;
    const qint64 last = qint64(far.size()) - qint64(near.size());
    double best = 0;
    double gain = 0;
    for (qint64 at = std::max<qint64>(place - around, 0); at <= std::min(place + around, last); ++at) {
        const std::span<const qint16> other = far.subspan(size_t(at), near.size());
        const double energy = std::max(innerProduct(other, other), 1.0);
        const double both = std::abs(innerProduct(near, other));
        if (both / std::sqrt(energy) > best) {
            best = both / std::sqrt(energy);
            gain = both / energy;
        }
    }
    return 20 * std::log10(std::max(gain, 1e-6));
}

void judge(JudgedCutIn &cut, const SessionAudio &audio, const ModelSound &model, const InputRange &voice)
{
    const AudioFormat format{.rate = audio.you.rate()};
    const microseconds length = std::clamp<microseconds>(voice.length(), kLeastHeard, kEchoMost);
    const std::vector<qint16> near = audio.you.samples(
        audio.events, format.samples(microseconds(toMicroseconds(voice.begin))), format.samples(length));
    const AudioFormat own{.rate = model.rate()};
    std::vector<qint16> far = model.samples(cut.begin - kLongestDelay, own.samples(length + kLongestDelay + kAhead));
    if (own.rate != format.rate)
        far = resample(far, own.rate, format.rate);
    const auto match = findEcho(near, far, format.rate, kLongestDelay + kAhead);
    if (!match)
        return;
    cut.likeness = match->likeness;
    cut.whose = match->likeness >= kSurely    ? JudgedCutIn::Whose::Model
                : match->likeness >= kPerhaps ? JudgedCutIn::Whose::Unsure
                                              : JudgedCutIn::Whose::Users;
    if (cut.whose == JudgedCutIn::Whose::Users)
        return;
    const milliseconds delay = match->delay - kAhead;
    cut.level = levelOf(near, far, format.samples(kLongestDelay - delay), format.rate);
    cut.delay = std::max(delay, milliseconds(0)); // placed too late: at once, as far as is known
}

template<typename Value>
std::optional<Value> medianOf(const std::vector<JudgedCutIn> &cutIns, Value JudgedCutIn::*value)
{
    std::vector<Value> values;
    for (const JudgedCutIn &cut : cutIns) {
        if (cut.whose == JudgedCutIn::Whose::Model)
            values.push_back(cut.*value);
    }
    if (values.empty())
        return {};
    const auto middle = values.begin() + qptrdiff(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

size_t EchoReport::count(JudgedCutIn::Whose whose) const
{
    return size_t(std::ranges::count(cutIns, whose, &JudgedCutIn::whose));
}

std::optional<milliseconds> EchoReport::delay() const
{
    return medianOf(cutIns, &JudgedCutIn::delay);
}

std::optional<double> EchoReport::level() const
{
    return medianOf(cutIns, &JudgedCutIn::level);
}

QString EchoReport::text() const
{
    if (cutIns.empty())
        return tr("No speech began while the model sounded.");
    const int all = int(cutIns.size());
    const auto delayed = delay();
    const auto loud = level();
    QString text;
    if (!delayed || !loud) {
        text = tr("Of %n cut-in(s) none is the model's own voice.", nullptr, all);
    } else {
        const bool wired = *delayed<kWired && * loud> kWiredLevel;
        text = tr("Of %n cut-in(s) %1 are the model's own voice, %2 ms late, %3 dB: %4", nullptr, all)
                   .arg(count(JudgedCutIn::Whose::Model))
                   .arg(delayed->count())
                   .arg(qRound(*loud))
                   .arg(wired ? tr("the output seems to be wired to the input; choose another input.")
                              : tr("use headphones or echo cancellation, or raise the threshold until they are gone."));
    }
    if (const size_t unsure = count(JudgedCutIn::Whose::Unsure))
        text += u' ' + tr("Of %n more it may be.", nullptr, int(unsure));
    if (const size_t unknown = count(JudgedCutIn::Whose::Unknown))
        text += u' ' + tr("%n are too short or too quiet to tell.", nullptr, int(unknown));
    return text;
}

std::optional<EchoReport> echoReport(const SessionAudio &audio, std::span<const InputRange> voices,
                                     const std::function<bool()> &goOn)
{
    EchoReport report;
    const ModelSound model(audio.events, audio.model, audio.heard);
    for (size_t i = 0; i < voices.size(); ++i) {
        const SessionTime begin = audio.inputClock.toSession(voices[i].begin);
        if (!model.isSounding(begin, kTail))
            continue;
        if (goOn && !goOn())
            return {};
        JudgedCutIn cut{.voice = i, .begin = begin};
        judge(cut, audio, model, voices[i]);
        report.cutIns.push_back(cut);
    }
    return report;
}

} // namespace turnscope
