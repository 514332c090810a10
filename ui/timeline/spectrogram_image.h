// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spectrum/spectrogram.h"
#include "ui/theme/theme.h"
#include "ui/timeline/wave_geometry.h"

#include <QImage>

namespace turnscope {

/// What of the levels is told apart, in dB of full scale: less is as nothing, more as the most.
struct LevelSpan
{
    double quietest = -90;
    double loudest = -20;
};

/// The span in which a track shows well whose loudest moment this is.
LevelSpan levelSpan(Peak loudest);

/// Columns as shades, one pixel wide, `height` high, from 0 Hz at the bottom to half of the rate at the top; x is `columns`'
/// own less `left`. What has not come yet, and where there is no sound, is transparent. In no colours yet: see
/// spectrogramColors().
QImage spectrogramImage(std::span<const SoundColumn> columns, int left, const QSize &size, Spectrogram &tiles,
                        const SpectrogramZoom &zoom, const LevelSpan &span);

/// Of a spectrogramImage(): what was not heard is fainter.
QList<QRgb> spectrogramColors(const Theme &theme);

/// The bin of `bins` that is at the middle of row `y`, 0 at the top.
int binOfRow(int y, int height, int bins);

} // namespace turnscope
