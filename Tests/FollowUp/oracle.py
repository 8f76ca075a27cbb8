"""Works out, by its own means, what `opfølg mangler`, `opfølg plan` and `opfølg årsberetning` must say.

Usage: oracle.py FOLDER --dato DAY [--år YEAR] [--frem DAYS]
       oracle.py --alle ROOT

The first writes one JSON document. The second takes every folder in ROOT that holds a `prøve.json`
(`{"dato": …, "år": …, "frem": …}`) and writes one line of JSON for each, with its name as `mappe`, in
the order of the names. It shares nothing with the program and reads the files and not what made them.

THE RULES. D is the day of `--dato`, N the days of `--frem` (30), Y the year of `--år` (else D's). Rules
marked [decided] are where the design is silent; all else is said there.

1 Files. Every `*.yaml`, `*.yml` in the folder (not in folders within it) says by `format` what it is:
  `årsplan/1` a plan, `ledetråd/1` a frame, `strategier/1` the register (at most one). Others are left
  alone. A plan's frame is the one in the folder whose `id` its `ledetråd` names; one that is not
  there gives no calendar and no strategy (so put a copy of an embedded one beside its plans). A centre that has no plan is no business of these commands. [decided]

2 Days. A deadline may be a day, a month or a year; its *last day* is the day itself, the month's last
  or 31 December. It is overdue when that last day is before D: on the last day itself it is in time.
  N years after a day is the same day and month, and 28 February where 29 February is not to be had,
  always counted from the first one (29 February 2020, 28 February 2021, …, 29 February 2024).

3 Entries. Of a goal's `opfølgning` only entries dated D or before exist; a later one answers nothing,
  states nothing and is never "last". The *last entry* is the one of the latest date, of several on one
  date the one that stands last in the file. [decided]

4 Goals that are followed up. Those of every plan whose `status` is not `lukket`, of any year, draft or
  approved [decided], unless the goal has `udgået` with a `dato` of D or before, or without one
  [decided]. A goal whose last entry says `nået` needs nothing more, whatever rounds it has [decided];
  `delvist nået` and `ikke nået` do not end it (the walk names the next time after `ikke nået`).

5 Rounds of a goal. Each has a last day and a day it opens:
  - `kalender`: each entry of the frame's `kalender` with `slags: opfølgning`, whose `gælder-for` is
    missing or empty or names the centre's `id` or `type`, and whose `gyldig-til` is not before its
    `dato`. It opens on `åbner`, else 30 days before. `gentages` is not looked at here: a frame is one
    year's. [decided]
  - `evaluering`: the goal's `evaluering.hvornår`; `frist`: the goal's `frist`. They open 30 days before.
  - `næste`: of the entries that state `næste`, only the last one counts: a newer appointment replaces
    an older one, and an entry without `næste` leaves it standing [decided]. It opens 30 days before.
  - `år`: where there is none of calendar, evaluering and frist, the last day of the plan's period is
    one: `aftale.til`, else 31 December of its `år`. It opens 30 days before. [decided: silence falls due
    at the end of the year and not at once]
  A round is answered by an entry dated from the day it opens to D, late ones too; the `næste` round only
  by an entry dated after the one that states it [decided: or an appointment within 30 days would answer
  itself]. An entry with `ingen nye data` answers like any other [decided].

6 Stade of a goal: one item at most for each goal in each plan [decided], the first that fits of
  - `forfalden`: an unanswered round's last day is before D. `frist` is the earliest such day, `dage` the
    days from it to D.
  - `kommer`: an unanswered round's last day is D to D + N, both included. `frist` is the earliest.
    The `næste` round of a last entry that says `ingen nye data` is not counted here, but below.
  - `venter`: the last entry says `ingen nye data`. `frist` is its `næste`, null when it has none.
    [decided: in that order; waiting is no matter of N]
  `grunde` are the kinds of the unanswered rounds on that day, in byte order; none for `venter`. `sidst` is
  the last entry's day and status, null for a goal that was never followed up. A joint goal is an item in
  each plan that has it: each leader has an entry to make. [decided]

7 Occurrences of a register's round. The first is `frist` itself. With `gentages: hvert år`, `hvert andet
  år` or `hvert N. år` others follow every 1, 2 or N years, of the same kind (day, month or year), for
  as long as their last day is before the strategy's replacement begins: the earliest first day of
  `periode.fra` (else `vedtaget.dato`) among the strategies that name this one in `afløser`. `periode.til`
  alone ends nothing. The first occurrence stands whatever replaced the strategy: a closing evaluation may
  fall after it. [decided] Each occurrence counts once for each committee of `udvalg`; without committees
  once, for none.

8 Meetings. An occurrence goes to the committee's last meeting on or before its last day, after the last
  day of the occurrence before it, and not before the first day of the strategy's `periode.fra`; else it
  has none. The occurrence before the first is taken to lie one step earlier (a year where it is not
  repeated). It has none either where the committee's list has no meeting in the year of its last day: next
  year's meetings are not set yet, and October's is not the one for March. [decided, and that "the preceding
  round" is the same round's, not another one's of the strategy]

9 What was laid before. An entry of `forelagt` treats an occurrence when `opfølgning` and `udvalg` are the
  same, the occurrence's last day lies within `om` (a day, month or year), it has an `udfald` (any), and
  its `dato` is D or before. Its `dato` ties it to nothing: meetings move. Without `udfald` it was only
  sent. [decided: what `om` fits, and that every udfald is a treatment]

10 Stade of an occurrence and committee: `behandlet`; else, its last day being before D, `sprunget over`
  where a later occurrence of that round was treated by that committee or has its last day before D too,
  else `forfalden`; else `kommer`. So a committee that never had a yearly status has one overdue, the
  newest, as the screen of `opfølg mangler` shows; one that is coming hides none. [decided]

11 `mangler.udvalg` lists all that are `forfalden`, and those that are `kommer` whose meeting (or, without
  one, last day) is D + N or before; one whose meeting has gone by is listed too [decided]. `næste-møde`
  is the committee's first meeting on D or later.

12 Totals. `forfaldne`, `kommer`, `venter` count the items of 6 and 11. `strategier` counts them for each
  strategy: the register's rounds for their own, a goal's item for each strategy it serves (13), `""` for
  the goals that serve none. They may add up to more than the totals. `status` is 1 when anything is
  `forfalden`, else 0.

13 Strategies of a goal: those that its `strategi` names (before any #; a text or a list) and that of the
  frame's theme with the id of its `tema`, each once; names that the register does not have count nowhere.
  `gælder-for` of themes and strategies is not looked at: a goal that is there is there. [decided]

14 Opfølgningsplan for Y: every occurrence and committee whose last day lies in Y, though its meeting may
  be in the December before [decided]; by meeting (or, without one, last day), then the register's order of
  committees (none last), strategies and rounds.
  `godkendt` says for each committee that has rounds in it whether the last entry of the register's
  `godkendt` for that year and committee, dated D or before, says `godkendt`; `alle` whether every one
  does, null when there is no committee.

15 Årsberetning for Y: all goals of plans with that `år`, of whatever status. A goal's column is `Udgået`
  (4), else by its last entry: `nået` Nået, `delvist nået` Delvist, `ikke nået` Ikke, `på vej` and `ikke
  begyndt` På vej [decided: there is no column for it, and it is not over], `ingen nye data` Ingen tal;
  `Ikke fulgt op` without an entry. Each row's columns add up to its `Mål`.
  Goals of one `fælles.id` in the year's plans are one goal. It serves the strategies that any side names.
  Its column is the tovholder's side's, where all sides that name one name the same and that centre is
  among the sides; else the least favourable one, in the order Ikke, Delvist, Ikke fulgt op, Ingen tal,
  På vej, Udgået, Nået, so that a goal in dispute is never counted as reached; of equal ones the side whose
  centre id comes first in byte order [decided]. `fælles` shows every side's own column. A goal counts once
  in each row of a strategy it serves, once in `""` if it serves none, and once in `i-alt`: rows may add up
  to more than the total.
  `rækker` has the strategies that some goal serves, and `""` if needed; `uden-mål` those in force in Y
  that none serves: begun by 31 December of Y, and no replacement (7) begun by 1 January of Y.
  `uforklarede` are the sides in Delvist or Ikke whose last entry has no `bemærkning`.
  `behandlet` are the entries of `forelagt` with `udfald` and a `dato` in Y and on D or before.

Not worked out here: `--rykkere`, small-group guards, what is written about each goal.
"""
import argparse
import calendar
import json
import os
import re
import sys
import unicodedata
from datetime import date, timedelta

import reader

COLUMNS = {
    "nået": "Nået", "delvist nået": "Delvist", "ikke nået": "Ikke", "på vej": "På vej",
    "ikke begyndt": "På vej", "ingen nye data": "Ingen tal",
}
WORST_FIRST = ["Ikke", "Delvist", "Ikke fulgt op", "Ingen tal", "På vej", "Udgået", "Nået"]
HEADS = ["Nået", "Delvist", "Ikke", "Udgået", "På vej", "Ingen tal", "Ikke fulgt op"]
OPENS = timedelta(days=30)


# Days.

def span(text):
    """First and last day of a day, month or year; None for anything else."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text or "")
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def last_day(text):
    return span(text)[1] if span(text) else None


def day_of(text):
    """A full day; None for a month, a year or no date."""
    return last_day(text) if text and len(text) == 10 else None


def shifted(text, years):
    """A deadline of the same kind some years later; 29 February becomes 28 where it must."""
    year = int(text[:4]) + years
    if len(text) == 10:
        most = calendar.monthrange(year, int(text[5:7]))[1]
        return f"{year:04}-{text[5:7]}-{min(int(text[8:]), most):02}"
    return f"{year:04}{text[4:]}"


def in_bytes(text):
    return text.encode("utf-8")


# Files.

def plain(value):
    """Texts composed, so that one name is one name."""
    if isinstance(value, dict):
        return {plain(key): plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def listed(value):
    """A list of what may be a list, one text or nothing."""
    if value is None:
        return []
    return [part for part in value if part is not None] if isinstance(value, list) else [value]


class Folder:
    def __init__(self, path):
        self.plans, self.frames, self.register = [], {}, {}
        for name in sorted(os.listdir(path), key=in_bytes):
            if not name.endswith((".yaml", ".yml")):
                continue
            content = plain(reader.load_file(os.path.join(path, name)))
            kind = content.get("format") if isinstance(content, dict) else None
            if kind == "årsplan/1":
                self.plans.append(content)
            elif kind == "ledetråd/1":
                self.frames[content.get("id")] = content
            elif kind == "strategier/1":
                self.register = content
        self.strategies = {strategy["id"]: strategy for strategy in listed(self.register.get("strategier"))}
        self.committees = {one["id"]: one for one in listed(self.register.get("udvalg"))}

    def frame(self, plan):
        return self.frames.get(plan.get("ledetråd"), {})

    def goals(self, plan):
        return listed(plan.get("lokale-mål"))

    def serves(self, plan, goal):
        """The strategies that a goal serves (13)."""
        named = [reference.split("#")[0] for reference in listed(goal.get("strategi"))]
        for theme in listed(self.frame(plan).get("temaer")):
            if theme.get("id") == goal.get("tema"):
                named += [reference.split("#")[0] for reference in listed(theme.get("strategi"))]
        return sorted({name for name in named if name in self.strategies}, key=in_bytes)


# One goal.

def entries(goal, today):
    """The entries that exist by that day, the last one last (3)."""
    dated = [(day_of(entry.get("dato")), entry) for entry in listed(goal.get("opfølgning"))]
    return sorted((pair for pair in dated if pair[0] and pair[0] <= today), key=lambda pair: pair[0])


def dropped(goal, today):
    if goal.get("udgået") is None:
        return False
    day = day_of(goal["udgået"].get("dato")) if isinstance(goal["udgået"], dict) else None
    return day is None or day <= today


def rounds(folder, plan, goal, today):
    """Kind, last day, the day it opens, and the day an answer must come after, of each round (5)."""
    centre, found = plan.get("center") or {}, []
    for event in listed(folder.frame(plan).get("kalender")):
        day = last_day(event.get("dato"))
        if event.get("slags") != "opfølgning" or not day:
            continue
        whom = listed(event.get("gælder-for"))
        if whom and centre.get("id") not in whom and centre.get("type") not in whom:
            continue
        end = last_day(event.get("gyldig-til"))
        if end and end < day:
            continue
        found.append(("kalender", day, day_of(event.get("åbner")) or day - OPENS, None))
    for kind, text in (("evaluering", (goal.get("evaluering") or {}).get("hvornår")), ("frist", goal.get("frist"))):
        if last_day(text):
            found.append((kind, last_day(text), last_day(text) - OPENS, None))
    if not found:
        day = last_day((plan.get("aftale") or {}).get("til")) or date(int(plan["år"]), 12, 31)
        found.append(("år", day, day - OPENS, None))
    promised = [(made, entry) for made, entry in entries(goal, today) if last_day(entry.get("næste"))]
    if promised:
        made, entry = promised[-1]
        day = last_day(entry["næste"])
        found.append(("næste", day, day - OPENS, made))
    return found


def goal_item(folder, plan, goal, today, ahead):
    """What a goal awaits (6), or None."""
    if plan.get("status") == "lukket" or dropped(goal, today):
        return None
    known = entries(goal, today)
    day, last = known[-1] if known else (None, {})
    if last.get("status") == "nået":
        return None
    waits = last.get("status") == "ingen nye data"
    is_open = [
        (kind, due) for kind, due, opens, after in rounds(folder, plan, goal, today)
        if not any(opens <= made and (after is None or made > after) for made, _ in known)
    ]
    late = [pair for pair in is_open if pair[1] < today]
    soon = [
        (kind, due) for kind, due in is_open
        if today <= due <= today + ahead
        and not (kind == "næste" and waits and last_day(last.get("næste")) is not None)
    ]
    item = {
        "center": plan["center"]["id"], "år": int(plan["år"]), "mål": goal["id"],
        "sidst": {"dato": day.isoformat(), "status": last.get("status")} if known else None,
    }
    for stage, those in (("forfalden", late), ("kommer", soon)):
        if those:
            due = min(pair[1] for pair in those)
            kinds = sorted({kind for kind, when in those if when == due}, key=in_bytes)
            return {**item, "stade": stage, "frist": due.isoformat(), "dage": (today - due).days, "grunde": kinds}
    if waits:
        due = last_day(last.get("næste"))
        return {
            **item, "stade": "venter", "frist": due.isoformat() if due else None,
            "dage": (today - due).days if due else None, "grunde": [],
        }
    return None


# The register.

def begins(strategy):
    first = span((strategy.get("periode") or {}).get("fra")) or span((strategy.get("vedtaget") or {}).get("dato"))
    return first[0] if first else None


def replaced_from(folder, strategy):
    """The day from which another strategy stands in its place; None when none does."""
    days = [
        begins(other) for other in folder.strategies.values()
        if strategy["id"] in listed(other.get("afløser")) and begins(other)
    ]
    return min(days, default=None)


def step(round_):
    """The years between two occurrences; None when it is not repeated."""
    text = round_.get("gentages") or ""
    if text == "hvert år":
        return 1
    if text == "hvert andet år":
        return 2
    found = re.fullmatch(r"hvert (\d+)\. år", text)
    return int(found[1]) if found and int(found[1]) > 0 else None


def occurrences(folder, strategy, round_, until):
    """Deadlines of a round, with the last day of the one before, up to those that begin after a day (7)."""
    text, years, end = round_.get("frist"), step(round_), replaced_from(folder, strategy)
    if not span(text):
        return
    number, before = 0, last_day(shifted(text, -(years or 1)))
    while True:
        one = shifted(text, number * (years or 1))
        day = last_day(one)
        if number and (end and day >= end):
            return
        if before > until and number:
            return
        yield one, before
        if not years:
            return
        number, before = number + 1, day


def treated_on(strategy, round_, deadline, committee, today):
    """The day a committee treated an occurrence, or None (9)."""
    days = []
    for entry in listed(strategy.get("forelagt")):
        about, day = span(entry.get("om")), day_of(entry.get("dato"))
        if (
            entry.get("opfølgning") == round_.get("id") and entry.get("udvalg") == committee
            and entry.get("udfald") and day and day <= today
            and about and about[0] <= last_day(deadline) <= about[1]
        ):
            days.append(day)
    return min(days, default=None)


def agenda(folder, today, until):
    """Every occurrence for every committee, with its meeting and stade (7 to 10)."""
    # What was treated decides over the occurrences before it, so none of those may be left out.
    treated = [
        last_day(entry.get("om")) for strategy in folder.strategies.values()
        for entry in listed(strategy.get("forelagt"))
    ]
    until = max([until, today] + [day for day in treated if day])
    for strategy in listed(folder.register.get("strategier")):
        start = span((strategy.get("periode") or {}).get("fra"))
        for round_ in listed(strategy.get("opfølgning")):
            for committee in listed(round_.get("udvalg")) or [None]:
                meetings = sorted(
                    day for day in map(day_of, listed(folder.committees.get(committee, {}).get("møder"))) if day)
                rows = []
                for text, before in occurrences(folder, strategy, round_, until):
                    due = last_day(text)
                    fits = [
                        day for day in meetings if before < day <= due and (not start or day >= start[0])
                        and any(other.year == due.year for other in meetings)
                    ]
                    rows.append({
                        "strategi": strategy["id"], "opfølgning": round_["id"], "om": text, "udvalg": committee,
                        "frist": due, "møde": fits[-1] if fits else None,
                        "behandlet": treated_on(strategy, round_, text, committee, today),
                    })
                for number, row in enumerate(rows):
                    if row["behandlet"]:
                        row["stade"] = "behandlet"
                    elif row["frist"] >= today:
                        row["stade"] = "kommer"
                    elif any(later["behandlet"] or later["frist"] < today for later in rows[number + 1:]):
                        row["stade"] = "sprunget over"
                    else:
                        row["stade"] = "forfalden"
                    yield row


def shown(row):
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in row.items()}


# What the commands say.

def missing(folder, today, ahead):
    committees, centres, by_strategy = [], [], {}

    def count(strategy, stage):
        row = by_strategy.setdefault(strategy, {"forfaldne": 0, "kommer": 0, "venter": 0})
        row["forfaldne" if stage == "forfalden" else stage] += 1

    far = max(today + ahead, today) + timedelta(days=1)
    for row in agenda(folder, today, far):
        soon = row["stade"] == "kommer" and (row["møde"] or row["frist"]) <= today + ahead
        if row["stade"] != "forfalden" and not soon:
            continue
        meetings = [day for day in map(day_of, listed(folder.committees.get(row["udvalg"], {}).get("møder"))) if day]
        del row["behandlet"]
        row["dage"] = (today - row["frist"]).days
        row["næste-møde"] = min((day for day in meetings if day >= today), default=None)
        committees.append(shown(row))
        count(row["strategi"], row["stade"])
    for plan in folder.plans:
        for goal in folder.goals(plan):
            item = goal_item(folder, plan, goal, today, ahead)
            if item:
                centres.append(item)
                for strategy in folder.serves(plan, goal) or [""]:
                    count(strategy, item["stade"])
    stages = [item["stade"] for item in committees + centres]
    committees.sort(key=lambda row: [
        in_bytes(row[key] or "") for key in ("frist", "udvalg", "strategi", "opfølgning", "om")])
    centres.sort(key=lambda item: (in_bytes(item["center"]), item["år"], in_bytes(item["mål"])))
    return {
        "forfaldne": stages.count("forfalden"), "kommer": stages.count("kommer"), "venter": stages.count("venter"),
        "udvalg": committees, "centre": centres, "strategier": by_strategy,
    }


def year_plan(folder, today, year):
    order = list(folder.committees)
    rows = [
        row for row in agenda(folder, today, date(year, 12, 31)) if row["frist"].year == year
    ]
    rows.sort(key=lambda row: (
        row["møde"] or row["frist"],
        order.index(row["udvalg"]) if row["udvalg"] in order else len(order)))
    named = sorted({row["udvalg"] for row in rows if row["udvalg"]}, key=in_bytes)
    approved = {}
    for committee in named:
        said = [
            (day_of(entry.get("dato")), entry.get("udfald")) for entry in listed(folder.register.get("godkendt"))
            if entry.get("år") == str(year) and entry.get("udvalg") == committee and day_of(entry.get("dato"))
        ]
        said = sorted((pair for pair in said if pair[0] <= today), key=lambda pair: pair[0])
        approved[committee] = bool(said) and said[-1][1] == "godkendt"
    return {
        "år": year, "runder": [shown(row) for row in rows], "godkendt": approved,
        "alle": all(approved.values()) if approved else None,
    }


def column(goal, today):
    known = entries(goal, today)
    if dropped(goal, today):
        return "Udgået"
    return COLUMNS[known[-1][1]["status"]] if known else "Ikke fulgt op"


def year_report(folder, today, year):
    sides, alone = {}, []
    for plan in folder.plans:
        if plan.get("år") != str(year):
            continue
        for goal in folder.goals(plan):
            shared = goal.get("fælles") or {}
            side = {
                "center": plan["center"]["id"], "mål": goal["id"], "kolonne": column(goal, today),
                "tovholder": shared.get("tovholder"), "strategier": folder.serves(plan, goal), "kilde": goal,
            }
            if shared.get("id"):
                sides.setdefault(shared["id"], []).append(side)
            else:
                alone.append([side])
    rows, joint, unexplained = {}, [], []
    total = {head: 0 for head in ["Mål", *HEADS]}
    for parts in alone + list(sides.values()):
        parts.sort(key=lambda side: (in_bytes(side["center"]), in_bytes(side["mål"])))
        leaders = {side["tovholder"] for side in parts if side["tovholder"]}
        worst = min(parts, key=lambda side: WORST_FIRST.index(side["kolonne"]))
        counted = next((side for side in parts if {side["center"]} == leaders), worst)
        serves = sorted({name for side in parts for name in side["strategier"]}, key=in_bytes)
        for row in [total] + [rows.setdefault(name, {head: 0 for head in ["Mål", *HEADS]}) for name in serves or [""]]:
            row["Mål"] += 1
            row[counted["kolonne"]] += 1
        if len(parts) > 1:
            joint.append({
                "id": parts[0]["kilde"]["fælles"]["id"], "strategier": serves, "tæller": counted["center"],
                "sider": [{key: side[key] for key in ("center", "mål", "kolonne")} for side in parts],
            })
        for side in parts:
            if side["kolonne"] in ("Delvist", "Ikke") and not entries(side["kilde"], today)[-1][1].get("bemærkning"):
                unexplained.append({"center": side["center"], "mål": side["mål"]})
    in_force = [
        name for name, strategy in folder.strategies.items()
        if (not begins(strategy) or begins(strategy) <= date(year, 12, 31))
        and not (replaced_from(folder, strategy) and replaced_from(folder, strategy) <= date(year, 1, 1))
    ]
    treated = [
        {"dato": entry["dato"], "udvalg": entry.get("udvalg"), "strategi": name, "opfølgning": entry.get("opfølgning")}
        for name, strategy in folder.strategies.items() for entry in listed(strategy.get("forelagt"))
        if entry.get("udfald") and day_of(entry.get("dato"))
        and day_of(entry["dato"]).year == year and day_of(entry["dato"]) <= today
    ]
    in_order = lambda those, *keys: sorted(those, key=lambda one: [in_bytes(one[key] or "") for key in keys])
    return {
        "år": year, "rækker": rows, "i-alt": total, "fælles": in_order(joint, "id"),
        "uden-mål": sorted((name for name in in_force if name not in rows), key=in_bytes),
        "uforklarede": in_order(unexplained, "center", "mål"),
        "behandlet": in_order(treated, "dato", "udvalg", "strategi", "opfølgning"),
    }


def answer(path, today, year, ahead):
    folder = Folder(path)
    lacking = missing(folder, today, timedelta(days=ahead))
    return {
        "dato": today.isoformat(), "frem": ahead, "status": 1 if lacking["forfaldne"] else 0, "mangler": lacking,
        "opfølgningsplan": year_plan(folder, today, year), "årsberetning": year_report(folder, today, year),
    }


def main():
    parser = argparse.ArgumentParser(description="Works out what follow-up must say.")
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--alle", metavar="ROOT")
    parser.add_argument("--dato", type=date.fromisoformat)
    parser.add_argument("--år", type=int)
    parser.add_argument("--frem", type=int, default=30)
    asked = parser.parse_args()
    if asked.alle:
        for name in sorted(os.listdir(asked.alle), key=in_bytes):
            path = os.path.join(asked.alle, name)
            if not os.path.exists(os.path.join(path, "prøve.json")):
                continue
            with open(os.path.join(path, "prøve.json"), encoding="utf-8") as file:
                trial = json.load(file)
            said = answer(path, date.fromisoformat(trial["dato"]), trial["år"], trial["frem"])
            print(json.dumps({"mappe": name, **said}, ensure_ascii=False))
    elif asked.folder and asked.dato:
        said = answer(asked.folder, asked.dato, getattr(asked, "år") or asked.dato.year, asked.frem)
        json.dump(said, sys.stdout, ensure_ascii=False, indent=1)
        print()
    else:
        parser.error("a folder and --dato, or --alle")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
