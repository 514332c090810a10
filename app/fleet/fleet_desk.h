// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/clickhouse_exchange.h"
#include "models/control/fleet_control.h"
#include "models/work/worker.h"

#include <atomic>
#include <map>
#include <memory>

namespace turnscope {

/// Answers a fleet's questions: of a folder and of a database on workers, of a server over HTTP. GUI thread.
class FleetDesk : public FleetControl
{
    Q_OBJECT

public:
    explicit FleetDesk(QObject *parent = nullptr);
    ~FleetDesk() override;

    void open(const FleetSource &source) override;
    quint64 ask(const QByteArray &sql) override;
    void giveUp(quint64 question) override;
    void stop() override;
    void leave() override;
    bool isOpening() const override { return m_opening; }

private:
    void readFolder();
    void lookInto();
    void greet();
    void end(const Result<FleetReading> &reading);
    void dropQuestions();

    FleetSource m_source;
    QString m_database; ///< of a folder or a database
    bool m_opening = false;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< the reading of a folder, which ends by itself then
    quint64 m_last = 0;
    std::map<quint64, std::shared_ptr<std::atomic<bool>>> m_asked; ///< of a database: whether it is given up
    Worker m_reader{WorkPool::Quiet, this};
    Worker m_asker{WorkPool::Asked, this};
    ClickHouseExchange m_server;
};

} // namespace turnscope
