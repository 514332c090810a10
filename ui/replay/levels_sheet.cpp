// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/levels_sheet.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLoudest = 200; // percent

ReplayLevel levelOf(const QSlider &gain, const QToolButton &muted, const QToolButton &solo)
{
    return {float(gain.value()) / 100, muted.isChecked(), solo.isChecked()};
}

} // namespace

LevelsSheet::LevelsSheet(ReplayControl &control, QWidget *parent)
    : DropSheet(parent)
    , m_control(control)
    , m_apart(new QCheckBox(tr("You on the &left, the model on the right")))
{
    setObjectName(u"levelsSheet"_s);
    new QGridLayout(this);
    m_you = makeSide(u"you"_s, tr("You"), 0);
    m_model = makeSide(u"model"_s, tr("Model"), 1);
    m_apart->setObjectName(u"levelsApart"_s);
    static_cast<QGridLayout *>(layout())->addWidget(m_apart, 2, 0, 1, 4);
    connect(m_apart, &QCheckBox::toggled, this, &LevelsSheet::take);
    connect(&control, &ReplayControl::changed, this, &LevelsSheet::showLevels);
    showLevels();
}

LevelsSheet::Side LevelsSheet::makeSide(const QString &name, const QString &title, int row)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const Side side{new QSlider(Qt::Horizontal), new QToolButton, new QToolButton};
    side.gain->setObjectName(name + u"Level"_s);
    side.gain->setRange(0, kLoudest);
    side.gain->setPageStep(10);
    side.gain->setMinimumWidth(140);
    side.gain->setAccessibleName(tr("Level of %1 in percent").arg(title));
    const auto button = [&](QToolButton *made, const QString &suffix, const QString &text, const QString &tip) {
        made->setObjectName(name + suffix);
        made->setText(text);
        made->setCheckable(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        connect(made, &QToolButton::toggled, this, &LevelsSheet::take);
    };
    button(side.muted, u"Mute"_s, tr("mute"), tr("Mute %1").arg(title));
    button(side.solo, u"Solo"_s, tr("solo"), tr("%1 alone").arg(title));
    connect(side.gain, &QSlider::valueChanged, this, &LevelsSheet::take);
    grid->addWidget(new QLabel(title), row, 0);
    grid->addWidget(side.gain, row, 1);
    grid->addWidget(side.muted, row, 2);
    grid->addWidget(side.solo, row, 3);
    return side;
}

void LevelsSheet::showLevels()
{
    const ReplayLevels levels = m_control.status().levels;
    m_showing = true;
    const auto showSide = [](const Side &side, const ReplayLevel &level) {
        side.gain->setValue(int(std::lround(level.gain * 100)));
        side.gain->setToolTip(tr("%1 %").arg(side.gain->value()));
        side.muted->setChecked(level.muted);
        side.solo->setChecked(level.solo);
    };
    showSide(m_you, levels.you);
    showSide(m_model, levels.model);
    m_apart->setChecked(levels.apart);
    m_showing = false;
}

void LevelsSheet::take()
{
    if (m_showing)
        return;
    m_control.setLevels({levelOf(*m_you.gain, *m_you.muted, *m_you.solo),
                         levelOf(*m_model.gain, *m_model.muted, *m_model.solo), m_apart->isChecked()});
}

} // namespace turnscope
