// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/sample_window.h"
#include "ui/timeline/speech_geometry.h"
#include "ui/timeline/wave_geometry.h"

namespace turnscope {

/// The user's side: the waveform of what was appended, and the server's speech spans with padding and
/// silence marked.
class YouLane : public Lane
{
    Q_OBJECT

public:
    static QString usualSubtitle();
    static constexpr LaneTraits kTraits{.name = QLatin1StringView("you"),
                                        .share = 30,
                                        .minimumHeight = 56,
                                        .formerNumber = 0,
                                        .widest = &YouLane::usualSubtitle};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void forget() override { m_samples = {}; }
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    IndexedSpan<SpanIndex, SpeechSpan> spans() const;
    void takeVoice();
    QString hitText(const SpeechSpan &span) const;
    void paintShades(QPainter &painter, const Theme &theme) const;
    void paintCaptions(QPainter &painter, const Theme &theme) const;

    std::vector<WaveColumn> m_columns;
    std::vector<SpeechShape> m_speech;
    IndexedVector<SpanIndex, SpeechSpan> m_inferred; ///< of our own detector, where the server marks no speech
    SampleWindow m_samples;
    double m_gain = 1;
};

} // namespace turnscope
