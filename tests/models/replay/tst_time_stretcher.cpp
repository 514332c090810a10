// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/time_stretcher.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

using namespace turnscope;

class TestTimeStretcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPitchAndPlace_data();
    void keepsPitchAndPlace();
};

namespace {

constexpr int kRate = 24000;

std::vector<float> stretched(TimeStretcher &stretcher, const std::vector<float> &frames)
{
    std::vector<float> out;
    std::vector<float> block(2 * 512);
    for (size_t at = 0; at + 480 <= frames.size(); at += 480) {
        stretcher.push(std::span(frames).subspan(at, 480));
        while (const size_t count = stretcher.pull(block))
            out.insert(out.end(), block.begin(), block.begin() + qptrdiff(2 * count));
    }
    return out;
}

} // namespace

void TestTimeStretcher::keepsPitchAndPlace_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.25, 0.5, 0.75, 1.25, 1.5, 2.0, 4.0, 8.0})
        QTest::newRow(qPrintable(QString::number(speed))) << speed;
}

/// 500 Hz that begin after ten seconds on the left and end after twenty; on the right silence.
void TestTimeStretcher::keepsPitchAndPlace()
{
    QFETCH(double, speed);
    std::vector<float> frames(size_t(kRate) * 2 * 30);
    for (int i = 10 * kRate; i < 20 * kRate; ++i)
        frames[size_t(i) * 2] = 0.5F * float(std::sin(2 * std::numbers::pi * 500 * i / kRate));
    TimeStretcher stretcher(kRate, speed);
    const std::vector<float> out = stretched(stretcher, frames);
    size_t first = 0;
    size_t last = 0;
    int crossings = 0;
    for (size_t i = 0; i + 1 < out.size() / 2; ++i) {
        QVERIFY(std::abs(out[2 * i + 1]) < 1e-6F);
        if (std::abs(out[2 * i]) < 0.1F)
            continue;
        first = first == 0 ? i : first;
        last = i;
    }
    for (size_t i = first; i < last; ++i)
        crossings += out[2 * i] < 0 && out[2 * i + 2] >= 0 ? 1 : 0;
    const double within = 0.03 * std::max(speed, 1.0);
    const double begin = stretcher.sourceOf(qint64(first)) / kRate - 10;
    const double end = stretcher.sourceOf(qint64(last)) / kRate - 20;
    QVERIFY2(std::abs(begin) < within, qPrintable(QString::number(begin)));
    QVERIFY2(std::abs(end) < within, qPrintable(QString::number(end)));
    const double hertz = crossings / (double(last - first) / kRate);
    QVERIFY2(std::abs(hertz - 500) < 10, qPrintable(QString::number(hertz)));
}

QTEST_GUILESS_MAIN(TestTimeStretcher)
#include "tst_time_stretcher.moc"
