// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/vad_rows.h"

#include "ui/theme/tone.h"
#include "ui/tuning/ticked_slider.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

int inSteps(milliseconds length)
{
    return int(std::clamp<qint64>(length.count(), 0, 3'600'000));
}

} // namespace

std::vector<VadRows::Field> VadRows::fields()
{
    return {
        {.name = tr("threshold"),
         .tip = tr("How probable speech must be, 0 to 1: higher hears less."),
         .what = tr("changing the threshold"),
         .most = 100,
         .pages = 5,
         .scale = 0.01,
         .decimals = 2,
         .value = [](const WhatIf &setting) { return qRound(setting.detector().threshold * 100); },
         .set = [](WhatIf &setting, int value) { setting.setting.vad.threshold = value / 100.0; }},
        {.name = tr("prefix padding"),
         .tip = tr("Audio kept before the onset, ms: too little cuts the first sound off."),
         .what = tr("changing the prefix padding"),
         .most = 1000,
         .step = 10,
         .pages = 100,
         .value = [](const WhatIf &setting) { return inSteps(setting.detector().prefixPadding); },
         .set = [](WhatIf &setting, int value) { setting.setting.vad.prefixPadding = milliseconds(value); }},
        {.name = tr("silence"),
         .tip = tr("Silence that ends a turn, ms: less answers sooner, and splits sentences. The service counts it in "
                   "frames of 32 ms."),
         .what = tr("changing the silence"),
         .most = 2000,
         .step = 20,
         .pages = 100,
         .value = [](const WhatIf &setting) { return inSteps(setting.detector().silenceDuration); },
         .set = [](WhatIf &setting, int value) { setting.setting.vad.silenceDuration = milliseconds(value); }},
        {.name = tr("minimum cut-in"),
         .tip = tr("So much voice over the model cuts it in, ms: the console's own guard, or your app's; no setting of "
                   "the service."),
         .what = tr("changing the minimum cut-in"),
         .most = 600,
         .step = 10,
         .pages = 100,
         .value = [](const WhatIf &setting) { return inSteps(setting.setting.minimumCutIn); },
         .set = [](WhatIf &setting, int value) { setting.setting.minimumCutIn = milliseconds(value); }},
        {.name = tr("idle timeout"),
         .tip = tr("After so much silence the service speaks by itself, ms: 5,000 to 30,000, or off."),
         .what = tr("changing the idle timeout"),
         .least = 4900,
         .most = 30000,
         .step = 100,
         .pages = 1000,
         .lowest = tr("off"),
         .value =
             [](const WhatIf &setting) {
                 return setting.setting.idleTimeout ? inSteps(*setting.setting.idleTimeout) : 4900;
             },
         .set =
             [](WhatIf &setting, int value) {
                 setting.setting.idleTimeout = value < 5000 ? std::nullopt : std::optional(milliseconds(value));
             }}};
}

VadRows::VadRows(TuningDesk &desk, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_models(new QButtonGroup(this))
    , m_head(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    setTone(*m_head, u"code"_s);
    grid->addWidget(m_head, 0, 0, 1, 2);
    for (const auto &[column, name] : {std::pair(2, tr("A")), std::pair(3, tr("B"))}) {
        auto *head = new QLabel(name);
        head->setAlignment(Qt::AlignRight);
        setTone(*head, u"heading"_s);
        grid->addWidget(head, 0, column);
    }
    for (const Field &field : fields())
        addRow(*grid, field, themes);
    addModels(*grid);
    connect(&desk.tuning(), &SessionTuning::changed, this, &VadRows::show);
    show();
}

void VadRows::addRow(QGridLayout &grid, const Field &field, const ThemeSwitch &themes)
{
    const size_t index = m_rows.size();
    const int line = int(index) + 1;
    auto *name = new QLabel(field.name);
    name->setToolTip(field.tip);
    Row row{field, new TickedSlider(themes), new QLabel, nullptr};
    row.slider->setObjectName(u"tuneSlider%1"_s.arg(index));
    row.slider->setRange(field.least, field.most);
    row.slider->setSingleStep(field.step);
    row.slider->setPageStep(field.pages);
    row.slider->setAccessibleName(field.name);
    row.slider->setToolTip(field.tip);
    auto *box = new QDoubleSpinBox;
    box->setObjectName(u"tuneBox%1"_s.arg(index));
    box->setDecimals(field.decimals);
    // Typed, it may go beyond the slider.
    box->setRange(field.least * field.scale,
                  field.scale == 1 && field.lowest.isEmpty() ? 60'000 : field.most * field.scale);
    box->setSingleStep(field.step * field.scale);
    box->setSpecialValueText(field.lowest);
    box->setKeyboardTracking(false);
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(tr("%1 of B").arg(field.name));
    box->setToolTip(field.tip);
    box->setFixedWidth(84);
    row.box = box;
    row.had->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.had->setMinimumWidth(44);
    setTone(*row.had, u"dim"_s);
    grid.addWidget(name, line, 0);
    grid.addWidget(row.slider, line, 1);
    grid.addWidget(row.had, line, 2);
    grid.addWidget(box, line, 3);
    m_rows.push_back(row);
    connect(row.slider, &QSlider::valueChanged, this, [this, index](int value) {
        if (m_showing)
            return;
        preview(index, value);
        if (!m_rows[index].slider->isSliderDown())
            m_desk.settle(m_rows[index].field.what);
    });
    connect(row.slider, &QSlider::sliderReleased, this, [this, index] { m_desk.settle(m_rows[index].field.what); });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, index](double value) {
        if (m_showing)
            return;
        preview(index, qRound(value / m_rows[index].field.scale));
        m_desk.settle(m_rows[index].field.what);
    });
}

void VadRows::addModels(QGridLayout &grid)
{
    const int line = int(m_rows.size()) + 1;
    auto *name = new QLabel(tr("model"));
    name->setToolTip(tr("The detector's network: v6 makes OpenAI's marks, v5 those of some Azure deployments."));
    grid.addWidget(name, line, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (const auto model : {SpeechProbability::Model::V5, SpeechProbability::Model::V6}) {
        auto *button = new QToolButton;
        const bool first = model == SpeechProbability::Model::V5;
        button->setObjectName(first ? u"tuneModelV5"_s : u"tuneModelV6"_s);
        button->setText(first ? u"v5"_s : u"v6"_s);
        button->setCheckable(true);
        button->setProperty("segment", first ? u"first"_s : u"last"_s);
        button->setToolTip(name->toolTip());
        m_models->addButton(button, int(model));
        row->addWidget(button);
    }
    row->addStretch(1);
    grid.addLayout(row, line, 1, 1, 3);
    connect(m_models, &QButtonGroup::idClicked, this, [this](int id) {
        WhatIf setting = m_desk.whatIf();
        setting.model = SpeechProbability::Model(id);
        m_desk.set(setting, tr("changing the detector's model"));
    });
}

void VadRows::preview(size_t row, int value)
{
    WhatIf setting = m_desk.whatIf();
    m_rows[row].field.set(setting, value);
    m_desk.preview(setting);
}

void VadRows::show()
{
    m_showing = true;
    const SessionTuning &tuning = m_desk.tuning();
    const bool known = tuning.hadServerVad();
    m_head->setText(known                                                         ? u"server_vad"_s
                    : tuning.schedule().has(VadSchedule::TurnTaking::SemanticVad) ? u"semantic_vad"_s
                                                                                  : tr("no turn detection"));
    m_head->setToolTip(known && tuning.changedOnTheWay() ? tr(
                           "The session changed its settings on the way: A is what most of its audio was heard with.")
                                                         : QString());
    for (const Row &row : m_rows) {
        const int had = row.field.value(tuning.had());
        const int now = row.field.value(tuning.whatIf());
        row.slider->setTick(known ? std::optional(had) : std::nullopt);
        row.slider->setValue(now);
        auto *box = static_cast<QDoubleSpinBox *>(row.box);
        if (qRound(box->value() / row.field.scale) != now) // else what is being typed would go
            box->setValue(now * row.field.scale);
        const bool off = !row.field.lowest.isEmpty() && had == row.field.least;
        row.had->setText(!known ? u"–"_s
                         : off  ? row.field.lowest
                                : locale().toString(had * row.field.scale, 'f', row.field.decimals));
        for (QWidget *control : {static_cast<QWidget *>(row.slider), static_cast<QWidget *>(row.box)})
            control->setEnabled(tuning.isPossible());
    }
    for (QAbstractButton *button : m_models->buttons())
        button->setEnabled(tuning.isPossible());
    if (QAbstractButton *chosen = m_models->button(int(tuning.whatIf().model)))
        chosen->setChecked(true);
    m_showing = false;
}

} // namespace turnscope
