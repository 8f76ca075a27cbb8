#!/usr/bin/env python3
"""Keeps Docs/architecture.md true.

  examples.py check              the table of rooms and every edit fit the sources as they are
  examples.py record             writes the table's last column anew from Package.swift
  examples.py apply NAME FOLDER  makes the edits of one example in a copy of the sources
  examples.py run FOLDER [NAME]  copies the sources to FOLDER, and does what the examples say, or one of
                                 them; with AARSPLAN_RECORD set, writes what the commands say into the page

An example is a heading »Worked example: …« with all that follows. In it, »New file `PATH`:« stands before
the whole of a file, »In `PATH`:« before a `diff` without line numbers, in which `@@` begins another place:
what stands there now must stand in the file once. A fence `sh` holds a command, and the fence `text` behind
it what the command says, with `…` for lines that are left out.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "Docs" / "architecture.md"
TARGET = re.compile(r"^(New file|In) `([^`]+)`")
ROW = re.compile(r"^\| (\d) \| `([\w-]+)` \| ([^|]+) \|\s*([^|]*?)\s*\|$", re.MULTILINE)


class Slip(Exception):
    """Something that the page says and that is not so."""


def examples():
    """Name -> list of steps: ("new", path, text), ("edit", path, hunks), ("run", command, expected)."""
    found, steps, target = {}, [], None
    lines = iter(PAGE.read_text(encoding="utf-8").split("\n"))
    for line in lines:
        if line.startswith("## "):
            name = re.match(r"## Worked example: a new (.+)", line)
            steps = found.setdefault(name.group(1), []) if name else []
        elif match := TARGET.match(line):
            target = match.groups()
        elif line.startswith("```"):
            body = []
            while not (inner := next(lines)).startswith("```"):
                body.append(inner)
            add(steps, line[3:].strip(), body, target)
            if line[3:].strip() not in ("sh", "text"):
                target = None
    return found


def add(steps, kind, body, target):
    if kind == "sh":
        steps.append(["run", "\n".join(body), None])
    elif kind == "text" and steps and steps[-1][0] == "run":
        steps[-1][2] = body
    elif target and target[0] == "New file":
        steps.append(["new", target[1], "\n".join(body) + "\n"])
    elif target and kind == "diff":
        steps.append(["edit", target[1], hunks(body)])


def hunks(lines):
    """(what stands there now, what is to stand there) of each place."""
    parts = [[]]
    for line in lines:
        if line.startswith("@@"):
            parts.append([])
        else:
            parts[-1].append(line)
    return [
        ("\n".join(line[1:] for line in part if line[:1] != "+") + "\n",
         "\n".join(line[1:] for line in part if line[:1] != "-") + "\n")
        for part in parts if part
    ]


def edited(steps):
    """Path -> text after an example's edits. Each must fit in one place and no more."""
    texts = {}
    for kind, place, content in (step for step in steps if step[0] != "run"):
        path = ROOT / place
        if kind == "new":
            if path.exists():
                raise Slip(f"{place}: is there already")
            texts[place] = content
            continue
        text = texts.get(place) or path.read_text(encoding="utf-8")
        for old, new in content:
            if (count := ("\n" + text).count("\n" + old)) != 1:
                raise Slip(f"{place}: stands there {count} times:\n{old}")
            text = ("\n" + text).replace("\n" + old, "\n" + new)[1:]
        texts[place] = text
    return texts


# MARK: The rooms

def package():
    """Room -> the rooms of the house that it may use, as Package.swift says."""
    with tempfile.TemporaryDirectory() as scratch:
        run = subprocess.run(
            ["swift", "package", "--scratch-path", scratch, "dump-package"], cwd=ROOT, check=True,
            capture_output=True, text=True, env={**os.environ, "AARSPLAN_KURSUS": "1"})
    targets = [t for t in json.loads(run.stdout)["targets"]
               if not t.get("path", "").startswith("Tests/") and t["type"] in ("regular", "executable")]
    # Row 1, the C libraries, is told in a line of its own.
    rooms = {t["name"] for t in targets if not re.match("C[A-Z]", t["name"])}
    return {
        t["name"]: sorted(d["byName"][0] for d in t["dependencies"]
                          if "byName" in d and d["byName"][0] in rooms)
        for t in targets if t["name"] in rooms
    }


def told(uses):
    return ", ".join(uses) or "–"


def check_rooms():
    page, real = ROW.findall(PAGE.read_text(encoding="utf-8")), package()
    rows = {name: int(row) for row, name, _, _ in page}
    if set(rows) != set(real):
        raise Slip(f"rooms that only one of page and package has: {set(rows) ^ set(real)}")
    for row, name, _, uses in page:
        if uses.strip() != told(real[name]):
            raise Slip(f"{name} may use: {told(real[name])}")
        above = [other for other in real[name] if rows[other] > int(row)]
        if above:
            raise Slip(f"{name} uses what stands above it: {above}")


def record():
    real = package()
    text = ROW.sub(
        lambda m: f"| {m[1]} | `{m[2]}` | {m[3].strip()} | {told(real.get(m[2], []))} |",
        PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(text, encoding="utf-8")


# MARK: Doing it

def copy(folder, texts):
    """The sources that git knows or would take, some with other texts, into a folder whose build stays
    warm: what is the same there already is left alone."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
        capture_output=True, text=True).stdout.split("\0")
    names = {name for name in listed if name and (ROOT / name).is_file()} | set(texts)
    for name in names:
        target = folder / name
        new = texts[name].encode() if name in texts else (ROOT / name).read_bytes()
        if not target.is_file() or target.read_bytes() != new:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(new)
        if name not in texts:
            target.chmod((ROOT / name).stat().st_mode)
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        if inside.parts[0] != ".build" and path.is_file() and str(inside) not in names:
            path.unlink()


def says(expected, output):
    """Whether the output is what is expected, `…` standing for any lines."""
    pattern = "\n".join(
        r"(?:.*\n)*?.*" if line.strip() == "…" else re.escape(line.rstrip()) for line in expected)
    return re.fullmatch(pattern, "\n".join(line.rstrip() for line in output.strip("\n").split("\n")))


def do(command, expected, folder):
    print(f"$ {command}", flush=True)
    # What the page's own recording is told is not for the tests that the page runs.
    settings = {name: value for name, value in os.environ.items() if name != "AARSPLAN_RECORD"}
    run = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=settings, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT)
    if expected is None and run.returncode != 0:
        raise Slip(f"{command}: ended with {run.returncode}\n{run.stdout[-6000:]}")
    if expected is not None and not says(expected, run.stdout):
        if "AARSPLAN_RECORD" not in os.environ:
            raise Slip(f"{command}: says\n{run.stdout}")
        redraw(command, expected, run.stdout)


def redraw(command, old, output):
    """Puts into the page what a command says now."""
    before = f"```sh\n{command}\n```\n\n```text\n"
    then = "".join(line + "\n" for line in old)
    new = "".join(line.rstrip() + "\n" for line in output.strip("\n").split("\n"))
    text = PAGE.read_text(encoding="utf-8").replace(f"{before}{then}```", f"{before}{new}```")
    PAGE.write_text(text, encoding="utf-8")


def main(arguments):
    match arguments:
        case ["check"]:
            check_rooms()
            for name, steps in examples().items():
                print(f"a new {name}: {len(edited(steps))} files, every edit fits")
            edited([step for steps in examples().values() for step in steps])
        case ["record"]:
            record()
        case ["apply", name, folder]:
            for place, text in edited(examples()[name]).items():
                (pathlib.Path(folder) / place).write_text(text, encoding="utf-8")
        case ["run", folder, *names]:
            chosen = {name: steps for name, steps in examples().items() if not names or name in names}
            # All in one build; they touch other places, which `check` sees to.
            copy(pathlib.Path(folder), edited([step for steps in chosen.values() for step in steps]))
            for name, steps in chosen.items():
                print(f"# a new {name}", flush=True)
                for step in (step for step in steps if step[0] == "run"):
                    do(step[1], step[2], folder)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Slip as slip:
        print(slip, file=sys.stderr)
        sys.exit(1)
