// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/event_face.h"

#include "models/describe/describers.h"
#include "models/lint/lint_rule.h"
#include "models/recording/event_number.h"
#include "models/tables/finding_model.h"
#include "models/tables/refused_request.h"
#include "models/tables/related_events.h"
#include "models/text/time_text.h"
#include "ui/theme/contrast.h"
#include "ui/theme/file_dialogs.h"
#include "ui/theme/wrapped_label.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &name, const QString &tone)
{
    auto *label = new WrappedLabel;
    label->setObjectName(name);
    label->setProperty("tone", tone);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EventFace::EventFace(Selection &selection, const SessionFindings &findings, const SessionTurns &turns,
                     const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_findings(findings)
    , m_turns(turns)
    , m_theme(theme)
    , m_choosePath([this](const QString &suggested, const QString &filter) {
        return askWhereToSave(this, tr("Save"), suggested, filter);
    })
    , m_top(new QWidget)
    , m_type(makeLabel(u"eventType"_s, u"heading"_s))
    , m_facts(makeLabel(u"eventFacts"_s, u"dim"_s))
    , m_explanation(makeLabel(u"eventExplanation"_s, u"dim"_s))
    , m_found(makeLabel(u"eventFindings"_s, u"finding"_s))
    , m_problems(makeLabel(u"eventProblems"_s, u"error"_s))
    , m_changes(makeLabel(u"eventChanges"_s, u"dim"_s))
    , m_images(new ImageView(theme))
    , m_json(new JsonView(theme))
    , m_all(new QPushButton)
    , m_related(makeLabel(u"relatedEvents"_s, u"dim"_s))
{
    m_related->setTextFormat(Qt::RichText);
    m_related->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_found->setTextFormat(Qt::RichText);
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_changes->setAccessibleName(tr("Changes since the last event of this type"));
    m_found->setAccessibleName(tr("Findings of this event"));
    m_related->setAccessibleName(tr("Related events"));
    m_related->setContentsMargins(10, 6, 10, 8);
    m_all->setObjectName(u"showAll"_s);
    m_all->hide();

    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(10, 8, 10, 6);
    top->setSpacing(3);
    for (QWidget *label : {m_type, m_facts, m_found, m_problems, m_explanation, m_changes})
        top->addWidget(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_images, 3);
    column->addWidget(m_json, 2);
    m_find = new FindBar(this, [this](const QString &text, bool backward) { return m_json->findNext(text, backward); });
    column->addWidget(m_find);
    column->addWidget(m_all);
    column->addWidget(m_related);
    setFocusProxy(m_json);
    connect(m_json, &JsonView::elisionActivated, this, &EventFace::offerElision);
    connect(m_json, &JsonView::filterWanted, this, &EventFace::filterWanted);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showAll = true;
        present(*m_event);
    });
    for (QLabel *links : {m_related, m_changes}) {
        connect(links, &QLabel::linkActivated, this, [this](const QString &link) { follow(link); });
    }
    connect(&findings, &SessionFindings::changed, this, [this] {
        if (m_event && isVisible())
            showFindings(*m_event);
    });
    connect(&turns, &SessionTurns::changed, this, [this] {
        if (m_event && isVisible() && m_session->events().contains(*m_event)
            && takeSubjects(*describe({*m_session, m_turns, m_findings}, *m_event)))
            showRelated(*m_event);
    });
}

void EventFace::setSession(std::shared_ptr<const Session> session)
{
    m_session = std::move(session);
    m_summarizer.forget();
    clear();
}

void EventFace::clear()
{
    m_event.reset();
    m_imagesOf.reset();
    m_images->setImages({});
}

/// What the event belongs to; whether that is another thing than before.
bool EventFace::takeSubjects(const Description &description)
{
    std::vector<DescriptionLink> subjects;
    for (const DescriptionFact &fact : description.facts)
        subjects.insert(subjects.end(), fact.links.begin(), fact.links.end());
    const bool changes = subjects != m_subjects;
    m_subjects = std::move(subjects);
    return changes;
}

/// To another event, by its number, or to what the face names, by its place among them.
void EventFace::follow(const QString &link)
{
    if (!link.startsWith(u's'))
        return m_selection.goTo({EventIndex{link.toUInt()}, EventIndex{link.toUInt()}});
    if (const size_t place = link.mid(1).toUInt(); place < m_subjects.size())
        m_selection.goTo(m_subjects[place].to);
}

void EventFace::setChoosePath(ChoosePath choose)
{
    m_images->setChoosePath(choose);
    m_choosePath = std::move(choose);
}

void EventFace::present(EventIndex index)
{
    if (m_event != index) {
        m_showAll = false;
        m_whole.clear();
    }
    m_event = index;
    const EventStore &events = m_session->events();
    const EventRow row = events.row(index);
    const Description description = *describe({*m_session, m_turns, m_findings}, index);
    m_type->setText(description.title);
    m_facts->setText(description.about);
    m_explanation->setText(description.lead);
    m_explanation->setVisible(!description.lead.isEmpty());
    takeSubjects(description);

    const QByteArray frame = events.frame(index);
    JsonFormatter::Limits limits;
    limits.whole = m_whole;
    if (m_showAll)
        limits.text = limits.string = frame.size() * 8 + 1000;
    FormattedJson json;
    if (row.kind == FrameKind::Binary) {
        json.valid = false;
        json.cut = frame.size() > 4096 && !m_showAll;
        json.text = QString::fromLatin1((json.cut ? frame.first(4096) : frame).toHex(' '));
    } else {
        json = JsonFormatter::format(frame, limits);
    }
    showFindings(index);
    showProblems(index, json);
    m_all->setVisible(json.cut);
    m_all->setText(tr("Show all %1").arg(byteSizeText(frame.size())));
    JsonChanges changes = changesOf(index, frame, json);
    m_json->setJson(std::move(json), frame, std::move(changes));
    showRelated(index);
    if (m_imagesOf != index) { // a new theme or a new finding keeps the zoom
        m_imagesOf = index;
        showImages(frame);
    }
}

QString EventFace::linkTo(EventIndex event, const QString &text) const
{
    return u"<a style=\"color:%1\" href=\"%2\">%3</a>"_s.arg(m_theme.theme().accent.name())
        .arg(number(event))
        .arg(text.toHtmlEscaped());
}

/// What it says otherwise than the last event of its type; says so above it.
JsonChanges EventFace::changesOf(EventIndex event, const QByteArray &frame, const FormattedJson &json)
{
    const EventStore &events = m_session->events();
    const auto earlier = JsonChanges::earlier(events, event);
    JsonChanges changes = earlier ? JsonChanges::between(events.frame(*earlier), frame, json) : JsonChanges();
    if (changes.isEmpty()) {
        m_changes->hide();
        return changes;
    }
    const QString name = u"%1 %2"_s.arg(events.strings().text(events.type(*earlier)), eventNumberText(*earlier));
    QString html = tr("%n value(s) differ from %1", nullptr, changes.count()).arg(linkTo(*earlier, name));
    if (!changes.gone.isEmpty()) {
        constexpr qsizetype kNamed = 4;
        const QStringList named = changes.gone.mid(0, kNamed);
        html += u"<br>"_s
                + tr("Not there any more: %1")
                      .arg(named.join(u", "_s).toHtmlEscaped() + (changes.gone.size() > kNamed ? u", …"_s : QString()));
    }
    m_changes->setText(html);
    m_changes->show(); // only now, so that it gets the height of this text
    m_top->updateGeometry();
    return changes;
}

void EventFace::showImages(const QByteArray &frame)
{
    std::vector<ImagePart> images;
    if (frame.contains("_image\""))
        images = imageParts(frame);
    m_images->setVisible(!images.empty());
    m_images->setImages(std::move(images));
}

void EventFace::showProblems(EventIndex index, const FormattedJson &json)
{
    QStringList problems;
    switch (m_summarizer.summarize(m_session->events(), index).mark) {
    case EventMark::NotJson:
        problems << (json.errorAt >= 0 ? tr("This frame is not a JSON object with a type; it stops being JSON at byte "
                                            "%1. It is kept as it came.")
                                             .arg(json.errorAt)
                                       : tr("This frame is not a JSON object with a type. It is kept as it came."));
        break;
    case EventMark::UnknownType:
        problems << tr(
            "No dialect that Turnscope knows has an event of this type. It is kept as it came, and changes nothing.");
        break;
    case EventMark::BrokenAudio:
        problems << tr("Its audio cannot be decoded: the text is not base64. None of it is played or drawn.");
        break;
    case EventMark::Error:
    case EventMark::None:
        break;
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void EventFace::showFindings(EventIndex index)
{
    QString html;
    const Theme &theme = m_theme.theme();
    const auto paragraph = [](const QColor &color, const QString &text) {
        return u"<div style=\"color:%1\">%2</div>"_s.arg(color.name(), text);
    };
    const auto refused = RefusedRequest::of(*m_session, index);
    const bool isAdvised = refused && refused->refusal == index && !refused->toDo.isEmpty();
    for (const Finding &finding : m_findings.of(index)) {
        html += u"<p style=\"margin:0 0 4px 0\">"_s
                + paragraph(theme.text,
                            u"<b>%1</b> · %2 · %3"_s.arg(
                                FindingModel::severityText(finding.severity), FindingModel::sideText(finding.side),
                                QString::fromLatin1(finding.rule.data(), qsizetype(finding.rule.size()))))
                + paragraph(theme.text, finding.message.toHtmlEscaped());
        if (const LintRule *rule = LintRules::find(finding.rule))
            html += paragraph(readable(theme.dim, theme.soft(finding.severity == Severity::Error     ? theme.error
                                                             : finding.severity == Severity::Warning ? theme.tool
                                                                                                     : theme.accent)),
                              (isAdvised ? refused->toDo : LintRules::remedy(*rule)).toHtmlEscaped());
        html += u"</p>"_s;
    }
    const auto found = m_findings.of(index);
    const auto worst = std::ranges::max_element(found, {}, &Finding::severity);
    const Severity severity = worst == found.end() ? Severity::Info : worst->severity;
    const QString tone = severity == Severity::Error     ? u"finding-error"_s
                         : severity == Severity::Warning ? u"finding"_s
                                                         : u"note"_s;
    if (m_found->property("tone") != tone) { // as the badges of the list
        m_found->setProperty("tone", tone);
        m_found->style()->unpolish(m_found);
        m_found->style()->polish(m_found);
    }
    m_found->setText(html);
    m_found->setVisible(!html.isEmpty());
}

void EventFace::showRelated(EventIndex index)
{
    std::vector<std::pair<QString, QStringList>> groups; // each a line
    for (const RelatedEvent &related : RelatedEvents::find(*m_session, index)) {
        if (groups.empty() || groups.back().first != related.group)
            groups.emplace_back(related.group, QStringList());
        groups.back().second << linkTo(related.event, related.label);
    }
    QStringList belongs;
    for (size_t i = 0; i < m_subjects.size(); ++i)
        belongs << u"<a style=\"color:%1\" href=\"s%2\">%3</a>"_s.arg(m_theme.theme().accent.name())
                       .arg(i)
                       .arg(m_subjects[i].text.toHtmlEscaped());
    QStringList lines;
    if (!belongs.isEmpty())
        lines << tr("belongs to: %1").arg(belongs.join(u" · "_s));
    for (const auto &[group, links] : groups)
        lines << tr("%1: %2").arg(group.toHtmlEscaped(), links.join(u" · "_s));
    m_related->setText(lines.join(u"<br>"_s));
    m_related->setVisible(!lines.isEmpty());
}

} // namespace turnscope
