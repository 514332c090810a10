// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray zstd(const QByteArray &content)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    packed.truncate(
        qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), content.constData(), size_t(content.size()), 3)));
    return packed;
}

QByteArray gzip(const QByteArray &content)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray encoded(const QByteArray &content, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(content));
}

constexpr int kEvents = 20000;

/// A recording whose text packs badly enough to be cut in the middle.
QByteArray recording()
{
    QByteArray content = R"({"turnscope":1,"session":"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11"})"
                         "\n";
    for (int i = 0; i < kEvents; ++i)
        content += R"({"at":)" + QByteArray::number(i) + R"(,"from":"server","event":{"type":"t","n":")"
                   + QByteArray::number(quint64(i) * 2654435761u % 1000003, 36) + "é😀\"}}\n";
    return content;
}

struct Opened
{
    std::shared_ptr<const EventStore> events;
    RecordingInfo info;
    QString error;
};

} // namespace

class TestUnpacking : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Opened open(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"log"_s));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's folder cannot be written to");
        file.close();
        auto reader = LogReader::open(file.fileName());
        if (!reader)
            return {nullptr, {}, reader.error().text};
        const auto info = reader->read();
        if (!info)
            return {reader->events(), {}, info.error().text};
        return {reader->events(), *info, {}};
    }

private Q_SLOTS:
    void readsWhatIsWrapped_data()
    {
        using C = QStringConverter;
        const QByteArray content = recording();
        const QByteArray half = content.first(content.indexOf('\n', content.size() / 2) + 1);
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("gz") << gzip(content);
        QTest::newRow("gz of two members") << gzip(half) + gzip(content.sliced(half.size()));
        QTest::newRow("gz, filled up with zeros") << gzip(content) + QByteArray(1000, '\0');
        QTest::newRow("zst of two frames") << zstd(half) + zstd(content.sliced(half.size()));
        QTest::newRow("gz of zst") << gzip(zstd(content));
        QTest::newRow("zst of gz") << zstd(gzip(content));
        QTest::newRow("gz of gz") << gzip(gzip(content));
        for (const auto &[name, encoding] : {std::pair("UTF-16LE", C::Utf16LE), std::pair("UTF-16BE", C::Utf16BE),
                                             std::pair("UTF-32LE", C::Utf32LE), std::pair("UTF-32BE", C::Utf32BE)}) {
            QTest::addRow("%s with mark", name) << encoded(content, encoding, true);
            QTest::addRow("%s without", name) << encoded(content, encoding, false);
            QTest::addRow("gz of %s", name) << gzip(encoded(content, encoding, true));
        }
    }

    void readsWhatIsWrapped()
    {
        QFETCH(QByteArray, bytes);
        const Opened opened = open(bytes);
        QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
        QCOMPARE(opened.events->size(), quint32(kEvents));
        QCOMPARE(opened.info.unreadCount, quint64(0));
        const QByteArray last = recording().chopped(2);
        QCOMPARE(opened.events->frame(EventIndex{kEvents - 1}), last.sliced(last.lastIndexOf(R"({"type")")));
        QCOMPARE(opened.info.session.toString(QUuid::WithoutBraces), u"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11"_s);
    }

    void readsADamagedFileUpToThere_data()
    {
        const QByteArray content = recording();
        const auto broken = [](QByteArray bytes, qsizetype at) {
            for (qsizetype i = at; i < std::min(bytes.size(), at + 64); ++i)
                bytes[i] = char(~bytes[i]);
            return bytes;
        };
        const QByteArray gz = gzip(content);
        const QByteArray zst = zstd(content);
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("gz, cut") << gz.first(gz.size() / 2) << u"ends too early"_s;
        QTest::newRow("zst, cut") << zst.first(zst.size() / 2) << u"ends too early"_s;
        QTest::newRow("gz, broken") << broken(gz, gz.size() / 2) << u"is damaged"_s;
        QTest::newRow("gz, wrong sum") << broken(gz, gz.size() - 8) << u"is damaged"_s;
        QTest::newRow("gz, and something behind") << gz + "nonsense" << u"is damaged"_s;
        QTest::newRow("gz of a cut zst") << gzip(zst.first(zst.size() / 2)) << u"ends too early"_s;
        QTest::newRow("a cut gz of zst") << gzip(zst).first(zst.size() / 2) << u"ends too early"_s;
        const QByteArray wide = encoded(content, QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16, cut") << wide.first(wide.size() / 2 * 2 - 1) << u"is text in its encoding"_s;
        QByteArray lone = wide;
        lone[lone.size() / 4 * 2 + 1] = char(0xDC);
        lone[lone.size() / 4 * 2 - 1] = 'x';
        QTest::newRow("UTF-16, half a pair") << lone << u"is text in its encoding"_s;
    }

    void readsADamagedFileUpToThere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const Opened opened = open(bytes);
        QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
        QVERIFY2(opened.events->size() > kEvents / 10, qPrintable(QString::number(opened.events->size())));
        QVERIFY(!opened.info.unread.empty());
        QVERIFY2(opened.info.unread.front().why.contains(words), qPrintable(opened.info.unread.front().why));
    }

    void saysWhyThereIsNothing_data()
    {
        const QByteArray gz = gzip(recording());
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("a gz of nothing but its head") << gz.first(12) << u"ends too early"_s;
        QTest::newRow("nonsense that calls itself gz")
            << QByteArray("\x1F\x8B\x08 and then nonsense, and more of it") << u"damaged"_s;
        QTest::newRow("nonsense that calls itself zst")
            << QByteArray("\x28\xB5\x2F\xFD and then nonsense") << u"damaged"_s;
        QTest::newRow("xz") << QByteArray("\xFD"
                                          "7zXZ\0\0\x04",
                                          8)
                                   + QByteArray(100, 'x')
                            << u"xz -d"_s;
        QTest::newRow("zip") << "PK\x03\x04" + QByteArray(100, 'x') << u"unzip"_s;
        QTest::newRow("three times over") << gzip(gzip(gz)) << u"several times over"_s;
        QTest::newRow("nothing at all in it") << gzip("") << u"no events that Turnscope can read"_s;
    }

    void saysWhyThereIsNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString error = open(bytes).error;
        QVERIFY2(error.contains(words), qPrintable(error));
        QVERIFY2(error.contains(m_folder.filePath(u"log"_s)), qPrintable(error));
    }

    void unpacksABombOnlySoFar()
    {
        const QByteArray inner = gzip(QByteArray(50 << 20, ' '));
        QByteArray many = inner; // of members
        for (int i = 0; i < 6; ++i)
            many += many;
        const Opened opened = open(zstd(many));
        QVERIFY2(opened.error.contains(u"unpacks to more than"_s), qPrintable(opened.error));
    }
};

QTEST_GUILESS_MAIN(TestUnpacking)
#include "tst_unpacking.moc"
