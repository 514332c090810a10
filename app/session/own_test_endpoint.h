// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/test_endpoint.h"
#include "models/work/worker.h"

#include <memory>

namespace turnscope {

class RehearsalHost;

/// A rehearsal endpoint of this process, at the port that the examples name, or any other when that is taken.
class OwnTestEndpoint : public TestEndpoint
{
    Q_OBJECT

public:
    static constexpr quint16 kPort = 8787;

    explicit OwnTestEndpoint(QObject *parent = nullptr);
    ~OwnTestEndpoint() override;

    void start() override;
    void stop() override;
    QUrl url() const override { return m_url; }

private:
    struct Started;

    void adopt(Started started);

    std::shared_ptr<RehearsalHost> m_host;
    QUrl m_url;
    Worker m_preparing{WorkPool::Asked}; ///< loads models, waits for sessions to end
};

} // namespace turnscope
