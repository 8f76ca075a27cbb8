"""Folders that are made to cost: files that are harmless one by one, and name each other thousands of
times. As `shapes.py`, whose tables these join.
"""
from shapes import HEAD, Shape, lines

PLAN = "format: årsplan/1\nledetråd: g\når: 2016\ncenter: { id: x, navn: X }\n"
REGISTER = "format: strategier/1\nid: fb\ntitel: R\n"
COURSE = "format: kursus/1\ntitel: K\nledetråd: g\nstart: 09.00\nslut: 10.00\nblokke:\n"
# Composed or not, a letter is the same: comparing takes longer.
TAKEN_APART = "a\u030a"


def guide(themes=None, more=""):
    return "format: ledetråd/1\nid: g\ntitel: G\når: 2016\nstrategier: fb\n" + more + "temaer:\n" \
        + (themes or "  - { id: t, titel: T, spørgsmål: [{ id: q, spørgsmål: Hvad? }] }\n")


# As many questions as a ledetråd may have.
FULL_GUIDE = guide("".join(
    f"  - id: t{i}\n    titel: T\n    spørgsmål:\n" + "".join(
        f"      - {{ id: q{i}-{j}, spørgsmål: Hvad {j}?, minutter: 1 }}\n" for j in range(50))
    for i in range(100)))


def names(count, form="h%d"):
    return "[" + ", ".join(form % i for i in range(count)) + "]"


def register(**files):
    """A plan, its ledetråd, the register and a line of an overview: what is given, and the least."""
    least = {"g": guide(), "strategier": REGISTER + "strategier: [{ id: s, titel: S }]\n",
             "plan": PLAN, "linjer": told(1)}
    return {name + (".ndjson" if name == "linjer" else ".yaml"): text
            for name, text in (least | files).items()}


def told(n, goals="[]"):
    return "".join(
        f'{{"format":"overblik-plan/1","fil":"{i}.yaml","center":"c{i}","navn":"X","år":2016,'
        f'"ledetråd":"g","læst":"hel","fund":[],"plan":{{"ledetråd":"g","år":"2016",'
        f'"center":{{"id":"c{i}","navn":"X"}},"lokale-mål":{goals}}}}}\n' for i in range(n))


def strategies(count, more=""):
    return REGISTER + "strategier:\n" + "".join(
        f"  - {{ id: s{i}, titel: S {i}{more} }}\n" for i in range(count))


def followed(field, text):
    """A plan whose one goal was followed up on, with a text in a field."""
    fields = {"målt": "1", "bemærkning": "ja"} | {field: text}
    return PLAN + "lokale-mål:\n  - id: M1\n    titel: T\n    tema: t\n    opfølgning:\n" \
        "      - dato: 2016-06-01\n        status: ikke nået\n" \
        + "".join(f"        {name}: {value}\n" for name, value in fields.items())


REGISTERS = {
    "afløsere": Shape(45_000, lambda n: register(
        strategier=strategies(90, ", afløser: " + names(500, "å\u0301%d")) + "".join(
            f"  - {{ id: {TAKEN_APART}, titel: T }}\n"
            f"  - {{ id: ny, titel: N, periode: {{ fra: 2010-01-01 }}, afløser: [{TAKEN_APART}] }}\n"),
        plan=PLAN + "lokale-mål:\n" + lines(n // 500, "  - { id: M%(n)d, titel: T, tema: t, strategi: ["
                                            + ", ".join([TAKEN_APART] * 500) + "] }\n")), small=500),
    "centre i kalenderen": Shape(45_000, lambda n: register(
        g=guide(more="kalender:\n" + "  - { dato: 2016-03-01, hvad: O, slags: opfølgning, gælder-for: "
                f"{names(450)} }}\n" * (n // 450)),
        plan=PLAN + "lokale-mål:\n" + lines(1_000, "  - { id: M%(n)d, titel: T, tema: t }\n")), small=450),
    "centre i temaer": Shape(4_000, lambda n: register(g=guide(lines(
        100, "  - id: t%(n)d\n    titel: T\n    spørgsmål: [{ id: q%(n)d, spørgsmål: Hvad? }]\n"
        f"    gælder-for: {names(450)}\n")), linjer=told(n)), small=20),
    "centre i strategier": Shape(4_000, lambda n: register(
        strategier=strategies(100, ", gælder-for: " + names(450)),
        linjer=told(n, '[{"id":"M1","titel":"T","tema":"t"}]')), small=20),
    "strategier og planer": Shape(6_000, lambda n: register(
        strategier=strategies(500, ", opfølgning: [{ id: o, form: F, frist: 2016-05, udvalg: [u] }]"),
        linjer=told(n, '[{"id":"M1","titel":"T","tema":"t","strategi":["s1"]}]')), small=20),
    "runder": Shape(45_000, lambda n: register(
        strategier=REGISTER + "udvalg:\n" + lines(500, "  - { id: u%(n)d, navn: U }\n")
        + "strategier:\n" + lines(n // 450, "  - { id: s%(n)d, titel: S, opfølgning: [{ id: o, form: F, "
                                  "frist: 2010-01, gentages: hver måned, udvalg: "
                                  + names(450, "u%d") + " }] }\n")), small=450),
    "fora": Shape(500, lambda n: register(
        g=guide(more="krav:\n  forelægges:\n" + "    - { forum: LMU, udfald: drøftet }\n" * (n // 2)
                + "    - { forum: HMU, udfald: godkendt }\n" * (n // 2)),
        plan=PLAN + "drøftelser:\n"
        + "  - { forum: DMU, dato: 2016-01-14, udfald: godkendt }\n" * 998
        + "  - { forum: LMU, dato: 2016-02-14, udfald: drøftet }\n"
        + "  - { forum: HMU, dato: 2016-01-14, udfald: godkendt }\n"),
                  says="drøftet-efter-beslutning", small=4),
    "tal i en bemærkning": Shape(400_000, lambda n: register(
        plan=followed("bemærkning", "20 af 40 " * n)), small=50),
    "rækker af tal": Shape(700_000, lambda n: register(
        plan=followed("bemærkning", "1 og " * n + "1 dage")), small=50),
    "rækker af tal i det målte": Shape(700_000, lambda n: register(
        plan=followed("målt", "1 og " * n + "1 dage")), small=50),
    "sammensatte id'er i svar": Shape(5_000, lambda n: register(
        g=FULL_GUIDE, plan=PLAN + "refleksioner:\n" + lines(
            n, "  - { spørgsmål: " + TAKEN_APART + "%(n)d, svar: ja }\n")), small=20),
    "sammensatte id'er i mål": Shape(45_000, lambda n: register(
        g=FULL_GUIDE, plan=PLAN + "lokale-mål:\n" + lines(
            n // 450, "  - { id: M%(n)d, titel: T, tema: " + TAKEN_APART + ", udspringer-af: "
            + names(450, TAKEN_APART + "x%d") + " }\n")), small=450),
}

SENTENCE = "Vi læser højt for hinanden "


def pair(n, text):
    """Two plans with goals of their own."""
    return {name: HEAD + "lokale-mål:\n" + lines(
        n, f"  - {{ id: {letter}%(n)d, titel: {SENTENCE * 3}{letter}%(n)d, tema: samspil, "
           f"mål: {text}{letter}%(n)d }}\n") for name, letter in [("a.yaml", "A"), ("b.yaml", "B")]}


PAIRS = {
    "hver sine mål": Shape(1_000, lambda n: pair(n, ""), small=20),
    "hver sine lange mål": Shape(1_000, lambda n: pair(n, SENTENCE * 135), small=20),
    "fælles id'er": Shape(95, lambda n: {
        "a.yaml": HEAD.replace("id: x", "id: a") + "lokale-mål:\n" + lines(
            n, "  - { id: M%(n)d, titel: T, tema: samspil, sammen-med: [" + ", ".join(["b"] * 450)
               + "], fælles: { id: fåååååå%(n)d } }\n"),
        "b.yaml": HEAD.replace("id: x", "id: b") + "lokale-mål:\n" + lines(
            1_000, "  - { id: M%(n)d, titel: T, tema: samspil, sammen-med: [a], "
                   "fælles: { id: fåååååå5%(n)d } }\n")}, small=2),
}


def course(sheet, plan):
    return {"g.yaml": FULL_GUIDE, "kursus.yaml": COURSE + sheet, "planer": {
        f"p{i}.yaml": PLAN.replace("id: x", f"id: x{i}") + plan for i in range(6)}}


COURSES = {
    "spørgsmål på et kursus": Shape(45_000, lambda n: course(lines(
        n // 500, "  - { id: b%(n)d, titel: B, form: alene, minutter: 10, vejledning: ja, spørgsmål: "
        + names(500, "q99-4å%d") + " }\n"), ""), small=500),
    "svar på et kursus": Shape(5_000, lambda n: course(
        "  - { id: b, titel: B, form: alene, minutter: 60, vejledning: ja }\n",
        "refleksioner:\n" + lines(n, "  - { spørgsmål: " + TAKEN_APART + "%(n)d, svar: ja }\n")),
                             small=20),
}

TABLES = [("register", ".", REGISTERS), ("pair", ".", PAIRS), ("course", ".", COURSES)]
ORDINARY = {"register": lambda size: register(),
            "pair": lambda size: pair(10, SENTENCE * max(1, size // 1_000)),
            "course": lambda size: course("  - { id: b, titel: B, form: alene, minutter: 60 }\n", "")}
