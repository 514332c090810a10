// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/coach_line.h"

#include "models/control/preferences.h"
#include "models/session/session.h"
#include "ui/theme/wrapped_label.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kToldKey("coach/told");

QString textFor(const CoachLine::Partner &partner)
{
    if (partner.isRehearsal && partner.hears)
        return CoachLine::tr("Say: “Where is my order four two seven?” Or type it below.");
    if (partner.isRehearsal)
        return partner.canHear
                   ? CoachLine::tr("Press Talk and say: “Where is my order four two seven?” Or type it below.")
                   : CoachLine::tr("Type below: “Where is my order four two seven?”");
    return partner.canHear ? CoachLine::tr("Press Talk and say something, or type below.")
                           : CoachLine::tr("Type something below.");
}

} // namespace

CoachLine::CoachLine(Preferences &preferences, QWidget *parent)
    : QFrame(parent)
    , m_preferences(preferences)
    , m_text(new WrappedLabel)
{
    setObjectName(u"coachLine"_s);
    setProperty("coach", true);
    m_text->setObjectName(u"coachText"_s);
    auto *close = new QToolButton;
    close->setObjectName(u"coachClose"_s);
    close->setText(u"✕"_s);
    close->setAccessibleName(tr("Hide this hint"));
    close->setToolTip(close->accessibleName());
    close->setProperty("flat", true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void CoachLine::begin(const Partner &partner)
{
    if (m_preferences.value(kToldKey).toBool())
        return;
    m_preferences.setValue(kToldKey, true);
    m_text->setText(textFor(partner));
    show();
}

void CoachLine::look(const Session *session)
{
    if (isHidden() || !session || !session->isLive())
        return;
    const Conversation &conversation = session->conversation();
    const auto said = [](const Item &item) { return item.role == Role::User; };
    if (!conversation.speech().empty() || std::ranges::any_of(conversation.items(), said))
        hide();
}

} // namespace turnscope
