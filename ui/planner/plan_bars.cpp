// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/plan_bars.h"

#include "models/text/plain_tip.h"
#include "models/text/qt_text.h"
#include "ui/planner/plan_table_model.h"
#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoom = 8; // px, around things
constexpr int kThick = 16;

} // namespace

/// Where things lie.
struct PlanBars::Scale
{
    int names = 0; ///< px: their width
    int bars = 0;  ///< px: that of the longest bar
    int top = 0;   ///< of the first bar
    int step = 0;  ///< from one to the next
    double most = 0;
};

PlanBars::PlanBars(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(u"planBars"_s);
    setAccessibleName(tr("What each option costs a minute"));
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void PlanBars::setPlan(const Plan &plan)
{
    m_plan = plan;
    QStringList spoken;
    for (const Plan::Option &option : m_plan.options)
        spoken << option.of.name + u": "_s + textOf(option);
    setAccessibleDescription(spoken.join(u". "_s));
    updateGeometry();
    update();
}

QSize PlanBars::sizeHint() const
{
    return {600, fontMetrics().height() + 3 * kRoom + int(m_plan.options.size()) * (kThick + kRoom)};
}

QString PlanBars::textOf(const Plan::Option &option) const
{
    const auto cost = m_plan.perMinute(option);
    const QString text = PlanTableModel::costText(cost, 4, option.isAtMost());
    return cost ? text + u' ' + utf8Text(m_plan.currency) : text;
}

PlanBars::Scale PlanBars::scale() const
{
    Scale scale;
    int figures = 0;
    for (const Plan::Option &option : m_plan.options) {
        scale.most = std::max(scale.most, m_plan.perMinute(option).value_or(0));
        scale.names = std::max(scale.names, fontMetrics().horizontalAdvance(option.of.name));
        figures = std::max(figures, fontMetrics().horizontalAdvance(textOf(option)));
    }
    scale.names = std::min(scale.names, width() / 3);
    scale.bars = std::max(10, width() - scale.names - figures - 4 * kRoom);
    scale.top = fontMetrics().height() + 2 * kRoom;
    const int count = std::max(1, int(m_plan.options.size()));
    scale.step = std::clamp((height() - scale.top) / count, 10, kThick + kRoom);
    return scale;
}

QColor PlanBars::color(PlanRole role) const
{
    const Theme &theme = m_themes.theme();
    switch (role) {
    case PlanRole::Voice:
        return theme.model;
    case PlanRole::Transcription:
        return theme.you;
    case PlanRole::Text:
        return theme.accent;
    case PlanRole::Small:
        return mixed(theme.accent, theme.window, 0.7);
    case PlanRole::Strong:
        return mixed(theme.accent, theme.window, 0.45);
    case PlanRole::Classifier:
        return theme.ok;
    case PlanRole::Speech:
        return theme.tool;
    }
    return theme.dim;
}

void PlanBars::paintLegend(QPainter &painter) const
{
    int x = kRoom;
    const int high = fontMetrics().height();
    for (const PlanRole role : kPlanRoles) {
        const bool isThere = std::ranges::any_of(
            m_plan.options, [role](const Plan::Option &option) { return !option.of.model(role).empty(); });
        if (!isThere)
            continue;
        painter.fillRect(QRect(x, kRoom + high / 4, high / 2, high / 2), color(role));
        x += high / 2 + kRoom / 2;
        painter.setPen(m_themes.theme().dim);
        const QString name = Plan::name(role);
        painter.drawText(QRect(x, kRoom, width() - x, high), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += fontMetrics().horizontalAdvance(name) + 2 * kRoom;
    }
}

void PlanBars::paintBar(QPainter &painter, const Scale &scale, int row) const
{
    const Plan::Option &option = m_plan.options[size_t(row)];
    const Theme &theme = m_themes.theme();
    const int thick = std::min(kThick, scale.step - 2);
    const QRect line(kRoom, scale.top + row * scale.step, width() - 2 * kRoom, thick);
    painter.setPen(theme.text);
    painter.drawText(QRect(line.left(), line.top(), scale.names, thick), Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(option.of.name, Qt::ElideRight, scale.names));
    int x = line.left() + scale.names + kRoom;
    if (option.perCall() && scale.most > 0) {
        double sum = 0;
        const int left = x;
        for (const Plan::Part &part : option.parts) {
            sum += *part.perCall / m_plan.minutesPerCall;
            const int end = left + qRound(sum / scale.most * scale.bars);
            painter.fillRect(QRect(x, line.top(), end - x, thick), color(part.role));
            x = end;
        }
        x += kRoom;
    }
    painter.setPen(option.perCall() ? theme.text : theme.dim);
    painter.drawText(QRect(x, line.top(), width() - x, thick), Qt::AlignLeft | Qt::AlignVCenter, textOf(option));
}

void PlanBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.theme().window);
    const Scale scale = this->scale();
    paintLegend(painter);
    for (int row = 0; row < int(m_plan.options.size()); ++row)
        paintBar(painter, scale, row);
}

bool PlanBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Scale scale = this->scale();
    const int row = help->y() < scale.top ? -1 : (help->y() - scale.top) / scale.step;
    if (row < 0 || row >= int(m_plan.options.size())) {
        QToolTip::hideText();
        return true;
    }
    const Plan::Option &option = m_plan.options[size_t(row)];
    const QStringList lines = QStringList{option.of.name + u": "_s + textOf(option)} + option.remarks();
    QToolTip::showText(help->globalPos(), plainTip(lines.join(u'\n')), this);
    return true;
}

} // namespace turnscope
