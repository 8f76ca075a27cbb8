"""Somebody at the course who writes in a terminal."""

import asyncio
import fcntl
import os
import random
import re
import signal
import struct
import subprocess
import termios
import time

LONGEST = 60  # seconds that somebody waits for what they sent to be taken
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
READY = "\x1b[?2004h"
# Somebody else has answered it: Enter keeps that, and what is written replaces it.
STANDS = "Der står nu"
# Two have answered it at once, and the third choice is to keep both.
CHOICE, BOTH = "Valg", "3\r"


class TerminalPerson:
    """Somebody who answers `aarsplan skriv` on a terminal of their own."""

    ASKED = ("Kerneopgave", "Svar", "Uddyb", "Titel", "Mål", "Tiltag")

    def __init__(self, course, number, plan, home):
        self.course, self.plan, self.home = course, plan, home
        self.name = f"terminal-{number:02}"
        self.chance = random.Random(f"{course.seed} {self.name}")
        self.is_plain = number % 2 == 1
        self.heard, self.news, self.process, self.master = "", asyncio.Event(), None, None
        self.skipped = 0

    # The program on its terminal

    def start(self):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        command = [self.course.program, "skriv", f"planer/{self.plan}.yaml"] + ["--enkel"] * self.is_plain
        environment = {**os.environ, "TERM": "xterm-256color", "HOME": self.home, "LANG": "C.UTF-8"}
        self.process = subprocess.Popen(
            command, cwd=self.course.folder, stdin=slave, stdout=slave, stderr=slave, env=environment,
            start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(slave)
        self.heard = ""
        asyncio.get_running_loop().add_reader(self.master, self._hear)

    def _hear(self):
        try:
            data = os.read(self.master, 65536)
        except OSError:
            data = b""
        if not data:
            asyncio.get_running_loop().remove_reader(self.master)
        self.heard += data.decode(errors="replace")
        self.news.set()

    def end(self, is_kill):
        if not self.process:
            return
        asyncio.get_running_loop().remove_reader(self.master)
        if is_kill:
            self.process.send_signal(signal.SIGKILL)
        os.close(self.master)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.course.fault(f"{self.name}: the program did not end with its terminal")
            self.process.kill()
            self.process.wait()
        self.process = None

    async def kill(self):
        self.end(is_kill=True)
        self.course.counts["terminals"] += 1
        await asyncio.sleep(self.chance.uniform(0, 1.5))
        self.start()

    async def prompt(self):
        """The next prompt's name, and what was said before it; None where none comes."""
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            before, ready, after = self.heard.rpartition(READY)
            found = re.match(r"\s*(.+?)\s*[:›] ?", ESCAPES.sub("", after))
            if ready and found:
                self.heard = ""
                return found[1].split(" (")[0], ESCAPES.sub("", before)
            if self.process.poll() is not None:
                return None, ESCAPES.sub("", self.heard)
            self.news.clear()
            try:
                await asyncio.wait_for(self.news.wait(), 1)
            except asyncio.TimeoutError:
                pass
        return None, ESCAPES.sub("", self.heard)

    def send(self, text):
        os.write(self.master, text.encode())

    # The person

    async def run(self):
        await asyncio.sleep(self.chance.uniform(0, 12))
        self.start()
        try:
            await self.write()
        finally:
            self.end(is_kill=False)

    async def write(self):
        label, told = await self.prompt()
        while not self.course.is_over:
            await asyncio.sleep(self.chance.uniform(0.5, 5))
            if label not in self.ASKED or STANDS in told:
                label, told = await self.elsewhere(label, told)
                if label is None:
                    return
                continue
            sentence = self.course.sentence(self.name, self.plan)
            torn = self.chance.random()
            # What was half typed before a kill stands on the line.
            self.send("\x01\x0b")
            if torn < 0.06:
                self.send(sentence[:self.chance.randrange(5, len(sentence))])
                await asyncio.sleep(self.chance.uniform(0, 2))
                await self.kill()
                label, told = await self.prompt()
                continue
            for part in (sentence[:9], sentence[9:]):
                self.send(part)
                await asyncio.sleep(self.chance.uniform(0, 0.4))
            self.heard, asked = "", label
            self.send("\r")
            if torn < 0.12:
                await asyncio.sleep(self.chance.choice([0, 0.002, 0.01, 0.03, 0.1]))
                await self.kill()
                label, told = await self.prompt()
                continue
            label, told = await self.prompt()
            if label is None:
                self.course.fault(f"{self.name}: no prompt after an answer: {told[-300:]!r}")
                return
            if label == CHOICE:
                self.course.counts["asked back in terminals"] += 1
                self.send(BOTH)
                label, told = await self.prompt()
            if re.search(r"(?i)ikke gemt", told):
                self.course.counts["asked back in terminals"] += 1
                continue
            self.course.acknowledge(self.name, sentence, asked)
            if torn > 0.92:
                await self.kill()
                label, told = await self.prompt()

    async def elsewhere(self, label, told):
        """At what is no plain question: goes on to one that is, if there is any."""
        if label is None:
            self.course.fault(f"{self.name}: no prompt: {told[-300:]!r}")
            return None, told
        self.skipped += 1
        if self.skipped > 60:
            return None, told
        # Enter: what stands there stays, and the rest of a goal can wait.
        self.send(BOTH if label == CHOICE else "\x01\x0b\r")
        return await self.prompt()
