"""Runs the README's statements for DuckDB, PostgreSQL and Spark over the lines of `overblik`.

Usage: engines.py AARSPLAN FOLDER [COUNT]

Makes COUNT plans of different centres (3,000 where none is named), writes their lines in three
parts, and holds what each engine sums up to the totals of one `overblik` over all plans. The
statements are taken from the README as they stand there. Ends with 1 where a figure differs.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Benchmark"))
import overview_scale  # noqa: E402

DEEP = ("målbart", "fulgt op")


def statements(language, mark):
    """The fenced block of the README in a language that has a word in it."""
    blocks = re.findall(rf"```{language}\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    found = [block for block in blocks if mark in block]
    if len(found) != 1:
        sys.exit(f"README: {len(found)} blocks in {language} with {mark}")
    return found[0]


def expected(program, plans):
    text = subprocess.run(
        [program, "overblik", plans, "--format", "json"], capture_output=True, check=False).stdout
    overview = json.loads(text)
    themes = overview["sammenfatning"]["temaer"]
    return overview["sammenfatning"]["afleveret"], {
        theme: (facts["mål"], sum(facts["dybde"][depth] for depth in DEEP))
        for theme, facts in themes.items()}


def parts(program, plans, folder):
    """The lines of the plans' folders, dealt out to three files."""
    groups = [[], [], []]
    for number, part in enumerate(sorted(path for path in plans.iterdir() if path.is_dir())):
        groups[number % 3].append(part)
    for number, group in enumerate(groups):
        if not group:
            continue
        target = folder / f"del-{number}.ndjson"
        status = subprocess.run(
            [program, "overblik", *group, "--format", "ndjson", "--til", target],
            stderr=subprocess.DEVNULL, check=False).returncode
        if status > 1:
            sys.exit(f"overblik ended with {status}")


def in_duckdb(folder):
    import duckdb

    connection = duckdb.connect()
    os.chdir(folder)
    result = None
    for statement in statements("sql", "read_json").split(";"):
        if statement.strip():
            result = connection.execute(statement)
    return result.fetchall()


def in_postgres(folder):
    """In a cluster of its own, reached by a socket in its folder."""
    tools = max(pathlib.Path("/usr/lib/postgresql").iterdir(), key=lambda path: int(path.name))
    place = pathlib.Path(tempfile.mkdtemp(prefix="aarsplan-pg-"))
    asked = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if asked:
        shutil.chown(place, "postgres")
    data, sql = place / "data", place / "readme.sql"

    def run(*words):
        subprocess.run([*asked, *map(str, words)], check=True, stdout=subprocess.DEVNULL)

    run(tools / "bin" / "initdb", "-D", data, "-U", "postgres", "--auth=peer" if not asked else
        "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8")
    run(tools / "bin" / "pg_ctl", "-D", data, "-w", "-l", place / "log", "-o",
        f"-k {place} -c listen_addresses='' -c fsync=off", "start")
    try:
        block = statements("sql", r"\copy")
        lines = [line for line in block.splitlines() if line.startswith(r"\copy")]
        every = "\n".join(
            lines[0].replace("nord.ndjson", str(file)) for file in sorted(folder.glob("*.ndjson")))
        sql.write_text(block.replace(lines[0], every))
        sql.chmod(0o644)
        output = subprocess.run(
            ["psql", "-h", place, "-U", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1", "-f", sql],
            capture_output=True, text=True, check=True).stdout
        return [line.split("|") for line in output.splitlines()]
    finally:
        run(tools / "bin" / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(place)


def in_spark(folder):
    code = statements("python", "spark.read") + "\nprint('ROWS', rows.toJSON().collect())\n"
    start = ("from pyspark.sql import SparkSession\n"
             "spark = SparkSession.builder.master('local[2]').config('spark.ui.enabled', 'false')"
             ".config('spark.driver.bindAddress', '127.0.0.1')"
             ".config('spark.driver.host', '127.0.0.1').getOrCreate()\n")
    output = subprocess.run(
        [sys.executable, "-c", start + code], cwd=folder, capture_output=True, text=True,
        check=False)
    found = re.search(r"^ROWS (.*)$", output.stdout, re.MULTILINE)
    if not found:
        sys.exit(output.stderr[-2000:])
    return [tuple(json.loads(row).values()) for row in eval(found.group(1))]  # our own repr


def main(program, folder, count):
    program, folder = pathlib.Path(program).resolve(), pathlib.Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    plans = overview_scale.make(folder, count)
    lines = folder / f"lines-{count}"
    shutil.rmtree(lines, ignore_errors=True)
    lines.mkdir()
    parts(program, plans, lines)
    for path in (folder, lines):
        path.chmod(0o755)
    delivered, wanted = expected(program, plans)
    if delivered != count:
        sys.exit(f"overblik counts {delivered} of {count} plans")
    print(f"overblik: {count} plans, {wanted}")
    failures = 0
    for name, engine in (("DuckDB", in_duckdb), ("PostgreSQL", in_postgres), ("Spark", in_spark)):
        begin = time.monotonic()
        rows = {row[0]: (int(row[1]), int(row[2])) for row in engine(lines)}
        same = rows == wanted
        failures += not same
        print(f"{name}: {'the same' if same else f'DIFFERENT: {rows}'} "
              f"({time.monotonic() - begin:.1f} s)")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 3_000)
