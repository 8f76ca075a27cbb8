#!/usr/bin/env python3
"""Spell-checks what people read: Danish string literals of the program, question sets, docs.

Uses hunspell with the Danish dictionary and the project's own words in ord.txt. Prints
path:line: word for every unknown word, and ends with 1 where there is one.
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWN_WORDS = pathlib.Path(__file__).with_name("ord.txt")

# Swift files in which every string literal is Danish.
SWIFT = [
    "Sources/**/*Texts*.swift",
    "Sources/PlanModel/Fields/*.swift",
    "Sources/PlanRules/Rules/*.swift",
    "Sources/PlanRules/GuideRules/*.swift",
    "Sources/PlanRules/RegisterRules/*.swift",
    "Sources/PlanRules/RunSheetRules/*.swift",
]
# Files that are Danish from end to end.
WHOLE = [
    "Prompts/*.yaml",
    "Sources/PlanWorkspace/Templates/*.yaml",
    "Docs/regler.md",
    "Docs/filformat.md",
    "Docs/haandbog/*.md",
    "LÆSMIG.md",
]

# In a JSON Schema, what editors show.
SCHEMAS = "Sources/Schemas/*.json"
SHOWN = re.compile(r'"(?:title|description|deprecationMessage|\$comment)": "((?:[^"\\]|\\.)*)"')

# What is no prose: code in backticks or fences, options, placeholders, paths, ids, addresses.
NOISE = re.compile(
    r"```.*?```|`[^`\n]*`|https?:\S+|\$\S+|\{[^}\n]*\}|<[^>\n]*>|:[a-zæøå]+"
    r"|--?[A-Za-zÆØÅæøå][\w-]*|\S*[/#_=]\S*|\b[\w.-]+\.(?:yaml|yml|md|csv|json|ndjson|html|xlsx|dk)\b"
    r"|\b[A-ZÆØÅ]{2,}\b|\b\w*\d\w*\b",
    re.DOTALL,
)
WORD = re.compile(r"[A-Za-zÆØÅæøåÉéÈèÜüÖöÄä]+(?:-[A-Za-zÆØÅæøåÉé]+)*")


def blank(match):
    """Blanks of the same shape, so that line numbers stay."""
    return re.sub(r"[^\n]", " ", match.group(0))


def literal(source, index, found):
    """Adds the prose of the literal whose first quotation mark stands at index, with its place,
    and gives back where the literal has ended. Literals inside it are added by themselves."""
    start, result = index, []
    mark = '"""' if source.startswith('"""', index) else '"'
    index += len(mark)
    while index < len(source) and not source.startswith(mark, index):
        if source.startswith("\\(", index):
            end = interpolation(source, index + 2, found)
            result.append(" " + "\n" * source.count("\n", index, end))
            index = end
        elif source[index] == "\\":
            # A line that ends in a backslash goes on.
            result.append("\n" if source[index + 1] == "\n" else " ")
            index += 2
        else:
            result.append(source[index])
            index += 1
    found.append((source.count("\n", 0, start) + 1, "".join(result)))
    return index + len(mark)


def interpolation(source, index, found):
    """Where the interpolation whose first expression begins at index has ended."""
    depth = 1
    while depth > 0 and index < len(source):
        if source[index] == '"':
            index = literal(source, index, found)
        else:
            depth += {"(": 1, ")": -1}.get(source[index], 0)
            index += 1
    return index


def literals(source):
    """(line, text) of each string literal; comments are left out."""
    source = re.sub(r"^\s*//.*$", blank, source, flags=re.MULTILINE)
    # Cases match what other programs say, in their own language.
    source = re.sub(r'\bcase\s+"[^"]*"(?:,\s*"[^"]*")*\s*:', blank, source)
    found = []
    index = source.find('"')
    while index >= 0:
        index = source.find('"', literal(source, index, found))
    return found


def texts():
    for pattern in SWIFT:
        for path in sorted(ROOT.glob(pattern)):
            for line, text in literals(path.read_text(encoding="utf-8")):
                yield path, line, text
    for path in sorted(ROOT.glob(SCHEMAS)):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
            for text in SHOWN.findall(line):
                yield path, number + 1, text
    for pattern in WHOLE:
        for path in sorted(ROOT.glob(pattern)):
            yield path, 1, path.read_text(encoding="utf-8")


def words():
    """(path, line, word) of every word of prose."""
    for path, first, text in texts():
        prose = NOISE.sub(blank, text)
        for number, line in enumerate(prose.split("\n")):
            for word in WORD.findall(line):
                yield path, first + number, word


def unknown(candidates):
    """Those that neither the dictionary nor the project knows."""
    run = subprocess.run(
        ["hunspell", "-d", "da_DK", "-i", "UTF-8", "-l"],
        input="\n".join(sorted(candidates)), capture_output=True, text=True, check=True,
    )
    return set(run.stdout.split())


def own_words():
    lines = OWN_WORDS.read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def main():
    found = list(words())
    own = own_words()
    missing = unknown({word for _, _, word in found})
    # hunspell looks at the parts of a word with hyphens one by one.
    wrong = [
        (path, line, word) for path, line, word in found
        if word not in own and word.lower() not in own
        and any(part in missing and part not in own and part.lower() not in own
                for part in [word, *word.split("-")])
    ]
    for path, line, word in wrong:
        print(f"{path.relative_to(ROOT)}:{line}: {word}")
    unused = own - {word for _, _, word in found} - {word.lower() for _, _, word in found} - {
        part for _, _, word in found for part in word.split("-")} - {
        part.lower() for _, _, word in found for part in word.split("-")}
    for word in sorted(unused):
        print(f"{OWN_WORDS.relative_to(ROOT)}: «{word}» is used nowhere")
    print(f"{len(found)} words looked at, {len(wrong)} unknown", file=sys.stderr)
    return 1 if wrong or unused else 0


if __name__ == "__main__":
    sys.exit(main())
