// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/replay_control.h"
#include "ui/theme/drop_sheet.h"

class QCheckBox;
class QSlider;
class QToolButton;

namespace turnscope {

/// How loud each side is replayed, muted or alone, and whether both are apart, left and right.
class LevelsSheet : public DropSheet
{
    Q_OBJECT

public:
    /// `control` must outlive the sheet.
    LevelsSheet(ReplayControl &control, QWidget *parent);

private:
    struct Side
    {
        QSlider *gain;
        QToolButton *muted;
        QToolButton *solo;
    };

    Side makeSide(const QString &name, const QString &title, int row);
    void showLevels();
    void take();

    ReplayControl &m_control;
    Side m_you{};
    Side m_model{};
    QCheckBox *m_apart;
    bool m_showing = false;
};

} // namespace turnscope
