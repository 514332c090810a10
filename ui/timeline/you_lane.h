// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/sample_window.h"
#include "ui/timeline/sound_picture.h"
#include "ui/timeline/speech_geometry.h"
#include "ui/timeline/tuning_picture.h"
#include "ui/timeline/wave_geometry.h"

namespace turnscope {

/// The user's side: the waveform or the spectrogram of what was appended, and the server's speech spans with padding and
/// silence marked. While turn detection is tuned, also how probable speech is, and the thresholds of A and B.
class YouLane : public Lane
{
    Q_OBJECT

public:
    static QString usualSubtitle();
    static constexpr LaneTraits kTraits{.name = QLatin1StringView("you"),
                                        .share = 30,
                                        .minimumHeight = 56,
                                        .formerNumber = 0,
                                        .widest = &YouLane::usualSubtitle,
                                        .time = LaneTime::Always};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;
    SoundPicture *sound() const override { return m_sound.get(); }
    std::vector<ScaleTick> scaleTicks(int labelHeight) const override;
    bool hasHandle(const QPoint &pos) const override { return m_tuning.isOnHandle(pos); }
    void dragHandle(const QPoint &pos, bool done) override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void forget() override;
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    IndexedSpan<SpanIndex, SpeechSpan> spans() const;
    void takeVoice();
    QString hitText(const SpeechSpan &span) const;
    std::optional<LaneHit> spanOrAudioAt(const QPoint &pos) const;
    void paintShades(QPainter &painter, const Theme &theme) const;
    void paintCaptions(QPainter &painter, const Theme &theme) const;

    std::unique_ptr<SoundPicture> m_sound = std::make_unique<SoundPicture>();
    std::vector<WaveColumn> m_columns;
    std::vector<SpeechShape> m_speech;
    IndexedVector<SpanIndex, SpeechSpan> m_inferred; ///< of our own detector, where the server marks no speech
    TuningPicture m_tuning;
    SampleWindow m_samples;
    double m_gain = 1;
};

} // namespace turnscope
