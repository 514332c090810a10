// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_list.h"

#include "models/files/file_path.h"
#include "models/tables/item_summary.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/prompts/prompt_document.h"
#include "ui/prompts/prompt_library.h"

#include <QCollator>
#include <QFileInfo>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

PromptList::PromptList(PromptLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&library.folder(), &PromptFolder::loaded, this, &PromptList::show);
    connect(&library.folder(), &PromptFolder::promptRemoved, this, [this](const QString &path) {
        if (!m_library.folder().prompt(path))
            show();
    });
    connect(&library, &PromptLibrary::figuresChanged, this, &PromptList::touch);
    connect(&library, &PromptLibrary::edited, this, &PromptList::touch);
    connect(&library, &PromptLibrary::opened, this, [this](PromptDocument *document) {
        connect(document, &PromptDocument::stateChanged, this, [this, document] { touch(document->path()); });
    });
    show();
}

void PromptList::setSearch(const QString &text)
{
    m_search = text.trimmed();
    show();
}

void PromptList::show()
{
    struct Row
    {
        QString title;
        QString path;
    };
    std::vector<Row> rows;
    for (const PromptFolder::Entry &entry : m_library.folder().prompts()) {
        const Prompt &prompt = entry.file->prompt();
        const auto holds = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
        if (m_search.isEmpty() || holds(entry.title()) || holds(prompt.description) || holds(prompt.instructions)
            || holds(QFileInfo(entry.path).fileName()))
            rows.push_back({entry.title(), entry.path});
    }
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(rows, [&](const Row &a, const Row &b) {
        const int by = order.compare(a.title, b.title);
        return by != 0 ? by < 0 : a.path < b.path;
    });
    QStringList paths;
    for (const Row &row : rows)
        paths << row.path;
    if (paths == m_paths && !paths.isEmpty())
        return Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    beginResetModel();
    m_paths = paths;
    endResetModel();
}

void PromptList::touch(const QString &path)
{
    if (const int at = row(path); at >= 0)
        Q_EMIT dataChanged(index(at), index(at));
}

int PromptList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

Qt::ItemFlags PromptList::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant PromptList::data(const QModelIndex &index, int role) const
{
    const PromptFolder::Entry *entry = m_library.folder().prompt(path(index.row()));
    if (!index.isValid() || !entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownPath(entry->title());
    case Qt::AccessibleTextRole:
        return dotted({shownPath(entry->title()), traitsText(index.row()), figuresText(index.row()),
                       isDirty(index.row()) ? tr("not saved") : QString()});
    case Qt::ToolTipRole:
        return plainTip(dotted({entry->file->prompt().description, shownPath(entry->path)}));
    default:
        return {};
    }
}

bool PromptList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString().simplified().isEmpty())
        return false;
    m_library.rename(path(index.row()), value.toString());
    return true;
}

QString PromptList::traitsText(int row) const
{
    const PromptFolder::Entry *entry = m_library.folder().prompt(path(row));
    if (!entry)
        return {};
    const Prompt *prompt = m_library.prompt(entry->path);
    if (!prompt)
        return entry->file->issues().empty() ? tr("cannot be read") : entry->file->issues().front().text;
    const QString tools = prompt->tools.empty() ? QString() : tr("%n tool(s)", nullptr, int(prompt->tools.size()));
    const QString turns = prompt->settings[SettingField::TurnTaking].toString();
    const QString text = dotted({prompt->settings[SettingField::Voice].toString(), tools.isEmpty() ? turns : tools});
    return text.isEmpty() ? tr("the session's own settings") : text;
}

QString PromptList::figuresText(int row) const
{
    if (isBroken(row))
        return {};
    const PromptLibrary::Figures known = m_library.figures(path(row));
    const QString version = known.versions > 0 ? tr("v%1").arg(known.versions) : QString();
    const int tokens = int(known.size.total());
    //: in a list: how long a prompt is
    return dotted({version, tr("%1 tokens", nullptr, tokens).arg(groupedText(tokens))});
}

bool PromptList::isBroken(int row) const
{
    return !m_library.prompt(path(row));
}

bool PromptList::isDirty(int row) const
{
    const PromptDocument *open = m_library.document(path(row));
    return open && open->isDirty();
}

} // namespace turnscope
