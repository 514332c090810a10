# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_sqlite.py TURNSCOPE: a folder of recordings in one SQLite file, by two programs at once and again; then all
questions, asked by another SQLite than the one that wrote it. And the digest in its other forms."""
import csv
import json
import pathlib
import signal
import sqlite3
import subprocess
import sys
import time

import fleet_test
from fleet_test import QUERIES, check, equal, run

turnscope = pathlib.Path(sys.argv[1]).resolve()
work = fleet_test.folder()
files = fleet_test.recordings(work / "recordings")
database = work / "fleet.db"

# Two at once, each its half; then one with the whole folder.
halves = [subprocess.Popen([turnscope, "digest", "--to", "sqlite", "--out", database, *files[part::2]], stderr=subprocess.PIPE, text=True)
          for part in range(2)]
for half in halves:
    said = half.communicate(timeout=120)[1]
    check(half.returncode in (0, 3), f"a half: {half.returncode} {said}")
open_database = sqlite3.connect(database)


def count(table):
    return open_database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def ask(name):
    return open_database.execute((QUERIES / "sqlite" / f"{name}.sql").read_text()).fetchall()


fleet_test.check_counts(count)
open_database.execute("INSERT INTO resolving_tools VALUES ('close_ticket')")
open_database.commit()
fleet_test.check_answers(ask)
run([turnscope, "digest", "--to", "sqlite", "--out", database, work / "recordings"], 3)
fleet_test.check_counts(count)
fleet_test.check_answers(ask)

# JSON Lines: every row names its recording, and the copy counts once.
whole = work / "whole.jsonl"
said = subprocess.run([turnscope, "digest", work / "recordings", "--to", "jsonl", "--out", whole], capture_output=True, text=True)
equal(said.returncode, 3, "the exit code where a log could not be read")
check("no-log.jsonl" in said.stderr and "copy-of-one.jsonl" in said.stderr, f"what was said: {said.stderr}")
rows = [json.loads(line) for line in whole.read_text().splitlines()]
check(all(row["recording"] and row["schema"] == 1 for row in rows), "a row without its recording or its version")
equal({table: sum(row["table"] == table for row in rows) for table in fleet_test.COUNTS}, fleet_test.COUNTS, "rows")
turns = [row for row in rows if row["table"] == "turns"]
for row in turns:
    told = json.loads(run([turnscope, "info", "--json", next(r["path"] for r in rows if r["table"] == "recordings" and r["recording"] == row["recording"])]))
    latency = told["turns"][row["turn"] - 1]["latency_ms"]
    equal(row["voice_to_voice_ms"], latency["voice_to_voice"], f"the wait of turn {row['turn']} of {row['recording']}")
    if row["turn"] == 1:
        break
equal(run([turnscope, "digest", "--to", "jsonl", work / "recordings"], 3), whole.read_text(), "what stdout has")

# CSV: a file for each table.
run([turnscope, "digest", "--to", "csv", "--out", work / "csv", *files], 3)
for table, expected in fleet_test.COUNTS.items():
    with open(work / "csv" / f"{table}.csv", newline="") as lines:
        equal(len(list(csv.DictReader(lines))), expected, f"rows of {table}.csv")

# What cannot be read, and what cannot be written.
lost = subprocess.run([turnscope, "digest", "--to", "jsonl", work / "absent.jsonl", files[0]], capture_output=True, text=True)
equal(lost.returncode, 3, "the exit code")
states = {pathlib.Path(row["path"]).name: row["status"] for row in map(json.loads, lost.stdout.splitlines()) if row["table"] == "recordings"}
equal(states, {"absent.jsonl": "unreadable", files[0].name: "read"}, "the rows of files")
run([turnscope, "digest", "--to", "jsonl", "--out", work / "none" / "a.jsonl", files[0]], 1)
run([turnscope, "digest", "--to", "sqlite", "--out", whole, files[0]], 1)
equal(len(whole.read_text().splitlines()), len(rows), "a digest that was to be a database")
for wrong in (["--to", "xml"], ["--to", "csv"], ["--to", "sqlite"], ["--to", "jsonl", "--table", "nothing"], []):
    run([turnscope, "digest", files[0], *wrong], 2)

# Killed at some moment: the file is whole, or not there.
out = work / "killed" / "a.jsonl"
out.parent.mkdir()
for wait in (0.02, 0.05, 0.1, 0.2):
    process = subprocess.Popen([turnscope, "digest", work / "recordings", "--to", "jsonl", "--out", out], stderr=subprocess.DEVNULL)
    time.sleep(wait)
    process.send_signal(signal.SIGKILL)
    process.wait()
    left = [path.name for path in out.parent.iterdir()]
    check(left == [] or (left == ["a.jsonl"] and out.read_text() == whole.read_text()), f"what a killed one leaves: {left}")
print("SQLite answers what it has to, and every form has the same rows.")
