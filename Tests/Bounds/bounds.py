"""Runs the program over files that are made to cost, and prints what each costs.

Usage: bounds.py AARSPLAN FOLDER [WORD …]

Files are made once in FOLDER. With words, only the shapes whose names hold one of them are run.
For each shape: seconds of wall time and the most memory, in MB, of each command. A run is ended
after 30 seconds. The status is 1 where one takes more than 2 seconds or 300 MB, or crashes.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

from shapes import GUIDES, LISTS, PLANS

MOST_SECONDS, MOST_MEGABYTES, PATIENCE = 2.0, 300, 30


def run(command, folder):
    """Seconds, megabytes, and how it ended."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
    with open(os.devnull, "wb") as nothing:
        begin = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=nothing, stderr=nothing,
            env=environment)
        try:
            process.stdin.write(b":stop\n")
            process.stdin.close()
        except BrokenPipeError:
            pass
        signal.signal(signal.SIGALRM, lambda *_: process.kill())
        signal.alarm(PATIENCE)
        _, status, usage = os.wait4(process.pid, 0)
        signal.alarm(0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - begin, usage.ru_maxrss / 1024, process.returncode


def write(folder, name, file, shape):
    """A folder of its own for each, so that none is another's neighbour."""
    size, make = shape
    path = folder / name.replace(" ", "-") / file
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        text = make(size).encode()
        # A little below the limit: just above it nothing is read at all.
        path.write_bytes(text if file.endswith(".csv") else text[: 4 * 1024 * 1024 - 8])
    return path


def commands(program, path, kind):
    folder = path.parent
    plan = path if kind == "plan" else folder / "plan.yaml"
    extra = {"plan": [], "guide": ["--ledetråd", path.name], "list": ["--centre", path.name]}[kind]
    if kind != "plan":
        guide = "g" if kind == "guide" else "ledetråd-2016"
        plan.write_text(f"format: årsplan/1\nledetråd: {guide}\når: 2016\ncenter: {{ id: x }}\n")
    yield "tjek", [program, "tjek", plan.name] + extra
    yield "overblik", [program, "overblik", plan.name] + extra
    if kind != "list":
        yield "vis", [program] + (["ledetråd"] if kind == "guide" else []) + ["vis", path.name]
        (folder / "skriv").mkdir(exist_ok=True)
        shutil.copyfile(plan, folder / "skriv" / "plan.yaml")
        yield "skriv", [program, "skriv", "skriv/plan.yaml", "--enkel"] + extra


def main():
    program, folder, words = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    kinds = [("plan", "plan.yaml", PLANS), ("guide", "g.yaml", GUIDES), ("list", "c.csv", LISTS)]
    past = []
    print(f"{'':24}" + "".join(f"{name:>19}" for name in ["tjek", "overblik", "vis", "skriv"]))
    for kind, file, shapes in kinds:
        for name, shape in shapes.items():
            if words and not any(word in name for word in words):
                continue
            path = write(folder, name, file, shape)
            row = f"{name:24}"
            for command, arguments in commands(program, path, kind):
                seconds, megabytes, status = run(arguments, path.parent)
                bad = seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES or status not in (0, 1, 2)
                row += f"{seconds:8.2f} s{megabytes:6.0f} MB{'!' if bad else ' '}"
                if bad:
                    past.append(f"{command}, {name}: {seconds:.2f} s, {megabytes:.0f} MB, {status}")
            print(row, flush=True)
    print("\n".join(["Past the bounds:"] + past) if past else "All within the bounds.")
    return 1 if past else 0


if __name__ == "__main__":
    sys.exit(main())
