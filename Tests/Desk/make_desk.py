"""Makes HR's desk: a list of 40 centres, and the 44 plan files that came in, with three that are no plans.

Usage: make_desk.py FOLDER

Writes FOLDER/indbakke with the files, and FOLDER/centre.csv with the list. The same files every time,
with the same dates. `count_desk.py` counts them by its own means.
"""
import os
import sys

THEMES = ["samspil", "effekt", "trivsel"]
KINDS = ["institution", "skole", "plejehjem", "center"]
NAMES = [
    "Børnehuset Solstrålen", "Østerskov Skole", "Plejehjemmet Aabakken", "Jobcenter Aakjær",
]
# 2015-11-12 at noon and 2015-11-25 at noon, UTC: in time and late, the deadline being 20 November.
IN_TIME, LATE, LATER = 1447329600, 1448452800, 1448539200


def centre(number):
    name = NAMES[number] if number < len(NAMES) else f"{KINDS[number % 4].capitalize()} nr. {number}"
    return f"c{number:02}", name, KINDS[number % 4]


def plan(number, guide="ledetråd-2016", year=2016, ids=None, name=None, followed=None):
    """A plan whose depths follow from its number, so that a count can tell them apart."""
    own, own_name, kind = centre(number)
    lines = [
        "format: årsplan/1", f"ledetråd: {guide}", f"år: {year}", "status: kladde", "center:",
        f"  id: {ids or own}", f"  navn: {name or own_name}", f"  type: {kind}", "refleksioner:",
        "  - spørgsmål: trivsel-1", "    svar: |", "      Vi taler om det hver uge.",
    ]
    goals = []
    for place, theme in enumerate(THEMES):
        depth = (number + place) % 4
        if depth == 0:
            continue
        goals += [f"  - id: M{place + 1}", f"    titel: Mål {place + 1} hos {own}", f"    tema: {theme}"]
        if number % 3:
            goals.append("    ansvarlig: Lederen")
        if depth > 1:
            goals += ["    tiltag:", "      - hvad: Mødes hver uge"]
        if depth > 2:
            goals += [
                "    tegn:", "      - tegn: Fravær", "        udgangspunkt: 5 %",
                "        målsætning: 4 %", "    frist: 2016-12-01",
            ]
        if followed and place == 1:
            goals += ["    opfølgning:", f"      - dato: {followed}", "        status: på vej"]
    if goals:
        lines += ["lokale-mål:"] + goals
    return "\n".join(lines) + "\n"


def desk():
    """Name, bytes and time of each file."""
    files = []

    def add(name, content, time=IN_TIME):
        files.append((name, content if isinstance(content, bytes) else content.encode(), time))

    # 31 plain ones, five of them late.
    for number in range(31):
        add(f"{centre(number)[0]}.yaml", plan(number), LATE if number < 5 else IN_TIME)
    # In another character set, whole.
    add("c31.yaml", plan(31).encode("cp1252"))
    add("c32.yaml", b"\xff\xfe" + plan(32).encode("utf-16-le"))
    # The id is another, the name is spelt without Danish letters, or in capitals.
    add("fra-mail.yaml", plan(33, ids="noget-andet", name="SKOLE NR. 33"))
    # Copies: the newer content counts, though its file is older; then the newer file.
    add("c34.yaml", plan(34, followed="2016-03-01"), IN_TIME)
    add("c34 - kopi.yaml", plan(34), LATER)
    add("c34-gammel.yaml", plan(34, followed="2016-02-01"), IN_TIME)
    # To be sent again: another year, another ledetråd, cut, empty.
    add("c35.yaml", plan(35, year=2015))
    add("c36.yaml", plan(36, guide="ledetråd-2061"))
    whole = plan(37)
    add("c37.yaml", whole[: whole.index("hver uge.") + 2])
    add("c38.yaml", b"")
    # From centres that are not on the list; one of them is nearly.
    add("fremmed.yaml", plan(50))
    add("naesten.yaml", plan(51, ids="x51", name="Østerskovs Skole"))
    # A mail that was saved as a plan.
    add("brev.yaml", "From: leder@example.dk\nTo: hr@example.dk\nSubject: Vores plan\n\nHer er den.\n")
    # Centre 39 has sent nothing, and three files are no plans.
    add("plan.docx", b"PK\x03\x04 ikke rigtigt Word")
    add("plan.pdf", b"%PDF-1.4\n")
    add("svar.eml", "From: leder@example.dk\nSubject: plan\n\nHej\n")
    return files


def main(folder):
    inbox = os.path.join(folder, "indbakke")
    os.makedirs(inbox)
    for name, content, time in desk():
        path = os.path.join(inbox, name)
        with open(path, "wb") as file:
            file.write(content)
        os.utime(path, (time, time))
    rows = ["id;navn;type;leder;e-mail"]
    for number in range(40):
        own, name, kind = centre(number)
        rows.append(f"{own};{name};{kind};Leder {number};{own}@example.dk")
    with open(os.path.join(folder, "centre.csv"), "wb") as file:
        file.write(("\r\n".join(rows) + "\r\n").encode("cp1252"))


if __name__ == "__main__":
    main(sys.argv[1])
