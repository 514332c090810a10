// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace turnscope {

/// A page of the manual: resources/manual/LANGUAGE/NAME.md.
struct ManualPage
{
    QString name;     ///< "timeline"
    QString title;    ///< its heading
    QString section;  ///< of the contents; of the contents themselves empty
    QString markdown; ///< CommonMark; links to other pages are NAME.md, pictures are pictures/NAME.png
    QString words;    ///< the same without marks, a line a block: what is searched
};

/// The manual in one language, all of it in memory: some 100 kB. Its contents are a page, index.md, which has the order of
/// the others and their sections. A value; GUI thread.
class ManualBook
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ManualBook)

public:
    struct Hit
    {
        const ManualPage *page = nullptr;
        QString excerpt; ///< where it stands; empty where the title has it
    };

    static constexpr QLatin1String kContents{"index"};

    /// "en" or "zh_CN". One that there is not is read as English.
    explicit ManualBook(const QString &language);

    /// That of the program's texts.
    static QString languageInUse();

    /// Where the pages are, in the program's resources: ":/manual/en".
    const QString &folder() const { return m_folder; }

    /// The contents first, then in their order.
    const std::vector<ManualPage> &pages() const { return m_pages; }

    /// Null when there is none of this name.
    const ManualPage *find(const QString &name) const;

    /// What is sought, word by word: blanks of any kind part them, the ideographic one (U+3000) too.
    static QStringList wordsOf(const QString &sought);

    /// Pages that hold all words of `sought`, in letters of any case: those whose title does come first. Nothing for nothing.
    std::vector<Hit> search(const QString &sought) const;

private:
    void add(const QString &name, const QString &section);

    QString m_folder;
    std::vector<ManualPage> m_pages;
};

} // namespace turnscope
