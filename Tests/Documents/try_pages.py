"""Tries what a participant's page does in headless Chromium when the connection goes and comes.

Usage: try_pages.py FOLDER

FOLDER has the pages that `AARSPLAN_PAGES=FOLDER swift test --filter PageFilesTests` writes. A small server
of its own stands in for the course's: it can be told to answer nothing, to forget, and to say what it took.
Needs what check_page.py needs. Ends with 1 when something is not as it should be.
"""
import http.server
import pathlib
import sys
import threading
import time
import urllib.parse

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

import check_page


class Course(http.server.BaseHTTPRequestHandler):
    """Serves the pages, and notes what is sent."""
    folder = None
    is_down = False
    # What stands in the plan.
    stands = ""
    # A POST is answered when this is set: until then it is on its way.
    may_answer = threading.Event()
    may_answer.set()
    taken = []
    drafts = []
    answered = []

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", kind="text/html; charset=utf-8", location=None):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Security-Policy",
                         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                         " connect-src 'self'; form-action 'self'; base-uri 'none'")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if Course.is_down:
            return self.connection.close()
        name = self.path.rsplit("/", 1)[-1]
        if name in ("kursus.css", "kursus.js"):
            kind = "text/css" if name.endswith("css") else "text/javascript"
            return self.answer(200, (Course.folder / name).read_bytes(), kind)
        file = Course.folder / f"{ {'samspil-1': 'spoergsmaal', 'M1': 'maal'}.get(name, 'oversigt') }.html"
        page = file.read_text(encoding="utf-8").replace("kursus.css", "/kursus.css").replace(
            "kursus.js", "/kursus.js")
        page = page.replace('data-taken="', f'data-taken="{" ".join(Course.answered)} ')
        if Course.stands and name == "samspil-1":
            page = page.replace("</textarea>", f'{Course.stands}</textarea><input type="hidden"'
                                f' name="o:samspil-1" value="{Course.stands}">', 1)
        # Each page is a form of its own.
        page = page.replace('name="form" value="', f'name="form" value="{time.time_ns()}')
        self.answer(200, page.encode())

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        form = urllib.parse.parse_qs(self.rfile.read(length).decode(), keep_blank_values=True)
        if Course.is_down:
            return self.connection.close()
        if "/kladde/" in self.path:
            Course.drafts.append(form)
            return self.answer(200, '{"text":"Det du skriver, er sikret kl. 10.42"}'.encode(), "application/json")
        Course.may_answer.wait(20)
        Course.taken.append(form)
        Course.answered.append(form["form"][0])
        self.answer(303, location="/plan/oversigt")


class Trial:
    def __init__(self, address):
        self.address = address
        self.driver = check_page.browser(400, "light")
        self.failed = 0

    def expect(self, what, holds):
        print(("  ok  " if holds else "FAILED ") + what)
        self.failed += not holds

    def wait(self, holds, seconds=12):
        try:
            WebDriverWait(self.driver, seconds, 0.1).until(lambda _: holds())
            return True
        except Exception:
            return False

    def open(self, place):
        self.driver.get(f"{self.address}/plan/{place}")

    @property
    def box(self):
        return self.driver.find_element(By.ID, "f-samspil-1")

    @property
    def state(self):
        return self.driver.find_element(By.ID, "gemt").text

    def kept(self):
        return self.driver.execute_script("return Object.keys(localStorage).length")

    def press(self):
        self.driver.find_element(By.CSS_SELECTOR, "button.first").click()

    def type_on(self):
        """Who waits for a form that was sent, goes on typing: all of that goes along, or comes after."""
        Course.taken.clear()
        self.open("samspil-1")
        Course.is_down = True
        self.box.send_keys("Først")
        self.press()
        self.wait(lambda: self.state.startswith("Ikke sendt endnu"))
        self.box.send_keys(", og mere")
        Course.is_down = False
        self.expect("what is typed while a form waits goes along",
                    self.wait(lambda: self.driver.current_url.endswith("/oversigt"))
                    and Course.taken[-1]["f:samspil-1"] == ["Først, og mere"])

        self.open("samspil-1")
        self.box.send_keys("Igen")
        Course.may_answer.clear()
        self.press()
        self.wait(lambda: self.state.startswith("Det du skriver") is False, 1)
        self.box.send_keys(", og mere")
        Course.may_answer.set()
        self.expect("what is typed while a form is on its way is not sent off with it",
                    self.wait(lambda: Course.taken[-1]["f:samspil-1"] == ["Igen"]))
        form = Course.taken[-1]["form"][0]
        self.expect("but stands on the page again, in a form of its own",
                    self.wait(lambda: self.box.get_attribute("value") == "Igen, og mere"
                              and self.driver.find_element(By.NAME, "form").get_attribute("value") != form))
        self.press()
        self.expect("which began from what was sent",
                    self.wait(lambda: Course.taken[-1]["f:samspil-1"] == ["Igen, og mere"])
                    and Course.taken[-1]["o:samspil-1"] == ["Igen"])

    def come_through(self):
        """A server that has begun anew does not know a form that came through; what it said is there."""
        for form, (stands, kept, is_there) in enumerate((("Ja.", "Ja.", True), ("Ja. Og mere.", "Ja.", True), ("Nej.", "Ja.", False))):
            Course.stands = ""
            self.open("samspil-1")
            Course.taken.clear()
            self.driver.execute_script(
                "localStorage.clear(); localStorage.setItem('aarsplan ' + document.body.dataset.plan + ' samspil-1',"
                f" JSON.stringify({{form: 'again-{form}', act: 'save', fields:"
                f" [['f:samspil-1', '{kept}'], ['o:samspil-1', '']]}}))")
            Course.stands = stands
            self.open("samspil-1")
            if is_there:
                self.expect(f"»{kept}« is not sent again where »{stands}« stands",
                            not self.wait(lambda: Course.taken, 4) and self.box.get_attribute("value") == stands)
            else:
                self.expect(f"»{kept}« is sent again where »{stands}« stands",
                            self.wait(lambda: Course.taken and Course.taken[0]["f:samspil-1"] == [kept]))
        Course.stands = ""
        self.driver.execute_script("localStorage.clear()")

    def run(self):
        self.open("samspil-1")
        self.driver.execute_script("localStorage.clear()")
        self.box.send_keys("Vi tager imod")
        self.expect("a half answer is sent, and it is said",
                    self.wait(lambda: self.state == "Det du skriver, er sikret kl. 10.42"))
        self.expect("with its text", Course.drafts and
                    Course.drafts[-1]["f:samspil-1"] == ["Vi tager imod"])

        Course.is_down = True
        self.box.send_keys(" i døren")
        self.expect("without a connection it is said to wait",
                    self.wait(lambda: self.state.startswith("Ikke sendt endnu")))
        Course.is_down = False
        self.expect("and goes by itself when the connection is back",
                    self.wait(lambda: self.state == "Det du skriver, er sikret kl. 10.42"))
        self.expect("whole", Course.drafts[-1]["f:samspil-1"] == ["Vi tager imod i døren"])

        self.box.send_keys(".")
        self.open("samspil-1")
        self.expect("what was typed is there after the page was loaded again",
                    self.wait(lambda: self.box.get_attribute("value") == "Vi tager imod i døren."))

        Course.is_down = True
        self.box.send_keys(Keys.TAB)
        self.driver.find_element(By.CSS_SELECTOR, "button.first").send_keys(Keys.ENTER)
        self.expect("a form that is sent off without a connection waits",
                    self.wait(lambda: self.state.startswith("Ikke sendt endnu")))
        form = self.driver.execute_script(
            "return JSON.parse(localStorage.getItem(Object.keys(localStorage)[0])).form")
        # The phone has thrown the page away meanwhile.
        Course.is_down = False
        self.open("samspil-1")
        self.expect("and goes when the page is there again",
                    self.wait(lambda: self.driver.current_url.endswith("/oversigt")))
        self.expect("once, and as the same form", len(Course.taken) == 1 and
                    Course.taken[0]["form"] == [form])
        self.expect("with the text and the button", Course.taken[0]["act"] == ["save"] and
                    Course.taken[0]["f:samspil-1"] == ["Vi tager imod i døren."])
        self.expect("and nothing is kept any more", self.kept() == 0)
        self.type_on()
        self.come_through()
        Course.taken.clear()
        Course.taken.append(None)

        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open("samspil-1")
        self.box.send_keys("Uden script")
        self.driver.find_element(By.CSS_SELECTOR, "button[value=back]").click()
        self.expect("without script a form goes as forms do", len(Course.taken) == 2 and
                    Course.taken[1]["act"] == ["back"])
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

        for size in ("100%", "200%"):
            for place in ("samspil-1", "M1", "oversigt"):
                self.driver.set_window_size(360, 800)
                self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                    "width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": False})
                self.open(place)
                wide = self.driver.execute_script(
                    f"document.documentElement.style.fontSize='{size}';"
                    "return document.documentElement.scrollWidth")
                self.expect(f"{place} fits 360 px with text of {size} ({wide} px)", wide <= 360)
        return self.failed


def main(folder):
    Course.folder = pathlib.Path(folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Course)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    trial = Trial(f"http://127.0.0.1:{server.server_port}")
    try:
        return 1 if trial.run() else 0
    finally:
        trial.driver.quit()
        server.shutdown()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
