// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/subtitle_export.h"

#include "models/export/export_text.h"
#include "models/text/qt_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kColumns = 84;  ///< two lines of 42: what subtitles are made for
constexpr milliseconds kRead{3000}; ///< how long written words stand

struct Cue
{
    SessionRange when;
    Role role = Role::Assistant;
    QString text;
};

/// Letters of East Asia, which take two columns.
bool isWide(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x1100 && code < 0x1160) || (code >= 0x2e80 && code < 0xa4d0) || (code >= 0xac00 && code < 0xd7a4)
           || (code >= 0xf900 && code < 0xfb00) || (code >= 0xff00 && code < 0xff61);
}

qsizetype columnsOf(QStringView text)
{
    return text.size() + std::ranges::count_if(text, &isWide);
}

/// A long text in pieces of about kColumns, where a line may be broken: at blanks, and where the script has none.
QStringList parted(const QString &text)
{
    QStringList parts;
    QString part;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype begin = 0, end = breaks.toNextBoundary(); end >= 0; begin = end, end = breaks.toNextBoundary()) {
        const QString piece = text.mid(begin, end - begin);
        if (!part.isEmpty() && columnsOf(part) + columnsOf(QStringView(piece).trimmed()) > kColumns)
            parts << std::exchange(part, {}).trimmed();
        part += piece;
    }
    if (!part.trimmed().isEmpty())
        parts << part.trimmed();
    return parts;
}

/// As many of its words as begin before `letters`.
QString begunWords(const QString &text, qsizetype letters)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    breaks.setPosition(std::clamp<qsizetype>(letters, 0, text.size()));
    const qsizetype end = breaks.isAtBoundary() ? breaks.position() : breaks.toPreviousBoundary();
    return text.first(std::max<qsizetype>(end, 0)).trimmed();
}

/// All cues of a log, by begin.
class CueList
{
public:
    explicit CueList(ExportJob &job)
        : m_job(job)
        , m_span(job.log.span())
    {
    }

    std::vector<Cue> take();
    quint64 wordless() const { return m_wordless; } ///< speech without words
    quint64 cut() const { return m_cut; }           ///< answers whose unheard words are left out
    quint64 untimed() const { return m_untimed; }   ///< messages of which nobody knows when they were

private:
    void takeItem(const Item &item);
    void takeAnswer(const Item &item);
    void add(const SessionRange &when, Role role, const QString &text);
    void listen();

    /// Of an item's sound, what was heard.
    struct Heard
    {
        SessionRange when;
        microseconds length{0};
    };

    ExportJob &m_job;
    SessionRange m_span;
    std::vector<Cue> m_cues;
    std::unordered_map<StringId, Heard> m_heard;
    quint64 m_wordless = 0;
    quint64 m_cut = 0;
    quint64 m_untimed = 0;
};

/// Parts share the time by their letters. Its zero is that of the sound: the range's begin.
void CueList::add(const SessionRange &when, Role role, const QString &text)
{
    if (!m_job.log.overlaps(when))
        return;
    const SessionRange &span = m_span;
    qsizetype before = 0;
    for (const QString &part : parted(text)) {
        const auto share = [&](qsizetype letters) {
            return when.begin + microseconds(when.length().count() * letters / std::max<qsizetype>(text.size(), 1));
        };
        const SessionTime begin = share(before);
        before = std::min(before + part.size() + 1, text.size());
        const SessionTime end = std::max(share(before), begin + milliseconds(1));
        if (m_job.log.range() && (end <= span.begin || begin >= span.end))
            continue;
        const SessionTime last = m_job.log.range() ? std::min(end, span.end) : end;
        m_cues.push_back(
            {{SessionTime(std::max(begin, span.begin) - span.begin), SessionTime(last - span.begin)}, role, part});
    }
}

void CueList::listen()
{
    const int rate = m_job.log.folded().model().rate();
    for (const ModelStretch &stretch : m_job.log.folded().modelStretches()) {
        if (!stretch.heard)
            continue;
        const microseconds length(stretch.sampleCount * 1'000'000 / rate);
        const SessionTime end = stretch.begin + length;
        Heard &heard = m_heard.try_emplace(stretch.item, Heard{{stretch.begin, end}, {}}).first->second;
        heard.when = {std::min(heard.when.begin, stretch.begin), std::max(heard.when.end, end)};
        heard.length += length;
    }
}

/// Of an answer that was cut, as many words as its share that was heard.
void CueList::takeAnswer(const Item &item)
{
    const QString text = m_job.sink.clean(utf8Text(item.text())).simplified();
    const microseconds sent = item.sent();
    const auto found = m_heard.find(item.id);
    if (found == m_heard.end())
        return add({item.begin, std::max(item.end, item.begin + kRead)}, item.role, text);
    const Heard &heard = found->second;
    if (sent <= heard.length + InterruptionAudit::kNoticeable)
        return add(heard.when, item.role, text);
    m_cut += m_job.log.overlaps(heard.when) ? 1U : 0U;
    const qsizetype letters = qsizetype(text.size() * heard.length.count() / sent.count());
    add(heard.when, item.role, (begunWords(text, letters) + u" –"_s).trimmed());
}

void CueList::takeItem(const Item &item)
{
    if (item.kind != ItemKind::Message || item.role == Role::System)
        return;
    const QString text = m_job.sink.clean(utf8Text(item.text())).simplified();
    if (text.isEmpty()) {
        m_wordless += item.isAudio() && m_job.log.overlaps({item.begin, item.end}) ? 1U : 0U;
        return;
    }
    if (!m_job.log.timeOf(item.firstEvent)) {
        ++m_untimed;
        return;
    }
    const Conversation &conversation = m_job.log.conversation();
    if (item.role != Role::User)
        return takeAnswer(item);
    if (!item.speech)
        return add({item.begin, item.begin + kRead}, item.role, text);
    const SpeechSpan &span = conversation.speech()[*item.speech];
    const SessionTime begin = conversation.inputClock().toSession(span.start);
    const SessionTime end = span.end ? conversation.inputClock().toSession(*span.end) : item.end;
    add({begin, std::max(end, begin + milliseconds(1))}, item.role, text);
}

std::vector<Cue> CueList::take()
{
    listen();
    for (const Item &item : m_job.log.conversation().items())
        takeItem(item);
    std::ranges::stable_sort(m_cues, {}, [](const Cue &cue) { return cue.when.begin; });
    return std::move(m_cues);
}

QString clock(SessionTime at, QChar point)
{
    const qint64 ms = std::max<qint64>(toMilliseconds(at), 0);
    return u"%1:%2:%3%4%5"_s.arg(ms / 3'600'000, 2, 10, QChar(u'0'))
        .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(point)
        .arg(ms % 1000, 3, 10, QChar(u'0'));
}

QString markup(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

Result<void> writeCues(ExportJob &job, bool vtt)
{
    if (!job.log.hasTimes())
        return failure(SubtitleExport::tr("The log holds no times, without which there are no subtitles. Choose the "
                                          "Markdown transcript."));
    CueList list(job);
    const std::vector<Cue> cues = list.take();
    if (list.wordless() > 0)
        job.report.leftOut << SubtitleExport::tr("Speech that the log has no transcript of: %n time(s).", nullptr,
                                                 int(list.wordless()));
    if (list.untimed() > 0)
        job.report.leftOut << SubtitleExport::tr("%n message(s) of which the log does not tell the time.", nullptr,
                                                 int(list.untimed()));
    if (list.cut() > 0)
        job.report.leftOut << SubtitleExport::tr(
            "Words that nobody heard, of %n answer(s) that were cut: estimated from "
            "how much was heard.",
            nullptr, int(list.cut()));
    if (job.log.info().wholeSeconds)
        job.report.notes << SubtitleExport::tr("The log's times are whole seconds, and so are those of the words.");
    if (job.log.range() && job.log.span().begin > SessionTime())
        job.report.notes << SubtitleExport::tr("Times count from the start of the range, as those of its sound do.");
    if (vtt) {
        job.sink.text(u"WEBVTT\n\nNOTE\n%1\n"_s.arg(ExportText::about(job.log)).toUtf8());
        const QStringList leftOut = ExportText::leftOut(job);
        for (const QString &sentence : leftOut)
            job.sink.text(u"%1\n"_s.arg(QString(sentence).replace(u"-->"_s, u"→"_s)).toUtf8());
        job.sink.bytes("\n");
    }
    for (size_t i = 0; i < cues.size(); ++i) {
        const Cue &cue = cues[i];
        const QString who = ExportText::who(cue.role);
        const QString text = vtt ? u"%1 --> %2\n<v %3>%4\n\n"_s.arg(clock(cue.when.begin, u'.'),
                                                                    clock(cue.when.end, u'.'), who, markup(cue.text))
                                 : u"%1\n%2 --> %3\n%4: %5\n\n"_s.arg(i + 1).arg(
                                     clock(cue.when.begin, u','), clock(cue.when.end, u','), who, cue.text);
        job.sink.bytes(text.toUtf8());
    }
    return {};
}

} // namespace

ExportForm SubtitleExport::webVtt()
{
    return {"vtt",
            ".vtt",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Subtitles (WebVTT)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "All but the words that were spoken and written."),
            {},
            [](ExportJob &job) { return writeCues(job, true); }};
}

ExportForm SubtitleExport::subRip()
{
    return {"srt",
            ".srt",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Subtitles (SRT)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "All but the words that were spoken and written."),
            {},
            [](ExportJob &job) { return writeCues(job, false); }};
}

} // namespace turnscope
