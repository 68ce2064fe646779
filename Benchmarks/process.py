"""Runs a program and tells what it cost, as the kernel counts it."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """One run: wall clock and processor seconds, and the highest resident memory in bytes."""

    wall: float
    cpu: float
    peak: int
    output: str


def run(*command):
    """Runs once; raises when the program fails."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    output, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{os.path.basename(command[0])} ended with {process.returncode}: {errors.strip()[-300:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, output)


def best(rounds, *commands):
    """The fastest run of each command; the commands take turns, so that a slow moment of the machine hits all."""
    results = [[] for _ in commands]
    for _ in range(rounds):
        for command, costs in zip(commands, results):
            costs.append(run(*command))
    return [min(costs, key=lambda cost: cost.wall) for costs in results]


def cpu_seconds(pid):
    """What a running process has used so far, with its threads."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
