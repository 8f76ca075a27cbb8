#!/usr/bin/env python3
"""Every kind of page of a course's server, held against WCAG 2.1 AA in a real Chromium.

pages.py PROGRAM SERVER FOLDER: makes a course, joins it as a participant and as its instructor, and looks at
each page light and dark, at 1200 and 360 pixels and with text of 200 %. Ends with 1 where axe finds
something, where a page must be scrolled sideways, or where a control cannot be reached by the keyboard.

Needs Debian's chromium, and from PyPI axe-playwright-python, which carries the axe script.
"""

import asyncio
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from browser_person import PAGE
from chromium import Chromium, Gone, Tab
from course import Course, make

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "Documents"))
from check_page import axe_script  # noqa: E402

RULES = "{runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','best-practice']}"
# Width in pixels, and the size of text.
LOOKS = [(1200, 100), (360, 100), (360, 200)]
GOAL = "Flere familier bliver mødt i døren"

SIDEWAYS = "document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
# What can be pressed or filled in, and is not seen to be left out on purpose.
CONTROLS = """[...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
  .filter((one) => one.type !== 'hidden' && !one.disabled && one.checkVisibility())"""


class Look:
    """A tab whose pages are looked at."""

    def __init__(self, tab, port, script):
        self.tab, self.port, self.script, self.troubles = tab, port, script, []

    async def go(self, path):
        await self.tab.go(f"http://127.0.0.1:{self.port}{path}")
        return await self.ready()

    async def ready(self):
        for _ in range(100):
            await asyncio.sleep(0.15)
            try:
                page = await self.tab.run(PAGE)
                if page and page["isReady"] and page["kind"] == "http:":
                    return page
            except Gone:
                pass
        raise SystemExit("no page came")

    async def press(self, script):
        """Does something that leads to another page."""
        await self.tab.run("window.isOld = true")
        await self.tab.run(script)
        for _ in range(60):
            await asyncio.sleep(0.15)
            try:
                if not await self.tab.run("window.isOld || false"):
                    return await self.ready()
            except Gone:
                pass
        raise SystemExit(f"nothing came of: {script}")

    async def emulate(self, width, text, scheme):
        await self.tab.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1,
                           mobile=False)
        await self.tab.ask("Emulation.setEmulatedMedia",
                           features=[{"name": "prefers-color-scheme", "value": scheme}])
        await self.tab.run(f"document.documentElement.style.fontSize = '{text}%'")

    async def axe(self):
        await self.tab.run(self.script)
        told = await self.tab.ask(
            "Runtime.evaluate", awaitPromise=True, returnByValue=True,
            expression=f"axe.run(document, {RULES}).then((r) => JSON.stringify({{v: r.violations.map((v) =>"
                       " [v.id, v.help, v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120))]),"
                       " passes: r.passes.length}))")
        return json.loads(told["result"]["value"])

    async def see(self, name):
        """Looks at the page at hand in every way."""
        for width, text in LOOKS:
            for scheme in ("light", "dark"):
                await self.emulate(width, text, scheme)
                result, too_wide = await self.axe(), await self.tab.run(SIDEWAYS)
                print(f"{name}, {width} px, {text} %, {scheme}: {len(result['v'])} violations,"
                      f" {result['passes']} checks passed, {max(0, too_wide)} px too wide", flush=True)
                self.troubles += [f"{name}: {violation}" for violation in result["v"]]
                if too_wide > 0:
                    self.troubles.append(f"{name}: {too_wide} px too wide at {width} px, {text} %")
        await self.emulate(1200, 100, "light")
        await self.tab_through(name)

    async def tab_through(self, name):
        """The keyboard alone reaches what can be pressed or filled in."""
        controls = await self.tab.run(f"{CONTROLS}.length")
        await self.tab.run("document.activeElement.blur(); window.reached = new Set(); undefined")
        for _ in range(controls * 2 + 20):
            for kind in ("rawKeyDown", "keyUp"):
                await self.tab.ask("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab",
                                   windowsVirtualKeyCode=9)
            await self.tab.run("window.reached.add(document.activeElement); undefined")
        # Of a group of choices one is reached by Tab, the others by the arrows.
        missed = await self.tab.run(
            f"{CONTROLS}.filter((one) => one.type !== 'radio' && !window.reached.has(one))"
            ".map((one) => one.outerHTML.slice(0, 100))")
        if missed:
            self.troubles.append(f"{name}: not reached by Tab: {missed}")


async def participant(look, code):
    await look.go("/")
    await look.see("entrance")
    await look.press("document.getElementById('kode').value = 'forkert-kode';"
                     "document.querySelector('main form button').click()")
    await look.see("entrance, a wrong code")
    await look.press(f"document.getElementById('kode').value = '{code}';"
                     "document.querySelector('main form button').click()")
    await look.see("choice of a plan")
    await look.press("document.querySelector('label.one input').click();"
                     "document.querySelector('main form button').click()")
    await look.see("first page of a plan")
    await look.go("/plan/samspil-1")
    await look.see("question")
    await look.press("document.querySelector('form[data-place] textarea').value = 'Vi gør noget.';"
                     "document.querySelector('form[data-place] button.first').click()")
    await look.see("follow-up")
    await look.go("/plan/oversigt")
    await look.see("overview")
    await look.go("/plan/samspil.mål")
    await look.see("goal's title")
    await look.press(f"document.querySelector('form[data-place] [name^=\\'f:\\']').value = '{GOAL}';"
                     "document.querySelector('form[data-place] button.first').click()")
    await look.see("goal")
    await look.press("document.querySelector('form[data-place] [name$=\".frist\"]').value = '31. februar 2016';"
                     "document.querySelector('form[data-place] button.first').click()")
    await look.see("goal, a date refused")
    await look.go("/plan/findes-ikke")
    await look.see("a place that is not there")
    await look.go("/plan/slut")
    await look.see("end")


async def instructor(look, code):
    await look.go("/")
    await look.press(f"document.getElementById('kode').value = '{code}';"
                     "document.querySelector('main form button').click()")
    await look.go("/leder")
    await look.see("instructor's page")
    await look.press("document.querySelector('main form button').click()")
    await look.see("instructor's page, the clock running")


async def hold(course, codes, home):
    chromium = Chromium(str(pathlib.Path(home) / "chromium"))
    script, troubles = axe_script(), []
    try:
        await chromium.begin()
        for visit, code in zip((participant, instructor), codes):
            tab = Tab(chromium)
            await tab.open("about:blank")
            look = Look(tab, course.port, script)
            await visit(look, code)
            troubles += look.troubles
    finally:
        chromium.end()
    return troubles


def start(server, folder):
    """The server with its port and both codes."""
    process = subprocess.Popen([server, str(folder), "--port", "0", "--enkel"], stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, text=True)
    told = ""
    for line in process.stdout:
        told += line
        port = re.search(r":(\d+)/", told)
        codes = [re.search(rf"{name}: +(\S+)", told) for name in ("Deltagernes kode", "Underviserens kode")]
        if port and all(codes):
            return process, int(port[1]), [code[1] for code in codes]
    raise SystemExit("the server did not start")


def main():
    program, server = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    course = Course(program, server, pathlib.Path(sys.argv[3]).resolve(), "0")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        make(course, home)
        process, course.port, codes = start(server, course.folder)
        try:
            troubles = asyncio.run(hold(course, codes, home))
        finally:
            process.terminate()
            process.wait(20)
    print("\n".join(["Troubles:"] + troubles) if troubles else "All well.")
    sys.exit(1 if troubles else 0)


if __name__ == "__main__":
    main()
