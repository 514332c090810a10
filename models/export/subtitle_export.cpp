// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/subtitle_export.h"

#include "models/export/export_text.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <unordered_map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLetters = 84;  ///< two lines of 42: what subtitles are made for
constexpr milliseconds kRead{3000}; ///< how long written words stand

struct Cue
{
    SessionRange when;
    Role role = Role::Assistant;
    QString text;
};

/// A long text in pieces of about kLetters, at blanks.
QStringList parted(const QString &text)
{
    QStringList parts;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (parts.isEmpty() || parts.last().size() + 1 + word.size() > kLetters)
            parts << word;
        else
            parts.last() += u' ' + word;
    }
    return parts;
}

/// All cues of a log, by begin.
class CueList
{
public:
    explicit CueList(ExportJob &job)
        : m_job(job)
    {
    }

    std::vector<Cue> take();
    quint64 wordless() const { return m_wordless; } ///< speech without words
    quint64 cut() const { return m_cut; }           ///< answers whose unheard words are left out

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
    std::vector<Cue> m_cues;
    std::unordered_map<StringId, Heard> m_heard;
    quint64 m_wordless = 0;
    quint64 m_cut = 0;
};

/// Parts share the time by their letters.
void CueList::add(const SessionRange &when, Role role, const QString &text)
{
    if (!m_job.log.overlaps(when))
        return;
    qsizetype before = 0;
    for (const QString &part : parted(text)) {
        const auto share = [&](qsizetype letters) {
            return when.begin + microseconds(when.length().count() * letters / std::max<qsizetype>(text.size(), 1));
        };
        const SessionTime begin = share(before);
        before = std::min(before + part.size() + 1, text.size());
        m_cues.push_back({{begin, std::max(share(before), begin + milliseconds(1))}, role, part});
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
    ++m_cut;
    const qsizetype letters = qsizetype(text.size() * heard.length.count() / sent.count());
    const qsizetype blank = text.lastIndexOf(u' ', letters);
    add(heard.when, item.role, text.first(std::max<qsizetype>(blank, 0)) + u" –"_s);
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
        job.report.leftOut
            << SubtitleExport::tr("Speech that the log has no transcript of: %1 times.").arg(list.wordless());
    if (list.cut() > 0)
        job.report.leftOut << SubtitleExport::tr("Words that nobody heard, of %1 answers that were cut: estimated from "
                                                 "how much was heard.")
                                  .arg(list.cut());
    if (vtt) {
        job.sink.text(u"WEBVTT\n\nNOTE\n%1\n"_s.arg(ExportText::about(job.log)).toUtf8());
        for (const QString &sentence : std::as_const(job.report.leftOut))
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
