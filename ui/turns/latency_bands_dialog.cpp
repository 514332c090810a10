// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/latency_bands_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace turnscope {

using namespace Qt::StringLiterals;

LatencyBandsDialog::LatencyBandsDialog(const LatencyBands &bands, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"latencyBandsDialog"_s);
    setWindowTitle(tr("Latency limits"));
    auto *form = new QFormLayout(this);
    auto *what = new QLabel(tr("Voice to voice: from the end of the user's voice to the first sound of the answer. Up "
                               "to these limits a wait is marked"));
    what->setWordWrap(true);
    form->addRow(what);
    const std::array<QString, 3> names{tr("fast %1").arg(LatencyBands::sign(LatencyBands::Band::Fast)),
                                       tr("fair %1").arg(LatencyBands::sign(LatencyBands::Band::Fair)),
                                       tr("slow %1").arg(LatencyBands::sign(LatencyBands::Band::Slow))};
    for (size_t i = 0; i < m_limits.size(); ++i) {
        auto *limit = new QSpinBox;
        limit->setObjectName(u"latencyLimit%1"_s.arg(i));
        limit->setRange(1, 60'000);
        limit->setSingleStep(100);
        limit->setSuffix(tr(" ms"));
        limit->setAccessibleName(names[i]);
        form->addRow(names[i], limit);
        m_limits[i] = limit;
    }
    form->addRow(new QLabel(tr("and beyond the last %1.").arg(LatencyBands::sign(LatencyBands::Band::Bad))));
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] { set({}); });
    form->addRow(buttons);
    set(bands);
}

void LatencyBandsDialog::set(const LatencyBands &bands)
{
    const std::array<milliseconds, 3> limits{bands.fast, bands.fair, bands.slow};
    for (size_t i = 0; i < limits.size(); ++i)
        m_limits[i]->setValue(int(limits[i].count()));
}

LatencyBands LatencyBandsDialog::bands() const
{
    return LatencyBands{milliseconds(m_limits[0]->value()), milliseconds(m_limits[1]->value()),
                        milliseconds(m_limits[2]->value())}
        .sane();
}

} // namespace turnscope
