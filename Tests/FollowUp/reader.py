"""Reads the YAML that people and programs write into plans, frames and registers: every scalar is text.

It needs nothing but Python and shares nothing with the program. Block and flow mappings and lists,
plain and quoted scalars, block text (`|`, `>`), comments, a byte order mark and CRLF are read; anchors,
tags, keys of several lines and other corners of YAML are refused, for no file here may hold them.
An empty value is None.
"""
import re

KEY = re.compile(r"""(?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#\[\]{}"'|>&*!%@`,-][^#]*?|-[^\s#][^#]*?)\s*:(?:\s+|$)""")
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "0": "\0", "e": "\x1b"}


class Refused(ValueError):
    """What this reader does not read."""


def load(text):
    """The document as dicts, lists, texts and None."""
    return Document(text.lstrip("\ufeff").replace("\r\n", "\n")).whole()


def load_file(path):
    with open(path, encoding="utf-8") as file:
        return load(file.read())


def uncommented(text):
    """The text without a comment at its end; a # within quotation marks or a word is none."""
    mark = None
    for place, letter in enumerate(text):
        if mark:
            if letter == "\\" and mark == '"':
                continue
            if letter == mark and not (mark == '"' and text[place - 1] == "\\"):
                mark = None
        elif letter in "\"'" and (place == 0 or text[place - 1] in " [{,:"):
            mark = letter
        elif letter == "#" and (place == 0 or text[place - 1] in " \t"):
            return text[:place].rstrip()
    return text.rstrip()


class Document:
    def __init__(self, text):
        self.lines = text.split("\n")
        self.place = 0

    def whole(self):
        if self.peek() is None:
            return None
        value = self.node()
        if self.peek() is not None:
            raise Refused(f"line {self.place + 1}: {self.lines[self.place]!r}")
        return value

    def peek(self):
        """Indent and content of the next line that says something; None at the end."""
        while self.place < len(self.lines):
            line = self.lines[self.place]
            content = line.strip()
            if content and not content.startswith("#"):
                return len(line) - len(line.lstrip(" ")), content
            self.place += 1
        return None

    def node(self):
        indent, content = self.peek()
        if content == "-" or content.startswith("- "):
            return self.sequence(indent)
        if KEY.match(content):
            return self.mapping(indent)
        self.place += 1
        return self.value(content, indent - 1)

    def mapping(self, indent):
        result = {}
        while True:
            line = self.peek()
            if line is None or line[0] < indent:
                return result
            found = KEY.match(line[1])
            if line[0] > indent or not found:
                raise Refused(f"line {self.place + 1}: {line[1]!r}")
            key = scalar(found["key"])
            if key in result:
                raise Refused(f"line {self.place + 1}: {key} twice")
            self.place += 1
            result[key] = self.value(line[1][found.end():], indent, of_key=True)

    def sequence(self, indent):
        result = []
        while True:
            line = self.peek()
            if line is None or line[0] < indent or not (line[1] == "-" or line[1].startswith("- ")):
                return result
            if line[0] > indent:
                raise Refused(f"line {self.place + 1}: {line[1]!r}")
            rest = line[1][1:].lstrip()
            inner = indent + len(line[1]) - len(rest)
            if KEY.match(rest) or rest.startswith("- "):
                self.lines[self.place] = " " * inner + rest
                result.append(self.node())
            else:
                self.place += 1
                result.append(self.value(rest, indent))

    def value(self, rest, indent, of_key=False):
        """What stands behind a key or a dash; the lines after it that belong to it are taken."""
        if rest[:1] in ("|", ">"):
            return self.block(rest, indent)
        if rest[:1] in ("&", "*", "!"):
            raise Refused(f"line {self.place}: {rest!r}")
        rest = uncommented(rest)
        if not rest:
            line = self.peek()
            if line and line[0] > indent:
                return self.node()
            if line and of_key and line[0] == indent and line[1].startswith("-"):
                return self.sequence(indent)
            return None
        if rest[0] in "[{":
            while not balanced(rest):
                if self.place == len(self.lines):
                    raise Refused("a bracket is never closed")
                rest += " " + uncommented(self.lines[self.place].strip())
                self.place += 1
            return Flow(rest).whole()
        if rest[0] not in "\"'":
            while True:
                line = self.peek()
                if line is None or line[0] <= indent or KEY.match(line[1]):
                    break
                rest += " " + uncommented(line[1])
                self.place += 1
        return scalar(rest)

    def block(self, head, indent):
        style, chomp = head[0], re.sub(r"[^+-]", "", uncommented(head))
        taken = []
        while self.place < len(self.lines):
            line = self.lines[self.place]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
                break
            taken.append(line)
            self.place += 1
        depth = min((len(line) - len(line.lstrip(" ")) for line in taken if line.strip()), default=0)
        lines = [line[depth:].rstrip("\n") for line in taken]
        end = 0
        while lines and not lines[-1].strip():
            lines.pop()
            end += 1
        text = "\n".join(lines) if style == "|" else folded(lines)
        if chomp == "-" or not lines:
            return text
        return text + "\n" * (end + 1 if chomp == "+" else 1)


def folded(lines):
    """Lines that run on are one; an empty line is a break, and lines set in keep theirs."""
    text = ""
    for number, line in enumerate(lines):
        if number == 0:
            text = line
        elif not line:
            text += "\n"
        elif text.endswith("\n") or line.startswith(" "):
            text += line
        else:
            text += " " + line
    return text


def balanced(text):
    depth, mark = 0, None
    for place, letter in enumerate(text):
        if mark:
            if letter == mark and not (mark == '"' and text[place - 1] == "\\"):
                mark = None
        elif letter in "\"'" and text[place - 1] in " [{,:":
            mark = letter
        elif letter in "[{":
            depth += 1
        elif letter in "]}":
            depth -= 1
    return depth == 0


def scalar(text):
    text = text.strip()
    if text.startswith('"'):
        if not text.endswith('"') or len(text) < 2:
            raise Refused(f"a quotation mark is never closed: {text!r}")
        return re.sub(
            r"\\(u[0-9A-Fa-f]{4}|.)",
            lambda found: chr(int(found[1][1:], 16)) if found[1][0] == "u" and len(found[1]) > 1
            else ESCAPES[found[1]],
            text[1:-1])
    if text.startswith("'"):
        if not text.endswith("'") or len(text) < 2:
            raise Refused(f"a quotation mark is never closed: {text!r}")
        return text[1:-1].replace("''", "'")
    return text or None


class Flow:
    """A mapping or list in brackets."""

    def __init__(self, text):
        self.text, self.place = text, 0

    def whole(self):
        value = self.value()
        if self.text[self.place:].strip():
            raise Refused(f"after a bracket: {self.text[self.place:]!r}")
        return value

    def skip(self):
        while self.place < len(self.text) and self.text[self.place] in " \n":
            self.place += 1

    def next(self):
        self.skip()
        return self.text[self.place] if self.place < len(self.text) else ""

    def value(self):
        if self.next() == "[":
            return self.items("]")
        if self.next() == "{":
            return self.items("}")
        return scalar(self.word())

    def word(self):
        """A scalar as it is written."""
        start = self.place
        mark = self.next()
        if mark in "\"'" and mark:
            self.place += 1
            while self.text[self.place] != mark or (mark == '"' and self.text[self.place - 1] == "\\"):
                self.place += 1
            self.place += 1
            return self.text[start:self.place]
        while self.place < len(self.text) and self.text[self.place] not in ",]}":
            if self.text[self.place] == ":" and self.text[self.place + 1:self.place + 2] in (" ", ""):
                break
            self.place += 1
        return self.text[start:self.place]

    def items(self, end):
        self.place += 1
        result = [] if end == "]" else {}
        while self.next() != end:
            if end == "]":
                result.append(self.value())
            else:
                key = scalar(self.word())
                value = None
                if self.next() == ":":
                    self.place += 1
                    value = self.value() if self.next() not in ",}" else None
                if key in result:
                    raise Refused(f"{key} twice")
                result[key] = value
            if self.next() == ",":
                self.place += 1
            elif self.next() != end:
                raise Refused(f"in a bracket: {self.text[self.place:]!r}")
        self.place += 1
        return result
