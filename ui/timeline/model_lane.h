// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/sample_window.h"
#include "ui/timeline/sound_picture.h"
#include "ui/timeline/wave_geometry.h"

namespace turnscope {

/// The model's side: what was heard, what arrived but was not, and where the user cut in.
class ModelLane : public Lane
{
    Q_OBJECT

public:
    static constexpr LaneTraits kTraits{.name = QLatin1StringView("model"),
                                        .share = 30,
                                        .minimumHeight = 56,
                                        .formerNumber = 1,
                                        .time = LaneTime::Always};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;
    SoundPicture *sound() const override { return m_sound.get(); }

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void forget() override;
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    std::optional<LaneHit> stretchAt(const QPoint &pos) const;
    SessionTime endOf(const ModelStretch &stretch) const;

    std::unique_ptr<SoundPicture> m_sound = std::make_unique<SoundPicture>();
    std::vector<ModelStretch> m_stretches;
    ModelWave m_wave;
    SampleWindow m_samples;
    double m_gain = 1;
};

} // namespace turnscope
