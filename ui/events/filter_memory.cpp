// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/filter_memory.h"

#include <QSettings>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kHistoryKey("filter/history");
constexpr QLatin1StringView kSavedKey("filter/saved");

void write(const QList<FilterMemory::Saved> &saved)
{
    QStringList flat;
    for (const FilterMemory::Saved &filter : saved)
        flat << filter.name << filter.text;
    QSettings().setValue(kSavedKey, flat);
}

} // namespace

QStringList FilterMemory::history() const
{
    return QSettings().value(kHistoryKey).toStringList().mid(0, kHistory);
}

void FilterMemory::remember(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongest)
        return;
    QStringList kept = history();
    if (!kept.isEmpty() && kept.front() == trimmed)
        return;
    kept.removeAll(trimmed);
    kept.prepend(trimmed);
    QSettings().setValue(kHistoryKey, kept.mid(0, kHistory));
}

void FilterMemory::forgetHistory()
{
    QSettings().remove(kHistoryKey);
}

QList<FilterMemory::Saved> FilterMemory::saved() const
{
    const QStringList flat = QSettings().value(kSavedKey).toStringList();
    QList<Saved> filters;
    for (qsizetype i = 0; i + 1 < flat.size() && filters.size() < kSaved; i += 2)
        filters.append({flat[i], flat[i + 1]});
    return filters;
}

void FilterMemory::save(const QString &name, const QString &text)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || text.size() > kLongest)
        return;
    QList<Saved> kept = saved();
    kept.removeIf([&](const Saved &filter) { return filter.name == trimmed; });
    kept.append({trimmed, text.trimmed()});
    std::sort(kept.begin(), kept.end(),
              [](const Saved &a, const Saved &b) { return a.name.localeAwareCompare(b.name) < 0; });
    write(kept.mid(0, kSaved));
}

void FilterMemory::remove(const QString &name)
{
    QList<Saved> kept = saved();
    kept.removeIf([&](const Saved &filter) { return filter.name == name; });
    write(kept);
}

} // namespace turnscope
