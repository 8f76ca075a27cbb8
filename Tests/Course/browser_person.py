"""Somebody at the course who writes in a browser."""

import asyncio
import random
import re
import time

from chromium import Gone, Tab
from terminal_person import LONGEST

# The places that ask for words.
QUESTION = re.compile(r"center\.kerneopgave$|(samspil|effekt|trivsel)-")

# What stands on the page, as far as a person looks.
PAGE = """(() => {
  const form = document.querySelector("form[data-place]");
  const boxes = form ? [...form.querySelectorAll("textarea")].filter((box) => !box.closest("details")) : [];
  const error = document.querySelector(".errors");
  return {
    path: location.pathname, kind: location.protocol, isReady: document.readyState === "complete",
    plan: document.body && document.body.dataset.plan || null,
    place: form && form.dataset.place,
    form: form && form.elements.form.value, boxes: boxes.length, text: boxes.length ? boxes[0].value : "",
    error: error && error.textContent.trim(),
  };
})()"""


class BrowserPerson:
    """Somebody who answers on the pages of the course's server."""

    def __init__(self, course, number, plan, centre, chromium):
        self.course, self.plan, self.centre = course, plan, centre
        self.name = f"browser-{number:02}"
        self.chance = random.Random(f"{course.seed} {self.name}")
        self.tab, self.seen = Tab(chromium), []

    def address(self, path):
        return f"http://127.0.0.1:{self.course.port}{path}"

    async def page(self, wait=LONGEST):
        """The page at hand, when it is whole; one that could not be fetched is fetched again."""
        until = time.monotonic() + wait
        while time.monotonic() < until:
            try:
                page = await self.tab.run(PAGE)
                if page and page["kind"] == "chrome-error:":
                    self.course.counts["reloads"] += 1
                    await asyncio.sleep(0.7)
                    await self.tab.ask("Page.reload")
                elif page and page["isReady"] and page["kind"] == "http:":
                    return page
            except Gone:
                pass
            await asyncio.sleep(0.15)
        raise Gone("no page")

    async def until(self, is_so):
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            page = await self.page()
            if is_so(page):
                return page
            await asyncio.sleep(0.15)
        raise Gone("nothing happened")

    async def reopen(self, path):
        try:
            await self.tab.close()
        except Gone:
            pass
        self.course.counts["tabs"] += 1
        await asyncio.sleep(self.chance.uniform(0.2, 1.5))
        await self.tab.open(self.address(path))

    async def join(self):
        await self.tab.open(self.address("/"))
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            page = await self.page()
            if page["plan"]:
                return
            try:
                if page["path"] == "/":
                    await self.tab.run(f"document.getElementById('kode').value = '{self.course.code}';"
                                       "document.querySelector('main form button').click()")
                elif page["path"] == "/vaelg":
                    await self.tab.run("[...document.querySelectorAll('label.one')].find((label) =>"
                                       f" label.textContent.trim() === '{self.centre}').querySelector('input').click();"
                                       "document.querySelector('main form button').click()")
            except Gone:
                pass
            await asyncio.sleep(1)
        self.course.fault(f"{self.name}: could not join")

    async def run(self):
        await asyncio.sleep(self.chance.uniform(0, 8))
        await self.join()
        while not self.course.is_over:
            await asyncio.sleep(self.chance.uniform(0.5, 4))
            try:
                await self.write()
            except Gone as problem:
                # The person waited, and looks at the page anew.
                self.course.counts["gave up"] += 1
                print(f"{self.name}: {problem}; {await self._look()}", flush=True)
                await self.tab.connect(True)
                await self.reopen("/plan")

    async def _look(self):
        try:
            return await self.tab.run(PAGE)
        except Gone as problem:
            return problem

    async def write(self):
        page = await self.page()
        if page["plan"] != f"{self.plan}.yaml":
            if page["path"] in ("/", "/vaelg"):
                self.course.fault(f"{self.name}: was let out, and stands at {page['path']}")
                await self.join()
            else:
                await self.tab.go(self.address("/plan"))
            return
        if page["boxes"] != 1 or not QUESTION.match(page["place"]):
            # A goal, or the end: back to a question, and something is added there.
            path = self.chance.choice(self.seen) if self.seen else "/plan"
            await self.tab.go(self.address(path))
            await self.until(lambda now: now["path"] != page["path"])
            return
        if page["path"] not in self.seen:
            self.seen.append(page["path"])
        await self.answer(page)

    async def answer(self, page):
        sentence, torn = self.course.sentence(self.name, self.plan), self.chance.random()
        if torn < 0.15:
            await self.tab.connect(False)
            self.course.counts["drops"] += 1
            asyncio.get_running_loop().call_later(
                self.chance.uniform(2, 7), lambda: asyncio.ensure_future(self.connect_again()))
        await self.put(sentence)
        await asyncio.sleep(self.chance.choice([0, 0.2, 1, 2.5]))
        if 0.15 <= torn < 0.22:
            await self.reopen(page["path"])
        if not await self.press(page, sentence):
            return
        if 0.22 <= torn < 0.3:
            await asyncio.sleep(self.chance.choice([0, 0.01, 0.05, 0.2]))
            await self.reopen(page["path"])
            # Another page than the one that was sent says nothing of the answer.
            if (await self.page())["place"] != page["place"]:
                return
        await self.see(page, sentence)

    async def connect_again(self):
        try:
            await self.tab.connect(True)
        except Gone:
            pass

    async def put(self, sentence):
        """Adds a sentence to what stands in the box."""
        length = await self.tab.run(
            "(() => { const box = document.querySelector('form[data-place] textarea'); box.focus();"
            " box.setSelectionRange(box.value.length, box.value.length); return box.value.length; })()")
        await self.tab.type((" " if length else "") + sentence)

    async def press(self, page, sentence):
        """»Gem og videre«, with the sentence in the box; whether it was there to be pressed."""
        now = await self.page()
        if now["place"] != page["place"] or sentence not in now["text"]:
            return False
        await self.tab.run("document.querySelector('form[data-place] button.first').click()")
        return True

    async def see(self, page, sentence):
        """Waits until the page says what became of the answer."""
        until, pressed = time.monotonic() + LONGEST, time.monotonic()
        while time.monotonic() < until:
            await asyncio.sleep(0.15)
            now = await self.page()
            if now["error"]:
                self.course.counts["asked back in browsers"] += 1
                await self.tab.go(self.address("/plan"))
                await self.until(lambda later: later["form"] != now["form"])
                return
            if now["plan"] and now["place"] != page["place"]:
                self.course.acknowledge(self.name, sentence, page["path"])
                return
            if now["path"] in ("/", "/vaelg"):
                return
            # A tab that was opened again has what was typed, and waits to be told.
            if now["form"] != page["form"] and time.monotonic() > pressed + 4:
                pressed = time.monotonic()
                if sentence not in now["text"]:
                    # Nobody told whether it was taken, and to write it again could be once too often.
                    return
                try:
                    await self.press(page, sentence)
                except Gone:
                    pass
        raise Gone(f"an answer was neither taken nor refused: {sentence}")
