// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/test_endpoint.h"

namespace turnscope {

/// Notes what is asked of it, and listens nowhere. It is there once become() says so.
class FakeTestEndpoint : public TestEndpoint
{
public:
    void start() override { ++starts; }
    void serve(const QString &path) override { asked = path; }
    void stop() override { become({}); }
    QUrl url() const override { return m_url; }
    QString served() const override { return m_served; }

    void become(const QUrl &url, const QString &served = {})
    {
        m_url = url;
        m_served = served;
        Q_EMIT changed();
    }

    int starts = 0;
    QString asked; ///< to be played

private:
    QUrl m_url;
    QString m_served;
};

} // namespace turnscope
