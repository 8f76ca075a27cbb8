"""Holds documents for Word before two independent validators.

Usage: check_docx.py DOCUMENT.docx...
"""
import subprocess
import sys
from pathlib import Path


def main(paths):
    tools = Path(sys.executable).parent
    for path in paths:
        for command in (["openxml-audit"], ["docx-integrity", "check", "--fail-on", "warn"]):
            run = subprocess.run(
                [tools / command[0], *command[1:], path], capture_output=True, text=True)
            assert run.returncode == 0, f"{command[0]}: {path}\n{run.stdout}{run.stderr}"
    print(f"{len(paths)} documents are valid")


if __name__ == "__main__":
    main(sys.argv[1:])
