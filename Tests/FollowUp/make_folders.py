"""Makes folders of a register, frames, plans and a list of centres, to try what is followed up when.

Usage: make_folders.py ROOT [COUNT] [FIRST]

Writes ROOT/000, ROOT/001, … (500 of them), each with `strategier.yaml`, `ledetraad-<year>.yaml`, a plan
for each centre and year, `centre.csv`, and `prøve.json` with the day, year and days ahead to ask about.
A folder depends on its number alone, so one that fails can be made again by itself. Days crowd around
what decides: the day asked about, a month before and after it, ends of months, leap days.
"""
import calendar
import json
import os
import random
import sys
from datetime import date, timedelta

CENTRES = [
    ("ungecentret", "Ungecentret", "ungetilbud"), ("bostedet", "Bostedet", "bosted"),
    ("jobcenter", "Jobcentret", "jobcenter"), ("østhuset", "Østhuset", "bosted"),
    ("ådalens-skole", "Ådalens Skole", "skole"), ("visitationen", "Visitationen", "myndighed"),
    ("hjemmeplejen", "Hjemmeplejen", "hjemmepleje"), ("ærøgade", "Børnehuset Ærøgade", "dagtilbud"),
]
STRATEGIES = [
    "ungestrategi", "ældrepolitik", "åben-dør", "handicappolitik", "sundhedspolitik", "øst-plan",
    "integrationspolitik", "frivilligpolitik", "boligplan", "digitalisering",
]
COMMITTEES = [("fsu", "Familie- og Socialudvalget"), ("bsu", "Beskæftigelsesudvalget"),
              ("æhu", "Ældre- og Handicapudvalget"), ("suk", "Sundheds- og Kulturudvalget")]
STATUSES = ["ikke begyndt", "på vej", "på vej", "nået", "delvist nået", "ikke nået", "ingen nye data", "ingen nye data"]
DECIDING = ["2020-02-28", "2020-02-29", "2020-03-01", "2020-05-31", "2020-06-01", "2020-06-15", "2020-12-31",
            "2021-01-01", "2021-02-28", "2021-03-01", "2024-02-29", "2019-04-30", "2019-05-01", "2019-12-31"]


class Maker:
    def __init__(self, number):
        self.rng = random.Random(f"opfølgning {number}")
        rng = self.rng
        self.today = date.fromisoformat(rng.choice(DECIDING)) if rng.random() < 0.6 \
            else date(2019, 1, 1) + timedelta(days=rng.randrange(2000))
        self.year = self.today.year - (rng.random() < 0.25)
        self.ahead = rng.choice([0, 7, 30, 30, 30, 30, 90])
        # Where everybody keeps up, little falls due, and often nothing is overdue.
        self.tidy = rng.random() < 0.25
        self.centres = rng.sample(CENTRES, rng.randint(2, 7))
        self.committees = rng.sample(COMMITTEES, rng.randint(1, 4))
        self.strategies = rng.sample(STRATEGIES, rng.randint(1, 7))
        self.themes = min(3, len(self.strategies))

    def maybe(self, chance):
        return self.rng.random() < chance

    def near(self, spread=400):
        """A day around the one asked about."""
        if self.maybe(0.5):
            days = self.rng.choice([
                -self.ahead, self.ahead, self.ahead + 1, -31, -30, -29, -1, 0, 1, 29, 30, 31, -60, -61, 60])
        else:
            days = self.rng.randint(-spread, spread // 2)
        return self.today + timedelta(days=days)

    def due(self, spread):
        """A day on which something falls due."""
        day = self.near(spread)
        return self.today + abs(day - self.today) if self.tidy else day

    def deadline(self):
        """A day, month or year."""
        day = self.due(500)
        if self.maybe(0.12) and not self.tidy:
            day = date(self.rng.choice([2016, 2020, 2024]), 2, 29)
        return self.rng.choice([day.isoformat(), day.isoformat()[:7], day.isoformat()[:7], day.isoformat()[:4]])

    # The register.

    def register(self):
        chain = {}
        for place, name in enumerate(self.strategies[1:]):
            if self.maybe(0.2):
                chain.setdefault(name, []).append(self.strategies[place])
        if len(self.strategies) > 2 and self.maybe(0.1):
            chain.setdefault(self.strategies[-1], []).append(self.strategies[0])
        chain = {name: sorted(set(old)) for name, old in chain.items()}
        return {
            "format": "strategier/1", "id": "fb-strategier", "titel": "Opfølgningsplan",
            "udvalg": [
                {"id": own, "navn": name, "møder": self.meetings()} for own, name in self.committees],
            "strategier": [self.strategy(name, chain.get(name)) for name in self.strategies],
            "godkendt": self.approvals(),
        }

    def meetings(self):
        days = set()
        for year in range(self.year - 2, self.year + 2):
            for _ in range(self.rng.choice([0, 2, 4, 6, 8])):
                days.add(date(year, 1, 1) + timedelta(days=self.rng.randrange(365)))
        for _ in range(self.rng.randint(0, 4)):
            days.add(self.near(120))
        days = sorted(day.isoformat() for day in days)
        if self.maybe(0.2):
            self.rng.shuffle(days)
        return days

    def strategy(self, name, replaces):
        start = date(self.year + self.rng.randint(-4, 0), self.rng.choice([1, 1, 1, 7]), 1)
        made = {
            "id": name, "titel": name.capitalize(), "slags": self.rng.choice(["strategi", "politik", "plan"]),
            "ejer": "Chefen",
        }
        if self.maybe(0.92):
            made["periode"] = {"fra": start.isoformat()}
            if self.maybe(0.7):
                made["periode"]["til"] = f"{start.year + self.rng.randint(1, 4)}-12-31"
        if self.maybe(0.7):
            made["vedtaget"] = {"dato": (start - timedelta(days=20)).isoformat(), "af": "Byrådet"}
        if replaces:
            made["afløser"] = replaces
        if self.maybe(0.4):
            made["gælder-for"] = [centre[0] for centre in self.rng.sample(self.centres, 1)]
        made["mål"] = [{"id": f"mål-{number}", "titel": f"Mål {number}"} for number in range(self.rng.randint(1, 3))]
        rounds = [self.round(number) for number in range(self.rng.choice([0, 1, 1, 1, 2, 2, 3]))]
        if rounds:
            made["opfølgning"] = rounds
            made["forelagt"] = [entry for one in rounds for entry in self.laid_before(one)]
        return made

    def round(self, number):
        names = [own for own, _ in self.committees]
        made = {
            "id": ["status", "midtvejs", "slut"][number], "form": "årlig status", "frist": self.deadline(),
            "udvalg": self.rng.sample(names, self.rng.randint(1, len(names))),
        }
        if self.maybe(0.55) and not self.tidy:
            made["gentages"] = self.rng.choice(["hvert år", "hvert år", "hvert år", "hvert 2. år", "hvert andet år", "hvert 3. år"])
            made["frist"] = f"{int(made['frist'][:4]) - self.rng.randint(0, 3)}{made['frist'][4:]}"
            if made["frist"].endswith("-02-29") and not calendar.isleap(int(made["frist"][:4])):
                made["frist"] = f"2016{made['frist'][4:]}"
        if self.maybe(0.03):
            made["udvalg"] = []
        return made

    def laid_before(self, round_):
        """What was laid before: for some of the round's years, in some committees, on all kinds of days."""
        for years in range(0, 7):
            if years and "gentages" not in round_:
                break
            year = int(round_["frist"][:4]) + years
            about = f"{year}{round_['frist'][4:]}"
            if about.endswith("-02-29") and not calendar.isleap(year):
                about = f"{year}-02-28"
            if self.maybe(0.15):
                about = about[:4]
            for committee in round_["udvalg"]:
                if not self.maybe(0.45):
                    continue
                day = self.near(200) if self.maybe(0.4) else date(year, self.rng.randint(1, 12), self.rng.randint(1, 28))
                entry = {
                    "opfølgning": round_["id"], "om": about, "udvalg": committee, "dato": day.isoformat(),
                    "udfald": self.rng.choice(["taget til efterretning", "drøftet", "orienteret", "godkendt", "ikke godkendt"]),
                    "sag": f"{year}-{self.rng.randint(1, 999):03}", "kort": "Det går fremad.",
                }
                if self.maybe(0.08):
                    del entry["udfald"]
                if self.maybe(0.05):
                    entry["opfølgning"] = "status"
                yield entry

    def approvals(self):
        found = []
        for year in range(self.year - 1, self.year + 2):
            for own, _ in self.committees:
                if self.maybe(0.7):
                    day = date(year - 1, 11, self.rng.randint(1, 28)) if self.maybe(0.7) else self.near(60)
                    found.append({
                        "år": str(year), "udvalg": own, "dato": day.isoformat(),
                        "udfald": self.rng.choice(["godkendt"] * 4 + ["ikke godkendt", "taget til efterretning"])})
                    if self.maybe(0.15):
                        found.append({
                            "år": str(year), "udvalg": own, "dato": (day + timedelta(days=14)).isoformat(),
                            "udfald": self.rng.choice(["godkendt", "ikke godkendt"])})
        self.rng.shuffle(found)
        return found

    # Frames.

    def frame(self, year):
        themes = []
        for number, name in enumerate(self.rng.sample(self.strategies, self.themes)):
            theme = {"id": f"tema-{number}", "titel": f"Tema {number}", "om": "Om det."}
            if self.maybe(0.6):
                theme["strategi"] = name
            else:
                theme["spørgsmål"] = [{"id": f"tema-{number}-1", "spørgsmål": "Hvad gør I i dag?"}]
            if self.maybe(0.3):
                theme["gælder-for"] = [self.rng.choice(self.centres)[self.rng.choice([0, 2])]]
            themes.append(theme)
        events = [{"dato": f"{year}-01-13", "hvad": "Møde for ledere"}]
        for _ in range(self.rng.choice([0, 0, 1, 1, 2])):
            day = self.due(150) if self.maybe(0.6) or self.tidy else date(year, self.rng.randint(4, 12), self.rng.randint(1, 28))
            event = {"dato": day.isoformat(), "hvad": "Opfølgning", "slags": "opfølgning"}
            if self.maybe(0.5):
                event["åbner"] = (day - timedelta(days=self.rng.choice([0, 10, 24, 45, 90]))).isoformat()
            if self.maybe(0.3):
                event["gælder-for"] = [
                    centre[self.rng.choice([0, 2])] for centre in self.rng.sample(self.centres, 1)]
            if self.maybe(0.1):
                event["gyldig-til"] = (day + timedelta(days=self.rng.choice([-1, 0, 1]))).isoformat()
            events.append(event)
        if self.maybe(0.5):
            events.append({
                "dato": self.near(150).isoformat(), "hvad": "APV", "slags": "pligt", "gentages": "hvert 3. år",
                "hjemmel": "Arbejdsmiljøloven"})
        return {
            "format": "ledetråd/1", "id": f"opfølgningsplan-{year}", "titel": f"Opfølgningsplan {year}",
            "år": str(year), "afsender": "Direktøren", "strategier": "fb-strategier", "temaer": themes,
            "kalender": events,
        }

    # Plans.

    def plans(self):
        """Year and content of each plan; joint goals are put in when all are there."""
        made = {}
        for year, chance in ((self.year - 1, 0 if self.tidy else 0.3), (self.year, 0.9), (self.year + 1, 0.1)):
            for centre in self.centres:
                if self.maybe(chance):
                    made[year, centre[0]] = self.plan(year, centre)
        for number in range(self.rng.choice([0, 1, 2, 3])):
            self.join(made, f"fælles-{number}")
        return made

    def plan(self, year, centre):
        own, name, kind = centre
        made = {
            "format": "årsplan/1", "ledetråd": f"opfølgningsplan-{year}", "år": str(year),
            "status": self.rng.choice(["kladde", "til drøftelse", "godkendt", "godkendt", "godkendt", "lukket"]),
            "center": {"id": own, "navn": name, "type": kind, "leder": "Lederen"},
        }
        if self.maybe(0.3):
            made["aftale"] = {"fra": f"{year}-01-01", "til": self.rng.choice([f"{year}-12-31", f"{year}-11-30", self.near(60).isoformat()])}
        made["lokale-mål"] = [self.goal(number) for number in range(1, self.rng.randint(1, 6))]
        if self.maybe(0.3):
            made["bevidste-fravalg"] = [
                {"tema": "tema-0", "begrundelse": "Det er gjort.", "accepteret-af": "Chefen"}]
        return made

    def goal(self, number):
        made = {"id": f"M{number}", "titel": f"Mål nr. {number}", "tema": f"tema-{self.rng.randrange(self.themes)}"}
        if self.maybe(0.55):
            names = self.rng.sample(self.strategies, min(len(self.strategies), self.rng.choice([1, 1, 1, 2])))
            made["strategi"] = [name + self.rng.choice(["", "#mål-0"]) for name in names]
            if self.maybe(0.1):
                made["strategi"].append(names[0] + "#mål-1")
            if self.maybe(0.04):
                made["strategi"].append("findes-ikke")
        if self.maybe(0.7):
            made["ansvarlig"] = "Lederen"
        if self.maybe(0.55):
            made["frist"] = self.due(300).isoformat()
        if self.maybe(0.4):
            made["evaluering"] = {"hvornår": self.due(300).isoformat(), "forum": "LMU"}
        follow_up = [self.entry() for _ in range(self.rng.choice([0, 0, 1, 1, 2, 3, 4]))]
        if self.maybe(0.85):
            follow_up.sort(key=lambda entry: entry["dato"])
        if follow_up and self.maybe(0.12):
            follow_up.append({**self.entry(), "dato": follow_up[-1]["dato"]})
        if follow_up:
            made["opfølgning"] = follow_up
        if self.maybe(0.1):
            made["udgået"] = {
                "dato": self.near(120).isoformat(), "begrundelse": "Opgaven er flyttet.", "accepteret-af": "Chefen"}
        return made

    def entry(self):
        made = {"dato": self.near(200).isoformat(), "status": self.rng.choice(STATUSES)}
        if self.maybe(0.5):
            made["målt"] = f"{self.rng.randint(5, 9)} af 9"
        if self.maybe(0.35) or made["status"] == "ingen nye data" and self.maybe(0.5):
            made["næste"] = (date.fromisoformat(made["dato"]) + timedelta(days=self.rng.choice([7, 30, 31, 60, 90, 180]))
                             if self.maybe(0.6) and not self.tidy else self.due(90)).isoformat()
        if self.maybe(0.5):
            made["bemærkning"] = self.rng.choice(["Det tager tid.", "Flere er kommet med: det går.", "Tallet kommer i januar."])
        return made

    def join(self, plans, name):
        """One goal in two or three plans of a year; sides may be missing or disagree."""
        sides = [plan for (year, _), plan in plans.items() if year == self.year and plan["lokale-mål"]]
        if len(sides) < 2:
            return
        sides = self.rng.sample(sides, min(len(sides), self.rng.choice([1, 2, 2, 2, 3])))
        own = [side["center"]["id"] for side in sides]
        leader = self.rng.choice(own)
        for side in sides:
            free = [goal for goal in side["lokale-mål"] if "fælles" not in goal]
            if not free:
                continue
            goal = self.rng.choice(free)
            goal["fælles"] = {"id": name, "slags": self.rng.choice(["overgang", "bestiller-udfører", "fælles opgave"])}
            goal["sammen-med"] = [one for one in own if one != side["center"]["id"]]
            if self.maybe(0.85):
                goal["fælles"]["tovholder"] = leader if self.maybe(0.85) else self.rng.choice(self.centres)[0]
            if self.maybe(0.5):
                goal["fælles"]["vores-del"] = "Vi holder det første møde."

    def write(self, path):
        os.makedirs(path, exist_ok=True)

        def put(name, content):
            with open(os.path.join(path, name), "w", encoding="utf-8", newline="\n") as file:
                file.write("\n".join(Writer(self.rng).lines(content)) + "\n")

        put("strategier.yaml", self.register())
        plans = self.plans()
        for year in sorted({year for year, _ in plans} | {self.year}):
            put(f"ledetraad-{year}.yaml", self.frame(year))
        for (year, centre), plan in plans.items():
            put(f"{ascii_name(centre)}-{year}.yaml", plan)
        with open(os.path.join(path, "centre.csv"), "w", encoding="utf-8-sig", newline="") as file:
            file.write("id;navn;type;leder;e-mail\r\n")
            for own, name, kind in self.centres:
                file.write(f"{own};{name};{kind};Lederen;{ascii_name(own)}@example.dk\r\n")
        with open(os.path.join(path, "prøve.json"), "w", encoding="utf-8") as file:
            json.dump({"dato": self.today.isoformat(), "år": self.year, "frem": self.ahead}, file)


def ascii_name(text):
    for letter, plain in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        text = text.replace(letter, plain)
    return text


class Writer:
    """YAML as people write it: now in blocks, now in brackets."""

    def __init__(self, rng):
        self.rng = rng

    def lines(self, value):
        found = []
        for key, part in value.items():
            found += self.pair(key, part)
        return found

    def pair(self, key, part):
        if isinstance(part, dict):
            if self.rng.random() < 0.5:
                return [f"{key}: {self.flow(part)}"]
            return [f"{key}:"] + ["  " + line for line in self.lines(part)]
        if isinstance(part, list):
            if not part or not isinstance(part[0], dict):
                if not part or self.rng.random() < 0.8:
                    return [f"{key}: {self.flow(part)}"]
                return [f"{key}:"] + [f"  - {self.scalar(one)}" for one in part]
            found = [f"{key}:"]
            for one in part:
                if len(one) < 9 and not any(isinstance(inner, (dict, list)) for inner in one.values()) and self.rng.random() < 0.5:
                    found.append(f"  - {self.flow(one)}")
                else:
                    inner = self.lines(one)
                    found += [f"  - {inner[0]}"] + [f"    {line}" for line in inner[1:]]
            return found
        return [f"{key}: {self.scalar(part)}"]

    def flow(self, value):
        if isinstance(value, dict):
            return "{ " + ", ".join(f"{key}: {self.flow(part)}" for key, part in value.items()) + " }"
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(part) for part in value) + "]"
        return self.scalar(value)

    def scalar(self, text):
        if any(mark in text for mark in (": ", ", ", "{", "[", "?")) or self.rng.random() < 0.05:
            return json.dumps(text, ensure_ascii=False)
        return text


def main(root, count=500, first=0):
    for number in range(first, first + count):
        Maker(number).write(os.path.join(root, f"{number:03}"))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
