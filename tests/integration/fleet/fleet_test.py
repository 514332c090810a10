# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of a fleet share: recordings of which everything is known, their digests, and what the questions have to
answer, computed here from how the recordings were made and from nothing else."""
import atexit
import collections
import json
import math
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import fleet_recordings

SOURCE = pathlib.Path(__file__).resolve().parents[3]
QUERIES = SOURCE / "resources" / "fleet"
SCRIPTS = SOURCE / "packaging" / "fleet"
TABLES = ["recordings", "sessions", "turns", "responses", "tools", "findings", "costs"]


def skip(why):
    print(f"Skipped: {why}.")
    sys.exit(77)


def need(*programs):
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    missing = [each for each in programs if not shutil.which(each, path=path)]
    if missing:
        skip(f"not installed: {', '.join(missing)}")
    os.environ["PATH"] = path


def check(is_true, what):
    if not is_true:
        print(f"FAILED: {what}")
        sys.exit(1)


def equal(found, expected, what):
    check(found == expected, f"{what}: {found!r}, not {expected!r}")


def close(found, expected, what, within=0.6):
    check(found is not None and abs(float(found) - expected) <= within, f"{what}: {found!r}, not {expected!r}")


def folder():
    made = pathlib.Path(tempfile.mkdtemp(prefix="turnscope-fleet-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def run(command, code=0, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=200, **more)
    check(done.returncode == code, f"{command}: exit code {done.returncode}, not {code}\n{done.stdout}{done.stderr}")
    return done.stdout


def start(command, **more):
    """Ends with the test."""
    process = subprocess.Popen([str(part) for part in command], **more)

    def end():
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()

    atexit.register(end)
    return process


def until(answers, what, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answers():
            return
        time.sleep(0.1)
    check(False, f"{what}: not within {seconds} s")


def wait_of(turn, number, model, day):
    """From the end of the voice to the first sound, as fleet_recordings.make() has it."""
    return 600 + 37 * turn + 211 * number + (400 if model == "nobodys-model" else 0) + (90 if day.endswith("22") else 0) + 0.5


def rank(values, share):
    return sorted(values)[math.ceil(share * len(values)) - 1]


GROUPS = [(day, model) for day in ("2026-11-21", "2026-11-22") for model in ("gpt-realtime", "nobodys-model")]
SECONDS = {}  # of sessions, by group: filled by recordings()
COST = (500 * 4.0 + 400 * 0.40 + 20 * 16.0 + 100 * 32.0 + 80 * 64.0) / 1e6 * 6  # of a session of gpt-realtime


def recordings(where):
    fleet_recordings.make(where)
    for day, model in GROUPS:
        files = [where / f"{day}-{model}-{number}.jsonl" for number in range(3)]
        times = [[json.loads(line).get("at", 0) for line in file.read_text().splitlines()[1:]] for file in files]
        SECONDS[day, model] = sum(each[-1] - each[0] for each in times) / 1e6
    return sorted(where.glob("*.jsonl"))


def digest(turnscope, files, out, code=0):
    run([turnscope, "digest", "--to", "jsonl", "--out", out, *files], code)
    return out


COUNTS = {"recordings": 13, "sessions": 12, "turns": 72, "responses": 72, "tools": 8, "costs": 72}


def check_answers(ask):
    """`ask` takes the name of a file of queries, without .sql, and answers with rows of values in their order, as text or
    numbers, nothing as None or "". Tools of resolving_tools: close_ticket."""
    rows = ask("latency_by_model")
    equal([(str(row[0]), row[1]) for row in rows], GROUPS, "days and models")
    for row, (day, model) in zip(rows, GROUPS):
        waits = [wait_of(turn, number, model, day) for turn in range(6) for number in range(3)]
        equal((int(row[2]), int(row[3])), (18, 18), f"turns of {day} {model}")
        close(row[4], rank(waits, 0.5), f"p50 of {day} {model}")
        close(row[5], rank(waits, 0.9), f"p90 of {day} {model}")
    rows = ask("cut_ins_per_hour")
    equal([(str(row[0]), row[1]) for row in rows], GROUPS, "days and models")
    for row, group in zip(rows, GROUPS):
        equal([int(value) for value in row[2:5]], [3, 0, 1], f"sessions and cut-ins of {group}")
        close(row[6], 3600 / SECONDS[group], f"cut-ins per hour of {group}", within=0.01)
    rows = ask("findings_by_rule")
    truncates = [row for row in rows if row[0] == "truncate-missing"]
    equal([(row[1], row[2], int(row[3]), int(row[4])) for row in truncates], [("warning", "client", 4, 4)], "a rule")
    close(truncates[0][5], 4 / 12, "its share", within=1e-9)
    rows = ask("cost_per_resolved_call")
    equal([(str(row[0]), row[1]) for row in rows], GROUPS, "days and models")
    for row, (day, model) in zip(rows, GROUPS):
        equal((int(row[2]), int(row[3])), (3, 2), f"calls and resolved ones of {day} {model}")
        is_known = model == "gpt-realtime"
        equal(int(row[5]), 0 if is_known else 3, f"calls of which not all of the cost is known, {model}")
        if is_known:
            close(row[4], 3 * COST, f"cost of {day} {model}", within=1e-9)
            close(row[6], 3 * COST / 2, f"cost per resolved call of {day} {model}", within=1e-9)
        else:
            check(row[4] in (None, "") and row[6] in (None, ""), f"what is not known of {model} is told as {row}")
    rows = ask("unread")
    equal([(row[0], pathlib.Path(row[1]).name) for row in rows], [("unreadable", "no-log.jsonl")], "what was not read")


def check_counts(count):
    """`count` takes a table's name."""
    equal({table: count(table) for table in COUNTS}, COUNTS, "rows")


def rows_of(files):
    """All rows of digests, as whoever keeps one set of them for a recording has them: the last one's."""
    sets = {}
    for file in files:
        own = collections.defaultdict(list)
        for line in file.read_text().splitlines():
            row = json.loads(line)
            own[row["recording"]].append(row)
        sets.update(own)
    return sets


def count_of(sets):
    return {table: sum(row["table"] == table for rows in sets.values() for row in rows) for table in COUNTS}
