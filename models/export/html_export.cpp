// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/html_export.h"

#include "models/export/html_page.h"
#include "models/export/html_timeline.h"
#include "models/export/sound_export.h"

#include <QTemporaryFile>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kMostSound{60}; ///< some 30 MB of MP3; what is longer no tracker takes
constexpr qsizetype kAtOnce = 3 << 18;         ///< bytes, a multiple of three: base64 goes on without a seam

/// The sound as an element; empty: there is none, which was told. Nothing: it was cancelled.
std::optional<bool> writeSoundElement(ExportJob &job)
{
    const ExportLog &log = job.log;
    if (log.folded().model().sampleCount() == 0 && log.folded().you().sampleCount() == 0)
        return false;
    if (!job.options.audio || (log.hasTimes() && log.span().length() > kMostSound)) {
        job.report.leftOut << (job.options.audio
                                   ? HtmlExport::tr("The sound: it is longer than an hour. Choose a range.")
                                   : HtmlExport::tr("The sound."));
        return false;
    }
    ExportOptions options = job.options;
    if (!log.hasTimes())
        options.side = log.folded().model().sampleCount() > 0 ? ExportSide::Model : ExportSide::You;
    for (const auto &[form, mime] :
         {std::pair(SoundForm::Mp3, "audio/mpeg"), std::pair(SoundForm::Flac, "audio/flac")}) {
        QTemporaryFile file;
        if (!file.open())
            break;
        ExportJob sound{job.log, options, job.sink, job.report, job.progress};
        const Result<bool> done = SoundExport::write(sound, file.handle(), form);
        if (!done && form == SoundForm::Mp3 && !done.error().detail.isEmpty())
            continue; // this libsndfile does not write it
        if (!done) {
            job.report.leftOut << done.error().text;
            return false;
        }
        if (!*done)
            return std::nullopt;
        job.sink.bytes(u"<audio id=\"sound\" controls src=\"data:%1;base64,"_s.arg(QLatin1StringView(mime)).toUtf8());
        QFile made(file.fileName()); // another file position than the writer's
        if (!made.open(QIODevice::ReadOnly))
            break;
        for (QByteArray piece = made.read(kAtOnce); !piece.isEmpty(); piece = made.read(kAtOnce))
            job.sink.bytes(piece.toBase64());
        job.sink.bytes("\"></audio>\n");
        return true;
    }
    job.report.leftOut << HtmlExport::tr("The sound: it could not be written.");
    return false;
}

QString noSoundText(const ExportLog &log)
{
    if (log.info().audioCut)
        return HtmlExport::tr("The log holds only pieces of the audio.");
    const bool silent = log.folded().model().sampleCount() == 0 && log.folded().you().sampleCount() == 0;
    return silent ? HtmlExport::tr("The log holds no audio.") : HtmlExport::tr("There is no sound in this page.");
}

Result<void> writeHtml(ExportJob &job)
{
    HtmlPage page(job);
    const auto write = [&job](const QString &html) { job.sink.bytes(html.toUtf8()); };
    write(page.head());
    write(page.facts());
    write(page.summary());
    const QString timeline = htmlTimeline(job.log);
    if (timeline.isEmpty())
        write(u"<p>%1</p>\n"_s.arg(HtmlExport::tr("The log holds no times: there is no timeline.").toHtmlEscaped()));
    else
        write(
            u"<div id=\"plot\">\n%1</div>\n<p class=\"dim\"><button id=\"in\">+</button> <button id=\"out\">−</button> "
            "<button id=\"fit\">%2</button> <span id=\"shown\"></span> · %3</p>\n"_s.arg(
                timeline, HtmlExport::tr("fit").toHtmlEscaped(),
                HtmlExport::tr("above you, below the model; faint is what nobody heard, red a cut-in")
                    .toHtmlEscaped()));
    const std::optional<bool> sound = writeSoundElement(job);
    if (!sound)
        return {};
    if (!*sound)
        write(u"<p>%1</p>\n"_s.arg(noSoundText(job.log).toHtmlEscaped()));
    write(HtmlPage::section(u"turns"_s, HtmlExport::tr("Turns"), page.turns()));
    write(HtmlPage::section(u"cost"_s, HtmlExport::tr("Cost"), page.cost()));
    write(HtmlPage::section(u"why"_s, HtmlExport::tr("Why"), page.why()));
    write(HtmlPage::section(u"findings"_s, HtmlExport::tr("Findings"), page.findings()));
    write(HtmlPage::section(u"said"_s, HtmlExport::tr("What was said"), page.transcript()));
    write(HtmlPage::section(u"settings"_s, HtmlExport::tr("Settings in force at the end"), page.settings()));
    write(HtmlPage::section(u"leftout"_s, HtmlExport::tr("Not in this page"), page.leftOut()));
    write(page.tail());
    return {};
}

} // namespace

ExportForm HtmlExport::form()
{
    return {"html",
            ".html",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Report (one HTML page)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Images and the events themselves."),
            {.audio = true, .hearing = true},
            &writeHtml};
}

} // namespace turnscope
