// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKept = 12;
constexpr QLatin1StringView kKey("recentRecordings");

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
{
    m_disk.setMaxThreadCount(1);
}

QStringList RecentFiles::paths()
{
    m_disk.waitForDone();
    return QSettings().value(kKey).toStringList();
}

void RecentFiles::add(const QString &path)
{
    m_disk.start([absolute = QFileInfo(path).absoluteFilePath()] {
        QSettings settings; // of this thread; its end waits for the disk
        QStringList kept = settings.value(kKey).toStringList();
        kept.removeAll(absolute);
        kept.prepend(absolute);
        settings.setValue(kKey, kept.mid(0, kKept));
    });
}

void RecentFiles::attach(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &path : paths()) {
            QAction *action = menu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s), this,
                                              [this, path] { Q_EMIT chosen(path); });
            action->setToolTip(path);
            action->setEnabled(QFileInfo::exists(path));
        }
        if (menu->isEmpty())
            menu->addAction(tr("Nothing opened yet"))->setEnabled(false);
    });
    menu->setToolTipsVisible(true);
}

} // namespace turnscope
