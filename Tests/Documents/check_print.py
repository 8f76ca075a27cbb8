"""Prints pages on A4 with headless Chromium, and holds the number of sheets against a limit.

Usage: check_print.py LIMIT PAGE.html …

Needs Debian's chromium and poppler-utils. Ends with 1 when a page takes more sheets.
"""
import pathlib
import re
import subprocess
import sys
import tempfile


def sheets(page, folder):
    pdf = pathlib.Path(folder) / "page.pdf"
    subprocess.run(
        ["chromium", "--headless=new", "--no-sandbox", "--no-pdf-header-footer",
         f"--print-to-pdf={pdf}", pathlib.Path(page).resolve().as_uri()],
        check=True, capture_output=True, timeout=120)
    told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert "A4" in told, told
    return int(re.search(r"Pages: +([0-9]+)", told)[1])


def main(limit, pages):
    too_long = 0
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            count = sheets(page, folder)
            print(f"{page}: {count} of at most {limit} sheets of A4")
            too_long += count > limit
    return 1 if too_long else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
