// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mcp/mcp_listing_lines.h"

#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownNames = 200;  // characters
constexpr qsizetype kShownReason = 600; // characters
constexpr qsizetype kMostListings = 20;

QString shortened(const QString &text, qsizetype most)
{
    return text.size() > most ? text.left(most) + u'…' : text;
}

} // namespace

McpListingLines::McpListingLines(QWidget *parent)
    : QWidget(parent)
    , m_good(new WrappedLabel)
    , m_failed(new WrappedLabel)
{
    setObjectName(u"mcpListings"_s);
    m_good->setObjectName(u"mcpListed"_s);
    m_failed->setObjectName(u"mcpNotListed"_s);
    setTone(*m_good, u"dim"_s);
    setTone(*m_failed, u"worse"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 4);
    column->setSpacing(2);
    for (WrappedLabel *label : {m_failed, m_good}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    hide();
}

void McpListingLines::setSession(std::shared_ptr<const Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &McpListingLines::look);
        connect(m_session.get(), &Session::stateChanged, this, &McpListingLines::startOver);
    }
    startOver();
}

/// The fold may be another one.
void McpListingLines::startOver()
{
    m_items.clear();
    if (m_session)
        m_items.follow(m_session->conversation(), m_session->events().strings());
    present();
}

void McpListingLines::look()
{
    if (m_items.follow(m_session->conversation(), m_session->events().strings()))
        present();
}

QString McpListingLines::text(const McpListing &listing, bool goesOn)
{
    const QString server = shortened(listing.server, kShownNames);
    switch (listing.state) {
    case McpListing::State::Listing:
        return goesOn ? tr("… %1: its tools are being listed").arg(server)
                      : tr("! %1: its tools were never listed").arg(server);
    case McpListing::State::Listed:
        if (listing.tools == 0)
            return tr("✓ %1: no tools").arg(server);
        return tr("✓ %1: %n tool(s): %2", nullptr, listing.tools).arg(server, shortened(listing.names, kShownNames));
    case McpListing::State::Failed:
        break;
    }
    if (listing.reason.isEmpty())
        return tr("✗ %1: its tools could not be listed. The endpoint does not say why: try the server by itself "
                  "(Session, MCP server).")
            .arg(server);
    return tr("✗ %1: its tools could not be listed. %2").arg(server, shortened(listing.reason, kShownReason));
}

void McpListingLines::present()
{
    QStringList good;
    QStringList failed;
    for (const McpListing &listing : m_items.listings())
        (listing.state == McpListing::State::Failed ? failed : good) << text(listing, m_session->isGoingOn());
    const auto put = [](WrappedLabel &label, const QStringList &lines) {
        label.setText(lines.mid(0, kMostListings).join(u'\n'));
        label.setVisible(!lines.isEmpty());
    };
    put(*m_good, good);
    put(*m_failed, failed);
    setVisible(!good.isEmpty() || !failed.isEmpty());
}

} // namespace turnscope
