// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_diff_view.h"

#include "ui/theme/word_markup.h"

#include <QFontDatabase>
#include <QScrollBar>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSameAround = 3;          // same lines beside those that differ
constexpr size_t kMostDiffRows = 3'000; // that are shown

QString cellMarkup(int line, const QString &text, const QColor &background, const DiffColors &colors)
{
    const QString shade = background.isValid() ? u" bgcolor=\"%1\""_s.arg(background.name()) : QString();
    const QString number = line > 0 ? QString::number(line) : QString();
    return u"<td width=\"34\" align=\"right\"><font color=\"%1\">%2</font></td><td width=\"46%\"%3>%4</td>"_s.arg(
        colors.dim.name(), number, shade, text.isEmpty() ? u"&nbsp;"_s : text);
}

QString rowMarkup(const LineRow &row, const DiffColors &colors)
{
    switch (row.kind) {
    case LineRow::Kind::Skipped:
        return u"<tr><td></td><td colspan=\"3\"><font color=\"%1\">%2</font></td></tr>"_s.arg(
            colors.dim.name(), PromptDiffView::tr("… %n line(s) that are the same", nullptr, row.skipped));
    case LineRow::Kind::Changed:
        return u"<tr>"_s
               + cellMarkup(row.lineA, wordMarkup(row.words, WordRun::In::OnlyA, colors), colors.softGone, colors)
               + cellMarkup(row.lineB, wordMarkup(row.words, WordRun::In::OnlyB, colors), colors.softCome, colors)
               + u"</tr>"_s;
    case LineRow::Kind::OnlyA:
        return u"<tr>"_s
               + cellMarkup(row.lineA,
                            u"<s><font color=\"%1\">%2</font></s>"_s.arg(colors.gone.name(), plainMarkup(row.a)),
                            colors.softGone, colors)
               + cellMarkup(0, {}, {}, colors) + u"</tr>"_s;
    case LineRow::Kind::OnlyB:
        return u"<tr>"_s + cellMarkup(0, {}, {}, colors)
               + cellMarkup(row.lineB,
                            u"<u><font color=\"%1\">%2</font></u>"_s.arg(colors.come.name(), plainMarkup(row.b)),
                            colors.softCome, colors)
               + u"</tr>"_s;
    case LineRow::Kind::Same:
        break;
    }
    return u"<tr>"_s + cellMarkup(row.lineA, plainMarkup(row.a), {}, colors)
           + cellMarkup(row.lineB, plainMarkup(row.b), {}, colors) + u"</tr>"_s;
}

} // namespace

PromptDiffView::PromptDiffView(const ThemeSwitch &themes, QWidget *parent)
    : QTextBrowser(parent)
    , m_themes(themes)
    , m_worker(WorkPool::Asked)
{
    setObjectName(u"promptDiffView"_s);
    setAccessibleName(tr("What differs"));
    setProperty("plain", true);
    setOpenLinks(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(&themes, &ThemeSwitch::changed, this, &PromptDiffView::fill);
}

void PromptDiffView::say(const QString &text)
{
    m_worker.cancel();
    m_rows.clear();
    m_said = text;
    fill();
}

void PromptDiffView::compare(const QString &left, const QString &right, const QString &leftName,
                             const QString &rightName)
{
    if (left == right)
        return say(tr("%1 and %2 are the same.").arg(leftName, rightName));
    m_leftName = leftName;
    m_rightName = rightName;
    m_worker.restart([left, right](const Task &) { return foldedRows(lineDiff(left, right), kSameAround); },
                     [this](const std::vector<LineRow> &rows) {
                         m_rows = rows;
                         m_said.clear();
                         fill();
                     });
}

void PromptDiffView::fill()
{
    if (m_rows.empty())
        return setPlainText(m_said);
    const DiffColors colors = DiffColors::of(m_themes.theme());
    QString text = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\"><tr><td></td><td><b>%1</b></td><td></td>"
                   "<td><b>%2</b></td></tr>"_s.arg(m_leftName.toHtmlEscaped(), m_rightName.toHtmlEscaped());
    for (size_t i = 0; i < std::min(m_rows.size(), kMostDiffRows); ++i)
        text += rowMarkup(m_rows[i], colors);
    text += u"</table>"_s;
    if (m_rows.size() > kMostDiffRows)
        text += u"<p>%1</p>"_s.arg(tr("… and more that differs"));
    const int at = verticalScrollBar()->value();
    setHtml(text);
    verticalScrollBar()->setValue(at);
}

} // namespace turnscope
