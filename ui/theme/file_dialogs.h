// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace turnscope {

// Asks for a file or a folder: by the desktop's own dialog where it brings one, else by Qt's in the dress of the window. Each
// returns when the user has chosen; empty: nothing. `start` is a folder or a file's path; `filter` as QFileDialog's.

QString askForFile(QWidget *over, const QString &title, const QString &start, const QString &filter = {});
QStringList askForFiles(QWidget *over, const QString &title, const QString &start);
QString askForFolder(QWidget *over, const QString &title, const QString &start);
QString askWhereToSave(QWidget *over, const QString &title, const QString &suggested, const QString &filter = {});

} // namespace turnscope
