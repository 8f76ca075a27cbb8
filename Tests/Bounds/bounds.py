"""Runs every command over files that are made to cost, and prints what each costs.

Usage: bounds.py AARSPLAN FOLDER [--kort] [WORD …]

Files are made in FOLDER. With words, only the shapes whose kinds and names (`guide/temaer`) hold one
of them are run.

For each shape and command three figures: processor time in seconds (the wall's clock says little
on a busy machine), the same as a multiple of what an ordinary file of as many bytes costs, and as
a multiple of what half the count costs; then the most memory in MB. Past the bounds is a run that
takes more than 2 seconds or 300 MB (a file of more than 4 MB: so much for each 4 MB, 500 MB), or,
where it takes more than a second, more than 2.6 times the half; one that crashes, prints nothing to
people, or does not say what `shapes.py` expects. What takes too long is measured twice more, and the
least of its figures counts.

With --kort, a sample of small shapes is only looked at for what it says; then nothing is timed.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import folders
import shapes

MOST_SECONDS, MOST_MEGABYTES, MOST_GROWTH, MOMENT, PATIENCE = 2.0, 300, 2.6, 1.0, 300
MOST_OF_LARGE = 500
TABLES = shapes.TABLES + folders.TABLES
ORDINARY = shapes.ORDINARY | folders.ORDINARY
# Kinds that are whole folders: nothing is laid beside their files.
FOLDERS = {kind for kind, *_ in folders.TABLES}
# How often what takes too long is measured again.
AGAIN = 2
PLAN = "format: årsplan/1\nledetråd: %s\når: 2016\ncenter: { id: x, navn: X }\n"
# A piped conversation: looks at everything, answers, and saves.
TYPED = ":oversigt\n:vis\n:gennemgang\n:gå samspil-1\nVi læser højt for hinanden.\n:slut\n"


class Run:
    """One run: what it cost, and whether it said what was expected."""

    def __init__(self, command, folder, expected=None):
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
        # Files: whatever it writes, nobody has to read at the same time.
        with open(folder / "ind", "w+") as typed, open(folder / "ud", "w+b") as output, \
                open(folder / "fejl", "w+b") as errors:
            typed.write(TYPED)
            typed.seek(0)
            process = subprocess.Popen(
                command, cwd=folder, stdin=typed, stdout=output, stderr=errors, env=environment)
            signal.signal(signal.SIGALRM, lambda *_: process.kill())
            signal.alarm(PATIENCE)
            _, status, usage = os.wait4(process.pid, 0)
            signal.alarm(0)
            process.returncode = self.status = os.waitstatus_to_exitcode(status)
        size = sum((folder / name).stat().st_size for name in ["ud", "fejl"])
        self.said_something = size > 1
        # Not read here: what this process holds in memory is counted to those that it starts.
        self.said_expected = expected is None or subprocess.run(
            ["grep", "-qF", expected, "ud", "fejl"], cwd=folder).returncode == 0
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024


def commands(kind, file):
    """The name and arguments of each command; `tjek` first, as it says what is found."""
    formats = ["csv", "json", "ndjson", "html"]
    if kind == "plan":
        yield "tjek", ["tjek", file]
        yield "tjek --ret", ["tjek", "ret.yaml", "--ret", "--ja"]
        for name in ["json", "sarif", "github"]:
            yield f"tjek {name}", ["tjek", file, "--format", name]
        yield "vis", ["vis", file]
        yield "vis markdown", ["vis", file, "--format", "markdown"]
        for name in ["docx", "html", "ics", "svg"]:
            yield f"vis {name}", ["vis", file, "--til", f"o.{name}", "--ja"]
        yield "vis --billede", ["vis", file, "--billede", "tråd", "--til", "p.svg", "--ja"]
        yield "vis --formular", ["vis", file, "--formular", "--til", "skema.docx", "--ja"]
        yield "skriv", ["skriv", "skriv.yaml", "--enkel"]
        yield "skriv --svar", ["skriv", "ny-svar.yaml", "--enkel", "--svar", file]
        yield "skriv --svar begge", ["skriv", "skriv.yaml", "--enkel", "--svar", file]
        yield "skriv --fra", ["skriv", "ny-fra.yaml", "--enkel", "--fra", file]
        yield "overblik", ["overblik", file]
        yield "overblik --mål", ["overblik", file, "--mål"]
        for name in formats:
            yield f"overblik {name}", ["overblik", file, "--format", name]
        yield "overblik xlsx", ["overblik", file, "--format", "xlsx", "--til", "o.xlsx"]
        yield "tjek --centre", ["tjek", file, "--centre", "flest.csv"]
        yield "overblik --centre", ["overblik", file, "--centre", "flest.csv"]
        yield "ledetråd tjek", ["ledetråd", "tjek", file]
        yield "sammenlign", ["overblik", "lille.yaml", "--sammenlign", "før"]
        yield "modtag", ["modtag", "før", "--centre", "liste.csv"]
    elif kind == "guide":
        yield "ledetråd tjek", ["ledetråd", "tjek", file]
        yield "ledetråd vis", ["ledetråd", "vis", file, "--alt"]
        yield "ledetråd ny", ["ledetråd", "ny", "ny-g.yaml", "--fra", file]
        yield "tjek", ["tjek", "plan.yaml", "--ledetråd", file]
        yield "vis", ["vis", "plan.yaml", "--ledetråd", file]
        yield "overblik", ["overblik", "plan.yaml", "--ledetråd", file]
        for name in formats:
            yield f"overblik {name}", ["overblik", "plan.yaml", "--ledetråd", file,
                                       "--format", name]
        yield "skriv", ["skriv", "skriv.yaml", "--enkel", "--ledetråd", file]
        yield "ledetråd pak", ["ledetråd", "pak", file, "--til", "pakke"]
    elif kind in ("list", "book"):
        yield "tjek", ["tjek", "plan.yaml", "--centre", file]
        yield "overblik", ["overblik", "plan.yaml", "--centre", file]
        for name in formats:
            yield f"overblik {name}", ["overblik", "plan.yaml", "--centre", file,
                                       "--format", name]
        yield "overblik xlsx", ["overblik", "plan.yaml", "--centre", file, "--format", "xlsx",
                                "--til", "o.xlsx"]
        yield "modtag", ["modtag", "før", "--centre", file]
        yield "rykkere", ["overblik", "plan.yaml", "--centre", file, "--rykkere"]
        yield "mails", ["overblik", "plan.yaml", "--centre", file, "--mails", "mails"]
    elif kind == "form":
        yield "hent", ["hent", file, "-o", "plan.yaml", "--ja"]
        yield "hent, ny", ["hent", file, "-o", "ny.yaml", "--ja"]
        yield "tjek", ["tjek", "."]
        yield "overblik", ["overblik", "."]
        yield "modtag", ["modtag", ".", "--centre", "liste.csv"]
        yield "vis --skabelon", ["vis", "plan.yaml", "--til", "o.docx", "--ja", "--skabelon", file]
    elif kind == "template":
        yield "vis --skabelon", ["vis", "plan.yaml", "--til", "o.docx", "--ja", "--skabelon", file]
        yield "ledetråd vis", ["ledetråd", "vis", "ledetråd-2016", "--til", "p.docx",
                                "--skabelon", file]
    elif kind == "log":
        yield "modtag", ["modtag", ".", "--centre", "liste.csv"]
        yield "overblik", ["overblik", ".", "--centre", "liste.csv"]
    elif kind == "history":
        for name in ["tekst", "json", "html"]:
            yield f"historik {name}", ["overblik", "plan.yaml", "--historik", file,
                                       "--format", name]
        yield "historik xlsx", ["overblik", "plan.yaml", "--historik", file, "--format", "xlsx",
                                "--til", "o.xlsx"]
        yield "sammenlign", ["overblik", "plan.yaml", "--sammenlign", file]
    elif kind == "past":
        for name in ["tekst", "csv", "json", "html"]:
            yield f"sammenlign {name}", ["overblik", "plan.yaml", "--sammenlign", file,
                                         "--format", name]
        yield "sammenlign xlsx", ["overblik", "plan.yaml", "--sammenlign", file, "--format",
                                  "xlsx", "--til", "o.xlsx"]
        yield "tjek --siden", ["tjek", "plan.yaml", "--siden", file]
    elif kind == "report":
        yield "tjek --siden", ["tjek", "plan.yaml", "--siden", file]
        yield "sammenlign", ["overblik", "plan.yaml", "--sammenlign", file]
    elif kind == "register":
        strategies = ["--strategier", "strategier.yaml"]
        yield "tjek", ["tjek", "plan.yaml", "--dato", "2016-06-01"]
        yield "mangler", ["opfølg", "mangler", ".", *strategies, "--frem", "365"]
        yield "mangler --pr", ["opfølg", "mangler", "linjer.ndjson", *strategies, "--pr", "strategi"]
        yield "årsberetning", ["opfølg", "årsberetning", "plan.yaml", *strategies, "--år", "2016"]
        yield "opfølg plan", ["opfølg", "plan", "strategier.yaml", "--år", "2016"]
        yield "overblik", ["overblik", "linjer.ndjson"]
        yield "overblik --strat", ["overblik", "linjer.ndjson", *strategies]
        yield "strategier tjek", ["strategier", "tjek", "strategier.yaml"]
        yield "vis", ["vis", "plan.yaml"]
        for name in ["docx", "svg"]:
            yield f"vis {name}", ["vis", "plan.yaml", "--til", f"o.{name}", "--ja"]
        yield "skriv", ["skriv", "plan.yaml", "--enkel"]
        yield "opfølg", ["opfølg", "plan.yaml", "--enkel"]
    elif kind == "pair":
        yield "saml", ["saml", "a.yaml", "b.yaml", "-o", "c.yaml", "--ja"]
        yield "tjek", ["tjek", "a.yaml", "b.yaml"]
        yield "overblik", ["overblik", "a.yaml", "b.yaml"]
        yield "overblik --fælles", ["overblik", "a.yaml", "b.yaml", "--fælles"]
        yield "vis --forskel", ["vis", "--forskel", "a.yaml", "b.yaml"]
    elif kind == "course":
        yield "kursus tjek", ["kursus", "tjek"]
        yield "kursus print", ["kursus", "print", "--til", "ud/", "--format", "html"]
        yield "kursus status", ["kursus", "status", "."]
        yield "kursus efter", ["kursus", "efter", "--ja"]
    else:
        yield "overblik", ["overblik", file]
        yield "overblik --fælles", ["overblik", file, "--fælles"]
        for name in formats:
            yield f"overblik {name}", ["overblik", file, "--format", name]
        yield "overblik --centre", ["overblik", file, "--centre", "flest.csv"]
        yield "sammenlign", ["overblik", "lille.yaml", "--sammenlign", file]


def fill(folder, kind, file, make):
    """A folder of its own for each, so that none is another's neighbour."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # In a process of its own: what this one has once held is counted to all that it starts.
    writer = os.fork()
    if writer == 0:
        write(folder / file, make(), shapes.LIMITS.get(kind))
        os._exit(0)
    assert os.waitpid(writer, 0)[1] == 0
    if kind in FOLDERS:
        return
    plan = PLAN % ("g" if kind == "guide" else "ledetråd-2016")
    (folder / "lille.yaml").write_text(PLAN % "ledetråd-2016")
    (folder / "liste.csv").write_text("id;navn\nx;X\n")
    # As many centres as a list may have, with names that are near to many.
    (folder / "flest.csv").write_text("id;navn\n" + shapes.lines(20_000, "h%(n)d;Hus %(n)d\n"))
    (folder / "før").mkdir()
    shutil.copyfile(folder / (file if kind == "plan" else "lille.yaml"), folder / "før/plan.yaml")
    if kind == "plan":
        for name in ["ret.yaml", "skriv.yaml"]:
            shutil.copyfile(folder / file, folder / name)
    elif kind != "lines":
        (folder / "plan.yaml").write_text(plan)
        (folder / "skriv.yaml").write_text(plan)


def write(path, data, limit):
    if isinstance(data, dict):
        path.mkdir(exist_ok=True)
        for name, part in data.items():
            write(path / name, part, limit)
        return
    data = data if isinstance(data, bytes) else data.encode()
    # A little below the limit: just above it nothing is read at all.
    path.write_bytes(data[: limit - 8] if limit else data)


def size_of(path):
    return sum(part.stat().st_size for part in path.rglob("*") if part.is_file()) \
        if path.is_dir() else path.stat().st_size


def rows(program, folder, kind, file, make, says=None, is_wanted=lambda place: True):
    """What each command costs, and the first says, of a text."""
    fill(folder, kind, file, make)
    for place, (name, arguments) in enumerate(commands(kind, file)):
        if is_wanted(place):
            run = Run([program] + arguments, folder, says if place == 0 else None)
            run.size = size_of(folder / file)
            yield name, run
    shutil.rmtree(folder)


def trouble(run):
    """What is wrong with how a run ended; None where nothing is."""
    if run.status not in (0, 1, 2):
        return f"ended with {run.status}"
    if not run.said_something:
        return "said nothing"
    return None if run.said_expected else "did not say what is wrong"


def sample(program, folder):
    """The first command and two others of each small shape, so that each command has its turn."""
    past, turn = [], 0
    for kind, file, table in TABLES:
        for name, shape in table.items():
            if shape.small is None:
                continue
            turn += 1
            count = len(list(commands(kind, file)))
            wanted = {0, turn % count, (turn + count // 2) % count}
            for command, run in rows(program, folder, kind, file, lambda: shape.make(shape.small),
                                     shape.says, wanted.__contains__):
                if trouble(run):
                    past.append(f"{name}, {command}: {trouble(run)}")
    return past


def least(runs, again):
    """Of two measurements the lesser: a busy machine adds time and never takes any away."""
    return {command: min(run, again.get(command, run), key=lambda run: run.seconds)
            for command, run in runs.items()}


class Shaped:
    """What each command costs with a shape, beside half of it."""

    def __init__(self, program, folder, kind, file, shape):
        self.measure = lambda count, wanted=lambda place: True: dict(rows(
            program, folder, kind, file, lambda: shape.make(count), shape.says, wanted))
        self.count = shape.full
        self.full, self.half = self.measure(self.count), {}
        self.size = next(iter(self.full.values())).size
        # How it grows is only asked of what takes a while.
        slow = self.places(lambda command: self.full[command].seconds > MOMENT)
        if slow:
            self.half = self.measure(self.count // 2, slow.__contains__)
        for _ in range(AGAIN):
            past = self.places(self.takes_long)
            if not past:
                break
            self.full = least(self.full, self.measure(self.count, past.__contains__))
            self.half = least(self.half, self.measure(self.count // 2, past.__contains__))

    def places(self, is_wanted):
        return {place for place, command in enumerate(self.full) if is_wanted(command)}

    def growth(self, command):
        half = self.half.get(command)
        return self.full[command].seconds / max(half.seconds, 0.001) if half else 0

    def takes_long(self, command):
        """Why it does, in two words; None where it does not."""
        seconds = self.full[command].seconds
        if seconds > MOST_SECONDS * max(1, self.size / (4 << 20)):
            return "too much"
        return "grows too fast" if seconds > MOMENT and self.growth(command) > MOST_GROWTH else None

    def wrong(self, command):
        run = self.full[command]
        most = MOST_MEGABYTES if self.size <= 4 << 20 else MOST_OF_LARGE
        return trouble(run) or ("too much" if run.megabytes > most else self.takes_long(command))


def sweep(program, folder, words):
    past, ordinary = [], {}
    for kind, file, table in TABLES:
        for name, shape in table.items():
            if words and not any(word in f"{kind}/{name}" for word in words):
                continue
            shaped = Shaped(program, folder, kind, file, shape)
            # One ordinary file serves all shapes of about the same size.
            like = (kind, shaped.size.bit_length())
            if like not in ordinary:
                ordinary[like] = dict(
                    rows(program, folder, kind, file, lambda: ORDINARY[kind](shaped.size)))
            print(f"{name} ({shape.full}, {shaped.size / 1e6:.1f} MB)", flush=True)
            for command, run in shaped.full.items():
                beside = run.seconds / max(ordinary[like][command].seconds, 0.001)
                growth, wrong = shaped.growth(command), shaped.wrong(command)
                print(f"  {command:16}{run.seconds:8.2f} s{beside:8.1f}x{growth:8.1f}x"
                      f"{run.megabytes:7.0f} MB  {wrong or ''}", flush=True)
                if wrong:
                    past.append(f"{name}, {command}: {wrong} ({run.seconds:.2f} s, "
                                f"{growth:.1f}x the half, {run.megabytes:.0f} MB)")
    return past


def main():
    program, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    words = [word for word in sys.argv[3:] if word != "--kort"]
    begin = time.monotonic()
    folder = folder / "form"
    past = sample(program, folder) if "--kort" in sys.argv else sweep(program, folder, words)
    print("\n".join(["Past the bounds:"] + past) if past else "All within the bounds.")
    print(f"{time.monotonic() - begin:.0f} s", file=sys.stderr)
    return 1 if past else 0


if __name__ == "__main__":
    sys.exit(main())
