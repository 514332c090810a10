// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/event_catalogue.h"

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
        // realtime-protocol appendix B: 11 client and 46 server events, the two legacy ones included.
        const auto count = [](Direction from) {
            return std::ranges::count_if(EventCatalogue::all(), [from](const EventSpec &spec) {
                const bool ga = spec.name == spec.gaName || spec.kind == EventKind::ItemCreatedLegacy;
                const bool relative = spec.kind == EventKind::Other || spec.kind == EventKind::Keepalive
                                      || spec.kind == EventKind::TranscriptionUpdated
                                      || spec.name.starts_with("session.input_audio_buffer")
                                      || spec.name.starts_with("session.output_audio"); // translation sessions
                return spec.direction == from && ga && !relative;
            });
        };
        QCOMPARE(count(Direction::Client), 11);
        QCOMPARE(count(Direction::Server), 46);
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
