// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_order.h"

#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMatrixRepeats = 100;
constexpr double kMostDollars = 10'000;

template<typename Widget>
Widget *ordered(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

MatrixOrder::MatrixOrder(const QList<Profile> &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_profile(ordered(new QComboBox, u"matrixProfile"_s, tr("Profile")))
    , m_model(ordered(new QLineEdit, u"matrixModel"_s, tr("Model")))
    , m_repeats(ordered(new QSpinBox, u"matrixRepeats"_s, tr("Repeats")))
    , m_cap(ordered(new QDoubleSpinBox, u"matrixCap"_s, tr("What it may cost, in US dollars")))
    , m_forecast(new WrappedLabel)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    for (const Profile &profile : m_profiles)
        m_profile->addItem(profile.kind == Profile::Kind::Rehearsal ? tr("Rehearsal") : profile.name);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(8);
    form->addRow(tr("&Profile"), m_profile);
    m_model->setPlaceholderText(tr("the prompt's, or the profile's"));
    form->addRow(tr("&Model"), m_model);
    m_repeats->setRange(1, kMostMatrixRepeats);
    m_repeats->setToolTip(tr("How often each prompt is run on each case. No difference is claimed inside what repeats "
                             "differ by"));
    form->addRow(tr("R&epeats"), m_repeats);
    m_cap->setRange(0, kMostDollars);
    m_cap->setDecimals(2);
    m_cap->setSingleStep(0.1);
    m_cap->setPrefix(u"$"_s);
    m_cap->setSpecialValueText(tr("none"));
    m_cap->setToolTip(tr("No run is begun once the runs so far cost so much, or would with the next"));
    form->addRow(tr("&Cap"), m_cap);
    m_forecast->setObjectName(u"matrixForecast"_s);
    setTone(*m_forecast, u"dim"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_forecast);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &MatrixOrder::changed);
    connect(m_model, &QLineEdit::textChanged, this, &MatrixOrder::changed);
    connect(m_repeats, &QSpinBox::valueChanged, this, &MatrixOrder::changed);
    connect(m_cap, &QDoubleSpinBox::valueChanged, this, &MatrixOrder::changed);
}

Profile MatrixOrder::profile() const
{
    return m_profiles.value(m_profile->currentIndex());
}

QString MatrixOrder::model() const
{
    return m_model->text().trimmed();
}

int MatrixOrder::repeats() const
{
    return m_repeats->value();
}

std::optional<double> MatrixOrder::cap() const
{
    return m_cap->value() > 0 ? std::optional(m_cap->value()) : std::nullopt;
}

void MatrixOrder::showForecast(const MatrixForecast &forecast)
{
    QStringList lines{forecast.timeText(), forecast.costText()};
    if (cap())
        lines += forecast.capDoubt();
    lines.removeAll(QString());
    m_forecast->setText(lines.join(u'\n'));
}

void MatrixOrder::showProblem(const QString &why)
{
    m_forecast->setText(why);
}

} // namespace turnscope
