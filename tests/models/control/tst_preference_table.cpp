// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/preference_table.h"
#include "models/control/preferences.h"
#include "models/recording/recordings_folder.h"
#include "models/session/money_guard.h"

#include <QDir>
#include <QMap>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

class KeptHere : public Preferences
{
public:
    void setValue(const QString &key, const QVariant &value) override { kept[key] = value; }
    void remove(const QString &key) override { kept.remove(key); }
    void change(const QString &key, const Change &change) override { kept[key] = change(kept.value(key)); }

    QMap<QString, QVariant> kept;

protected:
    QVariant read(const QString &key) const override { return kept.value(key); }
};

} // namespace

class TestPreferenceTable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"preference-table"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    /// Each row can be found, says what it does, and has a standard that it would take itself.
    void isWhole()
    {
        const KeptHere nothing;
        QSet<QString> seen;
        for (const PreferenceSpec &spec : PreferenceSpec::all()) {
            const QString name = u"%1 %2"_s.arg(spec.key).arg(spec.place);
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen << name;
            QVERIFY2(!spec.label.isEmpty() && spec.explanation.endsWith(u'.'), qPrintable(name));
            QVERIFY(!PreferenceSpec::title(spec.page).isEmpty());
            if (spec.kind == PreferenceSpec::Kind::Opens)
                continue;
            QCOMPARE(spec.value(nothing), spec.standard);
            KeptHere kept;
            kept.setValue(spec.key, spec.kept(spec.standard, {}));
            QCOMPARE(spec.value(kept), spec.standard);
        }
        QVERIFY(seen.size() > 12);
    }

    /// What a settings file may hold besides: text for a number, another version's choice, a list of another length.
    void takesNoNonsense()
    {
        KeptHere kept;
        const PreferenceSpec theme = PreferenceSpec::of(preference_key::kTheme);
        kept.setValue(theme.key, u"purple"_s);
        QCOMPARE(theme.value(kept), QVariant(u"system"_s));
        kept.setValue(theme.key, u"light"_s);
        QCOMPARE(theme.value(kept), QVariant(u"light"_s));
        const PreferenceSpec scale = PreferenceSpec::of(preference_key::kScale);
        kept.setValue(scale.key, u"150"_s); // as a settings file has it
        QCOMPARE(scale.value(kept), QVariant(150));
        kept.setValue(scale.key, 5000);
        QCOMPARE(scale.value(kept), QVariant(100));
        const PreferenceSpec folder = PreferenceSpec::of(RecordingsFolder::kKeptUnder);
        kept.setValue(folder.key, u"somewhere/below"_s);
        QCOMPARE(folder.value(kept), QVariant(QString()));
        const QLatin1StringView limits = MoneyGuard::Limits::kKeptUnder;
        const PreferenceSpec stop = PreferenceSpec::of(limits, 1);
        const PreferenceSpec idle = PreferenceSpec::of(limits, 2);
        kept.setValue(limits, QVariantList{1.0, 2.0});
        QCOMPARE(stop.value(kept), QVariant(-1.0));
        QCOMPARE(idle.value(kept), QVariant(5));
        kept.setValue(limits, QVariantList{u"x"_s, 2.5, 4000});
        QCOMPARE(PreferenceSpec::of(limits, 0).value(kept), QVariant(-1.0));
        QCOMPARE(stop.value(kept), QVariant(2.5));
        QCOMPARE(idle.value(kept), QVariant(60));
    }

    /// One place of a list is set, and the others stay; who obeys the list reads the very same.
    void keepsTheRestOfAList()
    {
        const PreferenceSpec stop = PreferenceSpec::of(MoneyGuard::Limits::kKeptUnder, 1);
        const QVariant kept = stop.kept(4.5, MoneyGuard::Limits{2.0, {}, std::chrono::minutes(7)}.kept());
        QCOMPARE(MoneyGuard::Limits::fromKept(kept), (MoneyGuard::Limits{2.0, 4.5, std::chrono::minutes(7)}));
        QCOMPARE(MoneyGuard::Limits::fromKept(stop.kept(4.5, {})),
                 (MoneyGuard::Limits{{}, 4.5, std::chrono::minutes(5)}));
    }

    /// The folder that was chosen is where recordings are begun; a relative one would be another each time.
    void recordsWhereItWasChosen()
    {
        QCOMPARE(RecordingsFolder::path(), RecordingsFolder::standardPath());
        const QTemporaryDir chosen;
        QSettings().setValue(QString(RecordingsFolder::kKeptUnder), chosen.path());
        QCOMPARE(RecordingsFolder::path(), chosen.path());
        const Result<QString> begun = RecordingsFolder::newRecording(QDateTime::currentDateTime());
        QVERIFY(begun && begun->startsWith(chosen.path() + u'/'));
        QSettings().setValue(QString(RecordingsFolder::kKeptUnder), u"below"_s);
        QCOMPARE(RecordingsFolder::path(), RecordingsFolder::standardPath());
    }
};

QTEST_GUILESS_MAIN(TestPreferenceTable)
#include "tst_preference_table.moc"
