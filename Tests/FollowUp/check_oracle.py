"""Holds the oracle to cases worked out by hand; the numbers are those of the rules in oracle.py.

Usage: check_oracle.py

Says nothing and ends with 0 when all hold; else names the first that does not.
"""
import os
import tempfile
from datetime import date

import oracle
import reader

FRAME = """
format: ledetråd/1
id: ramme
år: 2020
temaer:
  - { id: frit, titel: Frit, spørgsmål: [{ id: frit-1, spørgsmål: "Hvad gør I?" }] }
  - { id: unge, titel: Unge, strategi: ungestrategi }
"""
REGISTER = """
format: strategier/1
id: fb-strategier
udvalg:
  - { id: bsu, navn: Beskæftigelsesudvalget, møder: [2020-03-17, 2020-06-23, 2020-10-27] }
  - { id: fsu, navn: Familie- og Socialudvalget, møder: [2020-03-20, 2020-06-19, 2020-11-06] }
strategier:
  - id: ungestrategi
    periode: { fra: 2018-01-01, til: 2021-12-31 }
    opfølgning:
      - { id: status, form: årlig status, frist: 2019-03, gentages: hvert år, udvalg: [bsu, fsu] }
      - { id: midtvejs, form: midtvejsevaluering, frist: 2020-06, udvalg: [bsu] }
    forelagt:
      - { opfølgning: status, om: 2020-03, udvalg: bsu, dato: 2020-03-17, udfald: taget til efterretning }
godkendt:
  - { år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: godkendt }
  - { år: 2020, udvalg: fsu, dato: 2019-11-29, udfald: godkendt }
"""


def plan(centre, goals, more="status: godkendt", year=2020):
    body = "".join(f"  - {goal}\n" for goal in goals)
    return (f"format: årsplan/1\nledetråd: ramme\når: {year}\n{more}\n"
            f"center: {{ id: {centre}, navn: {centre.capitalize()}, type: tilbud }}\nlokale-mål:\n{body}")


def ask(day, files, ahead=30, year=None):
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(files):
            with open(os.path.join(folder, f"{number}.yaml"), "w", encoding="utf-8") as file:
                file.write(text)
        today = date.fromisoformat(day)
        return oracle.answer(folder, today, year or today.year, ahead)


def same(what, found, wanted):
    if found != wanted:
        raise SystemExit(f"{what}\n  found  {found}\n  wanted {wanted}")


def goal_stage(day, goal, frame=FRAME, more="status: godkendt", **asked):
    """Stade and day of the only goal, None where nothing is awaited."""
    items = ask(day, [frame, plan("huset", [goal], more)], **asked)["mangler"]["centre"]
    return (items[0]["stade"], items[0]["frist"]) if items else None


def round_of(day, fields, meetings="", laid="", more="", year=None, ahead=30):
    """Meeting and stade of each row of the year's plan, for a register of one round and one committee."""
    register = (
        "format: strategier/1\nid: r\n"
        f"udvalg: [{{ id: u, navn: U, møder: [{meetings}] }}]\n"
        "strategier:\n  - id: s\n"
        f"    opfølgning: [{{ id: o, {fields}, udvalg: [u] }}]\n    forelagt: [{laid}]\n{more}")
    said = ask(day, [register], ahead, year)
    return [(row["om"], row["møde"], row["stade"]) for row in said["opfølgningsplan"]["runder"]], said["mangler"]["udvalg"]


def check_screens():
    """The folder of the screens in the design, on 15 June 2020."""
    files = [FRAME, REGISTER, plan("ungecentret", [
        "{ id: M1, titel: A, tema: unge, frist: 2020-06-10, opfølgning: [{ dato: 2020-01-08, status: på vej }] }"]),
        plan("bostedet", ["{ id: M2, titel: B, tema: frit, evaluering: { hvornår: 2020-06-01 } }"]),
        plan("jobcenter", ["{ id: M3, titel: C, tema: frit, frist: 2020-12-01, opfølgning: "
                           "[{ dato: 2020-06-02, status: ingen nye data, næste: 2020-08-01 }] }"])]
    said = ask("2020-06-15", files)
    lacking = said["mangler"]
    same("totals", (lacking["forfaldne"], lacking["kommer"], lacking["venter"], said["status"]), (3, 1, 1, 1))
    same("committees", [
        (row["udvalg"], row["opfølgning"], row["om"], row["frist"], row["dage"], row["næste-møde"], row["stade"])
        for row in lacking["udvalg"]], [
        ("fsu", "status", "2020-03", "2020-03-31", 76, "2020-06-19", "forfalden"),
        ("bsu", "midtvejs", "2020-06", "2020-06-30", -15, "2020-06-23", "kommer")])
    same("centres", [
        (item["center"], item["stade"], item["frist"], item["dage"], item["grunde"], item["sidst"])
        for item in lacking["centre"]], [
        ("bostedet", "forfalden", "2020-06-01", 14, ["evaluering"], None),
        ("jobcenter", "venter", "2020-08-01", -47, [], {"dato": "2020-06-02", "status": "ingen nye data"}),
        ("ungecentret", "forfalden", "2020-06-10", 5, ["frist"], {"dato": "2020-01-08", "status": "på vej"})])
    same("strategies", lacking["strategier"], {
        "ungestrategi": {"forfaldne": 2, "kommer": 1, "venter": 0}, "": {"forfaldne": 1, "kommer": 0, "venter": 1}})
    agreed = said["opfølgningsplan"]
    same("the year's plan", [(row["møde"], row["udvalg"], row["opfølgning"], row["stade"]) for row in agreed["runder"]], [
        ("2020-03-17", "bsu", "status", "behandlet"), ("2020-03-20", "fsu", "status", "forfalden"),
        ("2020-06-23", "bsu", "midtvejs", "kommer")])
    same("approved", (agreed["godkendt"], agreed["alle"]), ({"bsu": True, "fsu": True}, True))
    same("file order", ask("2020-06-15", files[::-1])["mangler"], lacking)


def check_days():
    for day, stage in (("2020-05-31", "kommer"), ("2020-06-01", "forfalden")):
        same("a month's last day", round_of(day, "frist: 2020-05")[0], [("2020-05", None, stage)])
    same("a year's last day", round_of("2020-12-31", "frist: 2020")[0], [("2020", None, "kommer")])
    same("a year gone by", round_of("2021-01-01", "frist: 2020", year=2020)[0], [("2020", None, "forfalden")])
    leap = "frist: 2020-02-29, gentages: hvert år"
    same("after a leap day", round_of("2021-02-28", leap)[0], [("2021-02-28", None, "kommer")])
    same("overdue after a leap day", round_of("2021-03-01", leap)[0], [("2021-02-28", None, "forfalden")])
    same("the next leap day", round_of("2024-02-29", leap)[0], [("2024-02-29", None, "kommer")])
    same("February of a leap year", round_of("2020-02-29", "frist: 2020-02")[0], [("2020-02", None, "kommer")])
    same("every second year", round_of("2021-06-01", "frist: 2020-03, gentages: hvert andet år")[0], [])
    same("month of a goal", goal_stage("2020-05-31", "{ id: M1, titel: A, tema: frit, frist: 2020-05 }"),
         ("kommer", "2020-05-31"))


def check_windows():
    goal = "{{ id: M1, titel: A, tema: frit, frist: 2020-06-10, opfølgning: [{}] }}"
    entry = "{{ dato: {}, status: på vej }}"
    for made, day, wanted in (
        ("2020-05-11", "2020-06-15", None), ("2020-05-10", "2020-06-15", ("forfalden", "2020-06-10")),
        ("2020-06-14", "2020-06-15", None), ("2020-06-15", "2020-06-15", None),
        ("2020-06-16", "2020-06-15", ("forfalden", "2020-06-10")), ("2031-01-01", "2020-06-15", ("forfalden", "2020-06-10")),
        ("2020-01-08", "2020-06-10", ("kommer", "2020-06-10")), ("2020-01-08", "2020-05-11", ("kommer", "2020-06-10")),
        ("2020-01-08", "2020-05-10", None),
    ):
        same(f"an entry of {made} seen on {day}", goal_stage(day, goal.format(entry.format(made))), wanted)
    midway = FRAME + "kalender: [{ dato: 2020-06-10, hvad: M, slags: opfølgning, åbner: 2020-05-17 }, { dato: 2020-03-01, hvad: APV, slags: pligt }]\n"
    bare = "{{ id: M1, titel: A, tema: frit, opfølgning: [{}] }}"
    same("before it opens", goal_stage("2020-06-15", bare.format(entry.format("2020-05-16")), midway), ("forfalden", "2020-06-10"))
    same("when it opens", goal_stage("2020-06-15", bare.format(entry.format("2020-05-17")), midway), None)
    for whom, wanted in (("[tilbud]", ("forfalden", "2020-06-10")), ("[huset]", ("forfalden", "2020-06-10")),
                         ("[skole]", None), ("[]", ("forfalden", "2020-06-10"))):
        own = midway.replace("åbner: 2020-05-17", f"gælder-for: {whom}")
        same(f"for {whom}", goal_stage("2020-06-15", "{ id: M1, titel: A, tema: frit }", own), wanted)
    lasting = midway.replace("åbner: 2020-05-17", "gyldig-til: 2020-06-10")
    same("in force on its day", goal_stage("2020-06-15", "{ id: M1, titel: A, tema: frit }", lasting), ("forfalden", "2020-06-10"))
    ended = midway.replace("åbner: 2020-05-17", "gyldig-til: 2020-06-09")
    same("no longer in force", goal_stage("2020-06-15", "{ id: M1, titel: A, tema: frit }", ended), None)


def check_goals():
    never = "{ id: M1, titel: A, tema: frit }"
    same("nothing agreed", goal_stage("2020-06-15", never), None)
    same("the year's end comes", goal_stage("2020-12-01", never), ("kommer", "2020-12-31"))
    same("the year's end is past", goal_stage("2021-01-01", never), ("forfalden", "2020-12-31"))
    same("the agreement's end", goal_stage("2020-07-01", never, more="aftale: { til: 2020-06-30 }"), ("forfalden", "2020-06-30"))
    same("closed", goal_stage("2021-01-01", never, more="status: lukket"), None)
    late = "{{ id: M1, titel: A, tema: frit, frist: 2020-06-01, {} }}"
    for what, more, wanted in (
        ("dropped", "udgået: { dato: 2020-06-15, begrundelse: B }", None),
        ("dropped tomorrow", "udgået: { dato: 2020-06-16, begrundelse: B }", ("forfalden", "2020-06-01")),
        ("reached", "opfølgning: [{ dato: 2020-01-10, status: nået }]", None),
        ("partly", "opfølgning: [{ dato: 2020-01-10, status: delvist nået }]", ("forfalden", "2020-06-01")),
        ("reached, then not", "opfølgning: [{ dato: 2020-02-10, status: på vej }, { dato: 2020-01-10, status: nået }]", ("forfalden", "2020-06-01")),
        ("two of one day", "opfølgning: [{ dato: 2020-01-10, status: på vej }, { dato: 2020-01-10, status: nået }]", None),
    ):
        same(what, goal_stage("2020-06-15", late.format(more)), wanted)
    same("the earlier of two", goal_stage("2020-06-15", late.format("evaluering: { hvornår: 2020-06-08 }")), ("forfalden", "2020-06-01"))
    promise = "{{ id: M1, titel: A, tema: frit, frist: 2020-12-31, opfølgning: [{}] }}"
    for what, day, more, wanted in (
        ("an appointment does not answer itself", "2020-02-02", "{ dato: 2020-01-20, status: på vej, næste: 2020-02-01 }", ("forfalden", "2020-02-01")),
        ("another entry does", "2020-02-02", "{ dato: 2020-01-20, status: på vej, næste: 2020-02-01 }, { dato: 2020-01-21, status: på vej }", None),
        ("a newer appointment", "2020-06-15", "{ dato: 2020-01-08, status: på vej, næste: 2020-06-01 }, { dato: 2020-03-01, status: på vej, næste: 2020-09-01 }", None),
        ("none in the newer", "2020-06-15", "{ dato: 2020-01-08, status: på vej, næste: 2020-06-01 }, { dato: 2020-03-01, status: på vej }", ("forfalden", "2020-06-01")),
        ("waits", "2020-06-15", "{ dato: 2020-06-01, status: ingen nye data, næste: 2020-06-20 }", ("venter", "2020-06-20")),
        ("waited in vain", "2020-06-21", "{ dato: 2020-06-01, status: ingen nye data, næste: 2020-06-20 }", ("forfalden", "2020-06-20")),
        ("waits for no day", "2020-06-15", "{ dato: 2020-06-01, status: ingen nye data }", ("venter", None)),
        ("due soon before waiting", "2020-12-15", "{ dato: 2020-06-01, status: ingen nye data, næste: 2021-02-01 }", ("kommer", "2020-12-31")),
    ):
        same(what, goal_stage(day, promise.format(more)), wanted)
    same("at the edge", goal_stage("2020-12-01", promise.format("")), ("kommer", "2020-12-31"))
    same("past the edge", goal_stage("2020-11-30", promise.format("")), None)
    same("other days ahead", goal_stage("2020-11-30", promise.format(""), ahead=31), ("kommer", "2020-12-31"))


def check_meetings():
    yearly = "frist: 2019-03, gentages: hvert år"
    one = lambda *asked, **more: round_of(*asked, **more)[0]
    same("on the last day", one("2020-01-01", yearly, "2020-03-31"), [("2020-03", "2020-03-31", "kommer")])
    same("the day after", one("2020-01-01", yearly, "2020-04-01"), [("2020-03", None, "kommer")])
    same("on the last day before", one("2020-01-01", yearly, "2019-03-31, 2020-05-05"), [("2020-03", None, "kommer")])
    same("the last of several", one("2020-01-01", yearly, "2020-03-02, 2020-01-14, 2020-03-30, 2020-05-05"), [("2020-03", "2020-03-30", "kommer")])
    same("not before it begins", one("2020-01-01", "frist: 2020-03", "2019-12-10, 2020-05-05", more="    periode: { fra: 2020-01-01 }\n"), [("2020-03", None, "kommer")])
    december = "2019-12-10, 2020-02-11"
    same("in the year of its deadline", one("2020-01-01", "frist: 2020-01", december), [("2020-01", "2019-12-10", "kommer")])
    same("and not of its meeting", one("2019-12-01", "frist: 2020-01", december), [])
    same("meetings not set yet", one("2020-01-01", "frist: 2020-01", "2019-12-10"), [("2020-01", None, "kommer")])
    same("listed for its meeting", [row["møde"] for row in round_of("2020-06-15", "frist: 2020-09", "2020-06-23")[1]], ["2020-06-23"])
    same("not yet", round_of("2020-06-15", "frist: 2020-09", "2020-07-16")[1], [])
    same("30 days ahead", len(round_of("2020-06-15", "frist: 2020-09", "2020-07-15")[1]), 1)
    same("on the day it begins", one("2020-01-01", "frist: 2020-03", "2020-02-04", more="    periode: { fra: 2020-02-04 }\n"), [("2020-03", "2020-02-04", "kommer")])
    same("the next meeting", [row["næste-møde"] for row in round_of("2020-06-15", "frist: 2020-05", "2020-06-14, 2020-08-01, 2020-06-15")[1]], ["2020-06-15"])
    # Two rounds, one of them without a meeting: it stands where its last day is.
    unmet = ask("2020-01-01", [REGISTER.replace("frist: 2020-06, udvalg: [bsu]", "frist: 2020-06, udvalg: [fsu, ukendt]")])["opfølgningsplan"]
    same("by meeting, else last day", [(row["møde"], row["udvalg"]) for row in unmet["runder"]], [
        ("2020-03-17", "bsu"), ("2020-03-20", "fsu"), ("2020-06-19", "fsu"), (None, "ukendt")])
    same("its meeting went by", [row["stade"] for row in round_of("2020-06-30", "frist: 2020-09", "2020-06-23")[1]], ["kommer"])


def check_laid_before():
    yearly = "frist: 2019-03, gentages: hvert år"
    laid = "{{ opfølgning: {}, om: {}, udvalg: {}, dato: {}, udfald: {} }}"
    for what, given, wanted in (
        ("a moved meeting", laid.format("o", "2020-03", "u", "2020-05-12", "drøftet"), "behandlet"),
        ("the whole year", laid.format("o", "2020", "u", "2020-03-12", "drøftet"), "behandlet"),
        ("not approved is treated", laid.format("o", "2020-03-31", "u", "2020-03-12", "ikke godkendt"), "behandlet"),
        ("another year", laid.format("o", "2019-03", "u", "2020-03-12", "drøftet"), "forfalden"),
        ("another day", laid.format("o", "2020-03-30", "u", "2020-03-12", "drøftet"), "forfalden"),
        ("another committee", laid.format("o", "2020-03", "v", "2020-03-12", "drøftet"), "forfalden"),
        ("another round", laid.format("p", "2020-03", "u", "2020-03-12", "drøftet"), "forfalden"),
        ("in the future", laid.format("o", "2020-03", "u", "2020-06-16", "drøftet"), "forfalden"),
        ("on the very day", laid.format("o", "2020-03", "u", "2020-06-15", "drøftet"), "behandlet"),
        ("only sent", "{ opfølgning: o, om: 2020-03, udvalg: u, dato: 2020-03-12 }", "forfalden"),
    ):
        same(what, [row[2] for row in round_of("2020-06-15", yearly, laid=given)[0]], [wanted])
    same("one overdue, the newest", [row["om"] for row in round_of("2021-06-15", yearly)[1]], ["2021-03"])
    same("its last day is today", [row["om"] for row in round_of("2021-03-31", yearly)[1]], ["2020-03", "2021-03"])
    same("an old one", [row[2] for row in round_of("2021-06-15", yearly, year=2020)[0]], ["sprunget over"])
    same("the coming hides none", [row["om"] for row in round_of("2021-03-15", yearly)[1]], ["2020-03", "2021-03"])
    early = laid.format("o", "2021-03", "u", "2020-12-12", "drøftet")
    same("an early one covers the old", round_of("2021-01-15", yearly, laid=early)[1], [])
    heir = "  - { id: t, periode: { fra: 2020-01-01 }, afløser: [s] }\n"
    same("replaced", round_of("2020-06-15", yearly, more=heir)[0], [])
    same("replaced on its last day", round_of("2020-06-15", yearly, more=heir.replace("2020-01-01", "2020-03-31"))[0], [])
    same("replaced the day after", len(round_of("2020-06-15", yearly, more=heir.replace("2020-01-01", "2020-04-01"))[0]), 1)
    same("by the first of two", round_of("2020-06-15", yearly, more=heir + "  - { id: v, periode: { fra: 2021-01-01 }, afløser: [s] }\n")[0], [])
    same("until then", [row[2] for row in round_of("2020-06-15", yearly, more=heir, year=2019)[0]], ["forfalden"])
    same("the first stands", [row[2] for row in round_of("2020-06-15", "frist: 2020-03", more=heir)[0]], ["forfalden"])
    same("the end of its period ends nothing", [row[2] for row in round_of(
        "2020-06-15", yearly, more="    periode: { fra: 2016-01-01, til: 2019-12-31 }\n")[0]], ["forfalden"])


def check_approval():
    for what, more, wanted in (
        ("one lacks", REGISTER.replace("  - { år: 2020, udvalg: fsu, dato: 2019-11-29, udfald: godkendt }\n", ""), False),
        ("another year", REGISTER.replace("år: 2020, udvalg: fsu", "år: 2019, udvalg: fsu"), False),
        ("to note is not enough", REGISTER.replace("2019-11-29, udfald: godkendt", "2019-11-29, udfald: taget til efterretning"), False),
        ("taken back", REGISTER + "  - { år: 2020, udvalg: fsu, dato: 2019-12-10, udfald: ikke godkendt }\n", False),
        ("taken back today", REGISTER + "  - { år: 2020, udvalg: fsu, dato: 2020-06-15, udfald: ikke godkendt }\n", False),
        ("to be taken back", REGISTER + "  - { år: 2020, udvalg: fsu, dato: 2020-12-10, udfald: ikke godkendt }\n", True),
        ("a committee without rounds", REGISTER.replace("udvalg: [bsu, fsu]", "udvalg: [bsu]").replace("dato: 2019-11-29", "dato: 2021-11-29"), True),
    ):
        same(what, ask("2020-06-15", [more])["opfølgningsplan"]["alle"], wanted)
    same("no rounds", ask("2025-06-15", [REGISTER.replace(", gentages: hvert år", "")])["opfølgningsplan"]["alle"], None)


def check_report():
    states = ["nået", "nået", "nået", "delvist nået", "ikke nået"]
    goals = [f"{{ id: M{n}, titel: A, tema: unge, opfølgning: [{{ dato: 2020-11-02, status: {state} }}] }}" for n, state in enumerate(states)]
    goals += ["{ id: M7, titel: A, tema: frit, strategi: [ungestrategi#overgange, ungestrategi], udgået: { dato: 2020-04-01, begrundelse: B } }",
              "{ id: M8, titel: A, tema: unge, opfølgning: [{ dato: 2021-02-01, status: nået }] }"]
    said = ask("2020-12-31", [FRAME, REGISTER, plan("ungecentret", goals)])["årsberetning"]
    row = {"Mål": 7, "Nået": 3, "Delvist": 1, "Ikke": 1, "Udgået": 1, "På vej": 0, "Ingen tal": 0, "Ikke fulgt op": 1}
    same("the row of the screen", said["rækker"], {"ungestrategi": row})
    same("in all", said["i-alt"], row)
    same("unexplained", said["uforklarede"], [{"center": "ungecentret", "mål": "M3"}, {"center": "ungecentret", "mål": "M4"}])
    same("not yet treated", ask("2020-03-16", [REGISTER])["årsberetning"]["behandlet"], [])
    same("on its day", len(ask("2020-03-17", [REGISTER])["årsberetning"]["behandlet"]), 1)
    same("another year's", ask("2021-03-17", [REGISTER])["årsberetning"]["behandlet"], [])
    same("only sent", ask("2020-12-31", [REGISTER.replace(", udfald: taget til efterretning", "")])["årsberetning"]["behandlet"], [])
    changed = "{{ id: M1, titel: A, tema: frit, opfølgning: [{{ dato: 2020-06-08, status: {}{} }}, {{ dato: 2020-11-02, status: {}{} }}] }}"
    for first, second, wanted in (
        (("nået", ""), ("ikke nået", ", bemærkning: B"), ("Ikke", 0)), (("på vej", ", bemærkning: B"), ("delvist nået", ""), ("Delvist", 1)),
    ):
        last = ask("2020-12-31", [FRAME, plan("huset", [changed.format(*first, *second)])])["årsberetning"]
        same("the last entry", (last["i-alt"][wanted[0]], len(last["uforklarede"])), (1, wanted[1]))
    edges = REGISTER.replace("godkendt:\n", "  - { id: sidst, periode: { fra: 2020-12-31 } }\n  - { id: før, periode: { fra: 2010 } }\n  - { id: efter, periode: { fra: 2020-01-01 }, afløser: [før] }\n  - { id: under, periode: { fra: 2010 } }\n  - { id: over, periode: { fra: 2020-01-02 }, afløser: [under] }\ngodkendt:\n", 1)
    same("in force", ask("2020-12-31", [edges])["årsberetning"]["uden-mål"], ["efter", "over", "sidst", "under", "ungestrategi"])
    same("treated", said["behandlet"], [{"dato": "2020-03-17", "udvalg": "bsu", "strategi": "ungestrategi", "opfølgning": "status"}])
    two = REGISTER.replace("godkendt:\n", "  - { id: ældrepolitik, periode: { fra: 2020-07-01 } }\n  - { id: ny, periode: { fra: 2021-01-01 } }\n  - { id: gammel, periode: { fra: 2010-01-01, til: 2013-12-31 } }\ngodkendt:\n", 1)
    side = "{{ id: M1, titel: A, tema: {}, fælles: {{ id: overgang{} }}, opfølgning: [{{ dato: 2020-11-02, status: {} }}] }}"
    for what, first, second, wanted, counted in (
        ("the tovholder's", ", tovholder: skole", ", tovholder: skole", "Nået", "skole"),
        ("one names it", "", ", tovholder: skole", "Nået", "skole"),
        ("they disagree", ", tovholder: bosted", ", tovholder: skole", "Ikke", "bosted"),
        ("none named", "", "", "Ikke", "bosted"),
        ("one that is not there", ", tovholder: job", ", tovholder: job", "Ikke", "bosted"),
    ):
        said = ask("2020-12-31", [FRAME, two, plan("bosted", [side.format("unge", first, "ikke nået")]),
                                  plan("skole", [side.format("frit, strategi: [ældrepolitik#x]", second, "nået"), "{ id: M2, titel: B, tema: frit, strategi: ukendt }"])])["årsberetning"]
        same(what, {name: (row["Mål"], row[wanted]) for name, row in said["rækker"].items()},
             {"ungestrategi": (1, 1), "ældrepolitik": (1, 1), "": (1, 0)})
        same(what + ", in all", (said["i-alt"]["Mål"], said["i-alt"][wanted], said["i-alt"]["Ikke fulgt op"]), (2, 1, 1))
        same(what + ", both shown", said["fælles"], [{
            "id": "overgang", "strategier": ["ungestrategi", "ældrepolitik"], "tæller": counted,
            "sider": [{"center": "bosted", "mål": "M1", "kolonne": "Ikke"}, {"center": "skole", "mål": "M1", "kolonne": "Nået"}]}])
        same(what + ", without goals", said["uden-mål"], ["gammel"])
    for first, second, counted in (
        ("nået", "ikke nået", "skole"), ("på vej", "nået", "bosted"), ("nået", "nået", "bosted"),
        ("på vej", "ingen nye data", "skole"),
    ):
        said = ask("2020-12-31", [FRAME, plan("bosted", [side.format("frit", "", first)]),
                                  plan("skole", [side.format("frit", "", second)])])
        same("in dispute", said["årsberetning"]["fælles"][0]["tæller"], counted)
    states = ["ikke begyndt", "på vej", "ingen nye data"]
    goals = [f"{{ id: M{n}, titel: A, tema: frit, opfølgning: [{{ dato: 2020-05-02, status: {state} }}] }}" for n, state in enumerate(states)]
    said = ask("2020-12-31", [FRAME, plan("huset", goals), plan("huset", goals, year=2019)])["årsberetning"]
    same("without strategies", (said["rækker"][""]["Mål"], said["i-alt"]["På vej"], said["i-alt"]["Ingen tal"]), (3, 2, 1))


def check_reader():
    same("texts", reader.load("# a\na: 'it''s'\nb: \"x: \\\"y\\\" # no\" # yes\nc: ja # nej\nd: e#f\ng:\n- 1\n- h: 2\n  i: |\n    j\n\n    k\nl: >-\n  m\n  n\no: [p, { q: r, s: [] }]\nt:\n"), {
        "a": "it's", "b": 'x: "y" # no', "c": "ja", "d": "e#f", "g": ["1", {"h": "2", "i": "j\n\nk\n"}],
        "l": "m n", "o": ["p", {"q": "r", "s": []}], "t": None})
    for text in ("a: &b c", "a: 1\na: 2", "a: [b", "a: 'b", "a: *b"):
        try:
            reader.load(text)
        except reader.Refused:
            continue
        raise SystemExit(f"read: {text!r}")


if __name__ == "__main__":
    check_reader()
    check_screens()
    check_days()
    check_windows()
    check_goals()
    check_meetings()
    check_laid_before()
    check_approval()
    check_report()
