#!/usr/bin/env python3
"""A course of thirty: twenty write in terminals and ten in a browser, while everything is torn from them.

course.py PROGRAM SERVER FOLDER [SECONDS] [SEED]: makes a course in FOLDER and holds it on this machine's
loopback. Programs and the server are killed, tabs are closed, connections go. Every answer is a sentence
of its own. One counts as acknowledged when the terminal has asked the next question, or the page has
moved on. Ends with 1 where an acknowledged answer is not in its plan, or any answer is in another's.
"""

import asyncio
import collections
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

from browser_person import BrowserPerson
from chromium import Chromium
from terminal_person import LONGEST, TerminalPerson

CENTRES = [(f"center-{number:02}", f"Østerhuset {number:02}") for number in range(1, 30)]
TERMINALS, BROWSERS = 20, 10
# Where two write in one plan: one at a terminal and one in the browser, and two in browsers.
SHARED = ("center-01", "center-21")


class Course:
    """What happens at the course, and what was promised."""

    def __init__(self, program, server, folder, seed):
        self.program, self.server_program, self.folder, self.seed = program, server, folder, seed
        self.counts, self.faults = collections.Counter(), []
        self.sentences, self.acknowledged, self.places = {}, {}, {}
        self.is_over = False
        self.port, self.code, self.server = 0, None, None

    def sentence(self, person, plan):
        text = f"Svar {len(self.sentences) + 1:04} kom fra {person} og fra ingen andre."
        self.sentences[text] = plan
        return text

    def acknowledge(self, person, sentence, place):
        self.acknowledged[sentence] = person
        self.places[sentence] = place

    def fault(self, text):
        self.faults.append(text)
        print("fault:", text, flush=True)

    # The server

    async def start_server(self):
        await asyncio.to_thread(self._start_server)

    def _start_server(self):
        self.server = subprocess.Popen(
            [self.server_program, str(self.folder), "--port", str(self.port), "--enkel"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        port = code = None
        for line in self.server.stdout:
            port = port or (re.search(r":(\d+)/", line) or [None, None])[1]
            code = code or (re.search(r"Deltagernes kode: +(\S+)", line) or [None, None])[1]
            if port and code:
                break
        else:
            raise SystemExit("the server did not start")
        if self.code not in (None, code):
            self.fault(f"the code became another: {self.code}, then {code}")
        self.port, self.code = int(port), code

    def kill_server(self):
        self.server.kill()
        self.server.wait()
        self.server.stdout.close()

    async def tear_at_server(self, chance):
        while not self.is_over:
            await asyncio.sleep(chance.uniform(8, 20))
            if self.is_over:
                return
            self.kill_server()
            self.counts["servers"] += 1
            await asyncio.sleep(chance.choice([0, 0.5, 2, 5]))
            await self.start_server()

    # What is in the files

    def texts(self):
        return {path.stem: " ".join(path.read_text(encoding="utf-8").split())
                for path in sorted((self.folder / "planer").glob("*.yaml"))}

    def judge(self, untouched):
        """How many answers are lost, in another's plan, and in theirs more than once."""
        texts = self.texts()
        lost = [(sentence, person) for sentence, person in self.acknowledged.items()
                if sentence not in texts[self.sentences[sentence]]]
        astray = [(sentence, plan) for sentence, own in self.sentences.items()
                  for plan, text in texts.items() if plan != own and sentence in text]
        # What two wrote in one place at once is joined whole: it may well hold what both began from twice.
        double = [sentence for sentence, plan in self.sentences.items()
                  if plan not in SHARED and texts[plan].count(sentence) > 1]
        for sentence, person in lost:
            print(f"lost: {sentence} ({person}, {self.sentences[sentence]}, {self.places[sentence]})")
        for sentence, plan in astray:
            print(f"in the wrong plan: {sentence} ({plan})")
        for sentence in double:
            print(f"twice: {sentence} ({self.sentences[sentence]})")
        for plan, text in untouched.items():
            if texts[plan] != text:
                self.fault(f"nobody wrote in {plan}, and it was changed")
        return len(lost), len(astray), len(double)


async def hold(course, seconds, home):
    chromium = Chromium(os.path.join(home, "chromium"))
    people = []
    try:
        await chromium.begin()
        await course.start_server()
        for number in range(TERMINALS):
            people.append(TerminalPerson(course, number, CENTRES[number][0], home))
        # One sits down at the plan of somebody at a terminal, and the last at another browser's.
        for number, centre in enumerate([0, *range(20, 28), 20]):
            people.append(BrowserPerson(course, number, *CENTRES[centre], chromium))
        running = [asyncio.create_task(person.run()) for person in people]
        tearing = asyncio.create_task(course.tear_at_server(random.Random(f"{course.seed} server")))
        await asyncio.sleep(seconds)
        course.is_over = True
        await tearing
        _, late = await asyncio.wait(running, timeout=LONGEST + 20)
        for person, task in zip(people, running):
            if task in late:
                course.fault(f"{person.name}: was not done in time")
                task.cancel()
            elif task.exception():
                course.fault(f"{person.name}: {task.exception()!r}")
    finally:
        for person in people:
            if isinstance(person, TerminalPerson):
                person.end(is_kill=True)
        chromium.end()
        if course.server and course.server.poll() is None:
            course.server.terminate()
            course.server.wait(20)
    return len(people)


def make(course, home):
    """The folder as whoever holds the course makes it."""
    shutil.rmtree(course.folder, ignore_errors=True)
    course.folder.parent.mkdir(parents=True, exist_ok=True)
    centres = pathlib.Path(home) / "centre.csv"
    lines = [f"{key};{name};institution;Leder {key[-2:]}\n" for key, name in CENTRES]
    centres.write_text("id;navn;type;leder\n" + "".join(lines), encoding="utf-8")
    subprocess.run([course.program, "kursus", "ny", str(course.folder), "--ja", "--deltagere", "30",
                    "--centre", str(centres)], check=True, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    program, server = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    folder, rest = pathlib.Path(sys.argv[3]).resolve(), sys.argv[4:]
    seconds = int(rest[0]) if rest else 150
    seed = rest[1] if len(rest) > 1 else str(random.SystemRandom().randrange(10**6))
    print(f"seed {seed}, {seconds} seconds of writing", flush=True)
    course = Course(program, server, folder, seed)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        make(course, home)
        untouched = {CENTRES[28][0]: course.texts()[CENTRES[28][0]]}
        people = asyncio.run(hold(course, seconds, home))
    lost, astray, double = course.judge(untouched)
    counts = course.counts
    by_kind = collections.Counter(person.split("-")[0] for person in course.acknowledged.values())
    print(f"participants: {people}, {TERMINALS} in terminals and {BROWSERS} in a browser")
    print(f"answers acknowledged: {len(course.acknowledged)} of {len(course.sentences)} begun,"
          f" {by_kind['terminal']} in terminals and {by_kind['browser']} in browsers")
    print(f"kills of clients: {counts['terminals'] + counts['tabs']},"
          f" {counts['terminals']} programs and {counts['tabs']} tabs")
    print(f"kills of the server: {counts['servers']}")
    print(f"drops: {counts['drops']}")
    print(f"asked back: {counts['asked back in terminals']} in terminals,"
          f" {counts['asked back in browsers']} in browsers; reloads: {counts['reloads']}")
    print(f"lost: {lost}")
    print(f"in the wrong plan: {astray}")
    print(f"twice in a plan of one person: {double}")
    print(f"other faults: {len(course.faults)}")
    # A course where nothing was written or torn proves nothing.
    idle = [name for name in ("terminals", "tabs", "servers", "drops") if not counts[name]]
    idle += [f"{kind} answers" for kind in ("terminal", "browser") if by_kind[kind] < 10]
    if idle:
        print("too few:", ", ".join(idle))
    sys.exit(1 if lost or astray or double or course.faults or idle else 0)


if __name__ == "__main__":
    main()
