// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_tuning.h"
#include "ui/theme/theme.h"
#include "ui/timeline/frequency_scale.h"
#include "ui/timeline/probability_curve.h"

#include <QCoreApplication>
#include <QPainter>

namespace turnscope {

/// What a lane of sound shows over its waveform while turn detection is tuned: how probable speech is, and the thresholds of
/// A and B, of which B's has a handle.
class TuningPicture
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TuningPicture)

public:
    /// Null: nothing is tuned. It must outlive this, or another be told.
    void rebuild(const SessionTuning *tuning, const TimeScale &scale, const AudioClock &clock, const QRect &lane);

    bool isShown() const { return m_tuning; }
    void paint(QPainter &painter, const Theme &theme, bool whatIfFirst) const;

    /// 0, 0.5 and 1, where there is room.
    std::vector<ScaleTick> ticks(int labelHeight) const;

    /// On B's line or its handle.
    bool isOnHandle(const QPoint &pos) const;
    double thresholdAt(int y) const; ///< in hundredths
    static QString handleText();

private:
    void paintCurve(QPainter &painter, const QColor &color) const;
    void paintLine(QPainter &painter, double threshold, const QColor &color, bool strong) const;
    void paintLabel(QPainter &painter, const QString &text, int y, bool above, const QColor &color,
                    const QColor &backing) const;
    QRect handleRect() const;
    int whatIfLine() const;

    const SessionTuning *m_tuning = nullptr;
    QRect m_lane;
    std::vector<CurveColumn> m_curve;
    bool m_isCrowded = false; ///< a column holds many frames
};

} // namespace turnscope
