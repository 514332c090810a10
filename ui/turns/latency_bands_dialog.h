// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency_bands.h"

#include <QDialog>

#include <array>

class QSpinBox;

namespace turnscope {

/// Asks for the limits at which a wait changes its colour and its mark.
class LatencyBandsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LatencyBandsDialog(const LatencyBands &bands, QWidget *parent = nullptr);

    LatencyBands bands() const;

private:
    void set(const LatencyBands &bands);

    std::array<QSpinBox *, 3> m_limits{};
};

} // namespace turnscope
