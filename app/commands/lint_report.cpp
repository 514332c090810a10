// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/lint_report.h"

#include "app/commands/terminal_text.h"
#include "models/text/time_text.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// "error    server  rule-id", in columns.
QString columns(Severity severity, Side side, std::string_view rule, qsizetype ruleWidth)
{
    return u"%1  %2  %3"_s.arg(latin1(severityId(severity)).leftJustified(7), latin1(sideId(side)).leftJustified(7),
                               latin1(rule).leftJustified(ruleWidth));
}

/// Of an id among those that will be printed.
qsizetype widest(const auto &entries, auto id)
{
    qsizetype width = 0;
    for (const auto &entry : entries)
        width = std::max(width, qsizetype((entry.*id).size()));
    return width;
}

/// Whether a finding's moment is the log's own. What a store gives the events of a log without times is their order.
bool isTimed(const Finding &finding, const RecordingInfo &info)
{
    return info.times != RecordingInfo::Times::None && !std::ranges::binary_search(info.untimed, finding.event);
}

/// When it was, and at which event, in columns.
class Places
{
public:
    Places(const std::vector<Finding> &findings, const RecordingInfo &info)
        : m_info(info)
    {
        for (const Finding &finding : findings) {
            m_timeWidth = std::max(m_timeWidth, time(finding).size());
            m_numberWidth = std::max(m_numberWidth, eventNumber(finding).size());
        }
    }

    QString text(const Finding &finding) const
    {
        const QString event = eventNumber(finding).leftJustified(m_numberWidth);
        return m_timeWidth == 0 ? event : time(finding).leftJustified(m_timeWidth) + u"  "_s + event;
    }

private:
    QString time(const Finding &finding) const
    {
        if (isTimed(finding, m_info))
            return sessionTimeText(finding.at);
        return m_info.times == RecordingInfo::Times::None ? QString() : u"–"_s;
    }

    static QString eventNumber(const Finding &finding) { return u"#%1"_s.arg(qint64(number(finding.event)) + 1); }

    const RecordingInfo &m_info;
    qsizetype m_timeWidth = 0; ///< 0: none has a time
    qsizetype m_numberWidth = 0;
};

} // namespace

QJsonObject LintReport::json(const std::vector<Finding> &findings, const RecordingInfo &info)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(
            QJsonObject{{u"rule"_s, latin1(finding.rule)},
                        {u"severity"_s, latin1(severityId(finding.severity))},
                        {u"side"_s, latin1(sideId(finding.side))},
                        {u"event"_s, qint64(number(finding.event))},
                        {u"at_us"_s, isTimed(finding, info) ? QJsonValue(toMicroseconds(finding.at)) : QJsonValue()},
                        {u"message"_s, finding.message}});
    }
    return {{u"findings"_s, array}};
}

QString LintReport::text(const std::vector<Finding> &findings, quint32 events, const RecordingInfo &info)
{
    if (findings.empty())
        return tr("No findings. Events read: %1.").arg(events) + u'\n';

    QString text;
    QString remedies;
    QSet<QString> told;
    const Places places(findings, info);
    const qsizetype width = widest(findings, &Finding::rule);
    for (const Finding &finding : findings) {
        // A message may quote the log.
        text +=
            u"%1  %2  %3\n"_s.arg(places.text(finding), columns(finding.severity, finding.side, finding.rule, width),
                                  TerminalText::piece(finding.message));
        const QString rule = latin1(finding.rule);
        if (const LintRule *known = LintRules::find(finding.rule); known && !told.contains(rule)) {
            told.insert(rule);
            remedies += u"  %1  %2\n"_s.arg(rule.leftJustified(width), LintRules::remedy(*known));
        }
    }
    const auto count = [&](Severity severity) { return std::ranges::count(findings, severity, &Finding::severity); };
    text += u'\n' + tr("What to do:") + u'\n' + remedies + u'\n';
    text += tr("Errors: %1. Warnings: %2. Notes: %3.")
                .arg(count(Severity::Error))
                .arg(count(Severity::Warning))
                .arg(count(Severity::Info))
            + u'\n';
    return text;
}

QJsonObject LintReport::rulesJson()
{
    QJsonArray array;
    for (const LintRule &rule : LintRules::all()) {
        array.append(QJsonObject{{u"rule"_s, latin1(rule.id)},
                                 {u"severity"_s, latin1(severityId(rule.severity))},
                                 {u"side"_s, latin1(sideId(rule.side))},
                                 {u"why"_s, LintRules::why(rule)},
                                 {u"remedy"_s, LintRules::remedy(rule)},
                                 {u"source"_s, latin1(rule.source)}});
    }
    return {{u"rules"_s, array}};
}

QString LintReport::rulesText()
{
    QString text;
    const qsizetype width = widest(LintRules::all(), &LintRule::id);
    for (const LintRule &rule : LintRules::all())
        text += u"%1\n    %2\n    → %3\n"_s.arg(columns(rule.severity, rule.side, rule.id, width).trimmed(),
                                                LintRules::why(rule), LintRules::remedy(rule));
    return text;
}

QString LintReport::rulesPage()
{
    QString text = u"# The rules of the linter\n\n"
                   "Made from the rules themselves; a test holds it to them. After a change:\n"
                   "`LANG=C turnscope lint --rules --markdown > models/lint/RULES.md`.\n\n"
                   "The severity is the gravest that a rule gives: what a log cannot prove is a note.\n\n"
                   "| rule | severity | whose doing | why | what to do | rests on |\n|---|---|---|---|---|---|\n"_s;
    for (const LintRule &rule : LintRules::all()) {
        const auto cell = [](QString words) { return words.replace(u'|', u"\\|"_s); };
        const QString severity = rule.severity == Severity::Info ? u"note"_s : latin1(severityId(rule.severity));
        text += u"| `%1` | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(latin1(rule.id), severity, latin1(sideId(rule.side)),
                                                             cell(LintRules::why(rule)), cell(LintRules::remedy(rule)),
                                                             latin1(rule.source));
    }
    return text;
}

} // namespace turnscope
