// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane.h"

#include "models/text/time_text.h"
#include "ui/timeline/ruler.h"
#include "ui/timeline/sound_picture.h"

namespace turnscope {

QString LaneSource::momentText(SessionTime at, microseconds step) const
{
    if (!session || session->hasTimes())
        return rulerText(at, step, dayTime);
    return toMicroseconds(at) % 1000 == 0 ? eventMomentText(at) : QString(); // between two events
}

microseconds LaneSource::rulerOrigin() const
{
    const bool numbered = session && !session->hasTimes();
    return numbered ? milliseconds(1) : dayTime.value_or(microseconds(0)); // the event at 0 is the first
}

Lane::Lane(QCPAxisRect *axisRect, const LaneSource &source, const LaneTraits &traits)
    : QCPAbstractPlottable(axisRect->axis(QCPAxis::atBottom), axisRect->axis(QCPAxis::atLeft))
    , m_source(source)
    , m_traits(traits)
{
    setSelectable(QCP::stNone);
    setAntialiased(false);
}

QCPRange Lane::getKeyRange(bool &found, QCP::SignDomain) const
{
    found = false;
    return {};
}

QCPRange Lane::getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const
{
    found = false;
    return {};
}

QFont Lane::smallFont() const
{
    QFont font = mParentPlot->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

int Lane::minimumHeight() const
{
    const bool isSpectrogram = sound() && sound()->isSpectrogram();
    return isSpectrogram ? std::max(m_traits.minimumHeight, SoundPicture::kLeastHeight) : m_traits.minimumHeight;
}

std::vector<ScaleTick> Lane::scaleTicks(int labelHeight) const
{
    return sound() && session() ? sound()->ticks(rect(), labelHeight) : std::vector<ScaleTick>();
}

std::optional<EventIndex> Lane::eventOf(StringId item) const
{
    const Item *found = session() ? session()->conversation().item(item) : nullptr;
    return found ? std::optional(found->firstEvent) : std::nullopt;
}

std::optional<ItemIndex> Lane::itemOf(StringId item) const
{
    const Item *found = session() ? session()->conversation().item(item) : nullptr;
    return found ? std::optional(ItemIndex(found - session()->conversation().items().data())) : std::nullopt;
}

std::optional<LaneHit> Lane::withSound(std::optional<LaneHit> hit, SoundPicture &sound, const QPoint &pos,
                                       const AudioTrack &track)
{
    const QString text = sound.textAt(pos, track);
    if (text.isEmpty())
        return hit;
    if (!hit)
        return LaneHit{std::nullopt, text};
    hit->text += u'\n' + text;
    return hit;
}

std::optional<LaneHit> Lane::hit(const QPoint &pos) const
{
    return session() && m_epoch == m_source.epoch ? hitAt(pos) : std::nullopt;
}

QRect Lane::place(EventIndex event) const
{
    return session() && m_epoch == m_source.epoch && session()->events().contains(event) ? placeOf(event) : QRect();
}

void Lane::draw(QCPPainter *painter)
{
    if (!m_source.session)
        return;
    const QRect place = rect();
    const TimeScale scale(m_source.view.range(), place.left(), place.width());
    if (m_scale != scale || m_rect != place || m_epoch != m_source.epoch || m_revision != m_source.revision
        || m_isSpoilt) {
        m_scale = scale;
        m_rect = place;
        if (m_epoch != m_source.epoch)
            forget();
        m_hasNewData = m_epoch != m_source.epoch || m_revision != m_source.revision;
        m_epoch = m_source.epoch;
        m_revision = m_source.revision;
        m_isSpoilt = false;
        ++m_rebuilds;
        rebuild(*m_source.session, scale);
    }
    painter->setAntialiasing(false);
    painter->setFont(smallFont());
    paint(*painter, m_source.themes.theme());
}

} // namespace turnscope
