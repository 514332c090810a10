// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"
#include "ui/theme/menu_head.h"

#include "models/control/preferences.h"
#include "models/files/file_path.h"
#include "models/recording/file_state.h"
#include "models/recording/recordings_folder.h"
#include "models/text/plain_tip.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKept = 12;
constexpr qsizetype kOwn = 10; // of the folder, beside those
constexpr QLatin1StringView kKey("recentRecordings");

} // namespace

RecentFiles::RecentFiles(Preferences &preferences, QString recordings, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_recordings(std::move(recordings))
{
}

RecentFiles::~RecentFiles()
{
    m_disk.waitForDone();
}

QStringList RecentFiles::paths()
{
    m_disk.waitForDone();
    QStringList paths = m_preferences.value(kKey).toStringList();
    std::transform(paths.begin(), paths.end(), paths.begin(), &pathFromStored);
    return paths;
}

void RecentFiles::change(const std::function<void(QStringList &kept)> &edit)
{
    m_disk.start([this, edit](const Task &) {
        m_preferences.change(kKey, [&](const QVariant &before) {
            QStringList kept = before.toStringList();
            edit(kept);
            return kept.mid(0, kKept);
        });
    });
}

void RecentFiles::add(const QString &path)
{
    change([absolute = storedPath(absolutePath(path))](QStringList &kept) {
        kept.removeAll(absolute);
        kept.prepend(absolute);
    });
}

void RecentFiles::remove(const QString &path)
{
    change([absolute = storedPath(absolutePath(path))](QStringList &kept) { kept.removeAll(absolute); });
}

QStringList RecentFiles::own(const QStringList &recent) const
{
    const QDir folder(m_recordings);
    QStringList found;
    for (const QString &name :
         RecordingsFolder::newestFirst({u"*.jsonl"_s, u"*.jsonl.zst"_s, u"*.jsonl.gz"_s}, m_recordings))
        found << folder.absoluteFilePath(name);
    found.removeIf([&](const QString &path) { return recent.contains(path); });
    return found;
}

QStringList RecentFiles::all()
{
    const QStringList recent = paths();
    return recent + own(recent);
}

void RecentFiles::attach(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QStringList recent = paths();
        for (const QString &path : recent)
            offer(menu, path);
        const QStringList others = own(recent).mid(0, kOwn);
        if (!others.isEmpty())
            addHead(*menu, tr("Recordings"));
        for (const QString &path : others)
            offer(menu, path);
        if (menu->isEmpty())
            menu->addAction(tr("Nothing opened yet"))->setEnabled(false);
    });
    menu->setToolTipsVisible(true);
}

void RecentFiles::offer(QMenu *menu, const QString &path)
{
    const QString name = shownPath(QFileInfo(path).fileName());
    QAction *action =
        menu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, path] { Q_EMIT chosen(path); });
    action->setToolTip(plainTip(shownPath(path)));
    action->setEnabled(FileState::of(path).has_value());
}

} // namespace turnscope
