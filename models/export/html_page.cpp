// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/html_page.h"

#include "models/causes/why.h"
#include "models/conversation/turn_text.h"
#include "models/cost/cost_text.h"
#include "models/export/cost_sheet.h"
#include "models/export/export_text.h"
#include "models/lint/lint_rule.h"
#include "models/recording/event_number.h"
#include "models/session/settings_in_force.h"
#include "models/tables/finding_model.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The waits that the table has a column for.
constexpr std::array kWaits{Interval::Endpointing, Interval::FirstAudio, Interval::Playout, Interval::VoiceToVoice,
                            Interval::SubmitToAudio};

QString cell(const QString &content, bool isNumber = false)
{
    return (isNumber ? u"<td class=\"n\">%1</td>"_s : u"<td>%1</td>"_s).arg(content);
}

QString tableHead(const QStringList &names)
{
    return u"<thead><tr><th>%1</th></tr></thead>\n"_s.arg(names.join(u"</th><th>"_s));
}

} // namespace

QString HtmlPage::text(const QString &text)
{
    return m_job.sink.clean(text).toHtmlEscaped();
}

QString HtmlPage::text(std::string_view text)
{
    return this->text(utf8Text(text));
}

QString HtmlPage::section(const QString &id, const QString &title, const QString &content)
{
    return content.isEmpty()
               ? QString()
               : u"<section id=\"%1\">\n<h2>%2</h2>\n%3</section>\n"_s.arg(id, title.toHtmlEscaped(), content);
}

QString HtmlPage::facts()
{
    const ExportLog &log = m_job.log;
    const QString name = log.fileName().isEmpty() ? tr("A session") : log.fileName();
    QString html = u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(text(name), text(ExportText::about(log)));
    QStringList notes;
    if (log.info().times == RecordingInfo::Times::Wall)
        notes << tr("Times are of a clock that may have been set meanwhile.");
    if (log.info().wholeSeconds)
        notes << tr("The log's times are whole seconds: waits are not told.");
    for (const QString &note : std::as_const(notes))
        html += u"<p class=\"dim\">%1</p>\n"_s.arg(note.toHtmlEscaped());
    return html
           + u"<p class=\"dim\"><a href=\"#leftout\">%1</a></p>\n"_s.arg(
               tr("What is not in this page").toHtmlEscaped());
}

QString HtmlPage::leftOut()
{
    const QStringList sentences = ExportText::leftOut(m_job);
    QString html;
    for (const QString &sentence : sentences)
        html += u"<li>%1</li>\n"_s.arg(text(sentence));
    return u"<ul>\n%1</ul>\n"_s.arg(html.isEmpty() ? u"<li>%1</li>\n"_s.arg(tr("Nothing.").toHtmlEscaped()) : html);
}

QString HtmlPage::seekLink(EventIndex event, SessionTime at)
{
    if (!m_job.log.timeOf(event))
        return {};
    return u"<a href=\"#timeline\" data-at=\"%1\">%2</a>"_s.arg(toMilliseconds(at)).arg(sessionTimeText(at));
}

QString HtmlPage::summary()
{
    const std::vector<TurnFigures> figures = m_job.log.figuresInRange();
    std::vector<microseconds> waits;
    double cost = 0;
    size_t priced = 0;
    size_t cut = 0;
    for (const TurnFigures &each : figures) {
        if (const auto wait = Latency::answerWait(each.moments))
            waits.push_back(*wait);
        cost += each.cost.value_or(0);
        priced += each.cost ? 1U : 0U;
        cut += m_job.log.conversation().turns()[each.turn].status == Turn::Status::CutIn ? 1U : 0U;
    }
    QStringList facts{tr("Turns: %1, of which the answer of %2 was cut into.").arg(figures.size()).arg(cut)};
    const Percentiles spread = percentiles(std::move(waits));
    facts << (spread.count == 0 ? tr("The wait for an answer is not known of any turn.")
                                : tr("The wait for an answer: half of %1 turns within %2, the longest %3.")
                                      .arg(spread.count)
                                      .arg(durationText(spread.p50), durationText(spread.longest)));
    facts << (priced == 0 ? tr("The cost is not known of any turn.")
                          : tr("Cost: %1 for %2 of %3 turns, by list prices.")
                                .arg(costText(cost))
                                .arg(priced)
                                .arg(figures.size()));
    QString html = u"<ul>\n"_s;
    for (const QString &fact : std::as_const(facts))
        html += u"<li>%1</li>\n"_s.arg(fact.toHtmlEscaped());
    return html + u"</ul>\n"_s;
}

QString HtmlPage::turns()
{
    const Conversation &conversation = m_job.log.conversation();
    const std::vector<TurnFigures> figures = m_job.log.figuresInRange();
    if (figures.empty())
        return u"<p>%1</p>\n"_s.arg(tr("The log holds no turn.").toHtmlEscaped());
    QStringList names{u"#"_s, tr("at"), tr("you"), tr("model"), tr("how it ended")};
    for (const Interval interval : kWaits)
        names << u"<abbr title=\"%1\">%2, ms</abbr>"_s.arg(Latency::definition(interval).toHtmlEscaped(),
                                                           Latency::name(interval).toHtmlEscaped());
    names << tr("heard of sent, s") << tr("cost");
    QString rows;
    for (const TurnFigures &each : figures) {
        const Turn &turn = conversation.turns()[each.turn];
        QString row = cell(QString::number(number(each.turn) + 1), true)
                      + cell(seekLink(turn.firstEvent, turn.range.begin)) + cell(text(userText(turn, conversation)))
                      + cell(text(answerText(turn, conversation)))
                      + cell(latinText(turnStatusId(turn.status)).replace(u'_', u' '));
        for (const Interval interval : kWaits) {
            const auto length = Latency::of(each.moments, interval);
            row += cell(length ? QString::number(std::chrono::round<milliseconds>(*length).count()) : u"–"_s, true);
        }
        const bool heard = !each.answers.empty() && each.knowsHeard();
        const auto seconds = [](microseconds length) { return QString::number(double(length.count()) / 1e6, 'f', 1); };
        row += cell(heard ? (each.estimated() ? u"≈ "_s : QString()) + seconds(each.heard()) + u" / "_s
                                + seconds(each.sent())
                          : u"–"_s,
                    true);
        row += cell(each.cost ? costText(*each.cost) : u"–"_s, true);
        rows += u"<tr>%1</tr>\n"_s.arg(row);
    }
    return u"<div class=\"wide\"><table>\n%1<tbody>\n%2</tbody></table></div>\n<p class=\"dim\">%3</p>\n"_s.arg(
        tableHead(names), rows,
        tr("– is not zero: the log does not tell. ≈ is an estimate; costs are by list prices.").toHtmlEscaped());
}

QString HtmlPage::cost()
{
    const CostSheet sheet = CostSheet::of(m_job.log);
    QString rows;
    for (const QStringList &row : sheet.rows) {
        QString cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += cell(row[i].toHtmlEscaped(), i > 0);
        rows += u"<tr>%1</tr>\n"_s.arg(cells);
    }
    QString html;
    if (!rows.isEmpty())
        html =
            u"<div class=\"wide\"><table>\n%1<tbody>\n%2</tbody></table></div>\n"_s.arg(tableHead(sheet.names), rows);
    for (const QString &sentence : sheet.sentences)
        html += u"<p>%1</p>\n"_s.arg(text(sentence));
    if (!sheet.note.isEmpty())
        html += u"<p class=\"dim\">%1</p>\n"_s.arg(sheet.note.toHtmlEscaped());
    return html;
}

QString HtmlPage::transcript()
{
    QString html;
    const Conversation &conversation = m_job.log.conversation();
    for (const Item &item : conversation.items()) {
        if (!m_job.log.overlaps({item.begin, item.end}))
            continue;
        if (item.kind == ItemKind::FunctionCall || item.kind == ItemKind::McpCall) {
            const ToolCall *call = conversation.toolCall(item.id);
            const Item *output = call ? conversation.item(call->outputItem) : nullptr;
            html += u"<div class=\"tool\"><b>%1</b> %2 <code>%3</code><br>→ <code>%4</code></div>\n"_s.arg(
                text(std::string_view(item.name)), seekLink(item.firstEvent, item.begin),
                text(std::string_view(item.arguments)), text(std::string_view(output ? output->output : item.output)));
        } else if (item.kind == ItemKind::Message) {
            const QString said = text(item.text());
            html += u"<div class=\"%1\"><b>%2</b> %3<br>%4</div>\n"_s.arg(
                item.role == Role::User ? u"user"_s : u"answer"_s, ExportText::who(item.role).toHtmlEscaped(),
                seekLink(item.firstEvent, item.begin),
                said.isEmpty() ? u"<i>%1</i>"_s.arg(tr("no words in the log").toHtmlEscaped()) : said);
        }
    }
    return html;
}

QString HtmlPage::findings()
{
    QString rows;
    for (const Finding &finding : m_job.log.findingsInRange()) {
        const LintRule *rule = LintRules::find(finding.rule);
        rows += u"<tr class=\"%1\">%2%3%4%5%6</tr>\n"_s.arg(
            latinText(severityId(finding.severity)), cell(FindingModel::severityText(finding.severity).toHtmlEscaped()),
            cell(seekLink(finding.event, finding.at)), cell(eventNumberText(finding.event)),
            cell(u"<code>%1</code>"_s.arg(latinText(finding.rule))),
            cell(text(finding.message)
                 + (rule ? u"<br><span class=\"dim\">%1 %2</span>"_s.arg(LintRules::why(*rule).toHtmlEscaped(),
                                                                         LintRules::remedy(*rule).toHtmlEscaped())
                         : QString())));
    }
    if (rows.isEmpty())
        return u"<p>%1</p>\n"_s.arg(tr("None.").toHtmlEscaped());
    return u"<div class=\"wide\"><table>\n<tbody>\n%1</tbody></table></div>\n"_s.arg(rows);
}

QString HtmlPage::causeList(const std::vector<Cause> &causes)
{
    if (causes.empty())
        return u"<p>%1</p>\n"_s.arg(tr("The log does not tell.").toHtmlEscaped());
    QString html = u"<ul>\n"_s;
    for (const Cause &cause : causes) {
        QStringList events;
        for (const EventIndex event : cause.evidence)
            events << eventNumberText(event);
        html += u"<li>%1 <span class=\"dim\">%2 %3</span></li>\n"_s.arg(
            text(cause.sentence), cause.sure == Sureness::Proven ? tr("proven") : tr("likely"), events.join(u", "_s));
    }
    return html + u"</ul>\n"_s;
}

QString HtmlPage::why()
{
    const ExportLog &log = m_job.log;
    const bool measurable = log.measuresLengths() && log.info().untimed.empty();
    const WhyLog asked{log.conversation(), log.events(), measurable};
    QString html;
    for (const TurnWhy &answer : Why::all(asked)) {
        const Turn &turn = log.conversation().turns()[answer.turn];
        if (log.overlaps(turn.range))
            html += u"<h3>%1 %2: %3</h3>\n"_s.arg(tr("Turn %1").arg(number(answer.turn) + 1),
                                                  seekLink(turn.firstEvent, answer.at),
                                                  Why::text(answer.question).toHtmlEscaped())
                    + causeList(answer.causes);
    }
    for (const QuietWhy &quiet : Why::allQuiet(asked).told) {
        if (log.overlaps(quiet.stretch))
            html += u"<h3>%1 %2</h3>\n"_s.arg(seekLink(log.events().firstAt(quiet.stretch.begin), quiet.stretch.begin),
                                              tr("between turns: why was it silent?").toHtmlEscaped())
                    + causeList(quiet.causes);
    }
    if (html.isEmpty())
        html = u"<p>%1</p>\n"_s.arg(measurable ? tr("No turn was silent, late or cut.")
                                               : tr("No turn was silent or cut. Whether one was late is not known."));
    return html;
}

QString HtmlPage::settings()
{
    const ExportLog &log = m_job.log;
    const SettingsInForce force = settingsInForce(log.conversation(), log.events());
    if (!force.told)
        return u"<p>%1</p>\n"_s.arg(tr("The log does not tell of the session's settings.").toHtmlEscaped());
    QString rows = u"<tr>%1%2</tr>\n"_s.arg(cell(u"model"_s), cell(text(log.conversation().settings().model)));
    for (const SettingField field : allSettingFields()) {
        const QJsonValue &value = force.values[field];
        if (value.isUndefined())
            continue;
        const SettingSpec &spec = settingSpec(field);
        rows += u"<tr>%1%2</tr>\n"_s.arg(cell(latinText(spec.nested.empty() ? spec.flat : spec.nested)),
                                         cell(text(value.isNull()     ? u"null"_s
                                                   : value.isString() ? value.toString()
                                                                      : value.toVariant().toString())));
    }
    return u"<table>\n<tbody>\n%1</tbody></table>\n"_s.arg(rows);
}

} // namespace turnscope
