"""Plan files that are made to cost time or memory, up to 4 MB, and lists of centres.

Each shape is a function of a number n that says how large it is; `FULL` has the n of a file near
the largest that is read, or near what a shape was once seen to cost most at.
"""

HEAD = "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: x, navn: X }\n"
GUIDE = "format: ledetråd/1\nid: g\ntitel: G\når: 2016\n"
ANSWER = "Børnene læser højt for hinanden hver dag. "


def lines(n, line):
    return "".join(line % {"n": i} for i in range(n))


def goal(fields):
    return HEAD + "lokale-mål:\n  - id: M1\n    titel: T\n    tema: samspil\n" + fields


PLANS = {
    "tomme mål": (1_300_000, lambda n: HEAD + "lokale-mål: [" + "{}," * n + "]\n"),
    "tusind tomme mål": (1_000, lambda n: HEAD + "lokale-mål: [" + "{}," * n + "]\n"),
    "mål med id": (20_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T %(n)d, tema: samspil, mål: flere læser %(n)d }\n")),
    "tusind mål med id": (1_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T %(n)d, tema: samspil, mål: flere læser %(n)d }\n")),
    "mål med samme id": (40_000, lambda n: HEAD + "lokale-mål:\n" + "  - { id: M1, titel: T }\n" * n),
    "aftryk": (20_000, lambda n: HEAD + "aftryk:\n" + lines(n, "  tema%(n)d: abc\n")),
    "mange aftryk": (200_000, lambda n: HEAD + "aftryk:\n" + lines(n, "  tema%(n)d: abc\n")),
    "undtagelser": (4_000, lambda n: HEAD + "lokale-mål:\n" + lines(n, "  - { id: M%(n)d }\n")
                    + "undtagelser:\n" + lines(
        n, "  - { regel: mål-uden-tegn, mål: M%(n)d, begrundelse: senere }\n")),
    "tusind undtagelser": (1_000, lambda n: HEAD + "lokale-mål:\n" + lines(n, "  - { id: M%(n)d }\n")
                    + "undtagelser:\n" + lines(
        n, "  - { regel: mål-uden-tegn, mål: M%(n)d, begrundelse: senere }\n")),
    "svar": (40_000, lambda n: HEAD + "refleksioner:\n" + lines(
        n, "  - { spørgsmål: q%(n)d, svar: " + ANSWER + "}\n")),
    "fravalg": (60_000, lambda n: HEAD + "bevidste-fravalg:\n" + lines(
        n, "  - { tema: t%(n)d, begrundelse: nej }\n")),
    "drøftelser": (100_000, lambda n: HEAD + "drøftelser:\n" + lines(n, "  - { forum: f%(n)d }\n")),
    "også": (300_000, lambda n: goal("    også: [" + lines(n, "t%(n)d, ") + "]\n")),
    "sammen-med": (150_000, lambda n: goal("    sammen-med:\n" + lines(n, "      - center-%(n)d\n"))),
    "udspringer-af": (200_000, lambda n: goal("    udspringer-af: [" + lines(n, "q-%(n)d, ") + "]\n")),
    "mange også": (190, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T, tema: samspil, også: [" + lines(500, "t%(n)d, ") + "] }\n")),
    "ukendte mål": (1_000, lambda n: HEAD + "lokale-mål:\n" + lines(n, "  - { id: M%(n)d }\n")
                    + "undtagelser:\n" + lines(
        n, "  - { regel: mål-uden-tegn, mål: X%(n)d, begrundelse: senere }\n")),
    "tiltag": (100_000, lambda n: goal("    tiltag:\n" + lines(n, "      - { hvad: tiltag %(n)d }\n"))),
    "tegn": (80_000, lambda n: goal("    tegn:\n" + lines(n, "      - { tegn: 10 af %(n)d }\n"))),
    "opfølgning": (80_000, lambda n: goal("    opfølgning:\n" + lines(n, "      - { målt: 10 af %(n)d }\n"))),
    "ens tekster": (1_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: Vi læser højt, mål: " + ANSWER * 60 + "}\n")),
    "dyb liste": (4_000_000, lambda n: HEAD + "lokale-mål: " + "[" * n),
    "dyb indrykning": (2_800, lambda n: HEAD + "".join(" " * i + "a:\n" for i in range(n))),
    "uafsluttet citat": (700_000, lambda n: HEAD + "center2: \"aldrig lukket\n" + "a: b\n" * n),
    "uafsluttet parentes": (700_000, lambda n: HEAD + "lokale-mål: [\n" + "a: b\n" * n),
    "ukendte felter": (20_000, lambda n: HEAD + lines(n, "felt%(n)d: x\n")),
    "mange ukendte felter": (250_000, lambda n: HEAD + lines(n, "felt%(n)d: x\n")),
    "ens felter": (250_000, lambda n: HEAD + "status: kladde\n" * n),
    "forkerte typer": (300_000, lambda n: HEAD + "lokale-mål:\n" + "  - [x]\n" * n),
    "ens fejl": (20_000, lambda n: HEAD + "lokale-mål:\n" + "  - {ud: x, ad: y}\n" * n),
    "noder": (1_300_000, lambda n: HEAD + "andet: [" + "x, " * n + "]\n"),
    "tabulatorer": (400_000, lambda n: HEAD + "\t\tx: y\n" * n),
    "konflikter": (100_000, lambda n: HEAD + "<<<<<<< a\n=======\n>>>>>>> b\n" * n),
    "kommentarer": (400_000, lambda n: HEAD + "# en note\n" * n + "status: kladde\n"),
    "et langt svar": (90_000, lambda n: HEAD + "refleksioner:\n  - spørgsmål: samspil-1\n    svar: "
                      + ANSWER * n + "\n"),
    "cpr-numre": (250_000, lambda n: HEAD + "refleksioner:\n  - spørgsmål: samspil-1\n    svar: "
                  + "010190-1234 og " * n + "\n"),
    "hårde mellemrum": (1_000_000, lambda n: HEAD + "center2:" + "\u00a0x" * n + "\n"),
    "ankre": (150_000, lambda n: HEAD + "andet:\n" + lines(n, "  - &a%(n)d [*a%(n)d]\n")),
}

GUIDES = {
    "temaer": (100_000, lambda n: GUIDE + "temaer:\n" + lines(n, "  - { id: t%(n)d, titel: T }\n")),
    "spørgsmål": (60_000, lambda n: GUIDE + "temaer:\n  - id: t\n    titel: T\n    spørgsmål:\n"
                  + lines(n, "      - { id: q%(n)d, spørgsmål: Hvad %(n)d? }\n")),
    "flest spørgsmål": (100, lambda n: GUIDE + "temaer:\n" + "".join(
        f"  - id: t{i}\n    titel: T\n    spørgsmål:\n" + "".join(
            f"      - {{ id: q{i}-{j}, spørgsmål: Hvad {j}? }}\n" for j in range(50))
        for i in range(n))),
    "minutter": (2, lambda n: GUIDE + "temaer:\n  - id: t\n    titel: T\n    spørgsmål:\n" + lines(
        n, "      - { id: q%(n)d, spørgsmål: Hvad?, minutter: 9223372036854775807 }\n")),
    "regler": (100_000, lambda n: GUIDE + "temaer: [{ id: t, titel: T, spørgsmål: [{ id: q, "
               + "spørgsmål: Hvad? }] }]\nkrav:\n  regler:\n" + lines(n, "    r%(n)d: råd\n")),
}

LISTS = {
    "celle": (50_000_000, lambda n: "id;navn\nx;" + "å" * (n // 2) + "\n"),
    "åben celle": (15_000_000, lambda n: "id;navn\nx;\"" + "a;\n" * (n // 3)),
    "centre": (600_000, lambda n: "id;navn\n" + lines(n, "c%(n)d;Center %(n)d\n")),
}
