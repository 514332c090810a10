// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet_desk.h"

#include "app/fleet/folder_digest.h"
#include "models/fleet/fleet_cache.h"
#include "models/fleet/fleet_database.h"

namespace turnscope {

namespace {

Result<FleetAnswer> askDatabase(const QString &path, const QByteArray &sql, const std::atomic<bool> &dropped)
{
    if (dropped.load())
        return tl::unexpected(Error());
    auto database = FleetDatabase::openForReading(path);
    if (!database)
        return tl::unexpected(database.error());
    return database->ask(sql, &dropped);
}

} // namespace

FleetDesk::FleetDesk(QObject *parent)
    : FleetControl(parent)
{
}

FleetDesk::~FleetDesk()
{
    FleetDesk::leave();
}

void FleetDesk::leave()
{
    if (m_stopped)
        m_stopped->store(true);
    m_stopped.reset();
    m_reader.cancel();
    dropQuestions();
    m_opening = false;
}

void FleetDesk::open(const FleetSource &source)
{
    leave();
    m_source = source;
    m_opening = true;
    switch (source.kind) {
    case FleetSource::Kind::Folder:
        m_database = FleetCache::pathFor(source.place);
        return readFolder();
    case FleetSource::Kind::Database:
        m_database = source.place;
        return lookInto();
    case FleetSource::Kind::Server:
        return greet();
    }
}

void FleetDesk::readFolder()
{
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_reader.start(
        [this, stopped = m_stopped, folder = m_source.place, database = m_database](const Task &task) {
            return digestFolder(folder, database, *stopped,
                                [this, &task](qsizetype done, qsizetype files, const QString &path) {
                                    task.tell([=, this] { Q_EMIT progressed(done, files, path); });
                                });
        },
        [this](const Result<FleetReading> &reading) { end(reading); });
}

void FleetDesk::lookInto()
{
    m_reader.start(
        [path = m_database](const Task &) -> Result<FleetReading> {
            const auto database = FleetDatabase::openForReading(path);
            if (!database)
                return tl::unexpected(database.error());
            return FleetReading();
        },
        [this](const Result<FleetReading> &reading) { end(reading); });
}

void FleetDesk::greet()
{
    m_server.ask(m_source, "SELECT count() FROM recordings", [this](const Result<FleetAnswer> &answer) {
        end(answer ? Result<FleetReading>(FleetReading()) : tl::unexpected(answer.error()));
    });
}

void FleetDesk::end(const Result<FleetReading> &reading)
{
    m_opening = false;
    m_stopped.reset();
    Q_EMIT opened(reading);
}

quint64 FleetDesk::ask(const QByteArray &sql)
{
    const quint64 question = ++m_last;
    const auto tell = [this, question](const Result<FleetAnswer> &answer) {
        m_asked.erase(question);
        if (answer || !answer.error().text.isEmpty())
            Q_EMIT answered(question, answer);
    };
    if (m_source.kind == FleetSource::Kind::Server)
        m_server.ask(m_source, sql, tell, question);
    else
        m_asker.start(
            [path = m_database, sql, dropped = m_asked[question] = std::make_shared<std::atomic<bool>>(false)](
                const Task &) { return askDatabase(path, sql, *dropped); },
            tell);
    return question;
}

void FleetDesk::giveUp(quint64 question)
{
    if (const auto asked = m_asked.find(question); asked != m_asked.end())
        asked->second->store(true);
    m_server.giveUp(question);
}

void FleetDesk::dropQuestions()
{
    for (const auto &[question, dropped] : m_asked)
        dropped->store(true);
    m_asked.clear();
    m_asker.cancel();
    m_server.stop();
}

void FleetDesk::stop()
{
    dropQuestions();
    if (m_opening && m_stopped) // after the file that is being read: its rows are as good as there
        return m_stopped->store(true);
    m_reader.cancel();
    if (std::exchange(m_opening, false))
        Q_EMIT opened(tl::unexpected(Error()));
}

} // namespace turnscope
