// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix_case.h"
#include "models/work/worker.h"

#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace turnscope {

class Preferences;
class ThemeSwitch;

/// The columns of a matrix to be: recordings, and what is expected of each. Added from files, a folder, the sessions that are
/// open, or dropped; remembered. GUI thread; a worker reads them.
class MatrixCases : public QWidget
{
    Q_OBJECT

public:
    using AskPaths = std::function<QStringList(QWidget *over)>;
    using AskPath = std::function<QString(QWidget *over)>;

    /// Both must outlive it.
    MatrixCases(Preferences &preferences, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void add(const QStringList &paths);

    /// Those that can be run, in the order in which they stand.
    std::vector<MatrixCase> runnable() const;

    bool isReading() const { return m_reader.isRunning(); }

    void setAskFiles(AskPaths ask) { m_askFiles = std::move(ask); }
    void setAskFolder(AskPath ask) { m_askFolder = std::move(ask); }

    /// The files of the sessions that are open now, for people to add.
    void setOpenFiles(std::function<QStringList()> files) { m_openFiles = std::move(files); }

    static constexpr qsizetype kMost = 200;

Q_SIGNALS:
    void changed();
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QMenu *makeMenu();
    void remove();
    void keep();
    void present(size_t at);

    Preferences &m_preferences;
    const ThemeSwitch &m_themes;
    AskPaths m_askFiles;
    AskPath m_askFolder;
    std::function<QStringList()> m_openFiles;
    std::vector<std::optional<MatrixCase>> m_cases; ///< nothing: it is still being read
    QStringList m_paths;                            ///< as they were added
    QListWidget *m_list;
    QToolButton *m_add;
    QPushButton *m_remove;
    Worker m_reader;
};

} // namespace turnscope
