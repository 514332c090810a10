// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_cases.h"

#include "models/control/preferences.h"
#include "models/files/file_path.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/file_dialogs.h"
#include "ui/theme/theme_switch.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kCasesKey("matrix/cases");

size_t expectationsOf(const Expectations &expected)
{
    return expected.words.size() + expected.calls.size() + (expected.waitP90 ? 1U : 0U) + (expected.findings ? 1U : 0U)
           + (expected.cost ? 1U : 0U) + (expected.noInterruption ? 1U : 0U);
}

QString caseText(const MatrixCase &column)
{
    if (!column.isRunnable())
        return MatrixCases::tr("%1 · cannot be run").arg(column.name);
    const QString expects = column.isJudged()
                                ? MatrixCases::tr("%n expectation(s)", nullptr, int(expectationsOf(column.expected)))
                                : MatrixCases::tr("nothing expected");
    const QString length = column.length ? durationText(*column.length) + u" · "_s : QString();
    return column.name + u" · "_s + length + expects;
}

QString caseTip(const MatrixCase &column)
{
    const QString path = shownPath(column.recording);
    if (!column.isRunnable())
        return path + u'\n' + column.problem.text;
    return column.isJudged()
               ? path
               : path + u'\n'
                     + MatrixCases::tr("What is expected of it stands in a .toml beside it: File > Save as case "
                                       "writes one. Without it the runs are shown, and not judged.");
}

} // namespace

MatrixCases::MatrixCases(Preferences &preferences, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_themes(themes)
    , m_askFiles([](QWidget *over) {
        return askForFiles(over, MatrixCases::tr("Recordings or cases to try prompts on"), QDir::homePath());
    })
    , m_askFolder(
          [](QWidget *over) { return askForFolder(over, MatrixCases::tr("A folder of recordings"), QDir::homePath()); })
    , m_list(new QListWidget)
    , m_add(new QToolButton)
    , m_remove(new QPushButton(tr("Remove")))
    , m_reader(WorkPool::Asked)
{
    setAcceptDrops(true);
    m_list->setObjectName(u"matrixCases"_s);
    m_list->setAccessibleName(tr("Cases"));
    m_list->setProperty("card", true);
    m_list->setProperty("rows", true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({14, 14});
    m_list->installEventFilter(this);
    auto *hint = new EmptyHint(m_list);
    hint->setHint(tr("Add recordings, or drop them here. One with a .toml beside it is judged."));
    m_add->setObjectName(u"matrixAddCases"_s);
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add recordings or cases"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(makeMenu());
    m_remove->setObjectName(u"matrixRemoveCases"_s);
    m_remove->setAccessibleName(tr("Remove the chosen cases from the list"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &MatrixCases::remove);
    const auto offerRemove = [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); };
    connect(m_list, &QListWidget::itemSelectionChanged, this, offerRemove);
    connect(this, &MatrixCases::changed, hint, [this, hint] { hint->setVisible(m_paths.isEmpty()); });
    offerRemove();
    QStringList kept;
    for (const QString &path : m_preferences.value(kCasesKey).toStringList())
        kept += pathFromStored(path);
    add(kept);
}

QMenu *MatrixCases::makeMenu()
{
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("&Files…"), this, [this] { add(m_askFiles(this)); })->setObjectName(u"matrixAddFiles"_s);
    menu->addAction(tr("A fol&der…"), this,
                    [this] {
                        const QString folder = m_askFolder(this);
                        if (folder.isEmpty())
                            return;
                        const QStringList found = MatrixCase::recordingsIn(folder);
                        if (found.isEmpty())
                            Q_EMIT said(tr("There are no recordings in %1.").arg(shownPath(folder)));
                        add(found);
                    })
        ->setObjectName(u"matrixAddFolder"_s);
    QAction *open = menu->addAction(tr("The sessions that are &open"), this, [this] { add(m_openFiles()); });
    open->setObjectName(u"matrixAddOpen"_s);
    connect(menu, &QMenu::aboutToShow, this,
            [this, open] { open->setEnabled(m_openFiles && !m_openFiles().isEmpty()); });
    return menu;
}

void MatrixCases::add(const QStringList &paths)
{
    for (const QString &each : paths) {
        const QString path = MatrixCase::recordingOf(absolutePath(each));
        if (m_paths.contains(path))
            continue;
        if (m_paths.size() == kMost) {
            Q_EMIT said(tr("%1 cases are the most that a matrix takes.").arg(kMost));
            break;
        }
        m_paths += path;
        m_cases.push_back(std::nullopt);
        m_list->addItem(shownPath(QFileInfo(path).fileName()));
        m_reader.start([path](const Task &task) { return MatrixCase::read(path, &task.cancelled()); },
                       [this, path](MatrixCase column) {
                           const qsizetype at = m_paths.indexOf(path);
                           if (at < 0)
                               return; // removed meanwhile
                           m_cases[size_t(at)] = std::move(column);
                           present(size_t(at));
                           Q_EMIT changed();
                       });
    }
    keep();
    Q_EMIT changed();
}

void MatrixCases::present(size_t at)
{
    QListWidgetItem *item = m_list->item(int(at));
    const MatrixCase &column = *m_cases[at];
    item->setText(caseText(column));
    item->setToolTip(plainTip(caseTip(column)));
    const Theme &theme = m_themes.theme();
    item->setIcon(column.isRunnable() ? QIcon() : theme.icon(u"finding-error"_s, theme.error));
}

void MatrixCases::remove()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    for (const QListWidgetItem *item : chosen) {
        const int at = m_list->row(item);
        m_cases.erase(m_cases.begin() + at);
        m_paths.removeAt(at);
        delete m_list->takeItem(at);
    }
    keep();
    Q_EMIT changed();
}

void MatrixCases::keep()
{
    QStringList stored;
    for (const QString &path : std::as_const(m_paths))
        stored += storedPath(path);
    m_preferences.setValue(kCasesKey, stored);
}

std::vector<MatrixCase> MatrixCases::runnable() const
{
    std::vector<MatrixCase> found;
    for (const auto &each : m_cases) {
        if (each && each->isRunnable())
            found.push_back(*each);
    }
    return found;
}

bool MatrixCases::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MatrixCases::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MatrixCases::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        const QString path = pathFromUrl(url);
        paths += QFileInfo(path).isDir() ? MatrixCase::recordingsIn(path) : QStringList{path};
    }
    add(paths);
    event->acceptProposedAction();
}

} // namespace turnscope
