// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/event_catalogue.h"

#include "models/protocol/dialect_traits.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace turnscope;

class EventCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique()
    {
        QSet<QByteArray> names;
        for (const EventSpec &spec : EventCatalogue::all()) {
            const QByteArray name(spec.name.data(), qsizetype(spec.name.size()));
            QVERIFY2(!names.contains(name), name.constData());
            names.insert(name);
        }
    }

    void holdsTheWholeGaProtocol()
    {
        // PROTOCOL appendix B: 11 client and 46 server events, the two legacy ones included.
        const auto count = [](Direction from) {
            return std::ranges::count_if(traits(Dialect::OpenAiGa).events, [from](const EventSpec &spec) {
                const bool ga = spec.name == spec.gaName || spec.kind == EventKind::ItemCreatedLegacy;
                return spec.direction == from && ga;
            });
        };
        QCOMPARE(count(Direction::Client), 11);
        QCOMPARE(count(Direction::Server), 46);
    }

    void appendixBCitesTheFileThatHasThem()
    {
        const QString room = QStringLiteral(TURNSCOPE_SOURCE_DIR "/models/protocol/");
        const auto textOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString page = textOf(room + QStringLiteral("PROTOCOL.md"));
        static const QRegularExpression citation(QStringLiteral("## Appendix B [^#]*`([\\w/.]+)`"));
        const QString cited = textOf(room + citation.match(page).captured(1));
        for (const EventSpec &spec : traits(Dialect::OpenAiGa).events) {
            const QString name = QString::fromLatin1(spec.name.data(), qsizetype(spec.name.size()));
            QVERIFY2(cited.contains(u'"' + name + u'"'), qPrintable(name));
        }
    }

    void holdsTheWholeLiveProtocol_data()
    {
        QTest::addColumn<Direction>("from");
        QTest::addColumn<QByteArray>("name");
        const auto rows = [](Direction from, std::initializer_list<const char *> names) {
            for (const char *name : names)
                QTest::addRow("%s %s", from == Direction::Client ? "client" : "server", name)
                    << from << QByteArray(name);
        };
        rows(Direction::Client,
             {"session.start", "session.update", "session.input_audio.append", "session.input_audio.mute",
              "session.input_audio.unmute", "session.output_audio.fixture.play", "session.instructions.append",
              "session.thinking.append", "session.commentary.append", "response.item.create", "response.create",
              "decision.create", "decision.item.create", "decision.item.delete", "transport.dtmf.send",
              "session.close"});
        rows(Direction::Server, {"session.started",
                                 "session.updated",
                                 "session.input_audio.muted",
                                 "session.input_audio.unmuted",
                                 "session.output_audio.fixture.playing",
                                 "session.output_audio.fixture.played",
                                 "session.instructions.appended",
                                 "session.thinking.appended",
                                 "session.commentary.appended",
                                 "session.output_audio.delta",
                                 "session.input_transcript.delta",
                                 "session.output_transcript.delta",
                                 "session.delegation.created",
                                 "response.event",
                                 "decision.event",
                                 "decision.item.created",
                                 "decision.item.deleted",
                                 "session.usage.updated",
                                 "session.closed",
                                 "error",
                                 "info",
                                 "transport.ringing",
                                 "transport.answered",
                                 "transport.failed",
                                 "transport.dtmf.received",
                                 "transport.dtmf.sent",
                                 "transport.dtmf.send",
                                 "session.input_audio.append"});
    }

    void holdsTheWholeLiveProtocol()
    {
        QFETCH(Direction, from);
        QFETCH(QByteArray, name);
        const EventSpec *spec = EventCatalogue::find(Dialect::Live, name.toStdString(), from);
        QVERIFY(spec);
        QCOMPARE(spec->direction, from);
        QVERIFY(EventCatalogue::explain(*spec).startsWith(QStringLiteral("Live API")));
    }

    void andNothingBesideIt()
    {
        const auto count = [](Direction from) {
            return std::ranges::count(traits(Dialect::Live).events, from, &EventSpec::direction);
        };
        QCOMPARE(count(Direction::Client), 16);
        QCOMPARE(count(Direction::Server), 28); // two of a name that the client has too
    }

    void aDialectsOwnMeaningCounts()
    {
        const EventSpec *live = EventCatalogue::find(Dialect::Live, "session.update", Direction::Client);
        const EventSpec *ga = EventCatalogue::find(Dialect::OpenAiGa, "session.update", Direction::Client);
        QVERIFY(live && ga && live != ga);
        QCOMPARE(live->kind, ga->kind);
        QCOMPARE(EventCatalogue::find("session.update")->explanation, ga->explanation);
        QCOMPARE(EventCatalogue::find(Dialect::Xai, "session.update", Direction::Client)->explanation, ga->explanation);

        const EventSpec *sent = EventCatalogue::find(Dialect::Live, "session.input_audio.append", Direction::Client);
        const EventSpec *copy = EventCatalogue::find(Dialect::Live, "session.input_audio.append");
        QVERIFY(sent != copy);
        QCOMPARE(sent->kind, copy->kind);
        QCOMPARE(copy->direction, Direction::Server);
    }

    void whatIsCarriedHasItsOwnNames()
    {
        QVERIFY(!EventCatalogue::find(Dialect::Live, "response.completed"));
        const EventSpec *done = EventCatalogue::findCarried(Dialect::Live, "response.completed");
        QVERIFY(done);
        QCOMPARE(done->kind, EventKind::ResponseDone);
        QCOMPARE(done->gaName, std::string_view("response.done"));
        QVERIFY(!EventCatalogue::findCarried(Dialect::OpenAiGa, "response.completed"));
        QCOMPARE(EventCatalogue::findCarried(Dialect::Live, "response.output_item.done")->kind,
                 EventKind::OutputItemDone);
    }

    void namesOfADialectAreUnique()
    {
        for (const DialectTraits *each : allDialects()) {
            QSet<QByteArray> names;
            for (const EventSpec &spec : each->events) {
                const QByteArray name =
                    QByteArray::number(int(spec.direction)) + QByteArray(spec.name.data(), qsizetype(spec.name.size()));
                QVERIFY2(!names.contains(name), name.constData());
                names.insert(name);
            }
        }
    }

    void otherNamesPointToGaNamesOfTheSameKind()
    {
        for (const EventSpec &spec : EventCatalogue::all()) {
            const EventSpec *ga = EventCatalogue::find(spec.gaName);
            QVERIFY(ga);
            QCOMPARE(ga->audioField, spec.audioField);
            QCOMPARE(ga->join, spec.join);
            if (spec.kind != EventKind::ItemCreatedLegacy)
                QCOMPARE(ga->kind, spec.kind);
        }
    }

    void everyEventIsExplained()
    {
        for (const EventSpec &spec : EventCatalogue::all())
            QVERIFY(EventCatalogue::explain(spec).size() > 10);
    }

    void unknownIsUnknown()
    {
        QVERIFY(!EventCatalogue::find("response.audio.deltas"));
        QCOMPARE(EventCatalogue::kind(""), EventKind::Unknown);
        QCOMPARE(EventCatalogue::kind("response.audio.delta"), EventKind::AudioDelta);
    }
};

QTEST_GUILESS_MAIN(EventCatalogueTest)
#include "tst_event_catalogue.moc"
