// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_filter.h"
#include "models/text/qt_text.h"
#include "tests/ui/support/test_window.h"
#include "ui/manual/manual_book.h"
#include "ui/manual/manual_topics.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/window_docks.h"
#include "ui/theme/action_text.h"

#include <QAction>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// As a page names it: without the sign of a letter, and whether or not it ends in dots or a colon.
QString plain(const QString &text)
{
    QString named = textWithoutLetter(text).trimmed();
    while (named.endsWith(u'…') || named.endsWith(u':') || named.endsWith(u'：') || named.endsWith(u'.')
           || named.endsWith(u'?') || named.endsWith(u'？'))
        named = named.chopped(1).trimmed();
    return named;
}

/// All that the program says, in its sources (English) or in a translation.
QStringList wholeTextsOf(const QString &language)
{
    const bool isSource = language == u"en"_s;
    QFile file(
        QStringLiteral(TURNSCOPE_SOURCE_DIR "/translations/turnscope_%1.ts").arg(isSource ? u"zh_CN"_s : language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QStringList texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == (isSource ? u"source"_s : u"translation"_s))
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

/// The same as a page names them, and what is bold in them.
QSet<QString> textsOf(const QString &language)
{
    static const QRegularExpression bold(u"<b>(.*?)</b>"_s);
    QSet<QString> texts;
    for (const QString &text : wholeTextsOf(language)) {
        texts += plain(text);
        for (const QRegularExpressionMatch &match : bold.globalMatch(text))
            texts += plain(match.captured(1));
    }
    return texts;
}

/// Without blocks of code, in which nothing is marked.
QString prose(const QString &markdown)
{
    static const QRegularExpression fenced(u"^```.*?^```"_s, QRegularExpression::MultilineOption
                                                                 | QRegularExpression::DotMatchesEverythingOption);
    return QString(markdown).remove(fenced);
}

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found << match.captured(1);
    return found;
}

/// Spans of code in the text: keys, fields, words of the filter.
QStringList codeOf(const ManualPage &page)
{
    return all(prose(page.markdown), u"`([^`\\n]+)`"_s);
}

QString keyed(const QString &keys)
{
    return QKeySequence(keys).toString(QKeySequence::PortableText);
}

void collectKeys(const QList<QAction *> &actions, QSet<QString> &keys)
{
    for (const QAction *action : actions) {
        for (const QKeySequence &sequence : action->shortcuts())
            keys += sequence.toString(QKeySequence::PortableText);
        if (action->menu())
            collectKeys(action->menu()->actions(), keys);
    }
}

/// Keys that a view takes by itself, and who does.
const QSet<QString> kKeysOfViews{
    u"Alt+Left"_s,
    u"Alt+Right"_s, // in the manual, as in Go
    u"Shift+Return"_s,
    u"Ctrl+Return"_s,
    u"Shift+Enter"_s,
    u"Ctrl+Enter"_s, // message, answer to a tool
    u"R"_s,
    u"X"_s,
    u"T"_s,
    u"Del"_s,
    u"B"_s, // Tune: tune_workspace.cpp
    u"Ctrl+S"_s,
    u"Ctrl+H"_s, // prompt_editor.cpp
    u"Ctrl+0"_s,
    u"Ctrl+Left"_s,
    u"Ctrl+Right"_s, // timeline
    u"Ctrl+Space"_s, // filter box
};

QAction *entry(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (plain(action->text()) == plain(text))
            return action;
    }
    return nullptr;
}

} // namespace

/// What the manual says is there: pages, links, pictures, and of the program what can be looked up, its texts, menus,
/// keys, filters and views.
class TestManualPages : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;
    const QStringList m_languages{u"en"_s, u"zh_CN"_s};

    /// Of each page of each language what `fault` says is wrong with it.
    template<typename Fault>
    void eachPage(Fault fault)
    {
        QStringList faults;
        for (const QString &language : m_languages) {
            const ManualBook book(language);
            for (const ManualPage &page : book.pages()) {
                for (const QString &found : fault(book, page))
                    faults << u"%1/%2: %3"_s.arg(language, page.name, found);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void isTheSameBookInBothLanguages()
    {
        const ManualBook english(u"en"_s);
        const ManualBook chinese(u"zh_CN"_s);
        QVERIFY(english.pages().size() > 40);
        QCOMPARE(chinese.pages().size(), english.pages().size());
        for (size_t i = 0; i < english.pages().size(); ++i) {
            QCOMPARE(chinese.pages()[i].name, english.pages()[i].name);
            QVERIFY(chinese.pages()[i].title != english.pages()[i].title);
        }
        QCOMPARE(ManualBook(u"fr"_s).folder(), english.folder());
    }

    /// The contents name each file, by its own heading.
    void theContentsNameEachPage()
    {
        for (const QString &language : m_languages) {
            const ManualBook book(language);
            QSet<QString> files;
            QDirIterator walk(QStringLiteral(TURNSCOPE_SOURCE_DIR "/resources/manual/") + language, {u"*.md"_s});
            while (walk.hasNext())
                files += QFileInfo(walk.next()).completeBaseName();
            QSet<QString> named;
            for (const ManualPage &page : book.pages()) {
                named += page.name;
                QVERIFY2(page.name == ManualBook::kContents
                             || book.pages().front().markdown.contains(u"- [%1](%2.md)\n"_s.arg(page.title, page.name)),
                         qPrintable(page.name + u" is listed under another title"_s));
                QVERIFY2(page.words.size() > 100, qPrintable(page.name + u" is empty"_s));
            }
            QCOMPARE(named, files);
        }
    }

    void linksAndPicturesLeadSomewhere()
    {
        eachPage([](const ManualBook &book, const ManualPage &page) {
            QStringList faults;
            for (const QString &link : all(prose(page.markdown), u"\\]\\(([^)]+)\\)"_s)) {
                if (link.startsWith("https://"_L1))
                    continue;
                if (link.endsWith(".md"_L1)) {
                    if (!book.find(link.chopped(3)))
                        faults << u"there is no page "_s + link;
                    continue;
                }
                const QString path = book.folder() + u'/' + link;
                const QImage picture(path);
                if (!link.startsWith("pictures/"_L1) || picture.isNull())
                    faults << u"there is no picture "_s + link;
                else if (QFileInfo(path).size() > 80 * 1024)
                    faults << u"%1 has %2 bytes"_s.arg(link).arg(QFileInfo(path).size());
            }
            return faults;
        });
    }

    /// A mark that CommonMark does not take for one stands there as a star.
    void everyMarkIsRead()
    {
        eachPage([](const ManualBook &, const ManualPage &page) {
            QString text = prose(page.markdown);
            text.remove(QRegularExpression(u"`[^`\\n]+`"_s));
            QTextDocument document;
            document.setMarkdown(text);
            const qsizetype star = document.toPlainText().indexOf(u'*');
            return star < 0 ? QStringList() : QStringList{document.toPlainText().mid(qMax(0, star - 20), 50)};
        });
    }

    /// What is bold is a text of the program; with ">" in it a way through its menus.
    void whatItNamesIsInTheProgram()
    {
        for (const QString &language : m_languages) {
            QTranslator translator;
            if (language != u"en"_s)
                QVERIFY(translator.load(
                    QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&translator);
            TestWindow shown;
            const QSet<QString> texts = textsOf(language);
            QStringList faults;
            int ways = 0;
            const ManualBook book(language);
            for (const ManualPage &page : book.pages()) {
                for (const QString &named : all(prose(page.markdown), u"\\*\\*([^*]+)\\*\\*"_s)) {
                    const QStringList way = named.split(u" > "_s);
                    QList<QAction *> menu = shown.window.menuBar()->actions();
                    for (const QString &step : way) {
                        const QAction *action = way.size() > 1 ? entry(menu, step) : nullptr;
                        if (way.size() > 1 ? !action : !texts.contains(plain(step)))
                            faults << u"%1/%2: %3"_s.arg(language, page.name, named);
                        menu = action && action->menu() ? action->menu()->actions() : QList<QAction *>();
                    }
                    ways += way.size() > 1;
                }
            }
            QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
            QVERIFY(ways > 20);
        }
    }

    /// And so do other texts of the window: a way through a menu leads to what is there.
    void theWindowsTextsNameItsMenus()
    {
        int ways = 0;
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
            QTranslator translator;
            if (language != u"en"_s)
                QVERIFY(translator.load(
                    QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&translator);
            TestWindow shown;
            const QStringList texts = wholeTextsOf(language);
            QVERIFY(texts.size() > 3000);
            QStringList faults;
            for (const QAction *menu : shown.window.menuBar()->actions()) {
                const QString begin = plain(menu->text()) + u" > "_s;
                const QList<QAction *> entries = menu->menu()->actions();
                for (const QString &text : texts) {
                    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
                        ++ways;
                        const QString named = text.mid(at + begin.size());
                        if (std::none_of(entries.begin(), entries.end(), [&](const QAction *each) {
                                return !each->isSeparator() && named.startsWith(plain(each->text()));
                            }))
                            faults << u"%1: %2"_s.arg(language, text);
                    }
                }
            }
            QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        }
        QVERIFY(ways >= 3); // one in each language
    }

    void itsKeysAreTaken()
    {
        TestWindow shown;
        QSet<QString> keys = kKeysOfViews;
        collectKeys(shown.window.menuBar()->actions(), keys);
        int sought = 0;
        eachPage([&](const ManualBook &, const ManualPage &page) {
            static const QRegularExpression form(
                u"^(?:(?:Ctrl|Alt|Shift|Meta)\\+.+|F\\d{1,2}|Esc|Del|[A-Z]|[\\[\\],.])$"_s);
            QStringList faults;
            for (const QString &code : codeOf(page)) {
                if (!form.match(code).hasMatch())
                    continue;
                ++sought;
                if (!keys.contains(keyed(code)))
                    faults << u"no key "_s + code;
            }
            return faults;
        });
        QVERIFY(sought > 100);
    }

    void itsFiltersAreRead()
    {
        int sought = 0;
        eachPage([&](const ManualBook &, const ManualPage &page) {
            QStringList faults;
            for (const QString &code : codeOf(page)) {
                if (!code.contains(QRegularExpression(u"^(type|from|item|response|text|time):."_s)))
                    continue;
                ++sought;
                if (const auto filter = EventFilter::parse(code); !filter || filter->isEmpty())
                    faults << u"no filter "_s + code;
            }
            return faults;
        });
        QVERIFY(sought >= 16);
    }

    void everyViewHasAPage()
    {
        TestWindow shown;
        QStringList views{u"startPage"_s, u"compareView"_s};
        for (const QDockWidget *dock : shown.window.docks().all())
            views << dock->objectName();
        for (const Workspace workspace : Workspaces::offered())
            views << workspaceKey(workspace);
        const QStringList dialogs = classesOf(u"QDialog"_s);
        QVERIFY(dialogs.size() >= 18);
        views += dialogs;
        QStringList faults;
        for (const QString &view : views) {
            if (ManualTopics::pageOf(view).isEmpty())
                faults << view + u" has no page: ui/manual/manual_topics.cpp"_s;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// And no topic is about what is there no more.
    void everyTopicIsOfAViewAndOfAPage()
    {
        TestWindow shown;
        const QString sources = sourcesOfTheWindow();
        QStringList keys;
        for (const Workspace workspace : Workspaces::offered())
            keys << workspaceKey(workspace);
        for (const ManualTopic &topic : ManualTopics::all()) {
            const QString view = latinText(topic.view);
            QVERIFY2(keys.contains(view) || sources.contains(u"u\"%1\"_s"_s.arg(view))
                         || sources.contains(u"class %1 : public "_s.arg(view)),
                     qPrintable(u"there is no view "_s + view));
            for (const QString &language : m_languages)
                QVERIFY2(ManualBook(language).find(latinText(topic.page)), topic.page.data());
        }
    }

private:
    static QString sourcesOfTheWindow()
    {
        QString all;
        QDirIterator walk(QStringLiteral(TURNSCOPE_SOURCE_DIR "/ui"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.fileName().contains("/ui/manual/"_L1) && file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
        return all;
    }

    static QStringList classesOf(const QString &base)
    {
        return all(sourcesOfTheWindow(), u"class (\\w+) : public "_s + base + u"\\b"_s);
    }
};

QTEST_MAIN(TestManualPages)
#include "tst_manual_pages.moc"
