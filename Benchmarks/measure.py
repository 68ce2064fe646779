#!/usr/bin/env python3
"""Measures driftwise beside its peers and writes the table of docs/benchmarks.md. Called by scripts/bench.sh.

Environment: MEGABYTES (200), RESOURCES (1000000), HTTP_MEGABYTES (20), LARGE_MEGABYTES (50), OBSERVATIONS (10000000), ATTRIBUTES (1000000),
ROUNDS (5). The page is only rewritten by a run of the full size; the table is always printed.

Usage: measure.py [parse] [process] [diff] [http] [noise] [policy]
"""

import datetime
import http.client
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from process import best, cpu_seconds, run

ROOT = pathlib.Path(__file__).resolve().parents[1]
OUT = ROOT / "Benchmarks" / "out"
PAGE = ROOT / "docs" / "benchmarks.md"
START, END = "<!-- results: start -->", "<!-- results: end -->"

FULL_SIZE = {
    "MEGABYTES": 200, "RESOURCES": 1_000_000, "HTTP_MEGABYTES": 20, "LARGE_MEGABYTES": 50, "OBSERVATIONS": 10_000_000,
    "ATTRIBUTES": 1_000_000,
}
SIZES = {name: int(os.environ.get(name, full)) for name, full in FULL_SIZE.items()}
ROUNDS = int(os.environ.get("ROUNDS", 5))


def program(name):
    return str(OUT / "bin" / name)


def generated(name, *arguments):
    """The path of an input, made when it is not there yet; `{}` in the arguments stands for the path."""
    path = OUT / name
    if not path.exists():
        OUT.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        arguments = [text.replace("{}", str(partial)) for text in arguments]
        print(f"bench: making {name}", file=sys.stderr)
        truth = run(sys.executable, str(ROOT / "Benchmarks" / "generate.py"), *arguments).output
        path.with_suffix(".truth").write_text(truth, encoding="utf-8")
        partial.rename(path)
    return str(path)


def plan(kind="compact", megabytes=None):
    size = megabytes or SIZES["MEGABYTES"]
    options = {"compact": [], "indented": ["--indent"], "non-ascii": ["--text", "non-ascii"]}[kind]
    return generated(f"plan-{kind}-{size}.json", "plan", "--megabytes", str(size), *options, "{}")


def row(what, ours, peer, ratio, target, met):
    return f"| {what} | {ours} | {peer} | {ratio:.2f} | {target} | {'yes' if met else 'no'} |"


def parse_rows():
    """Parsing from memory again and again with one parser, the way simdjson measures itself."""
    for kind, target in (("compact", 0.6), ("indented", 0.6), ("non-ascii", 0.4)):
        file, speeds = plan(kind), {"bench": 0.0, "simdjson_dom": 0.0}
        for _ in range(ROUNDS):
            for name, arguments in (("bench", ["json-warm", "--rounds", "5"]), ("simdjson_dom", ["--warm", "5"])):
                measured = json.loads(run(program(name), *arguments, file).output)["mb_per_s"]
                speeds[name] = max(speeds[name], measured)
        ours, peer = speeds["bench"], speeds["simdjson_dom"]
        yield row(
            f"JSON in memory, warm, {kind}", f"{ours:,.0f} MB/s", f"simdjson DOM {peer:,.0f} MB/s", ours / peer,
            f"≥ {target}", ours / peer >= target,
        )


def process_rows():
    """A whole process for one file: start, load, parse, answer."""
    file = plan()
    ours, simdjson = best(ROUNDS, [program("plan-summary"), "--json", file], [program("simdjson_dom"), file])
    # The slow peers run less often: their figures vary by far less than the distance.
    jq, go = best(min(ROUNDS, 2), ["jq", ".resource_changes|length", file], [program("go_typed"), file])
    for name, peer, target in (("simdjson DOM", simdjson, 1), ("jq", jq, 20), ("Go, typed", go, 8)):
        ratio = peer.wall / ours.wall
        yield row(
            "plan-summary, one process", shown(ours), f"{name} {shown(peer)}", ratio, f"≥ {target}", ratio >= target
        )


def shown(cost):
    return f"{cost.wall:.3f} s ({cost.cpu:.3f} s CPU, {cost.peak / 1e6:,.0f} MB)"


def diff_rows():
    """Declared against live resources, as many of each."""
    count = SIZES["RESOURCES"]
    live = OUT / f"live-{count}.json"
    state = generated(f"state-{count}.json", "drift", "--resources", str(count), "{}", str(live))
    size = os.path.getsize(state) + os.path.getsize(live)
    truth = json.loads((OUT / f"state-{count}.truth").read_text(encoding="utf-8"))
    cost = best(min(ROUNDS, 3), [program("bench"), "diff", state, str(live)])[0]
    found = json.loads(cost.output)
    if any(found[kind] != truth[kind] for kind in ("changed", "missing", "extra")):
        raise RuntimeError(f"the diff found {found}, the generator planted {truth}")
    parsing, diffing = found["parse_seconds"], found["diff_seconds"]
    yield row(
        f"diff of {count:,} with {count:,}", f"{diffing:.2f} s", f"parsing both {parsing:.2f} s", diffing / parsing,
        "≤ 2", diffing <= 2 * parsing,
    )
    yield row(
        "the same, peak memory", f"{cost.peak / 1e6:,.0f} MB", f"both files {size / 1e6:,.0f} MB", cost.peak / size,
        "≤ 1.5", cost.peak <= 1.5 * size,
    )


def http_rows():
    """What a plan analysis costs the server, beside the same analysis by the library."""
    file = plan(megabytes=SIZES["HTTP_MEGABYTES"])
    body = request_body(file)
    large = request_body(plan(megabytes=SIZES["LARGE_MEGABYTES"]))
    library = json.loads(run(program("bench"), "analyze", "--rounds", str(ROUNDS), file).output)["cpu_seconds"]
    with tempfile.TemporaryDirectory() as folder:
        command = [program("driftwise"), "quickstart", "--host", "127.0.0.1", "--port", "0", "--dir", folder]
        command += ["--rate-limits", "off"]
        log = open(OUT / "server.log", "w", encoding="utf-8")
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        try:
            start = next(json.loads(line) for line in server.stdout if '"listening"' in line)
            analyze(start, body)
            before = cpu_seconds(server.pid)
            for _ in range(ROUNDS):
                analyze(start, body)
            cost = (cpu_seconds(server.pid) - before) / ROUNDS
            waits = [seconds_of(lambda: analyze(start, large)) for _ in range(ROUNDS + 1)]
        except StopIteration:
            raise RuntimeError("driftwise quickstart ended before it listened; see Benchmarks/out/server.log") from None
        finally:
            server.terminate()
            server.wait(timeout=30)
            log.close()
    yield row(
        f"analysis over HTTP, {SIZES['HTTP_MEGABYTES']} MB plan", f"{cost:.3f} s CPU", f"library {library:.3f} s CPU",
        cost / library, "≤ 1.6", cost <= 1.6 * library,
    )
    yield limited(
        f"analysis over HTTP, {SIZES['LARGE_MEGABYTES']} MB plan, from request to answer",
        f"{min(waits):.2f} s (median {sorted(waits)[len(waits) // 2]:.2f} s)", min(waits), 1, "1 s",
    )


def request_body(file):
    return json.dumps({"plan_json": pathlib.Path(file).read_text(encoding="utf-8")}, ensure_ascii=False).encode()


def seconds_of(work):
    start = time.monotonic()
    work()
    return time.monotonic() - start


def analyze(server, body):
    connection = http.client.HTTPConnection(server["host"], server["port"], timeout=300)
    headers = {"Content-Type": "application/json", "X-API-Key": server["api_key"]}
    connection.request("POST", f"/api/v2/orgs/{server['org_id']}/analyze", body, headers)
    response = connection.getresponse()
    answer = response.read()
    connection.close()
    if response.status != 200:
        raise RuntimeError(f"the analysis answered {response.status}: {answer[:300]!r}")


def limited(what, ours, measured, limit, name):
    """A row without a peer: beside a limit of our own."""
    return row(what, ours, f"limit {name}", measured / limit, "≤ 1", measured <= limit)


def noise_rows():
    """Counting what recurs, in memory and in a file."""
    count = SIZES["OBSERVATIONS"]
    for kind, addresses in (("200,000 addresses", 200_000), ("as many addresses", 0)):
        command = [program("bench"), "noise-memory", "--observations", str(count), "--addresses", str(addresses)]
        cost = best(min(ROUNDS, 3), command)[0]
        found = json.loads(cost.output)
        seconds = found["record_seconds"] + found["count_seconds"]
        what = f"noise in memory, {count:,} observations, {kind}"
        yield limited(what, f"{seconds:.2f} s ({found['cpu_seconds']:.2f} s CPU)", seconds, 10, "10 s")
        yield limited("the same, peak memory", f"{cost.peak / 1e6:,.0f} MB", cost.peak, 1e9, "1,000 MB")
    command = [program("bench"), "noise-scan", "--observations", str(count), "--rounds", str(ROUNDS)]
    found = json.loads(run(*command).output)
    yield limited(
        f"noise in a file of {found['file_bytes'] / 1e6:,.0f} MB, {count:,} observations: a scan of 5,000 more",
        f"{found['record_seconds'] * 1000:,.0f} ms", found["record_seconds"], 0.2, "200 ms",
    )
    # Nobody has set a limit for reading; a page should be there within a second.
    yield limited(
        "the same file: its 500 patterns with values", f"{found['patterns_seconds'] * 1000:,.0f} ms",
        found["patterns_seconds"], 1, "1,000 ms",
    )


def policy_rows():
    """Judging changes under a policy of 500 rules."""
    count = SIZES["ATTRIBUTES"]
    cost = best(ROUNDS, [program("bench"), "policy", "--attributes", str(count)])[0]
    found = json.loads(cost.output)
    yield limited(
        f"policy of 500 rules, {count:,} attributes of {found['resources']:,} resources",
        f"{found['seconds']:.2f} s ({found['cpu_seconds']:.2f} s CPU)", found["seconds"], 1, "1 s",
    )


def machine():
    model = "unknown processor"
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GB of memory"


def main():
    groups = {
        "parse": parse_rows, "process": process_rows, "diff": diff_rows, "http": http_rows, "noise": noise_rows,
        "policy": policy_rows,
    }
    wanted = sys.argv[1:] or list(groups)
    lines = [
        f"Measured on {datetime.date.today()}: {machine()}. Plans of {SIZES['MEGABYTES']} MB, best of {ROUNDS}.",
        "", "| what | driftwise | beside | ratio | target | met |", "|---|---|---|---|---|---|",
    ]
    failed = []
    for name in wanted:
        try:
            for line in groups[name]():
                print(line, file=sys.stderr)
                lines.append(line)
        except (RuntimeError, OSError) as error:
            failed.append(f"bench: {name}: {error}")
    table = "\n".join(lines)
    print(table)
    for problem in failed:
        print(problem, file=sys.stderr)
    if failed or wanted != list(groups) or SIZES != FULL_SIZE:
        print("bench: docs/benchmarks.md is left as it was", file=sys.stderr)
        return 1 if failed else 0
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(START, 1)
    PAGE.write_text(f"{before}{START}\n{table}\n{END}{rest.split(END, 1)[1]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
