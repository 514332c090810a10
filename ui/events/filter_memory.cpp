// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/filter_memory.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kHistoryKey("filter/history");
constexpr QLatin1StringView kSavedKey("filter/saved");

QList<FilterMemory::Saved> savedOf(const QVariant &kept)
{
    const QStringList flat = kept.toStringList();
    QList<FilterMemory::Saved> filters;
    for (qsizetype i = 0; i + 1 < flat.size() && filters.size() < FilterMemory::kSaved; i += 2)
        filters.append({flat[i], flat[i + 1]});
    return filters;
}

QStringList flattened(const QList<FilterMemory::Saved> &saved)
{
    QStringList flat;
    for (const FilterMemory::Saved &filter : saved)
        flat << filter.name << filter.text;
    return flat;
}

} // namespace

QStringList FilterMemory::history() const
{
    return m_preferences.value(kHistoryKey).toStringList().mid(0, kHistory);
}

void FilterMemory::remember(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongest)
        return;
    m_preferences.change(kHistoryKey, [&](const QVariant &before) {
        QStringList kept = before.toStringList();
        kept.removeAll(trimmed);
        kept.prepend(trimmed);
        return kept.mid(0, kHistory);
    });
}

void FilterMemory::forgetHistory()
{
    m_preferences.remove(kHistoryKey);
}

QList<FilterMemory::Saved> FilterMemory::saved() const
{
    return savedOf(m_preferences.value(kSavedKey));
}

void FilterMemory::save(const QString &name, const QString &text)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || text.size() > kLongest)
        return;
    m_preferences.change(kSavedKey, [&](const QVariant &before) {
        QList<Saved> kept = savedOf(before);
        kept.removeIf([&](const Saved &filter) { return filter.name == trimmed; });
        kept.append({trimmed, text.trimmed()});
        std::sort(kept.begin(), kept.end(),
                  [](const Saved &a, const Saved &b) { return a.name.localeAwareCompare(b.name) < 0; });
        return flattened(kept.mid(0, kSaved));
    });
}

void FilterMemory::remove(const QString &name)
{
    m_preferences.change(kSavedKey, [&](const QVariant &before) {
        QList<Saved> kept = savedOf(before);
        kept.removeIf([&](const Saved &filter) { return filter.name == name; });
        return flattened(kept);
    });
}

} // namespace turnscope
