// SPDX-License-Identifier: GPL-3.0-or-later
// What differs of settings, instructions and tools, as CompareView shows it.
#include "ui/compare/compare_view.h"

#include <QTextBrowser>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString diffMarkup(const std::vector<WordRun> &runs)
{
    QString html;
    for (const WordRun &run : runs) {
        const QString words = run.words.toHtmlEscaped();
        if (!html.isEmpty() && !run.glued)
            html += u' ';
        html += run.in == WordRun::In::Both    ? words
                : run.in == WordRun::In::OnlyA ? u"<s>%1</s>"_s.arg(words)
                                               : u"<u>%1</u>"_s.arg(words);
    }
    return html;
}

} // namespace

void CompareView::showSettings(const Comparison &comparison)
{
    QString html = u"<p>%1</p>"_s.arg(tr("Settings in force at the end that differ: %1 of %2.")
                                          .arg(comparison.settings.size())
                                          .arg(comparison.settingsCompared)
                                          .toHtmlEscaped());
    for (const SettingDifference &setting : comparison.settings)
        html += u"<p><code>%1</code><br>A: %2<br>B: %3</p>"_s.arg(setting.path.toHtmlEscaped(),
                                                                  SettingDifference::text(setting.a).toHtmlEscaped(),
                                                                  SettingDifference::text(setting.b).toHtmlEscaped());
    html += u"<p><b>%1</b><br>%2</p>"_s.arg(tr("Instructions").toHtmlEscaped(),
                                            comparison.instructionsDiffer ? diffMarkup(comparison.instructions)
                                                                          : tr("The same.").toHtmlEscaped());
    QStringList tools;
    for (const ToolDifference &tool : comparison.tools)
        tools << (tool.in == ToolDifference::In::OnlyA   ? tr("%1: only in A")
                  : tool.in == ToolDifference::In::OnlyB ? tr("%1: only in B")
                                                         : tr("%1: described otherwise"))
                     .arg(tool.name)
                     .toHtmlEscaped();
    html += u"<p><b>%1</b><br>%2</p>"_s.arg(tr("Tools").toHtmlEscaped(),
                                            tools.isEmpty() ? tr("The same.").toHtmlEscaped() : tools.join(u"<br>"_s));
    m_settings->setHtml(html);
}

} // namespace turnscope
