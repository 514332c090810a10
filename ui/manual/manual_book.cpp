// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_book.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAround = 60; // letters of an excerpt, either side

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

QString excerptAt(const QString &words, qsizetype at)
{
    const qsizetype line = words.lastIndexOf(u'\n', at) + 1;
    const qsizetype end = words.indexOf(u'\n', at);
    const qsizetype from = std::max(line, at - kAround);
    const qsizetype until = std::min(end < 0 ? words.size() : end, at + kAround);
    return (from > line ? u"…"_s : QString()) + words.mid(from, until - from).trimmed();
}

} // namespace

ManualBook::ManualBook(const QString &language)
    : m_folder(u":/manual/"_s + language)
{
    if (!QFile::exists(m_folder + u"/index.md"_s))
        m_folder = u":/manual/en"_s;
    add(kContents, {});
    static const QRegularExpression entry(u"^- \\[.*\\]\\(([a-z-]+)\\.md\\)$"_s);
    QString section;
    for (const QString &line : m_pages.front().markdown.split(u'\n')) {
        if (line.startsWith("## "_L1))
            section = line.mid(3).trimmed();
        else if (const QRegularExpressionMatch match = entry.match(line); match.hasMatch())
            add(match.captured(1), section);
    }
}

QString ManualBook::languageInUse()
{
    return tr("en", "the folder of resources/manual that this language reads: en or zh_CN");
}

void ManualBook::add(const QString &name, const QString &section)
{
    const QString markdown = textOf(m_folder + u'/' + name + u".md"_s);
    QTextDocument document;
    document.setMarkdown(markdown);
    m_pages.push_back(
        {name, titleOf(markdown), section, markdown, document.toPlainText().remove(QChar::ObjectReplacementCharacter)});
}

const ManualPage *ManualBook::find(const QString &name) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const ManualPage &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

QStringList ManualBook::wordsOf(const QString &sought)
{
    return sought.simplified().split(u' ', Qt::SkipEmptyParts);
}

std::vector<ManualBook::Hit> ManualBook::search(const QString &sought) const
{
    const QStringList words = wordsOf(sought);
    std::vector<Hit> titles;
    std::vector<Hit> others;
    for (const ManualPage &page : m_pages) {
        const auto holds = [](const QString &text) {
            return [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        };
        if (words.isEmpty() || page.name == kContents || !std::all_of(words.begin(), words.end(), holds(page.words)))
            continue;
        if (std::all_of(words.begin(), words.end(), holds(page.title)))
            titles.push_back({&page, {}});
        else
            others.push_back({&page, excerptAt(page.words, page.words.indexOf(words.first(), 0, Qt::CaseInsensitive))});
    }
    titles.insert(titles.end(), others.begin(), others.end());
    return titles;
}

} // namespace turnscope
