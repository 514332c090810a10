// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_items.h"
#include "models/session/session.h"

#include <QWidget>

#include <memory>

namespace turnscope {

class WrappedLabel;

/// A line for each MCP server of the session: that its tools are being listed, how many there are, or that the listing failed
/// and why, as far as the endpoint tells. Hidden where there is none.
class McpListingLines : public QWidget
{
    Q_OBJECT

public:
    explicit McpListingLines(QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// What a line says of a listing; `goesOn`: the session may still tell more.
    static QString text(const McpListing &listing, bool goesOn);

private:
    void look();
    void startOver();
    void present();

    std::shared_ptr<const Session> m_session;
    McpItems m_items;
    WrappedLabel *m_good; ///< and those that are under way
    WrappedLabel *m_failed;
};

} // namespace turnscope
