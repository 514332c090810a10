# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_questions.py TURNSCOPE [TURNS]: how long ClickHouse takes to answer each question of resources/fleet, over ten
million turns, or TURNS. Rows of real digests are multiplied: each copy is a recording of its own, some days later, with
some more milliseconds of wait. What counts is the server's own word for how long it took, the least of three. Also a line
for each in the table of packaging/bench, where $TURNSCOPE_FIGURES names it."""
import json
import os
import pathlib
import sys

import fleet_test
from clickhouse_server import http, servers, spent
from fleet_test import QUERIES, SCRIPTS, check, need, run

LIMIT = 1.0  # seconds
DAYS = 30
AT_ONCE = 10_000  # copies, for the memory's sake
QUESTIONS = ["latency_by_model", "cut_ins_per_hour", "findings_by_rule", "cost_per_resolved_call", "unread"]
MULTIPLIED = ["recordings", "sessions", "turns", "tools", "findings"]  # what the questions are about

turnscope = pathlib.Path(sys.argv[1]).resolve()
wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000_000
need("curl", "awk", "clickhouse-server")
work = fleet_test.folder()
url = servers(work, 1)[0]
files = fleet_test.recordings(work / "recordings")
run([SCRIPTS / "load-clickhouse", fleet_test.digest(turnscope, files, work / "digest.jsonl", 3)],
    env={**os.environ, "CLICKHOUSE_URL": url})


def ask(statement, seconds=1800):
    return http(url, statement, "many", seconds)


def multiply(table, copies):
    """Its rows, `copies` times."""
    columns = http(url, f"SELECT name FROM system.columns WHERE database = 'turnscope' AND table = '{table}'").split()
    changed = {"recording": "concat(recording, '-', toString(number))",
               "started_at": f"concat(toString(toDateOrNull(substring(started_at, 1, 10)) + number % {DAYS}), substring(started_at, 11))",
               "answer_wait_ms": "answer_wait_ms + number % 977", "path": "concat(path, '-', toString(number))"}
    values = ", ".join(changed.get(column, column) for column in columns)
    for first in range(0, copies, AT_ONCE):
        ask(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM (SELECT number + {first} AS number FROM "
            f"numbers({min(AT_ONCE, copies - first)})) CROSS JOIN turnscope.{table}")


def asked(name):
    """What it answers, the server's own seconds, its processor time, and rows that it read."""
    query = (QUERIES / "clickhouse" / f"{name}.sql").read_text()
    best = None
    for _ in range(3):
        before = spent(url)
        answer = json.loads(ask(f"{query} FORMAT JSON"))
        told = answer["statistics"]
        if best is None or told["elapsed"] < best[1]:
            best = answer, told["elapsed"], spent(url) - before, int(told["rows_read"])
    return best


http(url, "CREATE DATABASE many")
for statement in (QUERIES / "clickhouse" / "schema.sql").read_text().split(";"):
    lines = [line for line in statement.splitlines() if line and not line.startswith("--")]
    if lines:
        ask("\n".join(lines))
ask("INSERT INTO resolving_tools VALUES ('close_ticket')")
copies = -(-wanted // fleet_test.COUNTS["turns"])
for table in MULTIPLIED:
    multiply(table, copies)
turns = int(ask("SELECT count() FROM turns"))
check(turns >= wanted, f"{turns} turns are there, not {wanted}")

figures = []
for name in QUESTIONS:
    answer, seconds, cpu, read = asked(name)
    check(answer["data"], f"{name} answers nothing")
    print(f"{name}: {seconds:.3f} s, {cpu:.2f} s of processor time, for {len(answer['data'])} rows of {read} that it read", flush=True)
    figures.append([f"{name}, ClickHouse, {turns / 1e6:.0f} M turns", f"<= {LIMIT:.2f} s", f"{seconds:.2f} s",
                    f"the server's own word, least of three, {os.cpu_count()} processors, {cpu:.2f} s of their time; {read} rows read",
                    "reached" if seconds <= LIMIT else "MISSED"])
latency = asked("latency_by_model")[0]["data"]
check(sum(int(row["turns"]) for row in latency) == turns, "not all turns are in the answer")
if os.environ.get("TURNSCOPE_FIGURES"):
    with open(os.environ["TURNSCOPE_FIGURES"], "a") as table:
        table.writelines("\t".join(row) + "\n" for row in figures)
