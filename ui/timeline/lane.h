// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/session/session_tuning.h"
#include "models/session/subject.h"
#include "models/tuning/voice_spans.h"
#include "ui/theme/theme_switch.h"
#include "ui/timeline/frequency_scale.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_view.h"

#include "ui/timeline/custom_plot.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

class SoundPicture;

/// What all lanes draw from. Owned by the plot. `revision` grows whenever the session's data did; `epoch` when
/// it is another's, or was folded anew: what lanes know by index means nothing then.
struct LaneSource
{
    const TimelineView &view;
    const ThemeSwitch &themes;
    std::shared_ptr<const Session> session;
    quint64 revision = 0;
    quint64 epoch = 0;
    std::vector<VoiceSpan> voice{};        ///< what our own detector hears of the user, as far as it has come
    std::optional<microseconds> dayTime{}; ///< of session time 0, where the ruler shows the time of the day
    const SessionTuning *tuning = nullptr; ///< of the same session, while turn detection is tuned; null: it is not
    bool whatIfFirst = true;               ///< of tuning, B is drawn strong; false: A

    /// A moment as the ruler writes it: as many decimals as steps of `step` need, as time of the day if that is shown,
    /// as the event's number where the log holds no times.
    QString momentText(SessionTime at, microseconds step) const;

    /// What ticks of the ruler are round in: the time of the day, or the events' numbers.
    microseconds rulerOrigin() const;
};

/// What is under the pointer: what selecting it selects, and its definition in words.
struct LaneHit
{
    std::optional<EventIndex> event;
    QString text;
    std::optional<Subject> subject{}; ///< of which that event is; nothing: the event itself
};

/// When a lane is there.
enum class LaneTime : quint8 {
    Always,
    Tuning,    ///< while turn detection is tuned
    NotTuning, ///< while it is not
};

/// What is known of a kind of lane before there is one. Each kind has these as a constant, kTraits.
struct LaneTraits
{
    QLatin1StringView name;        ///< stable: kept in settings
    double share = 1;              ///< of the height at first, against the others'
    int minimumHeight = 0;         ///< px
    int formerNumber = -1;         ///< by which layouts knew it that were saved before lanes had names
    QString (*widest)() = nullptr; ///< the longest of the usual subtitles, for which the heads need room
    LaneTime time = LaneTime::NotTuning;
};

/// One row of the timeline, a plottable in an axis rect of its own. Geometry is rebuilt only when range,
/// size or data have changed since it was last drawn; drawing replays it. The plot owns it. GUI thread.
class Lane : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    /// `source` and `traits` must outlive the lane.
    Lane(QCPAxisRect *axisRect, const LaneSource &source, const LaneTraits &traits);

    const LaneTraits &traits() const { return m_traits; }

    QRect rect() const { return mKeyAxis->axisRect()->rect(); }

    virtual QString title() const = 0;
    virtual QString subtitle() const = 0;

    /// Whether the session has anything for it; without, it is left out. Asked whenever the session or its data change.
    virtual bool isWanted() { return true; }

    /// Of a lane of sound: how that is shown, as a waveform or a spectrogram. Null: it is none.
    virtual SoundPicture *sound() const { return nullptr; }

    /// px, as the lane stands now.
    int minimumHeight() const;

    /// The lane's own scale, with labels of that height; none, mostly.
    virtual std::vector<ScaleTick> scaleTicks(int labelHeight) const;

    /// Something in the lane that can be dragged up and down lies at a pixel.
    virtual bool hasHandle(const QPoint &) const { return false; }

    /// The handle is dragged there, or with `done` let go.
    virtual void dragHandle(const QPoint &, bool done) { Q_UNUSED(done) }

    /// Its geometry is built anew when it is drawn next.
    void spoil() { m_isSpoilt = true; }

    /// What is at a pixel of the lane; nothing where nothing is.
    std::optional<LaneHit> hit(const QPoint &pos) const;

    /// Where an event has its place in this lane, as drawn last; null where it has none.
    QRect place(EventIndex event) const;

    /// How often geometry was built; for tests and benchmarks.
    int rebuilds() const { return m_rebuilds; }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override;

Q_SIGNALS:
    /// The what-if's threshold is dragged to this value, or with `done` let go there.
    void thresholdDragged(double threshold, bool done);

protected:
    // Called only while the geometry is of the session that is shown.
    virtual std::optional<LaneHit> hitAt(const QPoint &pos) const = 0;
    virtual QRect placeOf(EventIndex event) const = 0;

    /// Another epoch has begun: what is cached beyond geometry is void.
    virtual void forget() {}
    virtual void rebuild(const Session &session, const TimeScale &scale) = 0;
    virtual void paint(QPainter &painter, const Theme &theme) = 0;

    /// In rebuild(): whether the data have changed since the one before, not only range or size.
    bool hasNewData() const { return m_hasNewData; }

    const TimeScale &scale() const { return m_scale; } ///< of the geometry
    const Session *session() const { return m_source.session.get(); }
    const std::shared_ptr<const Session> &sharedSession() const { return m_source.session; }
    std::span<const VoiceSpan> voice() const { return m_source.voice; }
    const SessionTuning *tuning() const { return m_source.tuning; }
    bool whatIfFirst() const { return m_source.whatIfFirst; }
    QFont smallFont() const;

    /// What is at a pixel, and what there is to say of the sound there.
    static std::optional<LaneHit> withSound(std::optional<LaneHit> hit, SoundPicture &sound, const QPoint &pos,
                                            const AudioTrack &track);

    /// The item's event to be selected, or nothing for an item the conversation does not have.
    std::optional<EventIndex> eventOf(StringId item) const;
    std::optional<ItemIndex> itemOf(StringId item) const;

private:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *, const QRectF &) const override {}

    const LaneSource &m_source;
    const LaneTraits &m_traits;
    TimeScale m_scale;
    QRect m_rect;
    quint64 m_revision = 0;
    quint64 m_epoch = 0; ///< of the geometry; 0: there is none
    bool m_hasNewData = true;
    bool m_isSpoilt = false;
    int m_rebuilds = 0;
};

} // namespace turnscope
