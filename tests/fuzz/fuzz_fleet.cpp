// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_database.h"
#include "models/fleet/fleet_queries.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>
#include <QTemporaryDir>

namespace turnscope {

/// A fleet's database that is none, or somebody else's: opened, asked, and opened to be added to.
void fuzz::fuzz_fleet(QByteArrayView input)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fleet.sqlite"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(input.data(), input.size()) != input.size())
        return;
    file.close();
    if (auto database = FleetDatabase::openForReading(path)) {
        for (const FleetQuery &query : FleetQuery::all())
            (void)database->ask(query.sql(FleetDialect::Sqlite));
        (void)database->ask("SELECT * FROM sessions");
    }
    (void)FleetDatabase::open(path);
}

} // namespace turnscope
