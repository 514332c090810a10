// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/you_lane.h"

#include "models/protocol/dialect_traits.h"
#include "models/text/time_text.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"
#include "ui/timeline/wave_painter.h"

namespace turnscope {

namespace {

/// Too narrow to tell padding from voice.
bool isNarrow(const SpeechShape &shape)
{
    return shape.right - shape.left < 6;
}

} // namespace

LaneKind lanes::you()
{
    return laneKind<YouLane>();
}

QString YouLane::title() const
{
    return tr("You");
}

QString YouLane::usualSubtitle()
{
    return tr("mic %1 kHz").arg(44.1);
}

QString YouLane::subtitle() const
{
    if (!session() || session()->fold().you().sampleCount() == 0)
        return tr("no audio yet");
    const QString rate = tr("mic %1 kHz").arg(session()->fold().you().rate() / 1000.0);
    return m_inferred.empty() ? rate : tr("%1, speech by our detector").arg(rate);
}

IndexedSpan<SpanIndex, SpeechSpan> YouLane::spans() const
{
    return m_inferred.empty() ? session()->conversation().speech() : IndexedSpan<SpanIndex, SpeechSpan>(m_inferred);
}

void YouLane::takeVoice()
{
    m_inferred.clear();
    const Conversation &conversation = session()->conversation();
    // Where there are items, what was said between two commits lies side by side on the input clock, however long the
    // pause was: one span of it would reach over all pauses.
    if (!conversation.speech().empty() || turnscope::traits(conversation.dialect()).hasItems)
        return;
    for (const VoiceSpan &heard : voice()) {
        SpeechSpan &span = m_inferred.emplace_back();
        span.start = heard.begin;
        span.end = heard.end;
    }
}

std::vector<ScaleTick> YouLane::scaleTicks(int labelHeight) const
{
    return m_tuning.isShown() && !m_sound->isSpectrogram() ? m_tuning.ticks(labelHeight)
                                                           : Lane::scaleTicks(labelHeight);
}

void YouLane::dragHandle(const QPoint &pos, bool done)
{
    Q_EMIT thresholdDragged(m_tuning.thresholdAt(pos.y()), done);
}

void YouLane::forget()
{
    m_tuning = {};
    m_samples = {};
    m_sound->forget();
}

void YouLane::rebuild(const Session &session, const TimeScale &scale)
{
    const AudioTrack &you = session.fold().you();
    const AudioClock &clock = session.conversation().inputClock();
    m_gain = waveGain(you.peaks().peak(0, you.sampleCount()));
    m_samples.aim(you, session.events(), scale);
    m_sound->rebuild(you, session.sharedEvents(), inputSamples(scale, clock, you.rate()), scale, rect());
    m_columns =
        inputColumns(m_sound->columns(), [&](qint64 first, qint64 count) { return m_samples.peak(first, count); });
    takeVoice();
    m_speech = speechShapes(scale, spans(), clock);
    m_tuning.rebuild(tuning(), scale, clock, rect());
}

void YouLane::paint(QPainter &painter, const Theme &theme)
{
    const QRect lane = rect();
    if (m_sound->isSpectrogram()) {
        m_sound->paintSpectrogram(painter, theme);
    } else {
        paintShades(painter, theme);
        paintWave(painter, m_columns, lane, m_gain, theme.you, mixed(theme.you, theme.window, 0.55));
    }
    for (const SpeechShape &shape : m_speech) {
        if (isNarrow(shape))
            continue;
        painter.fillRect(shape.left, lane.top(), 1, lane.height(), theme.you);
        if (!shape.open)
            painter.fillRect(shape.right - 1, lane.top(), 1, lane.height(), theme.you);
    }
    m_sound->paintStrips(painter, theme);
    if (m_tuning.isShown())
        m_tuning.paint(painter, theme, whatIfFirst());
    else
        paintCaptions(painter, theme);
}

void YouLane::paintShades(QPainter &painter, const Theme &theme) const
{
    const QRect lane = rect();
    const QColor padding = mixed(theme.you, theme.window, 0.13);
    const QColor voice = mixed(theme.you, theme.window, 0.24);
    std::vector<std::pair<int, int>> narrow;
    for (const SpeechShape &shape : m_speech) {
        if (isNarrow(shape)) {
            narrow.emplace_back(shape.left, shape.right);
        } else {
            painter.fillRect(shape.left, lane.top(), shape.right - shape.left, lane.height(), padding);
            painter.fillRect(shape.onset, lane.top(), shape.voiceEnd - shape.onset, lane.height(), voice);
        }
    }
    paintBars(painter, narrow, lane, voice);
}

void YouLane::paintCaptions(QPainter &painter, const Theme &theme) const
{
    const auto spans = this->spans();
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = rect().top() + metrics.ascent() + 3;
    painter.setPen(theme.dim);
    const auto write = [&](int x, const QString &text, int width) {
        if (m_sound->isSpectrogram())
            painter.fillRect(x - 2, rect().top() + 2, width + 4, metrics.height() + 1, theme.window);
        painter.drawText(x, baseline, text);
    };
    for (const SpeechShape &shape : m_speech) {
        const SpeechSpan &span = spans[shape.span];
        int free = shape.left + 4;
        if (span.prefixPadding.count() > 0) {
            // A span that begins with the audio has no more padding than there was audio.
            const bool clamped = span.start == InputTime();
            const QString text = clamped ? tr("prefix ≤ %1").arg(millisecondsText(span.prefixPadding))
                                         : tr("prefix %1").arg(millisecondsText(span.prefixPadding));
            const int width = metrics.horizontalAdvance(text);
            if (free + width <= shape.right && shape.left >= scale().left()) {
                write(free, text, width);
                free += width + 6;
            }
        }
        if (span.end && span.silenceDuration.count() > 0) {
            const QString text = tr("silence %1").arg(millisecondsText(span.silenceDuration));
            const int from = std::max(free, shape.voiceEnd + 3);
            const int width = metrics.horizontalAdvance(text);
            if (from + width < shape.right - 2)
                write(from, text, width);
        }
    }
}

QString YouLane::hitText(const SpeechSpan &span) const
{
    if (!m_inferred.empty()) {
        const QString end =
            span.end ? tr("to %1 ms: %2.").arg(toMilliseconds(*span.end)).arg(durationText(*span.end - span.start))
                     : tr("and not stopped yet.");
        return tr("Speech, inferred: this log has no marks of the server's, so our own detector listened. From %1 ms "
                  "of "
                  "input audio,")
                   .arg(toMilliseconds(span.start))
               + u' ' + end;
    }
    const QString from = span.start == InputTime()
                             ? tr("Speech, as the server told it: from %1 ms of input audio, at most %2 ms of prefix "
                                  "padding included,")
                             : tr("Speech, as the server told it: from %1 ms of input audio, %2 ms of prefix padding "
                                  "included,");
    const QString text = from.arg(toMilliseconds(span.start)).arg(span.prefixPadding.count());
    if (!span.end)
        return text + u' ' + tr("and not stopped yet.");
    return text + u' '
           + tr("to %1 ms, %2 ms of trailing silence included: %3.")
                 .arg(toMilliseconds(*span.end))
                 .arg(span.silenceDuration.count())
                 .arg(durationText(*span.end - span.start));
}

std::optional<LaneHit> YouLane::hitAt(const QPoint &pos) const
{
    if (hasHandle(pos))
        return LaneHit{std::nullopt, TuningPicture::handleText()};
    return withSound(spanOrAudioAt(pos), *m_sound, pos, session()->fold().you());
}

std::optional<LaneHit> YouLane::spanOrAudioAt(const QPoint &pos) const
{
    for (const SpeechShape &shape : m_speech) {
        if (pos.x() < shape.left - 1 || pos.x() > shape.right)
            continue;
        const SpeechSpan &span = spans()[shape.span];
        if (!m_inferred.empty())
            return LaneHit{std::nullopt, hitText(span)};
        return LaneHit{span.startedBy, hitText(span), shape.span};
    }
    if (!std::ranges::binary_search(m_columns, pos.x(), {}, &WaveColumn::x))
        return std::nullopt;
    if (m_sound->isSpectrogram())
        return LaneHit{std::nullopt, tr("Audio appended to the input buffer: how strong each frequency is.")};
    return LaneHit{std::nullopt,
                   tr("Audio appended to the input buffer: minimum and maximum of each pixel, drawn %1 times as large.")
                       .arg(m_gain, 0, 'f', 1)};
}

QRect YouLane::placeOf(EventIndex event) const
{
    const StringId item = session()->events().row(event).item;
    if (!m_inferred.empty())
        return {};
    for (const SpeechShape &shape : m_speech) {
        const SpeechSpan &span = spans()[shape.span];
        if (span.startedBy == event || span.stoppedBy == event || (item != StringId::None && span.item == item))
            return QRect(shape.left, rect().top(), shape.right - shape.left, rect().height());
    }
    return {};
}

} // namespace turnscope
