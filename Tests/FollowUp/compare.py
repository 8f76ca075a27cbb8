"""Holds the program to the oracle, folder by folder.

Usage: compare.py PROGRAM ROOT

ROOT is what make_folders.py wrote. Says how many folders agree and ends with 0; else names each figure
that differs and ends with 1.
"""
import json
import os
import subprocess
import sys
from datetime import date

import oracle

COLUMNS = ["Mål", *oracle.HEADS]


def run(program, folder, *words):
    made = subprocess.run(
        [program, "opfølg", *words, "--format", "json"], cwd=folder, capture_output=True, text=True)
    if not made.stdout:
        raise SystemExit(f"{folder}: {words} said {made.returncode} {made.stderr}")
    return json.loads(made.stdout), made.returncode


def only(row, *keys):
    return {key: row[key] for key in keys}


def missing(program, folder, trial):
    said, status = run(
        program, folder, "mangler", ".", "--strategier", "strategier.yaml", "--dato", trial["dato"],
        "--frem", str(trial["frem"]))
    counts = ("forfaldne", "kommer", "venter")
    return {"status": status, "mangler": {
        **only(said, *counts),
        "udvalg": [only(row, "strategi", "opfølgning", "om", "udvalg", "frist", "møde", "stade", "dage", "næste-møde")
                   for row in said["udvalg"]],
        "centre": [only(row, "center", "år", "mål", "sidst", "stade", "frist", "dage", "grunde")
                   for row in said["centre"]],
        "strategier": {row["strategi"]: only(row, *counts) for row in said["strategier"]},
    }}


def year_plan(program, folder, trial):
    said, _ = run(
        program, folder, "plan", "strategier.yaml", "--år", str(trial["år"]), "--dato", trial["dato"])
    return {
        "år": said["år"],
        "runder": [only(row, "strategi", "opfølgning", "om", "udvalg", "frist", "møde", "behandlet", "stade")
                   for row in said["forelæggelser"]],
        "godkendt": {row["udvalg"]: row["godkendt"] for row in said["godkendt"]},
        "alle": said["alle-godkendt"],
    }


def report(program, folder, trial):
    said, _ = run(
        program, folder, "årsberetning", ".", "--strategier", "strategier.yaml", "--år", str(trial["år"]),
        "--dato", trial["dato"])
    return {
        "år": said["år"],
        "rækker": {row["strategi"] or "": only(row, *COLUMNS) for row in said["rækker"]},
        "i-alt": said["i-alt"], "fælles": said["fælles"], "uden-mål": sorted(said["uden-mål"], key=oracle.in_bytes),
        "uforklarede": said["uforklarede"],
        "behandlet": [only(row, "dato", "udvalg", "strategi", "opfølgning") for row in said["behandlet"]],
    }


def differences(path, found, wanted):
    """The places where two values differ, with both."""
    if isinstance(found, dict) and isinstance(wanted, dict) and found.keys() == wanted.keys():
        for key in wanted:
            yield from differences(f"{path}.{key}", found[key], wanted[key])
    elif isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        for number, pair in enumerate(zip(found, wanted)):
            yield from differences(f"{path}[{number}]", *pair)
    elif found != wanted:
        yield f"{path}\n  program {found}\n  oracle  {wanted}"


def compare(program, folder, trial):
    today = date.fromisoformat(trial["dato"])
    files = oracle.Folder(folder)
    wanted = oracle.answer(folder, today, trial["år"], trial["frem"])
    if files.plans:
        found = missing(program, folder, trial)
        yield from differences("status", found["status"], wanted["status"])
        yield from differences("mangler", found["mangler"], wanted["mangler"])
    yield from differences("plan", year_plan(program, folder, trial), wanted["opfølgningsplan"])
    if wanted["årsberetning"]["i-alt"]["Mål"]:
        yield from differences("årsberetning", report(program, folder, trial), wanted["årsberetning"])


def main(program, root):
    agreeing, differing = 0, 0
    for name in sorted(os.listdir(root), key=oracle.in_bytes):
        folder = os.path.join(root, name)
        with open(os.path.join(folder, "prøve.json"), encoding="utf-8") as file:
            trial = json.load(file)
        found = list(compare(program, folder, trial))
        agreeing, differing = agreeing + (not found), differing + bool(found)
        for line in found:
            print(f"{name} {line}")
    print(f"{agreeing} agree, {differing} differ")
    raise SystemExit(1 if differing else 0)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(os.path.abspath(sys.argv[1]), sys.argv[2])
