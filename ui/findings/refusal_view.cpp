// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/refusal_view.h"

#include "models/recording/event_number.h"
#include "models/text/time_text.h"
#include "ui/inspector/frame_excerpt.h"

#include <QScrollBar>

namespace turnscope {

using namespace Qt::StringLiterals;

RefusalView::RefusalView(Selection &selection, const ThemeSwitch &themes, QWidget *parent)
    : QTextBrowser(parent)
    , m_selection(selection)
    , m_themes(themes)
{
    setObjectName(u"refusalView"_s);
    setAccessibleName(tr("The request and its refusal"));
    setProperty("plain", true);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { m_selection.select(EventIndex{url.path().toUInt()}); });
    connect(&themes, &ThemeSwitch::changed, this, &RefusalView::refresh);
    hide();
}

void RefusalView::show(const std::shared_ptr<const Session> &session, std::optional<EventIndex> event,
                       const QString &remedy)
{
    m_session = session;
    m_remedy = remedy;
    m_refused = session && event ? RefusedRequest::of(*session, *event) : std::nullopt;
    refresh();
}

void RefusalView::refresh()
{
    setVisible(m_refused.has_value());
    if (!m_refused)
        return clear();
    setHtml(u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
            "<td width=\"50%\" style=\"padding-right:12px\">%1</td><td width=\"50%\">%2</td></tr></table>%3"_s.arg(
                asked(*m_refused), side(m_refused->refusal, tr("The server refused"), m_refused->said.toHtmlEscaped()),
                below(*m_refused)));
    verticalScrollBar()->setValue(0);
}

QString RefusalView::link(EventIndex event, const QString &text) const
{
    return u"<a style=\"color:%1\" href=\"%2\">%3</a>"_s.arg(m_themes.theme().accent.name())
        .arg(number(event))
        .arg(text.toHtmlEscaped());
}

/// Whose it is, which event, and what it says.
QString RefusalView::side(EventIndex event, const QString &above, const QString &words) const
{
    const EventStore &events = m_session->events();
    if (!events.contains(event))
        return {};
    const QString name = u"%1 %2"_s.arg(events.strings().text(events.type(event)), eventNumberText(event));
    const QString at = m_session->hasTimes() ? u" · "_s + sessionTimeText(events.at(event)) : QString();
    const Theme &theme = m_themes.theme();
    return u"<div style=\"color:%1\">%2 %3%4</div><div style=\"color:%5\">%6</div>"_s.arg(
        theme.dim.name(), above.toHtmlEscaped(), link(event, name), at, theme.text.name(), words);
}

QString RefusalView::asked(const RefusedRequest &refused) const
{
    if (refused.request)
        return side(*refused.request, refused.named ? tr("The client asked") : tr("The client asked, most likely"),
                    u"<span style=\"font-family:monospace\">%1</span>"_s.arg(
                        frameExcerpt(m_session->events().frame(*refused.request)).toHtmlEscaped()));
    return u"<div style=\"color:%1\">%2</div>"_s.arg(m_themes.theme().text.name(), refused.why.toHtmlEscaped());
}

QString RefusalView::below(const RefusedRequest &refused) const
{
    const QString color = m_themes.theme().text.name();
    QString html;
    const auto add = [&](const QString &head, const QString &text) {
        if (!text.isEmpty())
            html +=
                u"<p style=\"color:%1; margin:6px 0 0 0\"><b>%2</b> %3</p>"_s.arg(color, head.toHtmlEscaped(), text);
    };
    add(tr("Not in force:"), refused.notInForce.toHtmlEscaped());
    add(tr("What to do:"), (refused.toDo.isEmpty() ? m_remedy : refused.toDo).toHtmlEscaped());
    QStringList others;
    for (const EventIndex event : refused.again)
        others << link(event, eventNumberText(event));
    add(tr("For the same cause:"), others.join(u" · "_s));
    return html;
}

} // namespace turnscope
