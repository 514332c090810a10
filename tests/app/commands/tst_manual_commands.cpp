// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The manual's commands and options, against what the program says of itself.
class TestManualCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QString help(const QStringList &command) const
    {
        QProcess process;
        process.setProcessEnvironment(programEnvironment(m_home.path()));
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), command + QStringList{u"--help"_s});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private Q_SLOTS:
    void areUnderstood()
    {
        static const QRegularExpression line(u"(?:^|`)(?:[A-Z_]+=\\S+ )?turnscope ([a-z]+)( [^`\\n]*)?"_s,
                                             QRegularExpression::MultilineOption);
        static const QRegularExpression option(u"(?<= )--[a-z-]+"_s);
        QHash<QString, QString> known;
        QStringList faults;
        int options = 0;
        QDirIterator walk(QStringLiteral(TURNSCOPE_SOURCE_DIR "/resources/manual"), {u"*.md"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile page(walk.next());
            QVERIFY(page.open(QIODevice::ReadOnly));
            for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(page.readAll()))) {
                const QString command = match.captured(1);
                if (!known.contains(command))
                    known[command] = help({command});
                if (known[command].isEmpty())
                    faults << u"%1: no command %2"_s.arg(page.fileName(), command);
                for (const QRegularExpressionMatch &given : option.globalMatch(match.captured(2))) {
                    ++options;
                    const QRegularExpression stands(given.captured() + u"\\b"_s);
                    if (!known[command].contains(stands))
                        faults << u"%1: %2 has no %3"_s.arg(page.fileName(), command, given.captured());
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QVERIFY(known.size() >= 12);
        QVERIFY(options >= 60);
    }
};

QTEST_GUILESS_MAIN(TestManualCommands)
#include "tst_manual_commands.moc"
