#!/usr/bin/env python3
"""A room of IDLE browsers that listen, and one that saves: what it costs the server.

load.py PROGRAM FOLDER [IDLE] [SAVES]: starts the program on this machine's loopback, and stops it.
Prints its resident memory and how long a save takes; ends with 1 where a promise is not kept.
"""

import asyncio
import pathlib
import re
import shutil
import subprocess
import sys
import time

from browser import Browser, Forms

MOST_MEMORY = 256  # MB
LONGEST = 250  # ms, the 99th of 100 saves
PLAN = "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter:\n  id: c{0}\n  navn: Center {0}\n"


def start(program, folder):
    """The server, its port and its code."""
    process = subprocess.Popen([program, folder, "--port", "0", "--enkel"], stdout=subprocess.PIPE, text=True)
    port = code = None
    for line in process.stdout:
        port = port or (re.search(r":(\d+)/", line) or [None, None])[1]
        code = code or (re.search(r"Deltagernes kode: +(\S+)", line) or [None, None])[1]
        if port and code:
            return process, int(port), code
    raise SystemExit("serveren begyndte ikke")


def memory(process):
    text = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024


def quantile(times, part):
    return sorted(times)[min(len(times) - 1, int(part * len(times)))]


async def save(browser, page, number):
    """Fills in the first text of the page at hand, and sends it; gives the next page and the time."""
    form = next(form for form in Forms(page).forms if form["texts"])
    fields = {form["texts"][0]: f"Svar nummer {number} fra en der skriver mens de andre hører."}
    button = form["buttons"][0]
    began = time.perf_counter()
    status, page = await browser.send(form, {**fields, button[0]: button[1]})
    taken = (time.perf_counter() - began) * 1000
    if status != 200:
        raise SystemExit(f"et svar blev ikke gemt: {status}")
    return page, taken


async def run(process, port, code, idle, saves):
    empty = memory(process)
    # One address for each, as in a room: from one alone, only so many may join at once.
    browsers = [Browser(port, f"127.1.{number // 200}.{number % 200 + 1}") for number in range(idle)]
    listening = []
    for number, browser in enumerate(browsers):
        await browser.join(code, number)
        browser.close()
        listening.append(asyncio.create_task(browser.listen()))
    writer = Browser(port)
    page = await writer.join(code, 0)
    await asyncio.sleep(2)
    full = memory(process)
    times = []
    for number in range(saves):
        if not any(form["texts"] for form in Forms(page).forms):
            _, page = await writer.ask("GET", "/plan/samspil-1")
        page, taken = await save(writer, page, number)
        times.append(taken)
        await asyncio.sleep(0.2)  # five a second is what one browser may
    heard = sum(not task.done() for task in listening)
    for task in listening:
        task.cancel()
    print(f"{idle} browsere der lytter: {full:.0f} MB, uden dem {empty:.0f} MB;"
          f" {(full - empty) * 1024 / idle:.0f} KB hver; {heard} lytter endnu")
    print(f"{saves} gemte svar imens: p50 {quantile(times, .5):.1f} ms,"
          f" p99 {quantile(times, .99):.1f} ms, længst {max(times):.1f} ms")
    return heard == idle and full <= MOST_MEMORY and quantile(times, .99) <= LONGEST


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    idle, saves = (int(word) for word in (sys.argv[3:5] + ["300", "150"][len(sys.argv) - 3:]))
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "planer").mkdir(parents=True)
    for number in range(1, 31):
        (folder / "planer" / f"center-{number:02}.yaml").write_text(PLAN.format(number), encoding="utf-8")
    process, port, code = start(program, str(folder))
    try:
        kept = asyncio.run(asyncio.wait_for(run(process, port, code, idle, saves), 300))
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
