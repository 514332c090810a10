// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/usage_meter.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Tokens by the published rules (PROTOCOL 6.3).
class TestUsageMeter : public QObject
{
    Q_OBJECT

private:
    static ServerItem spoken(const QString &id, const QString &role, milliseconds duration)
    {
        ServerItem item;
        item.wire = {{u"id"_s, id}, {u"type"_s, u"message"_s}, {u"role"_s, role}, {u"content"_s, QJsonArray()}};
        item.audioDuration = duration;
        return item;
    }

private Q_SLOTS:
    void audioCountsInWholeSteps()
    {
        QCOMPARE(UsageMeter::userAudioTokens(milliseconds(2796)), 27);
        QCOMPARE(UsageMeter::userAudioTokens(milliseconds(2668)), 26);
        QCOMPARE(UsageMeter::assistantAudioTokens(milliseconds(1200)), 24);
        QCOMPARE(UsageMeter::assistantAudioTokens(milliseconds(1249)), 24);
    }

    void theSumsAreRight()
    {
        UsageMeter meter;
        const auto context = meter.begin(u"Be brief."_s, {}, {spoken(u"a"_s, u"user"_s, milliseconds(2796))});
        const QJsonObject usage = UsageMeter::usage(context, {11, 24, 0});
        const QJsonObject input = usage.value("input_token_details"_L1).toObject();
        QCOMPARE(input.value("audio_tokens"_L1).toInt(), 27);
        QCOMPARE(usage.value("output_tokens"_L1).toInt(), 35);
        QCOMPARE(usage.value("input_tokens"_L1).toInt(),
                 input.value("text_tokens"_L1).toInt() + input.value("audio_tokens"_L1).toInt());
        QCOMPARE(usage.value("total_tokens"_L1).toInt(), usage.value("input_tokens"_L1).toInt() + 35);
        QCOMPARE(input.value("cached_tokens"_L1).toInt(), 0);
    }

    void whatTheResponseBeforeHadIsCachedInSixtyFours()
    {
        UsageMeter meter;
        std::vector<ServerItem> items{spoken(u"a"_s, u"user"_s, milliseconds(10000))};
        meter.begin({}, {}, items);
        items.push_back(spoken(u"b"_s, u"assistant"_s, milliseconds(4000)));
        const auto second = meter.begin({}, {}, items);
        QCOMPARE(second.cached.audio, 64); // of 100
        QCOMPARE(second.input.audio, 180);
        items.erase(items.begin()); // changes the prefix
        QCOMPARE(meter.begin({}, {}, items).cached.total(), 0);
        QCOMPARE(meter.begin(u"Other instructions."_s, {}, items).cached.total(), 0);
    }

    void aShortenedAnswerCountsLess()
    {
        UsageMeter meter;
        ServerItem answer = spoken(u"b"_s, u"assistant"_s, milliseconds(4000));
        QCOMPARE(meter.begin({}, {}, {answer}).input.audio, 80);
        answer.audioDuration = milliseconds(500);
        QCOMPARE(meter.begin({}, {}, {answer}).input.audio, 10);
    }
};

QTEST_GUILESS_MAIN(TestUsageMeter)
#include "tst_usage_meter.moc"
