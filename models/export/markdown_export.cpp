// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/markdown_export.h"

#include "models/export/cost_sheet.h"
#include "models/export/export_text.h"
#include "models/recording/event_number.h"
#include "models/session/settings_in_force.h"
#include "models/tables/finding_model.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Writes one page.
class MarkdownPage
{
public:
    explicit MarkdownPage(ExportJob &job)
        : m_job(job)
    {
    }

    void write();

private:
    void line(const QString &text) { m_job.sink.bytes((text + u'\n').toUtf8()); }
    QString plain(const QString &text) const;
    QString plain(std::string_view text) const { return plain(utf8Text(text)); }
    QString code(const QString &text) const;
    void takeItem(const Item &item);
    void takeMessage(const Item &item);
    void takeCall(const Item &item);
    QString fate(const Item &item) const;
    void takeCost();
    void takeSettings();
    void takeFindings();
    void takeLeftOut();

    ExportJob &m_job;
    quint64 m_wordless = 0;
};

/// As it was said, with no letter of it taken for markup.
QString MarkdownPage::plain(const QString &text) const
{
    QString escaped;
    const QString clean = m_job.sink.clean(text).trimmed();
    for (const QChar c : clean) {
        if (u"\\`*_[]<>#|~"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped.replace(u'\n', u"  \n"_s);
}

QString MarkdownPage::code(const QString &text) const
{
    const QString clean = m_job.sink.clean(text).simplified();
    QString fence = u"`"_s;
    while (clean.contains(fence))
        fence += u'`';
    return clean.isEmpty() ? QString() : fence + u' ' + clean + u' ' + fence;
}

/// What became of a spoken answer that was not heard whole.
QString MarkdownPage::fate(const Item &item) const
{
    if (!InterruptionAudit::isSpokenAnswer(m_job.log.conversation(), item))
        return {};
    const AnswerAudit audit = InterruptionAudit::of(m_job.log.conversation(), item);
    if (!audit.cut)
        return {};
    if (!m_job.log.hasTimes() && audit.estimated)
        return MarkdownExport::tr("cut in");
    return MarkdownExport::tr("cut in, heard %1 of %2")
        .arg(millisecondsText(std::chrono::floor<milliseconds>(audit.heard)),
             millisecondsText(std::chrono::floor<milliseconds>(audit.sent)));
}

void MarkdownPage::takeMessage(const Item &item)
{
    QStringList head{u"**"_s + ExportText::who(item.role) + u"**"_s};
    if (const QString at = ExportText::moment(m_job.log, item.firstEvent, item.begin); !at.isEmpty())
        head << at;
    if (const QString cut = fate(item); !cut.isEmpty())
        head << cut;
    if (item.deleted)
        head << MarkdownExport::tr("deleted later");
    line(head.join(u" · "_s) + u"  "_s);
    for (const ContentPart &part : item.parts) {
        if (part.kind == PartKind::Image)
            line(MarkdownExport::tr("*(an image)*"));
        else if (!part.text.empty())
            line(plain(part.text));
        else if (part.kind == PartKind::Audio)
            line(MarkdownExport::tr("*(speech without a transcript)*"));
        m_wordless += part.kind == PartKind::Audio && part.text.empty() ? 1U : 0U;
    }
    line({});
}

void MarkdownPage::takeCall(const Item &item)
{
    const ToolCall *call = m_job.log.conversation().toolCall(item.id);
    QStringList head{u"**"_s + MarkdownExport::tr("Tool") + u"** "_s + code(utf8Text(std::string_view(item.name)))};
    const auto asked = call ? m_job.log.timeOf(call->askedBy) : std::nullopt;
    if (asked)
        head << sessionTimeText(call->asked);
    if (call && !call->answeredBy)
        head << MarkdownExport::tr("not answered");
    else if (asked && call->answered && m_job.log.timeOf(*call->answeredBy) && m_job.log.measuresLengths())
        head << durationText(*call->answered - call->asked);
    line(head.join(u" · "_s) + u"  "_s);
    line(code(utf8Text(std::string_view(item.arguments))));
    const Item *output = call ? m_job.log.conversation().item(call->outputItem) : nullptr;
    if (const QString answer = code(utf8Text(std::string_view(output ? output->output : item.output)));
        !answer.isEmpty())
        line(u"→ "_s + answer);
    line({});
}

void MarkdownPage::takeItem(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Message:
        return takeMessage(item);
    case ItemKind::FunctionCall:
    case ItemKind::McpCall:
        return takeCall(item);
    default:
        return; // an output stands with its call; the rest is not what was said
    }
}

/// In the words of the HTML report.
void MarkdownPage::takeCost()
{
    const CostSheet sheet = CostSheet::of(m_job.log);
    if (sheet.isEmpty())
        return;
    const auto cells = [this](const QStringList &row) {
        QStringList clean;
        for (const QString &each : row)
            clean << plain(each);
        return u"| "_s + clean.join(u" | "_s) + u" |"_s;
    };
    line(u"## "_s + MarkdownExport::tr("Cost"));
    line({});
    if (!sheet.rows.empty()) {
        line(cells(sheet.names));
        line(u"|---"_s + u"|---:"_s.repeated(sheet.names.size() - 1) + u"|"_s);
        for (const QStringList &row : sheet.rows)
            line(cells(row));
        line({});
    }
    for (const QString &sentence : sheet.sentences)
        line(u"* "_s + plain(sentence));
    if (!sheet.sentences.isEmpty())
        line({});
    if (!sheet.note.isEmpty()) {
        line(plain(sheet.note));
        line({});
    }
}

void MarkdownPage::takeSettings()
{
    const SettingsInForce force = settingsInForce(m_job.log.conversation(), m_job.log.events());
    if (!force.told)
        return;
    line(u"## "_s + MarkdownExport::tr("Settings in force at the end"));
    line({});
    line(u"| | |\n|---|---|"_s);
    line(u"| model | "_s + plain(m_job.log.conversation().settings().model) + u" |"_s);
    for (const SettingField field : allSettingFields()) {
        const QJsonValue &value = force.values[field];
        if (value.isUndefined() || value.isNull())
            continue;
        const QString shown = value.isString() ? value.toString() : value.toVariant().toString();
        line(u"| %1 | %2 |"_s.arg(
            latinText(settingSpec(field).nested.empty() ? settingSpec(field).flat : settingSpec(field).nested),
            plain(shown.simplified())));
    }
    line({});
}

void MarkdownPage::takeFindings()
{
    const std::vector<Finding> findings = m_job.log.findingsInRange();
    line(u"## "_s + MarkdownExport::tr("Findings"));
    line({});
    if (findings.empty())
        line(MarkdownExport::tr("None."));
    for (const Finding &finding : findings) {
        const QString at = ExportText::moment(m_job.log, finding.event, finding.at);
        line(u"* %1 **%2** `%3` %4: %5"_s.arg(at, FindingModel::severityText(finding.severity), latinText(finding.rule),
                                              plain(eventNumberText(finding.event)), plain(finding.message)));
    }
    line({});
}

/// Last, for it tells what was replaced in all of it.
void MarkdownPage::takeLeftOut()
{
    const QStringList sentences = ExportText::leftOut(m_job);
    line(u"## "_s + MarkdownExport::tr("Not in this page"));
    line({});
    for (const QString &sentence : sentences)
        line(u"* "_s + plain(sentence));
    if (sentences.isEmpty())
        line(MarkdownExport::tr("Nothing."));
}

void MarkdownPage::write()
{
    line(u"# "_s + plain(m_job.log.fileName().isEmpty() ? MarkdownExport::tr("A session") : m_job.log.fileName()));
    line({});
    line(plain(ExportText::about(m_job.log)) + u'.');
    line({});
    line(u"## "_s + MarkdownExport::tr("Conversation"));
    line({});
    for (const Item &item : m_job.log.conversation().items()) {
        if (m_job.log.overlaps({item.begin, item.end}))
            takeItem(item);
    }
    takeCost();
    takeSettings();
    takeFindings();
    if (m_wordless > 0)
        m_job.report.leftOut << MarkdownExport::tr("The words of speech that the log has no transcript of: %n time(s).",
                                                   nullptr, int(m_wordless));
    takeLeftOut();
}

} // namespace

ExportForm MarkdownExport::form()
{
    return {"markdown",
            ".md",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Transcript (Markdown)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Audio, images and the events themselves."),
            {},
            [](ExportJob &job) -> Result<void> {
                MarkdownPage(job).write();
                return {};
            }};
}

} // namespace turnscope
