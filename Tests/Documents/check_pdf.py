"""Holds PDFs to what is promised of them: made by Typst, tagged, in Danish, with a title, and without
a fault before an independent checker of PDF/UA-1. With `--same`, two PDFs are the same bytes.

Usage: check_pdf.py PLAN.pdf... [--same ONE.pdf OTHER.pdf]
"""
import subprocess
import sys
from pathlib import Path

import pikepdf


def check(path):
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Creator"]).startswith("Typst"), f"{path}: {pdf.docinfo['/Creator']}"
        assert str(pdf.Root.Lang).startswith("da"), f"{path}: {pdf.Root.Lang}"
        assert pdf.Root.MarkInfo.Marked and pdf.docinfo["/Title"], path
        assert pdf.Root.ViewerPreferences.DisplayDocTitle, path
    run = subprocess.run(
        [Path(sys.executable).parent / "outloud", path], capture_output=True, text=True)
    assert run.returncode == 0, f"{path}\n{run.stdout}{run.stderr}"


def main(arguments):
    place = arguments.index("--same") if "--same" in arguments else len(arguments)
    for path in arguments[:place]:
        check(path)
    if arguments[place:]:
        one, other = (Path(path).read_bytes() for path in arguments[place + 1:])
        assert one == other, "two runs made different bytes"
    print(f"{place} PDFs keep what is promised")


if __name__ == "__main__":
    main(sys.argv[1:])
