# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_clickhouse.py TURNSCOPE: digests in two ClickHouse servers of the test's own, over HTTP, which one Distributed table
joins; loaded twice; then all questions."""
import os
import pathlib
import subprocess
import sys

import fleet_test
from clickhouse_server import http, servers
from fleet_test import QUERIES, SCRIPTS, check, equal, need, run

turnscope = pathlib.Path(sys.argv[1]).resolve()
need("curl", "awk")
need("clickhouse-server")

work = fleet_test.folder()
urls = servers(work, 2)
files = fleet_test.recordings(work / "recordings")
halves = [fleet_test.digest(turnscope, files[part::2], work / f"{part}.jsonl",
                            3 if any(file.name == "no-log.jsonl" for file in files[part::2]) else 0) for part in range(2)]


def load(servers, *digests, code=0, database="turnscope"):
    run([SCRIPTS / "load-clickhouse", *digests], code,
        env={**os.environ, "CLICKHOUSE_URL": " ".join(servers), "CLICKHOUSE_DATABASE": database})


def asking(url, database):
    def ask(name):
        query = (QUERIES / "clickhouse" / f"{name}.sql").read_text()
        lines = http(url, f"{query} FORMAT TabSeparated", database).splitlines()
        return [[None if value == "\\N" else value for value in line.split("\t")] for line in lines]

    return ask


def counting(url, database):
    return lambda table: int(http(url, f"SELECT count() FROM {table}", database))


# Two servers: each recording is one's, and both together have all of them once.
load(urls, *halves)
for url in urls:
    for statement in (QUERIES / "clickhouse" / "distributed.sql").read_text().split(";"):
        lines = [line for line in statement.splitlines() if line and not line.startswith("--")]
        if lines:
            http(url, "\n".join(lines))
http(urls[0], "INSERT INTO turnscope.resolving_tools VALUES ('close_ticket')")
for url in urls:
    fleet_test.check_counts(counting(url, "turnscope_all"))
    fleet_test.check_answers(asking(url, "turnscope_all"))
shares = [counting(url, "turnscope")("recordings") for url in urls]
check(min(shares) > 0, f"one server has all recordings: {shares}")

load(urls, halves[1], halves[0], halves[0])
for url in urls:
    fleet_test.check_counts(counting(url, "turnscope_all"))
    fleet_test.check_answers(asking(url, "turnscope_all"))

# What holds less of a recording changes nothing, and what is no digest is refused.
shorter = work / "2026-11-21-gpt-realtime-0.jsonl"
shorter.write_text("".join((work / "recordings" / shorter.name).read_text().splitlines(True)[:200]))
load(urls, fleet_test.digest(turnscope, [shorter], work / "less.jsonl"))
load(urls, shorter, code=3)
fleet_test.check_counts(counting(urls[0], "turnscope_all"))
fleet_test.check_answers(asking(urls[0], "turnscope_all"))

# Two loads at once, each with its recordings.
loads = [subprocess.Popen([SCRIPTS / "load-clickhouse", half], env={**os.environ, "CLICKHOUSE_URL": urls[0], "CLICKHOUSE_DATABASE": "both"})
         for half in halves]
equal([each.wait(120) for each in loads], [0, 0], "two loads at once")
fleet_test.check_counts(counting(urls[0], "both"))

# What could not be read, and then can; its row is deleted without naming the load's own tables.
later = work / "later.jsonl"
later.write_text("no log\n")
load(urls[:1], fleet_test.digest(turnscope, [later], work / "unread.jsonl", 3), database="later")
equal(http(urls[0], "SELECT status FROM recordings", "later"), "unreadable\n", "a file that is no log")
later.write_text((work / "recordings" / shorter.name).read_text())
load(urls[:1], fleet_test.digest(turnscope, [later], work / "read.jsonl"), database="later")
equal(http(urls[0], "SELECT status FROM recordings", "later"), "read\n", "the same file, when it is one")
deletions = http(urls[0], "SELECT command FROM system.mutations WHERE database = 'later'")
check("unreadable" in deletions and "incoming" not in deletions, deletions)


def left_there(database):
    return http(urls[0], f"SELECT name FROM system.tables WHERE database = '{database}' AND name LIKE 'incoming%'")


# A load that fails says so, changes nothing and leaves nothing there: of a row that is none, and of tables of others.
torn = work / "torn.jsonl"
torn.write_text(halves[0].read_text()[:-40])
load(urls[:1], torn, code=3, database="both")
torn.write_text(halves[0].read_text() + '{"table":"turns","schema":1,"recording":"x","turn":"no number"}\n')
load(urls[:1], torn, code=1, database="both")
fleet_test.check_counts(counting(urls[0], "both"))
http(urls[0], "CREATE DATABASE others")
http(urls[0], "CREATE TABLE others.recordings (recording String, events Nullable(Int64)) ENGINE = MergeTree ORDER BY recording")
load(urls[:1], halves[0], code=1, database="others")
equal(int(http(urls[0], "SELECT count() FROM others.recordings")), 0, "rows where a question failed")
equal([left_there(database) for database in ("turnscope", "both", "others")], [""] * 3, "tables that loads leave")
print("ClickHouse answers what it has to, on two servers, however often it is loaded.")
