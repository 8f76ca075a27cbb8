"""A participant's browser, in as many lines as it takes: cookies, forms, and a connection that lasts."""

import asyncio
import html.parser
import re
import urllib.parse


class Forms(html.parser.HTMLParser):
    """The forms of a page: where they go, what stands in them, and their buttons."""

    def __init__(self, page):
        super().__init__()
        self.forms, self.text = [], None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.forms.append({"action": given.get("action", ""), "fields": {}, "buttons": [], "texts": []})
        if not self.forms or not given.get("name"):
            return
        form, name = self.forms[-1], given["name"]
        if tag == "button":
            form["buttons"].append((name, given.get("value", "")))
        elif tag == "textarea":
            form["fields"][name] = ""
            form["texts"].append(name)
            self.text = name
        elif tag == "input" and given.get("type") not in ("radio", "checkbox"):
            form["fields"][name] = given.get("value") or ""
            if given.get("type") in (None, "text"):
                form["texts"].append(name)
        elif tag == "input":
            form.setdefault("choices", {}).setdefault(name, []).append(given.get("value"))

    def handle_data(self, data):
        if self.text:
            self.forms[-1]["fields"][self.text] += data

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.text = None


class Browser:
    """One browser. Its requests share a connection, as a real one's do."""

    def __init__(self, port, address="127.0.0.1"):
        """At a port of this machine's, from an address of its own: any that begins with 127."""
        self.port, self.address, self.cookies, self.link = port, address, {}, None

    async def _connect(self):
        return await asyncio.open_connection("127.0.0.1", self.port, local_addr=(self.address, 0))

    async def ask(self, method, path, body=None, follow=True):
        """A page, and its status; after a form the page it leads to."""
        for wait in (0.2, 0.5, 1, 2, 4, 8, 8, 8):
            status, headers, page = await self._once(method, path, body)
            if status != 429:
                break
            await asyncio.sleep(wait)
        if follow and status == 303:
            return await self.ask("GET", headers["location"])
        return status, page

    async def _once(self, method, path, body):
        for attempt in (0, 1):
            try:
                if not self.link:
                    self.link = await self._connect()
                self.link[1].write(self._head(method, path, body))
                return await self._answer()
            except (ConnectionError, asyncio.IncompleteReadError):
                # The server closes what is idle.
                self.close()
                if attempt:
                    raise

    def _head(self, method, path, body):
        lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}"]
        if self.cookies:
            lines.append("Cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        if method == "POST":
            lines += [f"Origin: http://127.0.0.1:{self.port}", f"Content-Length: {len(body)}",
                      "Content-Type: application/x-www-form-urlencoded"]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + (body or b"")

    async def _answer(self):
        head = (await self.link[0].readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {}
        for line in head[1:-2]:
            name, value = line.split(": ", 1)
            headers[name.lower()] = value
            if name.lower() == "set-cookie":
                pair = value.split(";")[0].split("=", 1)
                self.cookies[pair[0]] = pair[1]
        page = await self.link[0].readexactly(int(headers.get("content-length", 0)))
        if headers.get("connection") == "close":
            self.close()
        return int(head[0].split()[1]), headers, page.decode()

    def close(self):
        if self.link:
            self.link[1].close()
        self.link = None

    async def send(self, form, fields, here="/"):
        values = {**form["fields"], **fields}
        body = urllib.parse.urlencode(values).encode()
        return await self.ask("POST", form["action"] or here, body)

    async def join(self, code, number):
        """Comes in with the code, and chooses a plan by its number in the list."""
        _, page = await self.ask("GET", "/")
        status, page = await self.send(Forms(page).forms[0], {"kode": code})
        if status != 200:
            raise SystemExit(f"koden blev afvist: {status}")
        form = Forms(page).forms[0]
        keys = form.get("choices", {}).get("plan")
        if keys:
            status, page = await self.send(form, {"plan": keys[number % len(keys)]})
        if status != 200:
            raise SystemExit(f"planen kunne ikke vælges: {status}")
        return page

    async def listen(self):
        """Hears what happens, for as long as it is not cancelled."""
        reader, writer = await self._connect()
        writer.write(self._head("GET", "/live", None))
        head = await reader.readuntil(b"\r\n\r\n")
        if not re.match(rb"HTTP/1.1 200", head):
            raise SystemExit("kan ikke lytte: " + head.split(b"\r\n")[0].decode())
        try:
            while await reader.read(4096):
                pass
        finally:
            writer.close()
