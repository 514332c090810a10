// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/review_controls.h"

#include "models/files/file_path.h"
#include "models/text/plain_tip.h"
#include "ui/replay/transport_buttons.h"
#include "ui/theme/collapsing_row.h"
#include "ui/theme/elided_button.h"
#include "ui/theme/tip_wrapper.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

ReviewControls::ReviewControls(const ThemeSwitch &themes, CollapsingRow &row)
    : QObject(&row)
    , m_themes(themes)
    , m_row(row)
    , m_file(new ElidedButton)
    , m_sessions(new ElidedButton)
    , m_filter(new QLineEdit)
    , m_sign(m_filter->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_filterIcon(new QToolButton)
{
    m_file->setObjectName(u"fileButton"_s);
    m_file->setFocusPolicy(Qt::TabFocus);
    m_sessions->setObjectName(u"fileSessionsButton"_s);
    m_sessions->setFocusPolicy(Qt::TabFocus);
    m_filter->setObjectName(u"barFilter"_s);
    m_filter->setPlaceholderText(tr("filter"));
    m_filter->setAccessibleName(tr("Filter of the events"));
    m_filter->setToolTip(tr("Filter of the events, for example type:response.* from:client"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(180);
    m_filterIcon->setObjectName(u"barFilterIcon"_s);
    m_filterIcon->setAccessibleName(tr("Filter events"));
    m_filterIcon->setToolTip(m_filterIcon->accessibleName());
    m_filterIcon->setProperty(TipWrapper::kKeysOf, u"findAction"_s);
    m_filterIcon->setFocusPolicy(Qt::TabFocus);
    row.row().addWidget(m_file);
    row.row().addWidget(m_sessions);
    row.row().addWidget(m_filter);
    row.row().addWidget(m_filterIcon);
    connect(m_filter, &QLineEdit::textChanged, this, &ReviewControls::filterEdited);
    connect(m_filterIcon, &QToolButton::clicked, this, &ReviewControls::filterWanted);
    connect(&themes, &ThemeSwitch::changed, this, &ReviewControls::dress);
    dress();
    setFile({});
    showAll();
}

void ReviewControls::addFirstStep(CollapsingRow &row)
{
    row.addStep([this](bool taken) {
        m_narrow = taken;
        showAll();
    });
}

void ReviewControls::addLastStep(CollapsingRow &row)
{
    row.addStep([this](bool taken) {
        m_brief = taken;
        m_file->setMost(taken ? ElidedButton::kNarrow : ElidedButton::kWide);
        nameSessions();
    });
}

void ReviewControls::setShown(bool on, bool fileOnly)
{
    m_shown = on;
    m_fileOnly = fileOnly;
    showAll();
}

void ReviewControls::showAll()
{
    m_file->setVisible(m_shown);
    m_sessions->setVisible(m_shown && !m_sessionsTitle.isEmpty());
    if (m_transport)
        m_transport->setVisible(m_shown && !m_fileOnly);
    m_filter->setVisible(m_shown && !m_fileOnly && !m_narrow);
    m_filterIcon->setVisible(m_shown && !m_fileOnly && m_narrow);
}

void ReviewControls::dress()
{
    const Theme &theme = m_themes.theme();
    m_sign->setIcon(theme.icon(u"search"_s, theme.dim));
    m_filterIcon->setIcon(theme.icon(u"search"_s));
}

void ReviewControls::setFile(const QString &path)
{
    if (m_path == path && !m_file->text().isEmpty())
        return;
    m_path = path;
    const QString name = shownPath(QFileInfo(path).fileName());
    m_file->setText(name.isEmpty() ? tr("Open") : name);
    m_file->setAccessibleName(name.isEmpty() ? tr("Open a recording") : tr("File: %1").arg(name));
    m_file->setToolTip(name.isEmpty() ? tr("Open a recording") : plainTip(shownPath(path)));
    m_file->updateGeometry();
}

void ReviewControls::setFileMenu(QMenu *menu)
{
    m_file->setMenu(menu);
    m_file->setPopupMode(QToolButton::InstantPopup);
}

void ReviewControls::setSessions(const QString &title, const QString &brief)
{
    if (title == m_sessionsTitle)
        return;
    m_sessionsTitle = title;
    m_sessionsBrief = brief;
    nameSessions();
    showAll();
}

void ReviewControls::nameSessions()
{
    m_sessions->setText(m_brief ? m_sessionsBrief : m_sessionsTitle);
    m_sessions->setAccessibleName(tr("Sessions of the file: %1").arg(m_sessionsTitle));
    m_sessions->setToolTip(
        plainTip(tr("%1. The file holds several sessions; shown alone, one is numbered and timed from "
                    "its own beginning (Alt+PgDown, Alt+PgUp)")
                     .arg(m_sessionsTitle)));
    m_sessions->updateGeometry();
}

void ReviewControls::setSessionsMenu(QMenu *menu)
{
    m_sessions->setMenu(menu);
    m_sessions->setPopupMode(QToolButton::InstantPopup);
}

void ReviewControls::setTransport(TransportButtons *buttons)
{
    m_transport = buttons;
    m_row.row().insertWidget(m_row.row().indexOf(m_filter), buttons);
    showAll();
}

void ReviewControls::setFilter(const QString &text)
{
    if (m_filter->text() != text)
        m_filter->setText(text);
}

} // namespace turnscope
