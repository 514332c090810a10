// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recording_list.h"

#include "models/files/file_path.h"
#include "models/tables/item_summary.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

RecordingList::RecordingList(DigestShelf &shelf, QObject *parent)
    : QAbstractListModel(parent)
    , m_shelf(shelf)
{
    connect(&shelf, &DigestShelf::known, this, [this](const QString &path) {
        for (int row = 0; row < rowCount(); ++row) {
            if (entry(row).path == path)
                Q_EMIT dataChanged(index(row), index(row));
        }
    });
}

void RecordingList::setPaths(const QStringList &paths, int most)
{
    m_all.clear();
    m_most = most;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.isFile())
            m_all.push_back({path, shownPath(file.fileName()), file.lastModified()});
    }
    show();
}

void RecordingList::setSearch(const QString &text)
{
    m_search = text.trimmed();
    show();
}

void RecordingList::show()
{
    beginResetModel();
    m_shown.clear();
    for (const Entry &entry : m_all) {
        if (m_most >= 0 && int(m_shown.size()) >= m_most)
            break;
        if (m_search.isEmpty() || entry.name.contains(m_search, Qt::CaseInsensitive))
            m_shown.push_back(entry);
    }
    endResetModel();
    for (const Entry &entry : m_shown)
        m_shelf.want(entry.path);
}

int RecordingList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RecordingList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &shown = entry(index.row());
    const std::optional<RecordingDigest> known = digest(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case Qt::AccessibleTextRole:
        return known ? dotted({shown.name, figuresText(*known), findingsText(*known)}) : shown.name;
    case Qt::ToolTipRole:
        return plainTip(shownPath(shown.path));
    default:
        return {};
    }
}

QString RecordingList::whenText(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return tr("today %1").arg(locale.toString(when.time(), u"HH:mm"_s));
    if (days == 1)
        return tr("yesterday %1").arg(locale.toString(when.time(), u"HH:mm"_s));
    if (days > 1 && days < 7)
        return locale.standaloneDayName(when.date().dayOfWeek());
    return when.date().year() == now.date().year()
               //: a day and its month
               ? locale.toString(when.date(), tr("d MMM"))
               : locale.toString(when.date(), QLocale::ShortFormat);
}

QString RecordingList::figuresText(const RecordingDigest &digest)
{
    const qint64 seconds = digest.length.value_or(milliseconds(0)).count() / 1000;
    const QString length = !digest.length
                               ? u"–"_s
                               : u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    const QString wait = digest.wait ? durationText(*digest.wait) : u"–"_s;
    return dotted({length, tr("%n turn(s)", nullptr, digest.turns), tr("p50 %1").arg(wait)});
}

QString RecordingList::findingsText(const RecordingDigest &digest)
{
    QStringList parts;
    if (digest.errors > 0)
        parts << tr("%n error(s)", nullptr, digest.errors);
    if (digest.warnings > 0)
        parts << tr("%n warning(s)", nullptr, digest.warnings);
    if (digest.notes > 0)
        parts << tr("%n note(s)", nullptr, digest.notes);
    QString text = parts.isEmpty() ? tr("no findings") : parts.join(u", "_s);
    return digest.hasAudio() ? text : dotted({tr("no audio"), text});
}

} // namespace turnscope
