# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_sqlite.py TURNSCOPE: a folder of recordings in one SQLite file, by two programs at once and again; then all
questions, asked by another SQLite than the one that wrote it. And the digest in its other forms."""
import csv
import json
import os
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
paths = {row["recording"]: row["path"] for row in rows if row["table"] == "recordings" and row["status"] == "read"}
told = {recording: json.loads(run([turnscope, "info", "--json", path]))["turns"] for recording, path in paths.items()}
for row in turns:
    latency = told[row["recording"]][row["turn"] - 1]["latency_ms"]
    equal(row["voice_to_voice_ms"], latency["voice_to_voice"], f"the wait of turn {row['turn']} of {row['recording']}")
equal(run([turnscope, "digest", "--to", "jsonl", work / "recordings"], 3), whole.read_text(), "what stdout has")

# CSV: a file for each table.
run([turnscope, "digest", "--to", "csv", "--out", work / "csv", *files], 3)
for table, expected in fleet_test.COUNTS.items():
    with open(work / "csv" / f"{table}.csv", newline="") as lines:
        equal(len(list(csv.DictReader(lines))), expected, f"rows of {table}.csv")

# A detector that is not there heard nobody: it is told, and nothing is written.
deaf = subprocess.run([turnscope, "digest", "--speech", "--to", "jsonl", files[0]], capture_output=True, text=True,
                      env={**os.environ, "TURNSCOPE_MODELS": str(work)})
equal((deaf.returncode, deaf.stdout), (1, ""), "a digest with a detector that is not there")
check("silero_vad_v6.onnx" in deaf.stderr, f"what was said: {deaf.stderr}")

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

# A file given twice, and one that holds more behind one that holds less.
def digest_of(*arguments):
    done = subprocess.run([str(part) for part in (turnscope, "digest", *arguments)], capture_output=True, text=True)
    return done.returncode, done.stderr.strip().splitlines()[-1], done.stdout


less = work / "less.jsonl"
less.write_text("".join(files[0].read_text().splitlines(True)[:200]))
code, end, once = digest_of("--to", "jsonl", files[0])
equal((code, end), (0, "turnscope: Recordings read: 1; the same ones again: 0; not readable: 0."), "one file")
code, end, twice = digest_of("--to", "jsonl", files[0], files[0], less)
equal((code, end), (0, "turnscope: Recordings read: 1; the same ones again: 2; not readable: 0."), "one file twice, and a piece of it")
equal(twice, once, "its rows")
equal(digest_of("--to", "jsonl", less, files[0])[:2], (1, "turnscope: Recordings read: 1; the same ones again: 1; not readable: 0."),
      "a piece before the whole")
code, end, out = digest_of("--to", "sqlite", "--out", work / "twice.db", less, files[0], files[0])
equal((code, end), (0, "turnscope: Recordings read: 1; the same ones again: 2; not readable: 0."), "the same into a database, which takes the whole")
absent = work / "absent.jsonl"
equal(digest_of("--to", "jsonl", absent, absent)[:2], (3, "turnscope: Recordings read: 0; the same ones again: 1; not readable: 1."),
      "what cannot be read, twice")

# A folder without a log is told, and what else there is is read; its own digests are none.
empty = work / "empty"
empty.mkdir()
code, end, out = digest_of("--to", "jsonl", empty, files[0])
equal((code, out), (3, once), "an empty folder and a file")
equal(digest_of("--to", "jsonl", empty)[::2], (3, ""), "an empty folder alone")
own = work / "own"
own.mkdir()
(own / files[0].name).write_bytes(files[0].read_bytes())
first = digest_of("--to", "csv", "--out", own, own)[:2]
for form in (("csv", "--out", own), ("jsonl", "--out", own / "all.jsonl"), ("jsonl", "--out", own / "again.jsonl"), ("sqlite", "--out", own / "all.json"), ("sqlite", "--out", own / "all.json")):
    equal(digest_of("--to", *form, own)[:2], (0, "turnscope: Recordings read: 1; the same ones again: 0; not readable: 0."), f"{form} of its own folder")
(own / "all.json").unlink()
with open(own / "stdout.jsonl", "w") as stdout:
    equal(subprocess.run([turnscope, "digest", "--to", "jsonl", own], stdout=stdout, stderr=subprocess.DEVNULL).returncode, 0, "its own folder to stdout")
equal((own / "all.jsonl").read_text(), (own / "stdout.jsonl").read_text(), "a digest within the folder")
# What is to be read is not written over.
log = own / files[0].name
for given in (log, own):
    equal(digest_of("--to", "jsonl", "--out", log, given)[0], 2, f"{log} over itself")
equal(log.read_bytes(), files[0].read_bytes(), "what was to be read")

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
