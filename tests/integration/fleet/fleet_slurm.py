# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_slurm.py TURNSCOPE: a cluster of one node on this machine, on which packaging/fleet/digest.sbatch digests a fleet
as an array job. One task is killed while it works: it leaves no file, the job says that it failed, and sent again it
writes its share; another one is sent twice. In the end every recording is there once, whatever was repeated."""
import collections
import getpass
import os
import pathlib
import socket
import subprocess
import sys

import fleet_test
from fleet_test import SCRIPTS, check, equal, free_port, need, run, start, until

turnscope = pathlib.Path(sys.argv[1]).resolve()
need("slurmctld", "slurmd", "sbatch", "sinfo", "scontrol", "munged", "timeout")
if os.environ.get("TURNSCOPE_SANITIZE"):
    fleet_test.skip("what begins processes is not run under a sanitizer")

work = fleet_test.folder()
user, host = getpass.getuser(), socket.gethostname().split(".")[0]
for name in ("state", "spool", "munge", "out"):
    (work / name).mkdir(mode=0o700)
(work / "munge" / "key").write_bytes(os.urandom(128))
(work / "munge" / "key").chmod(0o600)
(work / "slurm.conf").write_text(f"""
ClusterName=turnscope
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={work}/munge/socket
CredType=cred/munge
SlurmctldPort={free_port()}
SlurmdPort={free_port()}
StateSaveLocation={work}/state
SlurmdSpoolDir={work}/spool
SlurmctldPidFile={work}/slurmctld.pid
SlurmdPidFile={work}/slurmd.pid
SlurmctldLogFile={work}/slurmctld.log
SlurmdLogFile={work}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerParameters=batch_sched_delay=0,sched_interval=1
MinJobAge=3600
NodeName={host} NodeAddr=127.0.0.1 CPUs={os.cpu_count()} State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
""")
environment = {**os.environ, "SLURM_CONF": str(work / "slurm.conf"), "HOME": str(work), "XDG_CONFIG_HOME": str(work / "config")}
for name in list(environment):
    if name.startswith("SLURM_") and name != "SLURM_CONF" or name.startswith("SBATCH_"):
        del environment[name]


def logs():
    return "\n".join(f"-- {log.name}\n{log.read_text(errors='replace')[-3000:]}" for log in sorted(work.glob("*.log")))


def submit(tasks, **more):
    """Until all of them are over: their exit codes, by task."""
    job = run(["sbatch", "--parsable", f"--array={tasks}", f"--output={work}/task-%a.log", f"--chdir={work}",
               SCRIPTS / "digest.sbatch", work / "list", work / "out"], env={**environment, **more}).strip().split(";")[0]
    states = {}

    def over():
        states.clear()
        told = run(["scontrol", "--oneliner", "show", "job", job], env=environment)
        for line in told.splitlines():
            fields = dict(word.split("=", 1) for word in line.split() if "=" in word)
            states[fields["ArrayTaskId"]] = fields["JobState"]
        return all(state in ("COMPLETED", "FAILED", "NODE_FAIL", "CANCELLED", "TIMEOUT") for state in states.values())

    until(over, f"job {job}: {logs()}", 150)
    return states


output = subprocess.DEVNULL
start(["munged", "--foreground", "--force", f"--socket={work}/munge/socket", f"--key-file={work}/munge/key",
       f"--pid-file={work}/munge/pid", f"--log-file={work}/munged.log", f"--seed-file={work}/munge/seed"], stdout=output, stderr=output)
until((work / "munge" / "socket").exists, f"munged {logs()}", 20)
start(["slurmctld", "-D", "-f", work / "slurm.conf"], stdout=output, stderr=output, env=environment)
start(["slurmd", "-D", "-f", work / "slurm.conf", "-N", host], stdout=output, stderr=output, env=environment)
until(lambda: "idle" in subprocess.run(["sinfo", "--noheader", "--format=%t"], capture_output=True, text=True, env=environment).stdout,
      f"the node {logs()}", 60)

files = fleet_test.recordings(work / "recordings")
(work / "list").write_text("".join(f"{file}\n" for file in files))
# The first time, task 2 is killed by the system while it writes its rows, however fast it is: it may write 512 bytes.
wrapper = work / "turnscope-once-killed"
wrapper.write_text(f"""#!/bin/sh
if [ "$SLURM_ARRAY_TASK_ID" = 2 ] && [ ! -e {work}/killed ]; then
  touch {work}/killed
  ulimit -f 1
fi
exec {turnscope} "$@"
""")
wrapper.chmod(0o700)

states = submit("0-3", TURNSCOPE=str(wrapper))
equal(states.get("2"), "FAILED", f"the state of the task that was killed {logs()}")
names = sorted(path.name for path in (work / "out").iterdir())
equal(names, ["0.jsonl", "1.jsonl", "3.jsonl"], "what the tasks left")
# One share has the log that is none: its task says so by its exit code, and its rows are there.
unreadable = [index % 4 for index, file in enumerate(files) if file.name == "no-log.jsonl"][0]
for task in (0, 1, 3):
    equal(states.get(str(task)), "FAILED" if task == unreadable else "COMPLETED", f"the state of task {task}")

before = {task: (work / "out" / f"{task}.jsonl").read_bytes() for task in (0, 1)}
# A number beyond the tasks would read a share of another's again: it is refused.
states = submit("1-2,4", TASKS="4", TURNSCOPE=str(wrapper))
check("2" in states and "1" in states, f"tasks sent again: {states}")
equal(states.get("4"), "FAILED", f"the state of a fifth task of four {logs()}")
equal({task: (work / "out" / f"{task}.jsonl").read_bytes() for task in (0, 1)}, before, "the repeated task's rows")
names = sorted(path.name for path in (work / "out").iterdir())
equal(names, [f"{task}.jsonl" for task in range(4)], "what the tasks left")

shards = fleet_test.rows_of([work / "out" / name for name in names])
whole = fleet_test.rows_of([fleet_test.digest(turnscope, files, work / "whole.jsonl", 3)])
equal(fleet_test.count_of(shards), fleet_test.COUNTS, "rows of all tasks")
equal(sorted(shards), sorted(whole), "recordings")
for recording, rows in whole.items():
    beside = [row for row in shards[recording] if row["table"] != "recordings"] # the copy has another path
    equal(beside, [row for row in rows if row["table"] != "recordings"], f"rows of {recording}")
keys = collections.Counter((row["table"], row["recording"], row.get("turn")) for rows in shards.values() for row in rows
                           if row["table"] == "turns")
equal(max(keys.values()), 1, "rows of one turn")
print(f"{len(files)} recordings by 4 tasks, one of them killed and two sent again: {fleet_test.count_of(shards)}")
