// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/file_dialogs.h"

#include "ui/theme/window_style.h"

#include <QFileDialog>
#include <QFileIconProvider>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

/// No file has a coloured icon of the desktop's.
class PlainIcons : public QFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        switch (type) {
        case Computer:
        case Desktop:
        case Network:
            return WindowStyle::icon(u"computer"_s);
        case Drive:
            return WindowStyle::icon(u"drive"_s);
        case Trashcan:
            return WindowStyle::icon(u"trash"_s);
        case Folder:
            return WindowStyle::icon(u"open"_s);
        case File:
            break;
        }
        return WindowStyle::icon(u"file"_s);
    }

    QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isRoot() ? Drive : info.isDir() ? Folder : File);
    }
};

QStringList ask(QFileDialog &dialog)
{
    PlainIcons icons;
    dialog.setIconProvider(&icons);
    const QStringList chosen = dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
    dialog.setIconProvider(nullptr);
    return chosen;
}

} // namespace

QString askForFile(QWidget *over, const QString &title, const QString &start, const QString &filter)
{
    QFileDialog dialog(over, title, start, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog).value(0);
}

QStringList askForFiles(QWidget *over, const QString &title, const QString &start)
{
    QFileDialog dialog(over, title, start);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return ask(dialog);
}

QString askWhereToSave(QWidget *over, const QString &title, const QString &suggested, const QString &filter)
{
    QFileDialog dialog(over, title, QFileInfo(suggested).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(QFileInfo(suggested).fileName());
    return ask(dialog).value(0);
}

} // namespace turnscope
