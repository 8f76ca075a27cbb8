"""Files that are made to cost time or memory, each for a number n that says how large it is.

`full` is the n of a file near the largest that is read, or near what a shape was once seen to cost
most at; `small` that of the sample in the normal tests; `says` is what the first command must say.
"""
import io
import json
import zipfile
from typing import Callable, NamedTuple


class Shape(NamedTuple):
    full: int
    make: Callable
    says: str | None = None
    small: int | None = None


HEAD = "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: x, navn: X }\n"
GUIDE = "format: ledetråd/1\nid: g\ntitel: G\når: 2016\n"
ANSWER = "Børnene læser højt for hinanden hver dag. "


def lines(n, line):
    return "".join(line % {"n": i} for i in range(n))


def goal(fields):
    return HEAD + "lokale-mål:\n  - id: M1\n    titel: T\n    tema: samspil\n" + fields


def answer(text):
    return HEAD + "refleksioner:\n  - spørgsmål: samspil-1\n    svar: " + text + "\n"


PLANS = {
    "tomme mål": Shape(1_300_000, lambda n: HEAD + "lokale-mål: [" + "{}," * n + "]\n", says="mere end 1000 punkter", small=1100),
    "tusind tomme mål": Shape(1_000, lambda n: HEAD + "lokale-mål: [" + "{}," * n + "]\n", says="manglende-felt", small=60),
    "mål med id": Shape(20_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T %(n)d, tema: samspil, mål: flere læser %(n)d }\n"), says="mere end 1000 punkter"),
    "tusind mål med id": Shape(1_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T %(n)d, tema: samspil, mål: flere læser %(n)d }\n")),
    "mål med samme id": Shape(40_000, lambda n: HEAD + "lokale-mål:\n" + "  - { id: M1, titel: T }\n" * n, says="hedder begge", small=50),
    "aftryk": Shape(20_000, lambda n: HEAD + "aftryk:\n" + lines(n, "  tema%(n)d: abc\n"), says="mere end 1000 felter", small=1100),
    "mange aftryk": Shape(200_000, lambda n: HEAD + "aftryk:\n" + lines(n, "  tema%(n)d: abc\n"), says="mere end 1000 felter"),
    "undtagelser": Shape(4_000, lambda n: HEAD + "lokale-mål:\n" + lines(n, "  - { id: M%(n)d }\n")
                    + "undtagelser:\n" + lines(
        n, "  - { regel: mål-uden-tegn, mål: M%(n)d, begrundelse: senere }\n"), says="mere end 1000 punkter"),
    "tusind undtagelser": Shape(1_000, lambda n: HEAD + "lokale-mål:\n" + lines(n, "  - { id: M%(n)d }\n")
                    + "undtagelser:\n" + lines(
        n, "  - { regel: mål-uden-tegn, mål: M%(n)d, begrundelse: senere }\n")),
    "svar": Shape(40_000, lambda n: HEAD + "refleksioner:\n" + lines(
        n, "  - { spørgsmål: q%(n)d, svar: " + ANSWER + "}\n"), says="mere end 5000 punkter"),
    "fravalg": Shape(60_000, lambda n: HEAD + "bevidste-fravalg:\n" + lines(
        n, "  - { tema: t%(n)d, begrundelse: nej }\n"), says="mere end 1000 punkter"),
    "drøftelser": Shape(100_000, lambda n: HEAD + "drøftelser:\n" + lines(n, "  - { forum: f%(n)d }\n"), says="mere end 1000 punkter"),
    "også": Shape(300_000, lambda n: goal("    også: [" + lines(n, "t%(n)d, ") + "]\n"), says="mere end 500 punkter", small=600),
    "sammen-med": Shape(150_000, lambda n: goal("    sammen-med:\n" + lines(n, "      - center-%(n)d\n")), says="mere end 500 punkter"),
    "udspringer-af": Shape(200_000, lambda n: goal("    udspringer-af: [" + lines(n, "q-%(n)d, ") + "]\n"), says="mere end 500 punkter"),
    "mange også": Shape(190, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T, tema: samspil, også: [" + lines(500, "t%(n)d, ") + "] }\n"), says="mere end 50000"),
    "ukendte mål": Shape(1_000, lambda n: HEAD + "lokale-mål:\n" + lines(n, "  - { id: M%(n)d }\n")
                    + "undtagelser:\n" + lines(
        n, "  - { regel: mål-uden-tegn, mål: X%(n)d, begrundelse: senere }\n"), says="Planen har intet mål", small=60),
    "tiltag": Shape(100_000, lambda n: goal("    tiltag:\n" + lines(n, "      - { hvad: tiltag %(n)d }\n")), says="mere end 500 punkter"),
    "tegn": Shape(80_000, lambda n: goal("    tegn:\n" + lines(n, "      - { tegn: 10 af %(n)d }\n")), says="mere end 500 punkter"),
    "opfølgning": Shape(80_000, lambda n: goal("    opfølgning:\n" + lines(n, "      - { målt: 10 af %(n)d }\n")), says="mere end 500 punkter"),
    "ens tekster": Shape(1_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: Vi læser højt, mål: " + ANSWER * 60 + "}\n")),
    "dyb liste": Shape(4_000_000, lambda n: HEAD + "lokale-mål: " + "[" * n, says="mere end 32 niveauer", small=5000),
    "dyb indrykning": Shape(2_800, lambda n: HEAD + "".join(" " * i + "a:\n" for i in range(n)), says="mere end 32 niveauer", small=100),
    "uafsluttet citat": Shape(700_000, lambda n: HEAD + "center2: \"aldrig lukket\n" + "a: b\n" * n, says="ulæselig-fil", small=300),
    "uafsluttet parentes": Shape(700_000, lambda n: HEAD + "lokale-mål: [\n" + "a: b\n" * n, says="ulæselig-fil", small=300),
    "ukendte felter": Shape(20_000, lambda n: HEAD + lines(n, "felt%(n)d: x\n"), says="ukendt-felt", small=50),
    "mange ukendte felter": Shape(250_000, lambda n: HEAD + lines(n, "felt%(n)d: x\n"), says="mere end 50000"),
    "ens felter": Shape(250_000, lambda n: HEAD + "status: kladde\n" * n, says="dublet-id", small=50),
    "forkerte typer": Shape(300_000, lambda n: HEAD + "lokale-mål:\n" + "  - [x]\n" * n, says="mere end 1000"),
    "ens fejl": Shape(20_000, lambda n: HEAD + "lokale-mål:\n" + "  - {ud: x, ad: y}\n" * n),
    "noder": Shape(1_300_000, lambda n: HEAD + "andet: [" + "x, " * n + "]\n", says="mere end 50000"),
    "tabulatorer": Shape(400_000, lambda n: HEAD + "\t\tx: y\n" * n, says="ulæselig-fil", small=50),
    "konflikter": Shape(100_000, lambda n: HEAD + "<<<<<<< a\n=======\n>>>>>>> b\n" * n, says="ulæselig-fil", small=50),
    "kommentarer": Shape(400_000, lambda n: HEAD + "# en note\n" * n + "status: kladde\n"),
    "et langt svar": Shape(90_000, lambda n: HEAD + "refleksioner:\n  - spørgsmål: samspil-1\n    svar: "
                      + ANSWER * n + "\n"),
    "cpr-numre": Shape(250_000, lambda n: HEAD + "refleksioner:\n  - spørgsmål: samspil-1\n    svar: "
                  + "010190-1234 og " * n + "\n", says="cpr-nummer", small=50),
    "hårde mellemrum": Shape(1_000_000, lambda n: HEAD + "center2:" + "\u00a0x" * n + "\n", says="skjulte-tegn", small=50),
    "ankre": Shape(150_000, lambda n: HEAD + "andet:\n" + lines(n, "  - &a%(n)d [*a%(n)d]\n"), says="ulæselig-fil", small=50),
    "mærker": Shape(200_000, lambda n: lines(n, "%%TAG !t%(n)d! tag:x\n") + "---\n" + HEAD,
                    says="ulæselig-fil", small=200),
    "styretegn": Shape(3_900_000, lambda n: HEAD + "andet: " + "\x01" * n + "\n",
                       says="ulæselig-fil", small=200),
    "linjeskift": Shape(4_000_000, lambda n: HEAD + "\n" * n + "center2: [\n", says="ulæselig-fil"),
    "fremmede linjeskift": Shape(1_300_000, lambda n: HEAD + "andet: " + "\u2028" * n + "\n"),
    "klammer": Shape(3_900_000, lambda n: HEAD + "x: y: z\nlokale-mål: " + "{" * n + "\n",
                     says="ulæselig-fil", small=5_000),
    "klammer og lukker": Shape(1_900_000, lambda n: HEAD + "x: y: z\nlokale-mål: " + "[" * n + "]" * n,
                               says="ulæselig-fil", small=2_000),
    "citater i klammer": Shape(400_000, lambda n: HEAD + "x: y: z\nlokale-mål: {" + "a: \"\\\", " * n,
                               says="ulæselig-fil"),
    "komma i post": Shape(700_000, lambda n: HEAD + "lokale-mål: [{ id: M1, mål: " + "a, b" * n + " }]\n"),
    "blok med tabulatorer": Shape(300_000, lambda n: HEAD + "x: y: z\nlokale-mål:\n\t- mål: |\n"
                                  + "\t\ttekst her\n" * n),
    "brudte linjer": Shape(90_000, lambda n: HEAD + "refleksioner:\n" + lines(
        n, "  - spørgsmål: q%(n)d\n    svar: vi: nåede: det\n")),
    "brudte konflikter": Shape(60_000, lambda n: HEAD + "<<<<<<< a\n" + lines(
        n, "felt%(n)d: vi: nåede: det\n=======\n>>>>>>> b\n")),
    "ulukkede citater": Shape(150_000, lambda n: HEAD + lines(n, "felt%(n)d: \"aldrig lukket\n")),
    "windows": Shape(3_900_000, lambda n: (HEAD + "andet: ").encode() + b"\xe6" * n + b"\n",
                     says="Windows-1252", small=200),
    "utf-16": Shape(1_900_000, lambda n: "\ufeff".encode("utf-16-le")
                    + (HEAD + "andet: " + "a" * n + "\n").encode("utf-16-le"),
                    says="UTF-16", small=200),
    "sammensatte nøgler": Shape(400_000, lambda n: HEAD + "andet:\n" + "  ? [a]\n  : b\n" * n),
    "typemærker": Shape(200_000, lambda n: HEAD + "andet: [" + "!t x, " * n + "]\n"),
    "lange id'er": Shape(1_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: " + "M" * 3_000 + "%(n)d, titel: T }\n")),
    "ukendte temaer": Shape(500, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T, tema: " + "samspi" * 10 + "%(n)d }\n"), says="ukendt-tema",
                            small=60),
    "ens ord": Shape(600_000, lambda n: goal("    mål: " + "læsning " * (n // 2) + "\n")),
    "et ord": Shape(3_900_000, lambda n: goal("    mål: " + "a" * n + "\n")),
    "punktummer": Shape(3_900_000, lambda n: goal("    mål: a" + "." * n + "\n")),
    "tal": Shape(3_900_000, lambda n: goal("    mål: a" + "1" * n + "\n")),
    "mellemrum": Shape(3_900_000, lambda n: goal("    mål: 'a" + " " * n + "b'\n")),
    "nulbredde": Shape(1_300_000, lambda n: goal("    mål: a" + "\u200b" * n + "\n"),
                       says="skjulte-tegn", small=50),
    "akkorder": Shape(1_900_000, lambda n: goal("    mål: a" + "\u0301" * n + "\n")),
    "spredte linjeskift": Shape(1_000_000, lambda n: HEAD + "andet: " + "x\u2028" * n + "\n", small=50),
    "vognreturer": Shape(700_000, lambda n: HEAD + "andet: |\n" + "  tekst\r" * (n // 2) + "\n"),
    "cpr over to linjer": Shape(200_000, lambda n: answer("\n      ".join(["010190"] + ["1234 010190"] * n)),
                                says="cpr-nummer", small=50),
    "cpr i kommentarer": Shape(230_000, lambda n: HEAD + "# 010190-1234\n" * n, says="cpr-nummer", small=250),
    "cpr i nøgler": Shape(900, lambda n: HEAD + lines(n, "0101901%(n)03d: x\n"), says="cpr-nummer", small=50),
    "cpr med skråstreg": Shape(150_000, lambda n: answer('"' + "0101\\x390-1234 og " * n + '"'),
                              says="cpr-nummer", small=50),
    "ord om helbred": Shape(120_000, lambda n: answer("Mette er syg med diabetes og feber. " * n),
                            says="personfølsomt", small=50),
    "punkter om helbred": Shape(5_000, lambda n: HEAD + "refleksioner:\n" + lines(
        n, "  - { spørgsmål: q%(n)d, svar: Mette er syg med diabetes. }\n"), says="personfølsomt", small=250),
    "navne": Shape(500_000, lambda n: answer("Mette Ole " * (n // 2))),
    "emoji": Shape(160_000, lambda n: answer("👩\u200d👧\u200d👦" * n)),
    "flag": Shape(480_000, lambda n: answer("🇩🇰" * n)),
    "varianter": Shape(1_300_000, lambda n: answer("x" + "\ufe0f" * n)),
    "stavelsesdele": Shape(1_300_000, lambda n: answer("\u1100" * n)),
    "tovejs": Shape(1_300_000, lambda n: answer("x" + "\u202e" * n), says="skjulte-tegn", small=50),
    "anførselstegn": Shape(1_900_000, lambda n: answer("'" + "''" * n + "'")),
    "koder": Shape(650_000, lambda n: answer('"' + "\\u00e5" * n + '"')),
    "usynlige koder": Shape(900_000, lambda n: answer('"x' + "\\x07" * n + '"'),
                           says="skjulte-tegn", small=50),
    "fortsatte linjer": Shape(400_000, lambda n: answer('"' + "ord \\\n      " * (n // 2) + '"')),
    "foldet blok": Shape(300_000, lambda n: answer(">\n" + "      ord\n\n" * n)),
    "tomme linjer i blok": Shape(3_900_000, lambda n: answer("|\n      ord" + "\n" * n + "      ord")),
    "afsnit": Shape(700_000, lambda n: answer('"' + "a\\n" * n + '"')),
    "lang nøgle": Shape(3_900_000, lambda n: HEAD + "a" * n + ": x\n"),
    "lange nøgler": Shape(900, lambda n: HEAD + lines(n, "a" * 4_000 + "%(n)d: x\n")),
    "dokumenter": Shape(900_000, lambda n: HEAD + "---\n" * n, says="mere end ét dokument", small=50),
    "ens svar": Shape(5_000, lambda n: HEAD + "refleksioner:\n"
                      + "  - { spørgsmål: samspil-1, svar: Vi læser højt. }\n" * n,
                      says="dublet-id", small=250),
    "næsten rigtige spørgsmål": Shape(5_000, lambda n: HEAD + "refleksioner:\n" + lines(
        n, "  - { spørgsmål: samspl-%(n)d, svar: Vi læser højt. }\n"), says="ukendt-spørgsmål", small=250),
    "mange henvisninger": Shape(95, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T, tema: samspil, udspringer-af: ["
           + ", ".join(f"samspil-{i}" for i in range(500)) + "] }\n"),
        says="udspringer-af", small=2),
    "samarbejder og undtagelser": Shape(75, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T, tema: samspil, sammen-med: ["
           + ", ".join(f"h{i}x" for i in range(500)) + "] }\n") + "undtagelser:\n" + lines(
        1_000, "  - { regel: mål-uden-tegn, mål: M%(n)d, begrundelse: senere }\n")),
    "mange samarbejder": Shape(95, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T, tema: samspil, sammen-med: ["
           + ", ".join(f"center-{i}" for i in range(500)) + "] }\n")),
    "frister": Shape(1_000, lambda n: HEAD + "lokale-mål:\n" + lines(
        n, "  - { id: M%(n)d, titel: T, tema: samspil, frist: den " + "første i maj " * 250 + "}\n"),
        says="ugyldig-dato", small=250),
    "lister i Markdown": Shape(160_000, lambda n: answer("|\n" + "      - [ ] **ord** | _ord_\n" * n)),
    "markup": Shape(400_000, lambda n: answer("'" + "<b>&\"''" * n + "'")),
    "formler": Shape(300_000, lambda n: answer("'" + "=HYPERLINK(" * n + "'")),
    "forkortelser": Shape(300_000, lambda n: answer("Vi ses bl.a. kl. " * (n // 2))),
    "spørgsmålstegn": Shape(1_900_000, lambda n: answer("Hvad" + "?!" * n)),
    "afkortet": Shape(1_300_000, lambda n: answer("Vi læser" + "…" * n)),
    "tankestreger": Shape(900_000, lambda n: answer("Vi" + " –" * n)),
    "ordenstal": Shape(900_000, lambda n: answer("Den " + "29. " * n)),
    "komma": Shape(1_900_000, lambda n: answer("Vi" + ", " * n)),
    "versaler": Shape(3_900_000, lambda n: answer("Æ" * (n // 2))),
    "fyldord": Shape(130_000, lambda n: answer("Vi arbejder målrettet videre. " * n)),
    # Each is like what a template leaves behind, and is none.
    "lorem": Shape(660_000, lambda n: answer("lorem " * n)),
    "indsæt": Shape(195_000, lambda n: answer("Vi indsæt en ekstra " * n)),
    "romertal": Shape(990_000, lambda n: answer('"' + "XIV " * n + '"')),
    "kryds": Shape(590_000, lambda n: answer('"' + "de XX. " * n + '"')),
    "kryds i parentes": Shape(990_000, lambda n: answer('"' + "[x] " * n + '"')),
    "begyndte parenteser": Shape(660_000, lambda n: answer('"' + "<tal, " * n + '"')),
    "huskesedler": Shape(790_000, lambda n: answer('"a ' + "todo " * n + '"')),
}

GUIDES = {
    "temaer": Shape(100_000, lambda n: GUIDE + "temaer:\n" + lines(n, "  - { id: t%(n)d, titel: T }\n"), says="mere end 100 punkter", small=120),
    "spørgsmål": Shape(60_000, lambda n: GUIDE + "temaer:\n  - id: t\n    titel: T\n    spørgsmål:\n"
                  + lines(n, "      - { id: q%(n)d, spørgsmål: Hvad %(n)d? }\n"), says="mere end 50 punkter", small=60),
    "flest spørgsmål": Shape(100, lambda n: GUIDE + "temaer:\n" + "".join(
        f"  - id: t{i}\n    titel: T\n    spørgsmål:\n" + "".join(
            f"      - {{ id: q{i}-{j}, spørgsmål: Hvad {j}? }}\n" for j in range(50))
        for i in range(n))),
    "minutter": Shape(2, lambda n: GUIDE + "temaer:\n  - id: t\n    titel: T\n    spørgsmål:\n" + lines(
        n, "      - { id: q%(n)d, spørgsmål: Hvad?, minutter: 9223372036854775807 }\n"), says="fra 1 til 600", small=2),
    "regler": Shape(100_000, lambda n: GUIDE + "temaer: [{ id: t, titel: T, spørgsmål: [{ id: q, "
               + "spørgsmål: Hvad? }] }]\nkrav:\n  regler:\n" + lines(n, "    r%(n)d: råd\n"), says="mere end 1000 felter"),
    "lange spørgsmål": Shape(50, lambda n: GUIDE + "temaer:\n  - id: t\n    titel: T\n    spørgsmål:\n" + lines(
        n, "      - { id: q%(n)d, spørgsmål: Hvordan sikres implementeringen af " + "indsatsen og " * 6_000 + "? }\n")),
    "ens temaer": Shape(100, lambda n: GUIDE + "temaer:\n"
                        + "  - { id: t, titel: T, spørgsmål: [{ id: q, spørgsmål: Hvad? }] }\n" * n,
                        says="er brugt før", small=50),
    "lang hjælp": Shape(100_000, lambda n: GUIDE + "temaer:\n  - id: t\n    titel: T\n    spørgsmål:\n"
                        + "      - id: q\n        spørgsmål: Hvad?\n        hjælp: " + ANSWER * n + "\n"),
    "dyb ledetråd": Shape(3_900_000, lambda n: GUIDE + "temaer: " + "[" * n, says="mere end 32 niveauer", small=5_000),
    "flest spørgsmål, andre svar": Shape(100, lambda n: GUIDE + "temaer:\n" + "".join(
        f"  - id: t{i}\n    titel: {'T' * 30_000}\n    spørgsmål:\n" + "".join(
            f"      - {{ id: {'q' * 60}{i}-{j}, spørgsmål: Hvad {j}? }}\n" for j in range(50))
        for i in range(n))),
}

LISTS = {
    "celle": Shape(50_000_000, lambda n: "id;navn\nx;" + "å" * (n // 2) + "\n", says="over 16 MB"),
    "åben celle": Shape(15_000_000, lambda n: "id;navn\nx;\"" + "a;\n" * (n // 3)),
    "ens centre": Shape(600_000, lambda n: "id;navn\n" + "c;X\n" * n),
    "kolonner": Shape(3_900_000, lambda n: "id;navn" + ";" * n + "\nx;X\n"),
    "anførselstegn": Shape(3_900_000, lambda n: "id;navn\nx;\"" + "\"\"" * (n // 2) + "\"\n"),
    "tomme linjer": Shape(3_900_000, lambda n: "id;navn\n" + "\n" * n + "x;X\n"),
    "lange navne": Shape(1_000, lambda n: "id;navn\n" + lines(n, "c%(n)d;" + "Center " * 550 + "\n")),
    "tal som id": Shape(250_000, lambda n: "id;navn\n" + lines(n, "010190%(n)04d;X\n"), says="mere end 20.000 centre"),
    "samme navn": Shape(20_000, lambda n: "id;navn;e-mail\n" + lines(
        n, "c%(n)d;" + "Center " * 15 + ";c%(n)d@x.dk\n")),
    "flest centre": Shape(20_000, lambda n: "id;navn;type;leder;e-mail;frist\n" + lines(
        n, "01019%(n)05d;Center %(n)d;type %(n)d;Leder %(n)d;c%(n)d@x.dk;20-11-2015\n")),
    "utf-16": Shape(900_000, lambda n: ("\ufeffid;navn\n" + "c;X\n" * (n // 2)).encode("utf-16-le")),
    "windows": Shape(3_900_000, lambda n: b"id;navn\nx;" + b"\xe6" * n + b"\n"),
    "centre": Shape(600_000, lambda n: "id;navn\n" + lines(n, "c%(n)d;Center %(n)d\n"), says="mere end 20.000 centre"),
}

def book(sheet="", strings=None):
    """A workbook with one sheet, whose XML is given, and with its shared texts."""
    parts = {
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="i"/>'
                           "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="i" Target="a.xml"/>'
                                      "</Relationships>",
        "xl/a.xml": "<worksheet><sheetData><row><c t='str'><v>id</v></c><c t='str'><v>navn</v></c>"
                    "</row>" + sheet + "</sheetData></worksheet>"}
    if strings is not None:
        parts["xl/sharedStrings.xml"] = "<sst>" + strings + "</sst>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word(body, types="", links="", files=(), **others):
    """A document for Word whose body is given, with other parts of its folder and files of its own."""
    parts = {
        "[Content_Types].xml": '<Types><Override PartName="/word/document.xml" ContentType="'
                               'application/vnd.openxmlformats-officedocument.wordprocessingml.'
                               f'document.main+xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships><Relationship Id="i" Type="{OFFICE}/officeDocument" '
                       'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:body>{body}'
                             "</w:body></w:document>",
        "word/_rels/document.xml.rels": "<Relationships>" + "".join(
            f'<Relationship Id="{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>'
            for name in others) + links + "</Relationships>"}
    parts |= {f"word/{name}.xml": f'<w:{name} xmlns:w="{WORD}">{text}</w:{name}>'
              for name, text in others.items()} | dict(files)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


# What a goal of a form has one cell each for.
FIELDS = ["titel", "tema", "udspringer-af", "sammenhæng", "mål", "evaluering.hvornår",
          "evaluering.hvordan", "ansvarlig", "frist"]


def text(value):
    return f"<w:p><w:r><w:t>{value}</w:t></w:r></w:p>"


def field(key, value):
    """A row of a form: the name with its key, and what was filled in."""
    return f"<w:tr><w:tc>{text('Felt')}{text(key)}</w:tc><w:tc>{value}</w:tc></w:tr>"


def form(rows):
    known = field("plan.ledetråd", text("ledetråd-2016")) + field("plan.år", text("2016")) \
        + field("plan.center.id", text("x")) + field("plan.center.navn", text("X"))
    return word(f"<w:tbl>{known}{rows}</w:tbl>")


FORMS = {
    "mål i et skema": Shape(5_000, lambda n: form(lines(n, field("M%(n)d.mål", text("Flere læser")))),
                            says="flere mål end", small=1_200),
    "samme felt": Shape(20_000, lambda n: form(field("M1.mål", text("Flere læser")) * n),
                        says="flere mål end", small=1_200),
    "ukendte felter": Shape(20_000, lambda n: form(lines(n, field("z%(n)d.q", text("x")))), small=20),
    "ukendte mål": Shape(20_000, lambda n: form(lines(n, field("z%(n)d.leder", text("x")))),
                         says="flere mål end"),
    "afsnit i et felt": Shape(200_000, lambda n: form(field("M1.mål", text("ja") * n)), small=50),
    "stumper": Shape(300_000, lambda n: form(field(
        "M1.mål", "<w:p>" + "<w:r><w:t>a</w:t></w:r>" * n + "</w:p>")), small=50),
    "langt felt": Shape(20_000_000, lambda n: form(field("M1.mål", text("å" * (n // 2)))),
                        says="der er mere i filen"),
    "rettelser": Shape(200_000, lambda n: form(field(
        "M1.mål", "<w:p>" + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>" * n + "</w:p>")), small=50),
    "afsnit uden for et skema": Shape(200_000, lambda n: word(text("hej") * n), small=50),
    "tomme tabeller": Shape(300_000, lambda n: word("<w:tbl/>" * n), small=50),
    "tabel i tabel": Shape(30_000, lambda n: word("<w:tbl><w:tr><w:tc>" * n), small=300),
    "kommentarer": Shape(60_000, lambda n: word(
        text("x"), comments=lines(n, '<w:comment w:id="%(n)d" w:author="A">' + text("nej")
                                  + "</w:comment>")), small=20),
    "typografier": Shape(100_000, lambda n: word(text("x"), styles=lines(
        n, '<w:style w:styleId="s%(n)d"><w:name w:val="Navn %(n)d"/></w:style>')), small=20),
    "en bombe": Shape(60_000_000, lambda n: word(text("a" * n)), says="mere", small=None),
    "mål i hver sin tabel": Shape(5_000, lambda n: word("".join(
        f"<w:tbl>{field(f'M{i}.mål', text('Flere læser'))}</w:tbl>" for i in range(n))), says="flere mål end"),
    "flest mål": Shape(1_000, lambda n: form(lines(n, "".join(
        field("M%(n)d." + name, text("Flere læser %(n)d")) for name in FIELDS))), small=20),
    "flest svar": Shape(5_000, lambda n: form(lines(n, field(
        "q%(n)d.svar", text("Vi læser højt %(n)d.")))), small=20),
    "rækker i en liste": Shape(60_000, lambda n: form(field("M1.tiltag", text("Hvad")) + lines(
        n, "<w:tr><w:tc>" + text("") + "</w:tc><w:tc>" + text("tiltag %(n)d") + "</w:tc></w:tr>")),
        says="flere rækker i en tabel", small=600),
    "tekst uden for felterne": Shape(100_000, lambda n: word(
        lines(n, text("hej %(n)d")) + "<w:tbl>" + field("M1.mål", text("Flere læser")) + "</w:tbl>"),
        small=120),
    "navnerum": Shape(20_000, lambda n: word(
        "<x " + lines(n, "xmlns:a%(n)d='u' ") + ">" + lines(n, "<y xmlns:b%(n)d='u'/>") + "</x>"
        + text("hej")), small=50),
    "navne på elementer": Shape(300_000, lambda n: word(lines(n, "<w:e%(n)d/>") + text("hej")),
                                small=50),
}


SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'

TEMPLATES = {
    "typografier": Shape(100_000, lambda n: word(SECTION, styles=lines(
        n, '<w:style w:type="paragraph" w:styleId="s%(n)d"><w:name w:val="Navn %(n)d"/></w:style>')),
        small=20),
    "lister": Shape(100_000, lambda n: word(SECTION, numbering=lines(
        n, '<w:num w:numId="%(n)d"/>') + '<w:num w:numId="2000000000"/>'), small=20),
    "afsnit": Shape(300_000, lambda n: word(text("hej") * n + SECTION), small=20),
    "sektioner": Shape(200_000, lambda n: word(SECTION * n), small=20),
    "tekst": Shape(30_000_000, lambda n: word(text("å" * (n // 2)) + SECTION), small=20),
    "henvisninger": Shape(200_000, lambda n: word(SECTION, links=lines(
        n, f'<Relationship Id="r%(n)d" Type="{OFFICE}/styles" Target="styles.xml"/>')),
        says="Der er mere i den"),
    "flest henvisninger": Shape(9_900, lambda n: word(SECTION, links=lines(
        n, f'<Relationship Id="r%(n)d" Type="{OFFICE}/styles" Target="styles.xml"/>')), small=20),
    "henvisninger i en sektion": Shape(9_900, lambda n: word(
        '<w:sectPr><w:pgSz w:w="11906"/>' + lines(n, '<w:headerReference r:id="r%(n)d"/>')
        + "</w:sectPr>", links=lines(
            n, f'<Relationship Id="r%(n)d" Type="{OFFICE}/header" Target="h.xml"/>'),
        files={"word/h.xml": "<w:hdr/>"}), small=20),
    "dele": Shape(9_000, lambda n: word(
        '<w:sectPr><w:pgSz w:w="11906"/>' + lines(n, '<w:headerReference r:id="r%(n)d"/>')
        + "</w:sectPr>", links=lines(
            n, f'<Relationship Id="r%(n)d" Type="{OFFICE}/header" Target="h%(n)d.xml"/>'),
        files={f"word/h{i}.xml": "<w:hdr/>" for i in range(n)}), small=20),
    "typer": Shape(200_000, lambda n: word(SECTION, types=lines(
        n, '<Override PartName="/word/h%(n)d.xml" ContentType="x"/>')), small=20),
    "indstillinger": Shape(500_000, lambda n: word(SECTION, settings="<w:a/>" * n), small=20),
    "attributter": Shape(900_000, lambda n: word(SECTION, settings="<w:a w:b='c'/>" * n),
                         says="Der er mere i den"),
    "flest attributter": Shape(490_000, lambda n: word(SECTION, settings="<w:a w:b='c'/>" * n),
                               small=20),
    "billeder": Shape(30_000_000, lambda n: word(
        SECTION, styles="", files={f"word/media/{i}.png": b"\0" * n for i in range(4)}), small=20),
    "store dele": Shape(30_000_000, lambda n: word(
        SECTION, links=lines(4, f'<Relationship Id="r%(n)d" Type="{OFFICE}/customXml" '
                                'Target="%(n)d.xml"/>'),
        files={f"word/{i}.xml": b" " * n for i in range(4)}), small=20),
}


def cells(*texts):
    return "<row>" + "".join(f"<c t='str'><v>{text}</v></c>" for text in texts) + "</row>"


BOOKS = {
    "centre i en bog": Shape(60_000, lambda n: book(lines(n, cells("c%(n)d", "Center %(n)d"))),
                             says="mere end 20.000 centre"),
    "flest centre i en bog": Shape(20_000, lambda n: book(lines(n, cells("c%(n)d", "Center %(n)d")))),
    "alt for mange centre": Shape(600_000, lambda n: book(lines(n, cells("c%(n)d", "Center %(n)d"))),
                                  says="mere"),
    "tomme celler": Shape(5_000_000, lambda n: book("<row>" + "<c/>" * n + "</row>"), says="mere"),
    "sidste kolonne": Shape(800_000, lambda n: book(
        "<row><c r='IV1' t='str'><v>x</v></c></row>" * n), says="mere"),
    "én lang celle": Shape(30_000_000, lambda n: book(cells("x", "å" * (n // 2))), says="mere"),
    "linjeskift i en celle": Shape(1_900_000, lambda n: book(cells("x", "a\n" * n))),
    "tegn i en celle": Shape(5_000_000, lambda n: book(cells("x", "&amp;" * n))),
    "delte tekster": Shape(3_000_000, lambda n: book(cells("x", "X"), "<si/>" * n)),
    "attributter": Shape(1_500_000, lambda n: book(
        "<row " + lines(n, "a%(n)d='' ") + "/>" + cells("x", "X")), says="mere"),
    "dybe elementer": Shape(5_000_000, lambda n: book("<a>" * n)),
    "en bog som bombe": Shape(200_000_000, lambda n: book("<!--" + " " * n + "-->")),
}

LOG_HEAD = "center;fil;aftryk;dato;status;for sent\n"
LOGS = {
    "linjer i loggen": Shape(60_000, lambda n: LOG_HEAD + lines(
        n, "c%(n)d;f%(n)d.yaml;aftryk-%(n)d;2026-01-02;modtaget;nej\n")),
    "ens linjer i loggen": Shape(80_000, lambda n: LOG_HEAD
                                 + "c;f.yaml;aftryk;2026-01-02;modtaget;nej\n" * n),
    "kolonner i loggen": Shape(900_000, lambda n: "a;" * n + LOG_HEAD + ";x\n" * (n // 2)),
}

REPORTS = {
    "fund": Shape(100_000, lambda n: json.dumps({"format": "tjek/1", "planer": [
        {"fil": "plan.yaml", "fund": [
            {"regel": "r", "sti": f"x[{i}]", "besked": "b"} for i in range(n)]}]})),
    "ens fund": Shape(60_000, lambda n: json.dumps({"format": "tjek/1", "planer": [
        {"fil": "plan.yaml", "fund": [{"regel": "r", "sti": "x", "besked": "b"}] * n}]})),
    "koder": Shape(600_000, lambda n: '{"format":"tjek/1","x":"' + "\\u00e5" * n + '"}'),
    "tal": Shape(3_900_000, lambda n: '{"format":"tjek/1","x":' + "1" * n + "}"),
    "nøgler": Shape(200_000, lambda n: '{"format":"tjek/1",' + ",".join(
        f'"felt{i}":{i}' for i in range(n)) + "}"),
    "tomme poster": Shape(20_000_000, lambda n: '{"format":"tjek/1","planer":[' + "{}," * n + "{}]}"),
    "dybde": Shape(30_000_000, lambda n: '{"format":"tjek/1","planer":' + "[" * n),
    "lang tekst": Shape(60_000_000, lambda n: '{"format":"tjek/1","x":"' + "a" * n + '"}'),
}

THEMES = ["samspil", "effekt", "trivsel"]


def past(centres, themes=THEMES, **further):
    return json.dumps({"format": "overblik/1", "ledetråd": "ledetråd-2016", "temaer": themes,
                       **further, "centre": centres}, ensure_ascii=False, separators=(",", ":"))


def then(number, name="Center"):
    return {"id": f"c{number}", "navn": f"{name} {number}", "afleveret": True,
            "dækning": {theme: {"dybde": "omsat", "mål": 1} for theme in THEMES}}


PAST = {
    "centre før": Shape(25_000, lambda n: past([then(i) for i in range(n)])),
    "navne før": Shape(100_000, lambda n: past(
        [{"navn": f"Ærø {i}", "afleveret": True} for i in range(n)])),
    "temaer før": Shape(400_000, lambda n: past([], [f"t{i}" for i in range(n)])),
    "temaer og centre før": Shape(100_000, lambda n: past(
        [{"dækning": {"t": {}}}] * n, [f"t{i}" for i in range(n)])),
    "titler før": Shape(100_000, lambda n: past(
        [], [f"t{i}" for i in range(n)], titler={f"t{i}": f"Titel {i}" for i in range(n)})),
    "lange navne før": Shape(1_000, lambda n: past([then(i, "Center " * 500) for i in range(n)])),
    "tomme centre før": Shape(1_300_000, lambda n: past([{}] * n)),
}

HISTORIES = {
    "mange overblik": Shape(20_000, lambda n: {
        f"{i}.json": past([then(0)]) for i in range(n)}, says="sidst er ændret", small=60),
    "flest overblik": Shape(50, lambda n: {
        f"{i}.json": past([then(j) for j in range(450)]) for i in range(n)}),
    "ingen overblik": Shape(20_000, lambda n: {f"{i}.json": "x" for i in range(n)},
                            says="sidst er ændret", small=60),
    "dele i en historik": Shape(20_000, lambda n: {
        f"{i}.ndjson": line([{"titel": "T", "tema": "samspil"}], i) for i in range(n)}),
    "korte linjer i en historik": Shape(50, lambda n: {
        f"{i}.ndjson": "x\n" * 40_000 for i in range(n)}),
    "temaer i en historik": Shape(50, lambda n: {
        f"{i}.json": past([{}] * 8_000, [f"t{j}" for j in range(6_000)]) for i in range(n)}),
}

LINES = {
    "mange mål": Shape(200_000, lambda n: line([{"titel": "T", "tema": "samspil", "mål": f"læs {i}"}
                                                for i in range(n)])),
    "tomme mål": Shape(2_000_000, lambda n: line([]).replace("[]", "[" + "{}," * n + "{}]")),
    "tomme linjer": Shape(4_000_000, lambda n: "\n" * n + line([])),
    "korte linjer": Shape(1_900_000, lambda n: "x\n" * n, says="yderligere", small=300),
    "linjer af andet": Shape(60_000, lambda n: ('{"format":"noget/1",' + " " * 40 + '"x":[1]}\n') * n,
                             says="yderligere", small=300),
    "dyb linje": Shape(3_900_000, lambda n: line([]).replace("[]", "[" * n)),
    "fund i en linje": Shape(60_000, lambda n: line([]).replace('"fund":[]', '"fund":[' + ",".join(
        ['{"regel":"cpr-nummer","niveau":"fejl","besked":"b"}'] * n) + "]")),
    "ens planer": Shape(12_000, lambda n: line([{"titel": "T", "tema": "samspil"}]) * n),
    "mange linjer": Shape(20_000, lambda n: "".join(
        line([{"titel": "T", "tema": "samspil"}], i) for i in range(n))),
    "navne uden id": Shape(20_000, lambda n: "".join(
        nameless(f"plan for hus {i} {i + 1} i området.yaml") for i in range(n))),
    "uden for listen": Shape(20_000, lambda n: "".join(
        nameless(f"{i}.yaml", {"id": f"x{i}", "navn": f"Huus {i}"}) for i in range(n))),
    "én fælles tråd": Shape(12_000, lambda n: "".join(line([{
        "id": "M1", "titel": "T", "tema": "samspil", "sammen-med": ["c1"], "fælles": {"id": "f"}}], i)
        for i in range(n)), small=20),
    "samarbejder på linjer": Shape(300, lambda n: "".join(
        line([{"titel": "T", "tema": "samspil", "sammen-med": [
            f"hus{i}{j}" for j in range(500)]}], i) for i in range(n))),
}


def line(goals, number=0):
    plan = {"center": {"id": f"c{number}", "navn": "X"}, "lokale-mål": goals}
    return json.dumps({"format": "overblik-plan/1", "fil": f"{number}.yaml", "center": f"c{number}",
                       "navn": "X", "læst": "hel", "fund": [], "plan": plan},
                      ensure_ascii=False, separators=(",", ":")) + "\n"


def nameless(file, centre=None):
    plan = {"ledetråd": "ledetråd-2016", "år": 2016, **({"center": centre} if centre else {})}
    return json.dumps({"format": "overblik-plan/1", "fil": file, "læst": "hel", "fund": [],
                       "plan": plan}, ensure_ascii=False, separators=(",", ":")) + "\n"


def ordinary_plan(size):
    """As a large centre's, with texts as long as it takes."""
    text = ANSWER * max(1, size // 40 // len(ANSWER.encode()))
    return HEAD + "refleksioner:\n" + lines(
        20, "  - spørgsmål: q%(n)d\n    svar: " + text + "\n") + "lokale-mål:\n" + lines(
        20, "  - id: M%(n)d\n    titel: T %(n)d\n    tema: samspil\n    mål: " + text + "\n")


def ordinary_guide(size):
    text = ANSWER * max(1, size // 20 // len(ANSWER.encode()))
    return GUIDE + "temaer:\n  - id: t\n    titel: T\n    spørgsmål:\n" + lines(
        20, "      - id: q%(n)d\n        spørgsmål: Hvad %(n)d?\n        hjælp: " + text + "\n")


def ordinary_list(size):
    return "id;navn\n" + lines(100, "c%(n)d;" + "Center " * max(1, size // 700) + "%(n)d\n")


def ordinary_report(size):
    return json.dumps({"format": "tjek/1", "planer": [{"fil": "plan.yaml", "fund": [
        {"regel": "r", "sti": f"x[{i}]", "besked": "b" * max(1, size // 100)} for i in range(100)]}]})


def ordinary_lines(size):
    goals = [{"titel": "T", "tema": "samspil", "mål": ANSWER * max(1, size // 10 // len(ANSWER))}]
    return "".join(line(goals, number) for number in range(10))


TABLES = [("plan", "plan.yaml", PLANS), ("guide", "g.yaml", GUIDES), ("list", "c.csv", LISTS),
          ("book", "c.xlsx", BOOKS), ("form", "skema.docx", FORMS),
          ("template", "skabelon.docx", TEMPLATES), ("log", "modtaget.csv", LOGS),
          ("report", "r.json", REPORTS), ("past", "o.json", PAST),
          ("history", "historik", HISTORIES), ("lines", "l.ndjson", LINES)]
ORDINARY = {"plan": ordinary_plan, "guide": ordinary_guide, "list": ordinary_list,
            "book": lambda size: book(cells("x", "X" * min(size, 1 << 20))),
            "form": lambda size: form(field("M1.mål", text("X" * min(size, 1 << 20)))),
            "template": lambda size: word(text("X" * min(size, 1 << 20)) + SECTION),
            "log": lambda size: LOG_HEAD + lines(
                100, "c%(n)d;f%(n)d" + "f" * (size // 100)
                + ";a%(n)d;2026-01-02;modtaget;nej\n"),
            "report": ordinary_report, "lines": ordinary_lines,
            "past": lambda size: past([then(i, "Center " * max(1, size // 1_000)) for i in range(100)]),
            "history": lambda size: {f"{i}.json": past(
                [then(j, "Center " * max(1, size // 3_000)) for j in range(40)]) for i in range(12)}}
LIMITS = {"plan": 4 * 1024 * 1024, "guide": 4 * 1024 * 1024}
