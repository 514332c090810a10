// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/file_dialogs.h"

#include "ui/theme/window_style.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHeaderView>
#include <QScreen>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

/// No file has a coloured icon of the desktop's. Made beforehand: the dialog asks from a thread of its own, until its
/// end, which this outlives.
class PlainIcons : public QFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        switch (type) {
        case Computer:
        case Desktop:
        case Network:
            return m_computer;
        case Drive:
            return m_drive;
        case Trashcan:
            return m_trash;
        case Folder:
            return m_folder;
        case File:
            break;
        }
        return m_file;
    }

    QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isRoot() ? Drive : info.isDir() ? Folder : File);
    }

private:
    QIcon m_computer = WindowStyle::icon(u"computer"_s);
    QIcon m_drive = WindowStyle::icon(u"drive"_s);
    QIcon m_trash = WindowStyle::icon(u"trash"_s);
    QIcon m_folder = WindowStyle::icon(u"open"_s);
    QIcon m_file = WindowStyle::icon(u"file"_s);
};

/// A folder that is not there yet, as before the first recording, would stand as the name of a file.
QString folderOf(const QString &start)
{
    return start.isEmpty() || QFileInfo::exists(start) ? start : QDir::homePath();
}

QStringList ask(QFileDialog &dialog, PlainIcons &icons)
{
    dialog.setIconProvider(&icons);
    dialog.resize(dialog.size().expandedTo(QSize(760, 480)).boundedTo(dialog.screen()->availableSize()));
    if (auto *files = dialog.findChild<QTreeView *>()) {
        for (int column = 1; column < files->header()->count(); ++column)
            files->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

QString askForFile(QWidget *over, const QString &title, const QString &start, const QString &filter)
{
    PlainIcons icons;
    QFileDialog dialog(over, title, folderOf(start), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, icons).value(0);
}

QStringList askForFiles(QWidget *over, const QString &title, const QString &start)
{
    PlainIcons icons;
    QFileDialog dialog(over, title, folderOf(start));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return ask(dialog, icons);
}

QString askForFolder(QWidget *over, const QString &title, const QString &start)
{
    PlainIcons icons;
    QFileDialog dialog(over, title, start);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return ask(dialog, icons).value(0);
}

QString askWhereToSave(QWidget *over, const QString &title, const QString &suggested, const QString &filter)
{
    PlainIcons icons;
    QFileDialog dialog(over, title, QFileInfo(suggested).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(QFileInfo(suggested).fileName());
    return ask(dialog, icons).value(0);
}

} // namespace turnscope
