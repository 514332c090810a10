// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_keychain.h"
#include "tests/ui/support/test_window.h"
#include "tests/ui/support/view_check.h"
#include "ui/keys/kept_keys_page.h"
#include "ui/preferences/preferences_dialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The page of the preferences that tells which keys are kept, in the real window.
class TestKeptKeysPage : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;

    struct Fixture : TestWindow
    {
        FakeKeychain keychain;
        PreferencesDialog *dialog = nullptr;

        void opens()
        {
            find<QAction>(u"preferencesAction"_s)->trigger();
            dialog = find<PreferencesDialog>(u"preferencesDialog"_s);
            dialog->showPage(KeptKeysPage::title());
        }

        void addsProfile(const QString &name, const QString &url)
        {
            Profile mine;
            mine.kind = Profile::Kind::Custom;
            mine.name = name;
            mine.url = QUrl(url);
            control.connection().addProfile(mine);
        }

        QStringList names()
        {
            QStringList all;
            for (const QLabel *label : dialog->findChildren<QLabel *>(u"keptKeyName"_s))
                all << label->text();
            return all;
        }

        QString says()
        {
            const auto *state = dialog->findChild<QLabel *>(u"keptKeysState"_s);
            return state->isVisible() ? state->text() : QString();
        }

        QMessageBox *asks() { return dialog->findChild<QMessageBox *>(u"keptKeyQuestion"_s); }

        QString everything()
        {
            QStringList all;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                all << label->text() << label->toolTip();
            for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
                all << button->text() << button->toolTip() << button->accessibleName();
            return all.join(u'\n');
        }
    };

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void listsWhoseKeysAreKept()
    {
        Fixture f;
        f.window.setKeychain(f.keychain);
        f.addsProfile(u"Lab"_s, u"wss://lab.example:8443/v1/realtime"_s);
        f.addsProfile(u"Other"_s, u"wss://other.example/v1/realtime"_s);
        f.keychain.kept = {{u"Lab"_s, "sk-lab-secret"}, {u"OpenAI"_s, "sk-open-secret"}};
        f.opens();
        QCOMPARE(f.names(), (QStringList{u"OpenAI"_s, u"Lab"_s}));
        QCOMPARE(f.says(), QString());
        QVERIFY(f.everything().contains(u"lab.example:8443"_s));
        QVERIFY(!f.everything().contains(u"secret"_s, Qt::CaseInsensitive)); // never a key
        QVERIFY(!f.keychain.asked.contains(u"Rehearsal"_s));                 // which has none
        QVERIFY(!f.dialog->findChild<QPushButton *>(u"preferencesRestore"_s)->isVisible());
        QCOMPARE(clippedTexts(*f.dialog).join(u'\n'), QString());
        QCOMPARE(unnamedControls(*f.dialog).join(u'\n'), QString());
    }

    /// Asked first, for there is no way back.
    void forgetsOneThatIsAskedFor()
    {
        Fixture f;
        f.window.setKeychain(f.keychain);
        f.addsProfile(u"Lab"_s, u"wss://lab.example:8443/v1/realtime"_s);
        f.keychain.kept = {{u"Lab"_s, "sk-lab"}, {u"OpenAI"_s, "sk-open"}};
        f.opens();
        const auto presses = [&] { f.dialog->findChildren<QPushButton *>(u"keptKeyForget"_s)[1]->click(); };
        presses();
        QVERIFY(f.asks() && f.asks()->text().contains(u"Lab"_s));
        QCOMPARE(f.asks()->defaultButton(), f.asks()->button(QMessageBox::Cancel));
        f.asks()->reject();
        QCOMPARE(f.keychain.kept.size(), 2);
        QTRY_VERIFY(!f.asks());
        presses();
        f.dialog->findChild<QPushButton *>(u"keptKeyForgetIt"_s)->click();
        QCOMPARE(f.keychain.kept.keys(), QStringList{u"OpenAI"_s});
        QCOMPARE(f.names(), QStringList{u"OpenAI"_s});
    }

    void saysWhenNoneIs()
    {
        Fixture f;
        f.window.setKeychain(f.keychain);
        f.opens();
        QVERIFY2(f.says().startsWith(u"None is kept"_s), qPrintable(f.says()));
        QVERIFY(f.names().isEmpty());
    }

    /// What is not known is not called none.
    void saysWhenThereIsNoKeychain()
    {
        Fixture f;
        f.keychain.missing = {u"This system has no keychain."_s, {}};
        f.window.setKeychain(f.keychain);
        f.opens();
        QVERIFY2(f.says().startsWith(u"This system has no keychain."_s) && f.says().contains(u"not known"_s),
                 qPrintable(f.says()));
        QCOMPARE(f.keychain.asked, QStringList{u"OpenAI"_s});
        auto *again = f.dialog->findChild<QPushButton *>(u"keptKeysAgain"_s);
        QVERIFY(again->isVisible());
        f.keychain.missing = {};
        f.keychain.kept = {{u"OpenAI"_s, "sk-open"}};
        again->click();
        QCOMPARE(f.names(), QStringList{u"OpenAI"_s});
        QVERIFY(!again->isVisible());
        f.keychain.missing = {u"The system's keychain stays locked."_s, {}};
        f.dialog->findChild<QPushButton *>(u"keptKeyForget"_s)->click();
        f.dialog->findChild<QPushButton *>(u"keptKeyForgetIt"_s)->click();
        QVERIFY(f.says().contains(u"still kept"_s));
        Fixture without;
        without.opens();
        QVERIFY(without.says().contains(u"no keychain"_s));
    }

    /// One question at a time, and what comes late is of no look that is over.
    void aLockedOneIsAskedOnce()
    {
        Fixture f;
        f.keychain.slow = true;
        f.keychain.kept = {{u"OpenAI"_s, "sk-open"}};
        f.addsProfile(u"Lab"_s, u"wss://lab.example:8443/v1/realtime"_s);
        f.window.setKeychain(f.keychain);
        f.opens();
        QCOMPARE(f.keychain.waiting.size(), size_t(1));
        QVERIFY(f.says().contains(u"Asking"_s));
        f.addsProfile(u"Third"_s, u"wss://third.example/v1/realtime"_s); // it looks again
        QCOMPARE(f.keychain.waiting.size(), size_t(2));
        for (size_t i = 0; i < f.keychain.waiting.size(); ++i) { // each answer may bring another question
            const auto answer = f.keychain.waiting[i];
            answer();
        }
        QCOMPARE(f.names(), QStringList{u"OpenAI"_s});
        QCOMPARE(f.keychain.asked, (QStringList{u"OpenAI"_s, u"OpenAI"_s, u"Lab"_s, u"Third"_s}));
    }

    void isFoundBySearch()
    {
        Fixture f;
        f.window.setKeychain(f.keychain);
        f.find<QAction>(u"preferencesAction"_s)->trigger();
        f.dialog = f.find<PreferencesDialog>(u"preferencesDialog"_s);
        auto *search = f.dialog->findChild<QLineEdit *>(u"preferencesSearch"_s);
        const auto *page = f.dialog->findChild<QWidget *>(u"keptKeysPage"_s);
        search->setText(u"ticked keychain"_s);
        QVERIFY(page->isVisible());
        search->setText(u"theme"_s);
        QVERIFY(!page->isVisible());
        search->setText(u"next mark"_s); // a shortcut
        QVERIFY(!page->isVisible() && f.dialog->findChild<QWidget *>(u"shortcutTable"_s)->isVisible());
        search->clear();
        auto *pages = f.dialog->findChild<QListWidget *>(u"preferencesPages"_s);
        QCOMPARE(pages->item(pages->count() - 1)->text(), KeptKeysPage::title());
    }
};

QTEST_MAIN(TestKeptKeysPage)
#include "tst_kept_keys_page.moc"
