// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_table.h"

namespace turnscope::digest {

// One of each file of a table.
DigestTable recordingsTable();
DigestTable sessionsTable();
DigestTable turnsTable();
DigestTable responsesTable();
DigestTable toolsTable();
DigestTable findingsTable();
DigestTable costsTable();

// What several tables have; numbers of things begin with 1, as the window has them.
DigestCell sessionNumber(const DigestRow &row);
DigestCell rowNumber(const DigestRow &row);
DigestCell turnNumber(const DigestRow &row);
DigestCell eventNumber(EventIndex event);
DigestCell microsecondsOf(const std::optional<SessionTime> &at);
DigestCell idText(const DigestLog &log, StringId id);

} // namespace turnscope::digest
