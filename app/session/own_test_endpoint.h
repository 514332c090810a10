// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/test_endpoint.h"
#include "models/work/worker.h"

#include <memory>

namespace turnscope {

class RehearsalHost;
struct RehearsalOptions;

/// A rehearsal endpoint of this process, at the port that the examples name, or any other when that is taken.
class OwnTestEndpoint : public TestEndpoint
{
    Q_OBJECT

public:
    static constexpr quint16 kPort = 8787;

    explicit OwnTestEndpoint(QObject *parent = nullptr);
    ~OwnTestEndpoint() override;

    void start() override;
    void serve(const QString &path) override;
    void stop() override;
    QUrl url() const override { return m_url; }
    QString served() const override { return m_served; }

private:
    struct Started;

    void replace(RehearsalOptions options, const QString &served);
    void adopt(Started started, const QString &served);

    std::shared_ptr<RehearsalHost> m_host;
    QUrl m_url;
    QString m_served;
    Worker m_preparing{WorkPool::Asked}; ///< loads models, waits for sessions to end
};

} // namespace turnscope
