"""Measures `aarsplan overblik` over 1,000 and 10,000 plans, or over so many as are asked for.

Usage: overview_scale.py AARSPLAN FOLDER [COUNT …]

The plans are the samples, each under a new centre's id and name, so that finished, thin and broken
plans come in a mixture as HR gets them. They are made once in FOLDER and used again (about 500 MB
for 100,000). For every size it prints wall time, processor time and the most memory held, for the
matrix in text, the page, the workbook, the lines, and the lines combined again.
"""
import os
import pathlib
import re
import sys
import time

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Samples" / "planer"


def make(folder, count):
    path = folder / f"planer-{count}"
    if (path / "alle").exists():
        return path
    samples = [file.read_bytes() for file in sorted(SAMPLES.glob("*.yaml"))]
    # Sound plans are the rule: the two broken ones come once in fifty.
    broken = [text for text in samples if b"sampsil" in text or b"Musikskole" in text]
    sound = [text for text in samples if text not in broken]
    path.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = broken[number // 50 % len(broken)] if number % 50 == 49 else sound[number % len(sound)]
        text = re.sub(rb"(\n  id: |{ id: )[^\r\n,]+", rb"\1center-%d" % number, text, count=1)
        text = re.sub(rb"(\n  navn: |, navn: )[^\r\n,]+", rb"\1Center %d" % number, text, count=1)
        # No two centres say the same, but for the two samples that do.
        for word in [b" og ", b" er ", b" en ", b" til ", b" i "]:
            text = text.replace(word, word + b"%d " % number)
        part = path / f"{number // 1000:03d}"
        if number % 1000 == 0:
            part.mkdir(exist_ok=True)
        (part / f"{number}.yaml").write_bytes(text)
    (path / "alle").touch()
    return path


def run(*arguments):
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        null = os.open("/dev/null", os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(arguments[0], [str(argument) for argument in arguments])
    _, status, usage = os.wait4(child, 0)
    return (time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
            os.waitstatus_to_exitcode(status))


def main(program, folder, counts):
    folder = pathlib.Path(folder)
    print(f"{'plans':>8} {'format':>10} {'wall s':>8} {'cpu s':>8} {'µs/plan':>8} {'MB':>7} "
          f"{'output MB':>9} exit")
    for count in counts:
        plans = make(folder, count)
        lines = folder / f"dele-{count}.ndjson"
        for name, source in [("tekst", plans), ("json", plans), ("html", plans), ("xlsx", plans),
                             ("ndjson", plans), ("af dele", lines)]:
            form = "json" if name == "af dele" else name
            target = lines if name == "ndjson" else folder / f"overblik-{count}.{form}"
            wall, cpu, memory, status = run(
                program, "overblik", source, "--format", form, "--til", target)
            size = target.stat().st_size / 1e6
            print(f"{count:>8} {name:>10} {wall:>8.2f} {cpu:>8.2f} {cpu / count * 1e6:>8.0f} "
                  f"{memory:>7.1f} {size:>9.2f} {status}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], [int(count) for count in sys.argv[3:]] or [1000, 10000])
