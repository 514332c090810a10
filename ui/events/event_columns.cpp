// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_columns.h"

#include "models/control/preferences.h"
#include "models/tables/event_table_model.h"

#include <QHeaderView>
#include <QMenu>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKey("events/columns");
constexpr int kVersion = 1; // of what is saved; another is not read
constexpr milliseconds kCalm{400};
constexpr std::array kHiddenAtFirst{EventTableModel::Item, EventTableModel::Response, EventTableModel::Number};

} // namespace

EventColumns::EventColumns(QHeaderView *header, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_preferences(preferences)
{
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_later.setSingleShot(true);
    m_later.setInterval(kCalm);
    connect(&m_later, &QTimer::timeout, this, &EventColumns::save);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &pos) {
        auto *menu = new QMenu(m_header);
        menu->setObjectName(u"columnsMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(m_header->mapToGlobal(pos));
    });
    for (const int column : kHiddenAtFirst)
        header->setSectionHidden(column, true);
    restore();
    connect(header, &QHeaderView::sectionMoved, this, &EventColumns::saveSoon);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        // A section that stretches is resized with the window: that is nobody's choice.
        if (!stretches(column))
            saveSoon();
    });
}

void EventColumns::flush()
{
    m_later.stop();
    if (m_changed)
        save();
}

/// "version, column:width:hidden, …" in the order shown: what another version or hand wrote is told apart.
void EventColumns::restore()
{
    const QStringList parts = m_preferences.value(kKey).toStringList();
    if (parts.size() != EventTableModel::ColumnCount + 1 || parts.front().toInt() != kVersion)
        return;
    for (int place = 0; place < EventTableModel::ColumnCount; ++place) {
        const QStringList fields = parts[place + 1].split(u':');
        bool good = fields.size() == 3;
        const int column = good ? fields[0].toInt(&good) : -1;
        if (!good || column < 0 || column >= EventTableModel::ColumnCount)
            return;
        m_header->moveSection(m_header->visualIndex(column), place);
        m_header->setSectionHidden(column, fields[2].toInt() != 0);
        if (const int width = fields[1].toInt(); width >= m_header->minimumSectionSize() && width < 4000)
            m_header->resizeSection(column, width);
    }
    if (m_header->hiddenSectionCount() == m_header->count())
        m_header->setSectionHidden(EventTableModel::Type, false);
}

bool EventColumns::stretches(int column) const
{
    return m_header->sectionResizeMode(column) == QHeaderView::Stretch;
}

void EventColumns::saveSoon()
{
    m_changed = true;
    m_later.start();
}

void EventColumns::save()
{
    m_changed = false;
    QStringList parts{QString::number(kVersion)};
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const bool hidden = m_header->isSectionHidden(column);
        const int width = hidden || stretches(column) ? 0 : m_header->sectionSize(column);
        parts << u"%1:%2:%3"_s.arg(column).arg(width).arg(hidden ? 1 : 0);
    }
    if (m_preferences.value(kKey).toStringList() != parts)
        m_preferences.setValue(kKey, parts);
}

void EventColumns::reset()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, std::find(kHiddenAtFirst.begin(), kHiddenAtFirst.end(), column)
                                               != kHiddenAtFirst.end());
    }
    Q_EMIT widthsLost();
    m_later.stop();
    m_changed = false;
    m_preferences.remove(kKey);
}

QString EventColumns::name(int column) const
{
    if (column == EventTableModel::From)
        return tr("direction");
    if (column == EventTableModel::Delta)
        return tr("Δ since the row above");
    return m_header->model()->headerData(column, Qt::Horizontal).toString();
}

void EventColumns::fill(QMenu *menu)
{
    for (int column = 0; column < m_header->count(); ++column) {
        QAction *action = menu->addAction(name(column));
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        const bool last = action->isChecked() && m_header->count() - m_header->hiddenSectionCount() == 1;
        action->setEnabled(!last);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_header->setSectionHidden(column, !on);
            if (on && m_header->sectionSize(column) < m_header->minimumSectionSize())
                m_header->resizeSection(column, m_header->defaultSectionSize());
            saveSoon();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset the columns"), this, &EventColumns::reset)->setObjectName(u"resetColumns"_s);
}

} // namespace turnscope
