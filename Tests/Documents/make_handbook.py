"""Makes one HTML page of the handbook's Markdown.

Usage: make_handbook.py FOLDER PAGE.html

The pages of FOLDER (Docs/haandbog) become chapters of one page, README.md first, with a table of contents.
Needs Markdown from PyPI. Links between the pages lead inside the page, all others to the repository's files.
"""
import pathlib
import re
import sys

import markdown

ORDER = ["README", "leder", "kursusunderviser", "hr", "direktion", "controller"]
TITLE = "Håndbog til aarsplan"
# What stands above a block of code, by its fence.
LABELS = {"sh": "Skriv", "skriv": "Svar", "text": "Skærmen viser", "yaml": "I filen", "csv": "I filen"}
STYLE = pathlib.Path(__file__).with_name("handbook.css")

FRAME = """<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<nav aria-labelledby="indhold"><h2 id="indhold">Indhold</h2>
{contents}
</nav>
<main>
{chapters}
</main>
</body>
</html>
"""


def prepared(text, page):
    """The Markdown without comments, and with fences and links as they are wanted here."""
    text = re.sub(r"<!-- .*? -->\n", "", text)
    text = re.sub(r"^```(\w+) .*$", r"```\1", text, flags=re.MULTILINE)
    text = re.sub(r"\]\((\w+)\.md\)", r"](#\1)", text)
    text = re.sub(r"\]\(\.\./(\w+)\.md\)", r"](../../Docs/\1.md)", text)
    # A chapter's heading carries the page's own name.
    return re.sub(r"^# (.+)$", rf"# \1 {{#{page if page != 'README' else 'begynd'}}}", text,
                  count=1, flags=re.MULTILINE)


def labelled(html):
    """Blocks of code as figures that say what they are; each can be reached by keyboard to be scrolled."""
    def figure(match):
        kind, code = match.groups()
        label = LABELS[kind]
        return (f'<figure class="{kind}"><figcaption>{label}</figcaption>'
                f'<pre tabindex="0" role="group" aria-label="{label}"><code>{code}</code></pre></figure>')
    return re.sub(r'<pre><code class="language-(\w+)">(.*?)</code></pre>', figure, html,
                  flags=re.DOTALL)


def chapter(folder, page):
    converter = markdown.Markdown(
        extensions=["fenced_code", "tables", "toc", "attr_list"],
        extension_configs={"toc": {"slugify": lambda text, _: f"{page}-{slug(text)}", "toc_depth": "1-2"}})
    text = (folder / f"{page}.md").read_text(encoding="utf-8")
    html = converter.convert(prepared(text, page))
    return f"<section>\n{labelled(html)}\n</section>", converter.toc_tokens


def slug(text):
    plain = text.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def contents(tokens):
    items = "".join(
        f'<li><a href="#{token["id"]}">{token["name"]}</a>{contents(token["children"])}</li>'
        for token in tokens)
    return f"<ul>{items}</ul>" if items else ""


def main(folder, target):
    chapters, tokens = zip(*(chapter(pathlib.Path(folder), page) for page in ORDER))
    page = FRAME.format(
        title=TITLE, style=STYLE.read_text(encoding="utf-8").strip(),
        contents=contents([token for list_ in tokens for token in list_]),
        chapters="\n".join(chapters))
    pathlib.Path(target).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
