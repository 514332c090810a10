// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "tests/ui/support/fake_test_endpoint.h"
#include "ui/start/digest_shelf.h"
#include "ui/start/open_card.h"
#include "ui/start/recording_list_view.h"
#include "ui/start/start_page.h"
#include "ui/start/talk_card.h"
#include "ui/start/test_card.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCborValue>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The page that stands there while nothing is open, and what it knows of recordings.
class TestStartPage : public QObject
{
    Q_OBJECT

    ThemeSwitch m_themes{ThemeSwitch::Mode::Dark};

    /// A file with the talk of SpokenSession.
    static QString write(const QTemporaryDir &folder, const QString &name)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        const auto events = SpokenSession().log().shared();
        for (quint32 i = 0; i < events->size(); ++i)
            file.write(events->frame(EventIndex{i}) + '\n');
        return path;
    }

private Q_SLOTS:
    void offersTheRehearsalFirst()
    {
        StartPage page(m_themes);
        FakeSessionControl control;
        page.talk().setProfiles(control.connection().profiles());
        const QSignalSpy wanted(&page.talk(), &TalkCard::rehearsalWanted);
        const QSignalSpy connecting(&page.talk(), &TalkCard::connectWanted);
        page.resize(1440, 860);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTest::keyClick(page.findChild<QWidget *>(u"startPageContent"_s), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), control.connection().profiles().front().name);

        const auto rows = page.findChildren<QWidget *>(u"startProfile"_s);
        QCOMPARE(rows.size(), 1); // the rehearsal has its button above
        auto *key = rows.front()->findChild<QPushButton *>();
        QCOMPARE(key->text(), u"Give a key…"_s);
        key->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(connecting.back().front().toString(), control.connection().profiles().back().name);
        page.talk().setBusy(true);
        QVERIFY(!page.talk().startButton().isEnabled());
    }

    /// What cannot be said is typed.
    void advisesWhatIsPossible()
    {
        TalkCard card(m_themes);
        const auto *advice = card.findChild<QLabel *>(u"startAdvice"_s);
        card.setSound({});
        QVERIFY2(advice->text().startsWith(u"Type"_s), qPrintable(advice->text()));
        SoundStatus sound;
        sound.hasMicrophone = true;
        card.setSound(sound);
        QVERIFY2(advice->text().startsWith(u"Say"_s), qPrintable(advice->text()));
    }

    void stacksItsCards()
    {
        StartPage page(m_themes);
        page.resize(1440, 860);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(page.open().x() > page.talk().x());
        page.resize(1000, 860);
        QTRY_COMPARE(page.open().x(), page.talk().x());
        QVERIFY(page.open().y() > page.talk().y());
    }

    void startsTheEndpointForOnesOwnApp()
    {
        TestCard card(m_themes);
        auto *state = card.findChild<QWidget *>(u"endpointState"_s);
        QVERIFY(!state->isVisibleTo(&card)); // none: only the command
        FakeTestEndpoint endpoint;
        card.setEndpoint(&endpoint);
        QVERIFY(state->isVisibleTo(&card));
        auto *press = card.findChild<QPushButton *>(u"endpointSwitch"_s);
        auto *code = card.findChild<QPlainTextEdit *>(u"sdkCode"_s);
        press->click();
        QCOMPARE(endpoint.starts, 1);
        QCOMPARE(press->text(), u"Cancel"_s);
        endpoint.become(QUrl(u"ws://127.0.0.1:4321/v1/realtime"_s));
        QCOMPARE(press->text(), u"Stop"_s);
        card.findChild<QToolButton *>(u"copyUrl"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"ws://127.0.0.1:4321/v1/realtime"_s);
        auto *tabs = card.findChild<QTabBar *>(u"sdkTabs"_s);
        QVERIFY(tabs->count() >= 5);
        QStringList all;
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY2(code->toPlainText().contains(u"127.0.0.1:4321"_s), qPrintable(tabs->tabText(i)));
            all << code->toPlainText();
        }
        all.removeDuplicates();
        QCOMPARE(all.size(), tabs->count());
        card.findChild<QPushButton *>(u"copyCode"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), code->toPlainText());
        press->click();
        QVERIFY(endpoint.url().isEmpty());
        QCOMPARE(press->text(), u"Start"_s);
    }

    void readsARecordingOnce()
    {
        QTemporaryDir folder;
        const QString path = write(folder, u"talk.jsonl"_s);
        const std::atomic<bool> never(false);
        const auto digest = RecordingDigest::of(path, never);
        QVERIFY(digest);
        QVERIFY(digest->turns >= 2);
        QVERIFY(digest->hasAudio());
        QCOMPARE(digest->you.size(), RecordingDigest::kColumns);
        QVERIFY(digest->model.count('\0') < RecordingDigest::kColumns);
        QVERIFY(RecordingDigest::fromCbor(digest->toCbor()) == *digest);
        QVERIFY(RecordingDigest::fromCbor({}) == RecordingDigest());
        const std::atomic<bool> given(true);
        QVERIFY(!RecordingDigest::of(folder.filePath(u"none"_s), never));
        QVERIFY(!RecordingDigest::of(path, given));

        const QString cards = folder.filePath(u"cards"_s);
        {
            DigestShelf shelf(cards);
            const QSignalSpy known(&shelf, &DigestShelf::known);
            shelf.want(path);
            shelf.want(path);
            QTRY_COMPARE(known.size(), 1);
            QVERIFY(shelf.of(path) == *digest);
        }
        QCOMPARE(QDir(cards).entryList(QDir::Files).size(), 1);
        // The next time from the card: as it says so, whatever the file would.
        const QString card = QDir(cards).absoluteFilePath(QDir(cards).entryList(QDir::Files).front());
        QFile file(card);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCborMap map = QCborValue::fromCbor(file.readAll()).toMap();
        RecordingDigest other = *digest;
        other.turns = 77;
        map[u"digest"_s] = other.toCbor();
        file.resize(0);
        file.write(map.toCborValue().toCbor());
        file.close();
        DigestShelf shelf(cards);
        shelf.want(path);
        QTRY_VERIFY(shelf.of(path));
        QCOMPARE(shelf.of(path)->turns, 77);
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("\n");
        changed.close();
        shelf.want(path);
        QTRY_COMPARE(shelf.of(path)->turns, digest->turns);
    }

    void listsRecordings()
    {
        QTemporaryDir folder;
        DigestShelf shelf(folder.filePath(u"cards"_s));
        RecordingList list(shelf);
        const QAbstractItemModelTester tester(&list);
        const QString talk = write(folder, u"order-desk.jsonl"_s);
        const QString other = write(folder, u"front-desk.jsonl"_s);
        list.setPaths({talk, other, folder.filePath(u"gone.jsonl"_s)});
        QCOMPARE(list.rowCount(), 2);
        list.setSearch(u"ORDER"_s);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.index(0).data().toString(), u"order-desk.jsonl"_s);
        QTRY_VERIFY(list.digest(0));
        QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().contains(u"turn"_s));

        RecordingListView view(list, m_themes, RecordingListView::Style::Wide);
        const QSignalSpy opened(&view, &RecordingListView::openWanted);
        const QSignalSpy removed(&view, &RecordingListView::removeWanted);
        view.resize(500, 300);
        view.show();
        view.setCurrentIndex(list.index(0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.front().front().toString(), talk);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(removed.front().front().toString(), talk);

        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0));
        QCOMPARE(RecordingList::whenText(QDateTime(QDate(2026, 11, 29), QTime(9, 14)), now), u"today 09:14"_s);
        QCOMPARE(RecordingList::whenText(QDateTime(QDate(2026, 11, 28), QTime(17, 30)), now), u"yesterday 17:30"_s);
        RecordingDigest digest;
        digest.length = milliseconds(167'000);
        digest.turns = 11;
        digest.wait = milliseconds(874);
        QVERIFY(RecordingList::figuresText(digest).startsWith(u"02:47"_s));
        QVERIFY(RecordingList::findingsText(digest).contains(u"no audio"_s));
        digest.length.reset();
        QVERIFY(RecordingList::figuresText(digest).startsWith(u"–"_s));
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
