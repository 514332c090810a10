// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/silero_model.h"

#include "models/speech/schema_talk_filter.h"
#include "models/speech/speech_probability.h"

#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;
using namespace turnscope;

class TestSileroModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps();
    void namesAMissingFile();
    void refusesAnotherFile();
    void tellsTheRuntimesVersion();
    void dropsTalkOfSchemasAlone();
    void loadsWithoutAWord();
};

void TestSileroModel::steps()
{
    const auto model = SileroModel::load(SpeechProbability::modelPath(SpeechProbability::Model::V6));
    QVERIFY2(model.has_value(), model ? "" : qPrintable(model.error().text + model.error().detail));
    SileroModel::State state{};
    const float probability = (*model)->step({}, state);
    QVERIFY(probability >= 0 && probability < 0.2f);
    QVERIFY(state != SileroModel::State{});
}

void TestSileroModel::namesAMissingFile()
{
    const auto model = SileroModel::load(u"/nowhere/silero.onnx"_s);
    QVERIFY(!model.has_value());
    QVERIFY(model.error().text.contains(u"/nowhere/silero.onnx"_s));
    QVERIFY(model.error().text.contains(u"missing"_s));
}

void TestSileroModel::refusesAnotherFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"silero_vad_v6.onnx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>not found</html>");
    file.close();
    const auto model = SileroModel::load(file.fileName());
    QVERIFY(!model.has_value());
    QVERIFY(model.error().text.contains(u"cannot be used"_s));
    QVERIFY(!model.error().detail.isEmpty());
}

void TestSileroModel::tellsTheRuntimesVersion()
{
    const QStringList parts = SileroModel::runtimeVersion().split(u'.');
    QVERIFY2(parts.size() >= 2 && parts[0] == u"1"_s && parts[1].toInt() >= 17,
             qPrintable(SileroModel::runtimeVersion()));
}

void TestSileroModel::dropsTalkOfSchemasAlone()
{
    std::ostringstream written;
    std::streambuf *const before = std::cerr.rdbuf(written.rdbuf());
    {
        const SchemaTalkFilter filter;
        std::cerr << "one" << std::endl;
        std::cerr << "Schema error: Trying to register schema with name "
                  << "Abs"
                  << ", but it is there.\n"
                  << std::endl;
        std::cerr << "two, of Schema error: no begin\n\nSchema error: again\nthree";
    }
    std::cerr << "!\n";
    std::cerr.rdbuf(before);
    QCOMPARE(written.str(), std::string("one\ntwo, of Schema error: no begin\n\nthree!\n"));
}

/// Debian 13's ONNX Runtime had hundreds of lines to say.
void TestSileroModel::loadsWithoutAWord()
{
    std::ostringstream written;
    std::streambuf *const before = std::cerr.rdbuf(written.rdbuf());
    const auto model = SileroModel::load(SpeechProbability::modelPath(SpeechProbability::Model::V6));
    std::cerr.rdbuf(before);
    QVERIFY(model.has_value());
    QCOMPARE(written.str(), std::string());
}

QTEST_GUILESS_MAIN(TestSileroModel)
#include "tst_silero_model.moc"
