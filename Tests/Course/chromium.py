"""One headless Chromium that many people share, each with cookies and a store of their own.

It is spoken to over two pipes, in its own debugging protocol, so that all of them can act at once.
"""

import asyncio
import json
import os
import shutil
import subprocess


class Gone(Exception):
    """The tab was closed, or its page went away before it answered."""


class Chromium:
    def __init__(self, folder):
        to_browser, self._writes = os.pipe()
        self._reads, from_browser = os.pipe()

        def wire():
            # Both are held higher up first: one of them may be where the other is to go.
            taken, given = os.dup(to_browser), os.dup(from_browser)
            os.dup2(taken, 3)
            os.dup2(given, 4)

        self._process = subprocess.Popen(
            [shutil.which("chromium"), "--headless=new", "--no-sandbox", "--no-first-run", "--disable-gpu",
             "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
             "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
             "--disable-backgrounding-occluded-windows", "--remote-debugging-pipe", f"--user-data-dir={folder}"],
            close_fds=False, preexec_fn=wire, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self._number, self._waiting = 0, {}

    async def begin(self):
        reader = asyncio.StreamReader(limit=1 << 24)
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(self._reads, "rb"))
        self._listening = asyncio.create_task(self._listen(reader))

    async def _listen(self, reader):
        while True:
            message = json.loads((await reader.readuntil(b"\0"))[:-1])
            waiting = self._waiting.pop(message.get("id"), None)
            if waiting and not waiting.done():
                if "error" in message:
                    waiting.set_exception(Gone(message["error"]["message"]))
                else:
                    waiting.set_result(message["result"])

    async def ask(self, method, session=None, **parameters):
        self._number += 1
        number = self._number
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        waiting = self._waiting[number] = asyncio.get_running_loop().create_future()
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._writes, data):]
        try:
            return await asyncio.wait_for(waiting, 20)
        except asyncio.TimeoutError:
            # A page that is on its way out does not always say so.
            self._waiting.pop(number, None)
            raise Gone(method) from None

    def end(self):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Tab:
    """One person's tab; closed and opened again it finds what the browser kept."""

    def __init__(self, chromium):
        self.chromium, self.context, self.session, self.target = chromium, None, None, None

    async def open(self, address):
        if not self.context:
            made = await self.chromium.ask("Target.createBrowserContext")
            self.context = made["browserContextId"]
        made = await self.chromium.ask("Target.createTarget", url="about:blank", browserContextId=self.context)
        self.target = made["targetId"]
        made = await self.chromium.ask("Target.attachToTarget", targetId=self.target, flatten=True)
        self.session = made["sessionId"]
        await self.ask("Network.enable")
        await self.go(address)

    async def ask(self, method, **parameters):
        return await self.chromium.ask(method, self.session, **parameters)

    async def go(self, address):
        await self.ask("Page.navigate", url=address)

    async def run(self, script):
        """What a script in the page gives."""
        told = await self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in told:
            raise Gone(told["exceptionDetails"].get("text", ""))
        return told["result"].get("value")

    async def type(self, text):
        """As keys do: at the cursor, and the page hears of it."""
        await self.ask("Input.insertText", text=text)

    async def connect(self, is_online):
        await self.ask("Network.emulateNetworkConditions", offline=not is_online, latency=0,
                       downloadThroughput=-1, uploadThroughput=-1)

    async def close(self):
        await self.chromium.ask("Target.closeTarget", targetId=self.target)
        self.session = None
