# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_postgresql.py TURNSCOPE: digests in a PostgreSQL of the test's own, loaded twice; then all questions."""
import json
import os
import pathlib
import pwd
import shutil
import sys

import fleet_test
from fleet_test import QUERIES, SCRIPTS, check, equal, need, run, start, until

turnscope = pathlib.Path(sys.argv[1]).resolve()
need("psql")
servers = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
if not servers and not shutil.which("initdb"):
    fleet_test.skip("not installed: postgresql")
bin_folder = servers[-1].parent if servers else pathlib.Path(shutil.which("initdb")).parent

work = fleet_test.folder()
work.chmod(0o755)
data = work / "postgres"
data.mkdir(mode=0o700)
# PostgreSQL does not run as root.
as_whom = {}
if os.getuid() == 0:
    try:
        owner = pwd.getpwnam("postgres")
    except KeyError:
        fleet_test.skip("there is no user postgres, and root may not run it")
    os.chown(data, owner.pw_uid, owner.pw_gid)
    as_whom = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
port = fleet_test.free_port()
run([bin_folder / "initdb", "-D", data, "-U", "fleet", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"], cwd=data, **as_whom)
log = open(work / "log", "w")
start([bin_folder / "postgres", "-D", data, "-h", "127.0.0.1", "-p", port, "-k", data, "-c", "fsync=off"], cwd=data, stdout=log,
      stderr=log, **as_whom)
environment = {**os.environ, "PGHOST": "127.0.0.1", "PGPORT": str(port), "PGUSER": "fleet", "PGDATABASE": "postgres"}


def psql(*arguments, code=0):
    return run(["psql", "--no-psqlrc", "--no-align", "--tuples-only", "--field-separator=\x1f", "--set=ON_ERROR_STOP=1", *arguments],
               code, env=environment)


def is_there():
    return os.system(f"'{bin_folder}/pg_isready' -q -h 127.0.0.1 -p {port}") == 0


until(is_there, "PostgreSQL")
files = fleet_test.recordings(work / "recordings")
halves = [fleet_test.digest(turnscope, files[0::2], work / "0.jsonl", 3 if any(f.name == "no-log.jsonl" for f in files[0::2]) else 0),
          fleet_test.digest(turnscope, files[1::2], work / "1.jsonl", 3 if any(f.name == "no-log.jsonl" for f in files[1::2]) else 0)]


def load(*digests, code=0):
    run([SCRIPTS / "load-postgresql", *digests], code, env=environment)


def count(table):
    return int(psql("-c", f"SELECT count(*) FROM {table}"))


def ask(name):
    lines = psql("-f", QUERIES / "postgresql" / f"{name}.sql").splitlines()
    return [line.split("\x1f") for line in lines]


load(*halves)
fleet_test.check_counts(count)
psql("-c", "INSERT INTO resolving_tools VALUES ('close_ticket')")
fleet_test.check_answers(ask)

load(halves[1], halves[0], halves[0])
fleet_test.check_counts(count)
fleet_test.check_answers(ask)

# A file that is not whole changes nothing; nor does one that holds less of a recording.
torn = work / "torn.jsonl"
torn.write_text("".join(line for line in halves[0].read_text().splitlines(True) if '"table":"recordings"' not in line))
load(torn, code=1)
torn.write_bytes(halves[0].read_bytes()[:-20])
load(torn, code=1)
shorter = work / "2026-11-21-gpt-realtime-0.jsonl"
shorter.write_text("".join((work / "recordings" / shorter.name).read_text().splitlines(True)[:200]))
less = fleet_test.digest(turnscope, [shorter], work / "less.jsonl")
check(sum(json.loads(line)["table"] == "turns" for line in less.read_text().splitlines()) < 6, "the shorter one is no shorter")
load(less)
fleet_test.check_counts(count)
fleet_test.check_answers(ask)

# … and the whole one takes the place of the one that holds less.
psql("-c", "DELETE FROM recordings", "-c", "DELETE FROM turns")
load(less)
check(0 < count("turns") < 6, "the shorter one's turns")
load(*halves)
equal(count("turns"), 72, "turns")
print("PostgreSQL answers what it has to, however often it is loaded.")
