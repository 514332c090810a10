// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/html_timeline.h"

#include "models/text/time_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kColumns = 6000; ///< of a voice at most: what a picture of that width can show, zoomed in fourfold
constexpr qint64 kFinest = 10;    ///< ms a column at least
constexpr int kYou = 60;          ///< middle of the lane, and so on
constexpr int kModel = 150;
constexpr int kHalf = 40;
constexpr int kTurns = 205;
constexpr int kHeight = 250;

class TimelinePicture
{
public:
    explicit TimelinePicture(ExportLog &log)
        : m_log(log)
    {
        m_begin = log.span().begin;
        m_end = log.span().end;
        m_column = std::max(kFinest, (ms(m_end) - ms(m_begin)) / kColumns + 1);
    }

    QString draw();

private:
    static qint64 ms(SessionTime at) { return toMilliseconds(at); }
    qint64 length() const { return std::max<qint64>(ms(m_end) - ms(m_begin), 1); }

    void takeYou();
    void takeModel();
    void takeTurns();
    void takeFindings();
    void wave(const AudioTrack &track, qint64 firstSample, qint64 count, SessionTime begin, int middle, QString &path);
    void path(const QString &d, const char *kind)
    {
        if (!d.isEmpty())
            m_svg += u"<path class=\"%1\" d=\"%2\"/>\n"_s.arg(QLatin1StringView(kind), d);
    }

    ExportLog &m_log;
    SessionTime m_begin;
    SessionTime m_end;
    qint64 m_column = kFinest;
    QString m_svg;
};

/// One stroke a column, from the lowest to the highest sample in it.
void TimelinePicture::wave(const AudioTrack &track, qint64 firstSample, qint64 count, SessionTime begin, int middle,
                           QString &path)
{
    const qint64 from = std::max(ms(begin), ms(m_begin));
    const qint64 to = std::min(ms(begin) + count * 1000 / track.rate(), ms(m_end));
    const qint64 samples = std::max<qint64>(m_column * track.rate() / 1000, 1);
    for (qint64 x = from; x < to; x += m_column) {
        const qint64 first = firstSample + (x - ms(begin)) * track.rate() / 1000;
        const Peak peak = track.peaks().peak(first, std::min(samples, firstSample + count - first));
        const auto y = [middle](qint16 value) { return middle - int(std::lround(value * double(kHalf) / 32768)); };
        if (y(peak.min) != y(peak.max))
            path += u"M%1 %2V%3"_s.arg(x).arg(y(peak.max)).arg(y(peak.min));
    }
}

void TimelinePicture::takeYou()
{
    const AudioTrack &track = m_log.folded().you();
    const AudioClock &clock = m_log.conversation().inputClock();
    QString you;
    for (const AudioTrack::Clip &clip : track.clips())
        wave(track, clip.firstSample, clip.sampleCount,
             clock.toSession(InputTime(microseconds(clip.firstSample * 1'000'000 / track.rate()))), kYou, you);
    for (const SpeechSpan &span : m_log.conversation().speech()) {
        const SessionTime begin = clock.toSession(span.start);
        const SessionTime end = span.end ? clock.toSession(*span.end) : m_end;
        if (m_log.overlaps({begin, end}))
            m_svg += u"<rect class=\"span\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>\n"_s.arg(ms(begin))
                         .arg(kYou - kHalf)
                         .arg(std::max<qint64>(ms(end) - ms(begin), 1))
                         .arg(2 * kHalf);
    }
    path(you, "you");
}

void TimelinePicture::takeModel()
{
    const AudioTrack &track = m_log.folded().model();
    QString heard;
    QString unheard;
    for (const ModelStretch &stretch : m_log.folded().modelStretches())
        wave(track, stretch.firstSample, stretch.sampleCount, stretch.begin, kModel, stretch.heard ? heard : unheard);
    path(unheard, "unheard");
    path(heard, "model");
}

void TimelinePicture::takeTurns()
{
    for (const TurnFigures &figures : m_log.figuresInRange()) {
        const Turn &turn = m_log.conversation().turns()[figures.turn];
        const qint64 width = std::max<qint64>(ms(turn.range.end) - ms(turn.range.begin), 1);
        m_svg += u"<rect class=\"turn\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"16\"><title>%4</title></rect>\n"_s
                     .arg(ms(turn.range.begin))
                     .arg(kTurns)
                     .arg(width)
                     .arg(number(figures.turn) + 1);
        if (turn.cutIn)
            m_svg +=
                u"<path class=\"cut\" d=\"M%1 %2V%3\"/>\n"_s.arg(ms(*turn.cutIn)).arg(kModel - kHalf).arg(kTurns + 16);
    }
}

void TimelinePicture::takeFindings()
{
    for (const Finding &finding : m_log.findingsInRange()) {
        if (finding.severity == Severity::Info)
            continue;
        m_svg += u"<path class=\"%1\" d=\"M%2 %3V%4\"/>\n"_s
                     .arg(finding.severity == Severity::Error ? u"error"_s : u"warning"_s)
                     .arg(ms(finding.at))
                     .arg(kTurns + 22)
                     .arg(kTurns + 36);
    }
}

QString TimelinePicture::draw()
{
    takeYou();
    takeModel();
    takeTurns();
    takeFindings();
    return u"<svg id=\"timeline\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1 0 %2 %3\" "
           u"preserveAspectRatio=\"none\" "
           "role=\"img\" data-begin=\"%1\" data-length=\"%2\">\n%4<path id=\"playhead\" d=\"M%1 0V%3\"/>\n</svg>\n"_s
               .arg(ms(m_begin))
               .arg(length())
               .arg(kHeight)
               .arg(m_svg);
}

} // namespace

QString htmlTimeline(ExportLog &log)
{
    return log.hasTimes() && log.size() > 0 ? TimelinePicture(log).draw() : QString();
}

} // namespace turnscope
