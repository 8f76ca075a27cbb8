"""Counts HR's desk by its own means, and says what the overview must say. It shares nothing with the
program, and reads the files and not what made them.

Usage: count_desk.py FOLDER

Writes JSON: for each file what it is, for each centre what it has, and what it all comes to.
"""
import json
import os
import re
import sys

THEMES = ["samspil", "effekt", "trivsel"]
DEPTHS = ["mangler", "fravalgt", "nævnt", "omsat", "målbart", "fulgt op"]


def decoded(content):
    if content.startswith(b"\xff\xfe"):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def field(text, key):
    found = re.search(rf"^ *{key}: (.*)$", text, re.M)
    return found.group(1).strip() if found else None


def kind(name, content):
    if not name.endswith((".yaml", ".yml")):
        return "ikke en plan"
    if not content:
        return "ulæselig"
    text = decoded(content)
    if not text.startswith("format: årsplan/"):
        return "ikke en plan"
    if field(text, "ledetråd") != "ledetråd-2016":
        return "ukendt ledetråd"
    if field(text, "år") != "2016":
        return "forkert år"
    if not text.endswith("\n"):
        return "afkortet"
    return "afleveret"


def folded(name):
    for letter, plain in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        name = name.lower().replace(letter, plain)
    return re.sub(r"\W", "", name)


def goals(text):
    """The goals, as lists of lines."""
    part = text.split("lokale-mål:\n")[1] if "lokale-mål:" in text else ""
    return [goal.splitlines() for goal in re.split(r"^  - id: ", part, flags=re.M)[1:]]


def depth(text, theme):
    own = [goal for goal in goals(text) if f"    tema: {theme}" in goal]
    has = lambda word: any(line.strip().startswith(word) for goal in own for line in goal)
    if not own:
        return "nævnt" if f"spørgsmål: {theme}-" in text else "mangler"
    if not has("tiltag:"):
        return "nævnt"
    if not (has("målsætning:") and has("frist:")):
        return "omsat"
    return "fulgt op" if has("opfølgning:") else "målbart"


def owner(name, content, centres):
    text = decoded(content)
    head = text.split("refleksioner:")[0]
    for key in (field(head, "id"), field(head, "navn")):
        for number, (own, called) in enumerate(centres):
            if key and folded(key) in (folded(own), folded(called)):
                return number
    stem = folded(name.rsplit(".", 1)[0])
    for number, (own, called) in enumerate(centres):
        if stem == folded(own):
            return number
    return None


def main(folder):
    with open(os.path.join(folder, "centre.csv"), "rb") as file:
        rows = decoded(file.read()).split("\r\n")[1:-1]
    centres = [tuple(row.split(";")[:2]) for row in rows]
    inbox = os.path.join(folder, "indbakke")
    files = {}
    for name in sorted(os.listdir(inbox)):
        path = os.path.join(inbox, name)
        with open(path, "rb") as file:
            files[name] = (file.read(), os.stat(path).st_mtime)
    kinds = {name: kind(name, content) for name, (content, _) in files.items()}
    by_centre, unlisted, doubles = {}, [], {}
    for name, (content, time) in files.items():
        if kinds[name] == "ikke en plan":
            continue
        number = owner(name, content, centres)
        if number is None:
            unlisted.append(name)
            continue
        days = re.findall(r"dato: (\S+)", decoded(content))
        rank = (kinds[name] == "afleveret", max(days, default=""), time)
        by_centre.setdefault(number, []).append((rank, name))
    table = {}
    for number, (own, _) in enumerate(centres):
        sent = sorted(by_centre.get(number, []), reverse=True)
        if not sent:
            table[own] = {"fil": None, "aflevering": "ikke afleveret"}
            continue
        best = sent[0][1]
        entry = {"fil": best, "aflevering": kinds[best]}
        if kinds[best] == "afleveret":
            text = decoded(files[best][0])
            entry["dækning"] = {theme: depth(text, theme) for theme in THEMES}
            entry["mål"] = len(goals(text))
            entry["uden-ansvarlig"] = sum(
                not any("ansvarlig:" in line for line in goal) for goal in goals(text))
        for _, name in sent[1:]:
            doubles[name] = best
        table[own] = entry
    counting = [entry for entry in table.values() if entry["aflevering"] == "afleveret"]
    json.dump({
        "filer": kinds, "centre": table, "uden-for-listen": sorted(unlisted), "dubletter": doubles,
        "afleveret": len(counting), "mål": sum(entry["mål"] for entry in counting),
        "uden-ansvarlig": sum(entry["uden-ansvarlig"] for entry in counting),
        "temaer": {
            theme: {d: sum(entry["dækning"][theme] == d for entry in counting) for d in DEPTHS}
            for theme in THEMES
        },
    }, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(sys.argv[1])
