// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/turn_columns.h"

#include "models/control/preferences.h"
#include "models/tables/turn_table_model.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using M = TurnTableModel;

constexpr QLatin1StringView kKey("turns/columns");

constexpr std::array kOverview{int(M::Number),   int(M::Start), int(M::Wait), int(M::User),    int(M::Answer),
                               int(M::Verdicts), int(M::Heard), int(M::Sent), int(M::TurnCost)};
constexpr std::array kLatency{int(M::Number), int(M::Start),   int(M::Wait),       int(M::Endpointing),
                              int(M::Commit), int(M::Request), int(M::FirstAudio), int(M::FirstVoice),
                              int(M::Tools),  int(M::Playout), int(M::LeadIn),     int(M::Submitted)};
constexpr std::array kCutIns{int(M::Number),  int(M::CutAt), int(M::Verdicts), int(M::Sent), int(M::Heard),
                             int(M::Unheard), int(M::Stop),  int(M::AudioEnd), int(M::Held), int(M::Answer)};
constexpr std::array kCost{int(M::Number),        int(M::Start),       int(M::TurnCost),
                           int(M::UnheardTokens), int(M::UnheardCost), int(M::Sent),
                           int(M::Unheard),       int(M::User),        int(M::Answer)};

} // namespace

std::span<const TurnColumns::Preset> TurnColumns::presets()
{
    static const std::vector<int> all = [] {
        std::vector<int> columns(M::ColumnCount);
        std::iota(columns.begin(), columns.end(), 0);
        return columns;
    }();
    static const std::array<Preset, 5> known{{{"overview", QT_TR_NOOP("&Overview"), kOverview},
                                              {"latency", QT_TR_NOOP("&Latency"), kLatency},
                                              {"interruptions", QT_TR_NOOP("&Interruptions"), kCutIns},
                                              {"cost", QT_TR_NOOP("&Cost"), kCost},
                                              {"all", QT_TR_NOOP("&Everything"), all}}};
    return known;
}

TurnColumns::TurnColumns(QHeaderView *header, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_preferences(preferences)
{
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restore();
    connect(header, &QHeaderView::sectionMoved, this, &TurnColumns::save);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_header);
        menu->setObjectName(u"turnColumnsMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(m_header->mapToGlobal(at));
    });
}

QList<int> TurnColumns::shown() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void TurnColumns::show(std::span<const int> columns)
{
    const QSignalBlocker quiet(this);
    int place = 0;
    for (const int column : columns)
        m_header->moveSection(m_header->visualIndex(column), place++);
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, std::ranges::find(columns, column) == columns.end());
}

void TurnColumns::restore()
{
    std::vector<int> columns;
    for (const QString &kept : m_preferences.value(kKey).toStringList()) {
        bool good = false;
        const int column = kept.toInt(&good);
        if (good && column >= 0 && column < m_header->count() && std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
    }
    if (columns.empty())
        show(presets().front().columns);
    else
        show(columns);
}

void TurnColumns::save()
{
    QStringList columns;
    for (const int column : shown())
        columns << QString::number(column);
    m_preferences.setValue(kKey, columns);
}

void TurnColumns::choose(const Preset &preset)
{
    show(preset.columns);
    save();
}

void TurnColumns::fill(QMenu *menu)
{
    const QList<int> now = shown();
    menu->addSection(tr("Show"));
    for (const Preset &preset : presets()) {
        QAction *action = menu->addAction(tr(preset.name), this, [this, &preset] { choose(preset); });
        action->setObjectName(u"preset_"_s + QLatin1StringView(preset.id));
        action->setCheckable(true);
        action->setChecked(std::ranges::equal(now, preset.columns));
    }
    menu->addSection(tr("Columns"));
    for (int column = 0; column < m_header->count(); ++column) {
        QAction *action = menu->addAction(m_header->model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"turnColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(now.contains(column));
        action->setEnabled(now.size() > 1 || !now.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_header->setSectionHidden(column, !on);
            save();
        });
    }
}

} // namespace turnscope
