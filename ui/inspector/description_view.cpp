// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/description_view.h"

#include "models/text/plain_tip.h"
#include "ui/inspector/breakable.h"
#include "ui/inspector/frame_excerpt.h"
#include "ui/inspector/wait_chart.h"
#include "ui/theme/contrast.h"
#include "ui/theme/row_delegate.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The sign of how bad a thing is, so that colour is not all that tells it.
QString signOf(CellTone verdict)
{
    switch (verdict) {
    case CellTone::Error:
        return u"● "_s;
    case CellTone::Warning:
        return u"◆ "_s;
    case CellTone::Strong:
        return u"○ "_s;
    default:
        return {};
    }
}

QString plain(const QLabel &label)
{
    if (label.textFormat() == Qt::PlainText)
        return label.text();
    return QTextDocumentFragment::fromHtml(label.text()).toPlainText().remove(QChar(0x200B));
}

} // namespace

DescriptionView::DescriptionView(const ThemeSwitch &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_title(makeLabel(u"describedTitle"_s, u"heading"_s))
    , m_about(makeLabel(u"describedAbout"_s, u"dim"_s))
    , m_lead(makeLabel(u"describedLead"_s))
    , m_figure(makeLabel(u"describedFigure"_s))
    , m_wait(new WaitChart(theme))
    , m_texts(new QVBoxLayout)
    , m_facts(new QGridLayout)
    , m_eventsHead(makeLabel(u"describedEventsHead"_s, u"dim"_s))
    , m_events(makeLinks(u"describedEvents"_s))
{
    setObjectName(u"descriptionView"_s);
    setAccessibleName(tr("What is selected"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName(u"describedContent"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(10, 6, 10, 10);
    m_column->setSpacing(4);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_lead),
          static_cast<QWidget *>(m_figure), static_cast<QWidget *>(m_wait)})
        m_column->addWidget(part);
    m_texts->setContentsMargins(0, 6, 0, 0);
    m_texts->setSpacing(2);
    m_column->addLayout(m_texts);
    m_facts->setContentsMargins(0, 8, 0, 0);
    m_facts->setHorizontalSpacing(10);
    m_facts->setVerticalSpacing(3);
    m_facts->setColumnStretch(0, 2);
    m_facts->setColumnStretch(1, 5);
    m_column->addLayout(m_facts);
    m_column->addSpacing(8);
    m_eventsHead->setText(tr("Events"));
    m_events->setAccessibleName(tr("Its events"));
    m_column->addWidget(m_eventsHead);
    m_column->addWidget(m_events);
    m_column->addStretch(1);
    setWidget(content);
    connect(&theme, &ThemeSwitch::changed, this, &DescriptionView::refresh);
}

/// Plain text that breaks anywhere, and can be copied.
QLabel *DescriptionView::makeLabel(const QString &name, const QString &tone)
{
    auto *label = new WrappedLabel;
    label->setObjectName(name);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    auto *copy = new QAction(tr("Copy"), label);
    connect(copy, &QAction::triggered, label, [label] { QGuiApplication::clipboard()->setText(plain(*label)); });
    auto *all = new QAction(tr("Copy all of it"), label);
    all->setObjectName(u"copyAll"_s);
    connect(all, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(plainText()); });
    label->addActions({copy, all});
    label->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(label, &QLabel::linkActivated, this, [this](const QString &address) {
        if (const size_t place = address.toUInt(); place < m_links.size())
            Q_EMIT linkChosen(Selected(m_links[place]));
    });
    return label;
}

QLabel *DescriptionView::makeLinks(const QString &name)
{
    QLabel *label = makeLabel(name);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

void DescriptionView::setSession(std::shared_ptr<const Session> session)
{
    m_session = std::move(session);
    clear();
}

void DescriptionView::clear()
{
    m_which.reset();
    m_shown = {};
}

void DescriptionView::takeWhy(QWidget *section)
{
    m_why = section;
    m_column->addWidget(m_why);
    placeWhy();
}

void DescriptionView::placeWhy()
{
    if (!m_why || m_column->indexOf(m_why) < 0)
        return;
    m_column->removeWidget(m_why);
    const int below = m_shown.wait.empty() ? m_column->indexOf(m_eventsHead) - 1 : m_column->indexOf(m_wait) + 1;
    m_column->insertWidget(below, m_why);
}

void DescriptionView::show(const Description &description, const Subject &which)
{
    const bool other = m_which != which;
    if (!other && m_shown == description)
        return;
    m_which = which;
    m_shown = description;
    refresh();
    if (other)
        verticalScrollBar()->setValue(0);
}

/// What stays the same is not told anew.
void DescriptionView::say(QLabel &label, const QString &text, Qt::TextFormat format)
{
    label.setVisible(!text.isEmpty());
    if (label.text() == text && label.textFormat() == format)
        return;
    label.setTextFormat(format);
    label.setText(text);
    label.updateGeometry();
}

QString DescriptionView::html(const QString &text, const QColor &color) const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(readable(color, m_theme.theme().window).name(),
                                                       text.toHtmlEscaped().replace(QChar(0x202F), QChar::Nbsp));
}

QString DescriptionView::link(const DescriptionLink &link)
{
    m_links.push_back(link.to);
    return u"<a style=\"color:%1\" href=\"%2\">%3</a>"_s.arg(m_theme.theme().accent.name())
        .arg(m_links.size() - 1)
        .arg(breakable(link.text));
}

void DescriptionView::refresh()
{
    if (!m_which)
        return;
    const Theme &theme = m_theme.theme();
    m_links.clear();
    const QString title = (m_shown.verdict ? signOf(*m_shown.verdict) : QString()) + m_shown.title;
    say(*m_title, title);
    m_title->setStyleSheet(
        m_shown.verdict && *m_shown.verdict != CellTone::Plain ? u"color: %1"_s.arg(
            readable(*m_shown.verdict == CellTone::Strong ? theme.accent : cellColor(*m_shown.verdict, theme),
                     theme.window)
                .name())
                                                               : QString());
    say(*m_about, m_shown.about);
    say(*m_lead, m_shown.lead);
    QString figure;
    if (const auto &most = m_shown.figure) {
        const QColor color = readable(most->isBad ? theme.tool : theme.ok, theme.window);
        figure = u"<span style=\"font-size:18px;font-weight:600;color:%1\">%2</span> %3"_s.arg(
            color.name(), most->value.toHtmlEscaped().replace(u' ', QChar::Nbsp).replace(QChar(0x202F), QChar::Nbsp),
            html(most->about, theme.dim));
        m_figure->setToolTip(plainTip(most->definition));
    }
    say(*m_figure, figure, Qt::RichText);
    m_wait->show(m_shown.wait);
    placeWhy();
    showTexts();
    showFacts();
    showEvents();
}

QString DescriptionView::bodyHtml(const DescriptionText &text) const
{
    QString said = text.text.left(text.heard).toHtmlEscaped();
    said +=
        u"<s style=\"color:%1\">%2</s>"_s.arg(m_theme.theme().dim.name(), text.text.mid(text.heard).toHtmlEscaped());
    return said.replace(u'\n', u"<br>"_s);
}

void DescriptionView::showTexts()
{
    const Theme &theme = m_theme.theme();
    while (m_textRows.size() < m_shown.texts.size()) {
        const TextRow row{makeLinks(u"describedHead"_s), makeLabel(u"describedText"_s),
                          makeLabel(u"describedNote"_s, u"dim"_s)};
        row.head->setContentsMargins(0, 6, 0, 0);
        for (QLabel *label : {row.head, row.body, row.note})
            m_texts->addWidget(label);
        m_textRows.push_back(row);
    }
    for (size_t i = 0; i < m_textRows.size(); ++i) {
        const TextRow &row = m_textRows[i];
        if (i >= m_shown.texts.size()) {
            for (QLabel *label : {row.head, row.body, row.note})
                label->hide();
            continue;
        }
        const DescriptionText &text = m_shown.texts[i];
        QString head = html(text.head, theme.dim);
        for (const DescriptionLink &to : text.links)
            head += u" · "_s + link(to);
        say(*row.head, head, Qt::RichText);
        row.head->setAccessibleName(text.head);
        row.head->setFocusPolicy(text.links.empty() ? Qt::NoFocus : Qt::StrongFocus);
        setTone(*row.body, text.code ? u"code"_s : QString());
        if (text.frame && m_session && m_session->events().contains(*text.frame))
            say(*row.body, frameExcerpt(m_session->events().frame(*text.frame)));
        else if (text.heard >= 0 && text.heard < text.text.size())
            say(*row.body, bodyHtml(text), Qt::RichText);
        else
            say(*row.body, text.text);
        say(*row.note, text.note);
    }
}

void DescriptionView::showFacts()
{
    while (m_factRows.size() < m_shown.facts.size()) {
        const FactRow row{makeLabel(u"describedName"_s, u"dim"_s), makeLinks(u"describedValue"_s)};
        const int place = int(m_factRows.size());
        m_facts->addWidget(row.name, place, 0, Qt::AlignTop);
        m_facts->addWidget(row.value, place, 1);
        m_factRows.push_back(row);
    }
    constexpr int most = 140; // px of the names, whatever their words are
    int widest = 0;
    for (const DescriptionFact &fact : m_shown.facts) {
        for (const QString &word : fact.name.split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    m_facts->setColumnMinimumWidth(0, std::min(widest + 2, most));
    for (size_t i = 0; i < m_factRows.size(); ++i) {
        const FactRow &row = m_factRows[i];
        row.name->setVisible(i < m_shown.facts.size());
        row.value->setVisible(i < m_shown.facts.size());
        if (i >= m_shown.facts.size())
            continue;
        const DescriptionFact &fact = m_shown.facts[i];
        say(*row.name, fact.name);
        row.value->setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
        row.value->setToolTip(plainTip(fact.definition));
        row.value->setFocusPolicy(fact.links.empty() ? Qt::NoFocus : Qt::StrongFocus);
        if (fact.links.empty() && fact.tone == CellTone::Plain) {
            say(*row.value, fact.value);
            continue;
        }
        QStringList parts;
        if (!fact.value.isEmpty())
            parts << html(fact.value, cellColor(fact.tone, m_theme.theme()));
        for (const DescriptionLink &to : fact.links)
            parts << link(to);
        say(*row.value, parts.join(u" · "_s), Qt::RichText);
    }
}

void DescriptionView::showEvents()
{
    QStringList lines;
    for (const DescriptionFact &kind : m_shown.events) {
        QStringList links;
        for (const DescriptionLink &to : kind.links)
            links << link(to);
        QString line = u"<span style=\"color:%1\">%2</span>"_s.arg(m_theme.theme().dim.name(), breakable(kind.name));
        if (!kind.value.isEmpty())
            line += u' ' + html(kind.value, m_theme.theme().dim);
        lines << line + u' ' + links.join(u" – "_s);
    }
    m_eventsHead->setVisible(!lines.isEmpty());
    say(*m_events, lines.join(u"<br>"_s), Qt::RichText);
}

QString DescriptionView::plainText() const
{
    QStringList lines;
    const auto add = [&lines](const QLabel *label) {
        if (!label->isHidden() && !label->text().isEmpty())
            lines << plain(*label);
    };
    for (const QLabel *label : {m_title, m_about, m_lead, m_figure})
        add(label);
    for (const DescriptionBar &bar : m_shown.wait)
        lines << tr("%1: %2 ms of %3").arg(bar.name).arg(bar.length.count() / 1000).arg(bar.budget.count());
    for (const TextRow &row : m_textRows) {
        for (const QLabel *label : {row.head, row.body, row.note})
            add(label);
    }
    for (const FactRow &row : m_factRows) {
        if (!row.name->isHidden())
            lines << tr("%1: %2").arg(plain(*row.name), plain(*row.value));
    }
    add(m_events);
    return lines.join(u'\n');
}

void DescriptionView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(plainText());
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace turnscope
