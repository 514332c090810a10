// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/model_lane.h"

#include "models/conversation/interruption_audit.h"
#include "models/text/time_text.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"
#include "ui/timeline/wave_painter.h"

namespace turnscope {

LaneKind lanes::model()
{
    return laneKind<ModelLane>();
}

QString ModelLane::title() const
{
    QString voice = session() ? QString::fromStdString(session()->conversation().settings().voice) : QString();
    if (voice.isEmpty())
        return tr("Model");
    voice.front() = voice.front().toUpper();
    return voice;
}

QString ModelLane::subtitle() const
{
    return tr("heard / sent");
}

void ModelLane::forget()
{
    m_samples = {};
    m_sound->forget();
}

void ModelLane::rebuild(const Session &session, const TimeScale &scale)
{
    const AudioTrack &model = session.fold().model();
    m_gain = waveGain(model.peaks().peak(0, model.sampleCount()));
    if (hasNewData())
        m_stretches = session.fold().modelStretches();
    m_samples.aim(model, session.events(), scale);
    m_sound->rebuild(model, session.sharedEvents(), modelSamples(scale, m_stretches, model.rate()), scale, rect());
    m_wave = modelColumns(scale, m_stretches, model.rate(), m_sound->columns(),
                          [&](qint64 first, qint64 count) { return m_samples.peak(first, count); });
}

void ModelLane::paint(QPainter &painter, const Theme &theme)
{
    const QRect lane = rect();
    if (m_sound->isSpectrogram()) {
        m_sound->paintSpectrogram(painter, theme);
    } else {
        const QColor faint = mixed(theme.model, theme.window, theme.isDark ? 0.28 : 0.34);
        paintWave(painter, m_wave.unheard, lane, m_gain, faint, faint);
        paintWave(painter, m_wave.heard, lane, m_gain, theme.model, mixed(theme.model, theme.window, 0.55));
    }
    m_sound->paintStrips(painter, theme);

    const QFontMetrics metrics = painter.fontMetrics();
    for (size_t i = 0; i < m_wave.cuts.size(); ++i) {
        const CutMark &cut = m_wave.cuts[i];
        painter.fillRect(cut.x, lane.top(), 1, lane.height(), theme.error);
        const QString about = cut.estimated ? QStringLiteral("≈ ") : QString();
        const bool known = session()->hasTimes() || !cut.estimated;
        const QString text = known ? tr("cut in · %1 unheard").arg(about + durationText(cut.unheard)) : tr("cut in");
        const int next = i + 1 < m_wave.cuts.size() ? m_wave.cuts[i + 1].x : scale().right();
        const int width = metrics.horizontalAdvance(text);
        if (cut.x < scale().left() || cut.x + 5 + width > next)
            continue;
        const QRect label(cut.x + 4, lane.top() + 3, width + 4, metrics.height());
        painter.fillRect(label, theme.window);
        painter.setPen(theme.error);
        painter.drawText(label.left() + 1, label.top() + metrics.ascent(), text);
    }
}

SessionTime ModelLane::endOf(const ModelStretch &stretch) const
{
    return stretch.begin + microseconds(stretch.sampleCount * 1000000 / session()->fold().model().rate());
}

std::optional<LaneHit> ModelLane::hitAt(const QPoint &pos) const
{
    return withSound(stretchAt(pos), *m_sound, pos, session()->fold().model());
}

std::optional<LaneHit> ModelLane::stretchAt(const QPoint &pos) const
{
    const SessionTime t = scale().time(pos.x());
    const ModelStretch *found = nullptr;
    for (const ModelStretch &stretch : m_stretches) {
        if (stretch.begin > t)
            break;
        if (t < endOf(stretch) && (!found || stretch.heard || !found->heard))
            found = &stretch;
    }
    if (!found)
        return std::nullopt;
    const QString length = durationText(endOf(*found) - found->begin);
    QString text = found->heard ? tr("Model audio that came out of the speaker: %1.").arg(length)
                                : tr("Model audio that arrived but was not heard: %1.").arg(length);
    if (found->estimated)
        text += u' ' + tr("An estimate: its place is taken from arrival and duration, for want of playback events.");
    if (const Item *item = session()->conversation().item(found->item)) {
        const AnswerAudit audit = InterruptionAudit::of(session()->conversation(), *item);
        for (const Verdict verdict : audit.verdicts)
            text +=
                u'\n' + tr("%1: %2").arg(InterruptionAudit::name(verdict), InterruptionAudit::sentence(verdict, audit));
    }
    return LaneHit{eventOf(found->item), text, itemOf(found->item)};
}

QRect ModelLane::placeOf(EventIndex event) const
{
    const StringId item = session()->events().row(event).item;
    QRect place;
    for (const ModelStretch &stretch : m_stretches) {
        if (item == StringId::None || stretch.item != item)
            continue;
        const int left = scale().column(stretch.begin);
        place |= QRect(left, rect().top(), std::max(scale().column(endOf(stretch)) - left, 1), rect().height());
    }
    return place;
}

} // namespace turnscope
